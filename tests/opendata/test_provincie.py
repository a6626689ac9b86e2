"""Provincies: elke provincie uit de gemeentelijst heeft haar eigen TOOI-adres."""

import csv
from pathlib import Path

import pytest

from kennisbank.opendata.provincie import ADRESSEN, provincie_adres

GEMEENTEN = Path(__file__).parents[2] / "data" / "gemeenten.csv"


@pytest.mark.parametrize(
    ("naam", "code"),
    [
        ("Groningen", "pv20"),
        ("Fryslân", "pv21"),
        ("Overijssel", "pv23"),
        ("Utrecht", "pv26"),
        ("Noord-Brabant", "pv30"),
        ("Limburg", "pv31"),
    ],
)
def test_provincie_heeft_haar_officiele_code(naam: str, code: str) -> None:
    assert provincie_adres(naam) == f"https://identifier.overheid.nl/tooi/id/provincie/{code}"


def test_namen_zijn_precies_die_van_de_gemeentelijst() -> None:
    with GEMEENTEN.open(encoding="utf-8", newline="") as bestand:
        assert {rij["provincie"] for rij in csv.DictReader(bestand)} == set(ADRESSEN)


def test_onbekende_naam_krijgt_geen_adres() -> None:
    assert provincie_adres("Atlantis") == ""
