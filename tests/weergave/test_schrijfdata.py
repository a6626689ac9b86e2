"""De teksten van de schrijftafel: scripts met alles wat een stuk nodig heeft."""

import json
from typing import Any

import pytest

from conftest import LaadMet
from kennisbank.lezen import Gemeenten
from kennisbank.weergave.leesmap import vingerafdruk
from kennisbank.weergave.schrijfdata import noot, schrijfscripts, stuknaam, zinnen
from voorbeeldboom import BESTANDEN


def _inhoud(script: str) -> dict[str, Any]:
    inhoud: dict[str, Any] = json.loads(script.partition("??={},")[2].removesuffix(");\n"))
    return inhoud


def test_de_keuzelijst_heeft_van_elk_voorstel_nummer_titel_en_pepers(laad_met: LaadMet) -> None:
    graaf = laad_met({}).graaf
    keuze = _inhoud(schrijfscripts(graaf, Gemeenten())["voorstellen.js"])
    id, nummer, titel, pepers, prioriteit, _, merk = keuze["voorstellen"][0]
    assert (id, nummer, pepers, prioriteit) == ("voorstel-1a", "1a", 1, "prioriteit-1")
    assert titel == graaf["voorstel-1a"].record.titel
    assert merk == vingerafdruk(graaf["voorstel-1a"].record)


def test_een_voorstel_is_ook_te_vinden_op_zijn_afspraak_en_motie(laad_met: LaadMet) -> None:
    graaf = laad_met({}).graaf
    zoekwoorden = _inhoud(schrijfscripts(graaf, Gemeenten())["zoekwoorden.js"])["voorstel-1a"]
    record = graaf["voorstel-1a"].record
    afspraak = record.afspraak  # type: ignore[attr-defined]
    langste = max(afspraak.replace(".", "").split(), key=len).lower()
    assert langste in f"{record.titel} {record.kern} {zoekwoorden}".lower()
    assert len(zoekwoorden.split()) == len(set(zoekwoorden.split())) > 0


def test_teksten_zijn_zinnen_zonder_opmaak(laad_met: LaadMet) -> None:
    teksten = _inhoud(schrijfscripts(laad_met({}).graaf, Gemeenten())["teksten.js"])
    assert all(isinstance(zin, str) for zin in teksten["voorstellen"]["voorstel-1a"]["afspraak"])
    assert zinnen("Wij doen **dit**.\nEn dat. Samen!\n\nKlaar.") == (
        ("Wij doen dit.", "En dat.", "Samen!"),
        ("Klaar.",),
    )


@pytest.mark.parametrize(
    ("id", "naam"),
    [
        ("vb-leeuwarden-burgeragendering", "vb-l"),
        ("voorstel-2c", "voorstel-2"),
        ("rode-draad-1.1", "rode-d"),
        ("teksten", "t"),
    ],
)
def test_een_id_zegt_in_welk_bestand_het_record_staat(id: str, naam: str) -> None:
    assert stuknaam(id) == naam


def test_een_voorstel_zonder_eigen_bron_verwijst_naar_zijn_plek_hier(laad_met: LaadMet) -> None:
    graaf = laad_met({}).graaf
    knoop = graaf["voorstel-1a"]
    assert noot(knoop) == ("Mee(r) doen, voorstel 1a", knoop.url)


def test_een_feit_met_een_eigen_bron_krijgt_die_bron_in_zijn_noot(laad_met: LaadMet) -> None:
    lijst = BESTANDEN["data/voorbeelden.yaml"]
    tweede = "    - url: https://raad.nl/b\n      titel: Besluit\n      uitgever: raad Zeist\n"
    kop = "  bronnen:\n    - url: https://www.zeist.nl/balans"
    anders = lijst.replace(kop, kop.replace("\n", f"\n{tweede}", 1))
    graaf = laad_met({"data/voorbeelden.yaml": anders}).graaf
    assert noot(graaf["vb-zeist-loting"])[1] == "https://raad.nl/b"
    assert noot(graaf["vb-zeist-loting"], "https://www.zeist.nl/balans") == (
        "Zeist: Samen in balans, gemeente Zeist",
        "https://www.zeist.nl/balans",
    )
