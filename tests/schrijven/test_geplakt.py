"""Wie de tekst van de site in een melding plakt, krijgt hetzelfde voorbeeld terug."""

import pytest

from kennisbank.schrijven.geplakt import lees_geplakt
from kennisbank.schrijven.inzending import beoordeel
from kennisbank.schrijven.toets import Toets
from schrijven.formulierproef import formuliertekst


@pytest.fixture
def blok(toets: Toets) -> str:
    """Een goed voorbeeld zoals de site het laat kopiëren."""
    return beoordeel(formuliertekst(), toets).uitslag.tekst


@pytest.mark.parametrize("vorm", ["{}", "```yaml\n{}```\n", "Beste redactie,\n\n{}\nGroet"])
def test_een_geplakt_voorbeeld_komt_er_hetzelfde_uit(toets: Toets, blok: str, vorm: str) -> None:
    uitslag = beoordeel(vorm.format(blok), toets).uitslag
    assert uitslag.bevindingen == ()
    assert uitslag.tekst == blok


def test_een_fout_in_een_geplakt_voorbeeld_wordt_genoemd(toets: Toets, blok: str) -> None:
    uitslag = beoordeel(blok.replace("gemeente: Utrecht", "gemeente: Utregt"), toets).uitslag
    assert [een.veld for een in uitslag.bevindingen] == ["gemeente"]


def test_twee_blokken_of_kapotte_yaml_tellen_niet(blok: str) -> None:
    assert lees_geplakt(blok + blok.replace("- id: vb-", "- id: vb-nog-")) is None
    assert lees_geplakt(blok.replace("  titel: ", "  titel: [")) is None
    assert lees_geplakt("Ik heb een goed voorbeeld!") is None


def test_een_blok_in_een_antwoord_blijft_gewoon_tekst(toets: Toets, blok: str) -> None:
    ingevuld = formuliertekst(wat=f"Zie dit:\n\n{blok}")
    assert "titel" in beoordeel(ingevuld, toets).velden
    assert str(beoordeel(ingevuld, toets).velden["wat"]).startswith("Zie dit")
