"""De gelijkenis: een voorbeeld dat er al is, wordt herkend."""

import random

from kennisbank.zoeken import Zoekindex, buren, lijkt_op


def verhaspeld(tekst: str, dobbelsteen: random.Random) -> str:
    """Dezelfde tekst met een derde van de woorden weg en de rest door elkaar."""
    woorden = tekst.split()
    over = dobbelsteen.sample(woorden, max(1, len(woorden) * 2 // 3))
    return " ".join(over)


def test_bijna_elk_verhaspeld_voorbeeld_wordt_herkend(index: Zoekindex) -> None:
    dobbelsteen = random.Random(4)  # noqa: S311
    voorbeelden = [een for een in index.passages if een.soort == "voorbeeld"][::4]
    goed = 0
    for een in voorbeelden:
        gemeente = een.gemeenten[0] if een.gemeenten else ""
        gelijk = lijkt_op(verhaspeld(een.tekst, dobbelsteen), gemeente, index)
        goed += gelijk[0].id == een.id and gelijk[0].is_dubbel
    assert goed >= len(voorbeelden) * 0.95


def test_ander_verhaal_is_geen_dubbel(index: Zoekindex) -> None:
    tekst = "De brandweer oefende met een nieuwe ladderwagen bij het zwembad."
    assert not any(een.is_dubbel for een in lijkt_op(tekst, "Zeist", index))
    assert lijkt_op("", "", index) == ()


def test_gelijkenis_wordt_json(index: Zoekindex) -> None:
    eerste = lijkt_op("Gelote inwoners adviseren over de begroting", "Zeist", index)[0]
    sleutels = ["id", "titel", "url", "gelijk", "zelfde_gemeente", "dubbel"]
    assert list(eerste.als_dict()) == sleutels


def test_elk_voorbeeld_heeft_buren_en_is_niet_zijn_eigen_buur(index: Zoekindex) -> None:
    gevonden = buren(index)
    assert all(id not in dichtbij for id, dichtbij in gevonden.items())
    assert all(len(dichtbij) <= 3 for dichtbij in gevonden.values())
    assert "vb-haarlem-journalistiekfonds" in gevonden["vb-leiden-journalistiekfonds"]
