"""Leg op tafel: wat een knop weet, en dat de vingerafdruk met de tekst meegaat."""

from pathlib import Path

from conftest import LaadMet
from kennisbank.weergave.tafelknop import legbaar, merken
from voorbeeldboom import BESTANDEN

PRIORITEIT = next(pad for pad in BESTANDEN if pad.startswith("docs/prioriteiten/1"))


def test_een_voorstel_weet_zijn_naam_en_zijn_adres_vanaf_de_hoofdmap(laad_met: LaadMet) -> None:
    graaf = laad_met().graaf
    knop = legbaar(graaf, "voorstel-1a")
    assert knop is not None
    assert (knop.soort, knop.kort) == ("voorstel", "voorstel 1a")
    assert knop.titel == f"Voorstel 1a: {graaf['voorstel-1a'].record.titel}"
    assert knop.adres.startswith(f"prioriteiten/{Path(PRIORITEIT).stem}.html#")


def test_een_gemeente_of_een_lijst_kan_niet_op_tafel(laad_met: LaadMet) -> None:
    graaf = laad_met().graaf
    assert legbaar(graaf, "gemeente-zeist") is None
    assert legbaar(graaf, "prioriteiten") is None


def test_de_vingerafdruk_verandert_met_de_titel_en_telt_acht_tekens(laad_met: LaadMet) -> None:
    graaf = laad_met().graaf
    oud = legbaar(graaf, "prioriteit-1")
    assert oud is not None
    assert merken(graaf, [graaf["prioriteit-1"]] * 2) == oud.merk * 2
    assert len(oud.merk) == 8
    titel = f"titel: {graaf['prioriteit-1'].record.titel}"
    anders = {PRIORITEIT: BESTANDEN[PRIORITEIT].replace(titel, f"{titel} en meer")}
    nieuw = legbaar(laad_met(anders).graaf, "prioriteit-1")
    assert nieuw is not None
    assert nieuw.merk != oud.merk
