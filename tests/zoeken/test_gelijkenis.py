"""De gelijkenis: een voorbeeld dat er al is, wordt herkend."""

import random

from hypothesis import given
from hypothesis import strategies as st

from kennisbank.zoeken import Passage, Zoekindex, buren, lijkt_op, maak_zoekindex

WOORDEN = ("loting", "begroting", "wijkraad", "buurt", "jongeren", "stadhuis", "motie", "kaders")


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


def index_van(*teksten: str) -> Zoekindex:
    """Een index met een voorbeeld per tekst."""
    return maak_zoekindex(
        [Passage(f"vb-{n}", "voorbeeld", "", tekst) for n, tekst in enumerate(teksten)]
    )


@given(st.lists(st.lists(st.sampled_from(WOORDEN), max_size=6).map(" ".join), max_size=9))
def test_buren_zijn_de_drie_die_er_echt_het_meest_op_lijken(teksten: list[str]) -> None:
    index = index_van(*teksten)
    plaats = {passage.id: n for n, passage in enumerate(index.passages)}
    for passage in index.passages:
        anderen = [een for een in lijkt_op(passage.tekst, "", index, aantal=99)]
        anderen = [een for een in anderen if een.id != passage.id]
        anderen.sort(key=lambda een: (-round(een.gelijk, 9), plaats[een.id]))
        assert buren(index)[passage.id] == tuple(een.id for een in anderen[:3])


def test_gewone_term_wijst_alleen_naar_waar_hij_het_zwaarst_weegt() -> None:
    """Anders groeit het werk met het kwadraat van het aantal voorbeelden."""
    vol = [f"loting {' '.join(WOORDEN[1 : 2 + n])}" for n in reversed(range(6))]
    index = index_van("loting", *vol, "stadhuis")
    assert buren(index, dragers=9)["vb-0"] == ("vb-6", "vb-5", "vb-4")
    assert buren(index, dragers=3)["vb-0"] == ("vb-6", "vb-5")


def test_bij_gelijke_stand_gaat_voor_wie_eerder_staat() -> None:
    index = index_van(*["loting buurt"] * 40, "stadhuis")
    assert buren(index)["vb-39"] == ("vb-0", "vb-1", "vb-2")


def test_zeldzame_term_gaat_voor_een_gewone() -> None:
    index = index_van("loting wijkraad", *["loting buurt motie"] * 5, "wijkraad kaders jongeren")
    assert buren(index, dragers=2)["vb-0"][0] == "vb-6"
