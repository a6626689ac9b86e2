"""De uitgave: kleine scripts die overal laden en niets kunnen breken."""

import gzip
import json
from dataclasses import replace

import pytest

from kennisbank.nederlands.taal import stam
from kennisbank.zoeken import Passage, Zoekindex, maak_zoekindex, uitgave, zoekbestanden
from kennisbank.zoeken.schrift import TEKENS, getal, stappen, trap

from .conftest import HOOFDMAP

SCRIPTS = HOOFDMAP / "docs" / "assets" / "zoeken"


def gewicht(tekst: str) -> int:
    return len(gzip.compress(tekst.encode(), 9))


def test_klein_getal_is_een_teken_en_elk_getal_een_ander() -> None:
    assert [len(getal(n)) for n in (0, 71, 72, 1_000, 20_000)] == [1, 1, 2, 2, 3]
    assert len({getal(n) for n in range(20_000)}) == 20_000
    assert len(set(TEKENS)) == 89


def test_stappen_en_trap_bewaren_alleen_het_verschil() -> None:
    assert stappen([5, 6, 80]) == getal(5) + getal(1) + getal(74)
    assert trap(["raad", "raadslid", "rad"]) == "0raad\n4slid\n2d"


def test_index_is_een_script_dat_een_naam_zet(klein: Zoekindex) -> None:
    script = zoekbestanden(klein)["index.js"]
    begin = "globalThis.meerdoenZoekindex="
    assert script.startswith(begin)
    assert json.loads(script.removeprefix(begin))["n"] == len(klein.passages)


def test_tekst_kan_niet_uit_het_script_breken() -> None:
    gevaar = Passage("x", "tip", "</script><b>", "a", url="x.html", kern="\u2028<!--")
    alles = "".join(zoekbestanden(maak_zoekindex([gevaar])).values())
    assert "<" not in alles
    assert "\u2028" not in alles


def test_veel_passages_geven_scherven(klein: Zoekindex, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(uitgave, "HEEL_TOT", 3)
    bestanden = zoekbestanden(klein)
    kern = json.loads(bestanden["index.js"].partition("=")[2])
    scherven = [naam for naam in bestanden if naam.startswith("posten-")]
    assert len(scherven) == len(kern["d"]) > 10
    assert "p" not in kern
    assert [rij[0] for rij in kern["g"].values()] == list(range(len(scherven)))


def test_index_is_net_onder_de_grens_niet_zwaarder_dan_met_alles_erin(index: Zoekindex) -> None:
    onder, alles = (
        zoekbestanden(maak_zoekindex(rij, index.ringen, index.wijzers))["index.js"]
        for rij in (index.passages[: uitgave.HEEL_TOT], index.passages)
    )
    assert len(gzip.compress(onder.encode())) <= len(gzip.compress(alles.encode()))


def test_scherven_zijn_ongeveer_even_groot(index: Zoekindex) -> None:
    """Anders haalt een gewone vraag een scherf met duizenden woorden die zij niet nodig heeft."""
    maten = [len(tekst) for naam, tekst in zoekbestanden(index).items() if "posten" in naam]
    assert max(maten) <= uitgave.SCHERFMAAT + 2_000
    assert len(maten) <= 2 * sum(maten) / uitgave.SCHERFMAAT + 40


def test_elke_stam_houdt_de_eerste_letter_van_haar_woord(index: Zoekindex) -> None:
    """De browser rekent per letter; een stam met een andere letter zou zij nooit vinden."""
    assert [woord for woord in index.woorden if stam(woord)[0] != woord[0]] == []


def test_teksten_staan_per_twintig_bijeen(klein: Zoekindex) -> None:
    veel = [replace(klein.passages[0], id=f"vb-{n}") for n in range(41)]
    bestanden = zoekbestanden(maak_zoekindex(veel))
    assert sorted(bestanden) == ["index.js", "teksten-000.js", "teksten-001.js", "teksten-002.js"]


def test_wie_zoekt_haalt_hooguit_130_kb_op(index: Zoekindex) -> None:
    """De scripts, de index, vijf scherven met posten en de teksten van tien treffers."""
    bestanden = zoekbestanden(index)
    scripts = sum(gewicht(pad.read_text("utf-8")) for pad in SCRIPTS.glob("*.js"))
    zwaarste = {
        soort: sorted(
            (gewicht(v) for n, v in bestanden.items() if n.startswith(soort)), reverse=True
        )
        for soort in ("posten", "teksten")
    }
    eerste = gewicht(bestanden["index.js"]) + sum(zwaarste["posten"][:5])
    assert scripts + eerste + sum(zwaarste["teksten"][:10]) <= 130_000
    assert gewicht((SCRIPTS / "rang.js").read_text("utf-8")) <= 5_000
