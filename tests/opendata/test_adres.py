"""Adressen: volledig als de site een adres heeft, anders kloppend vanaf de plek zelf."""

import csv
from pathlib import Path
from urllib.parse import urljoin

import pytest

from kennisbank.opendata.adres import ADRESSEN, provincie_adres, vaste_naam, verwijzing

VANAF = ("index.html", "data/voorbeelden.atom", "voorbeelden/zeist.html", "")
PADEN = ("index.html", "voorbeelden/zeist.html#vb-zeist", "data/kennisbank.json")


@pytest.mark.parametrize("vanaf", VANAF)
@pytest.mark.parametrize("pad", PADEN)
def test_verwijzing_zonder_adres_komt_uit_waar_die_met_adres_uitkomt(pad: str, vanaf: str) -> None:
    site = "https://meerdoen.nl/kennis/"
    volledig = verwijzing(site, pad, vanaf)
    assert volledig == site + pad
    assert urljoin(site + vanaf, verwijzing("", pad, vanaf)) == volledig


def test_adres_met_en_zonder_schuine_streep_is_hetzelfde() -> None:
    assert verwijzing("https://x.nl", "a.html", "") == verwijzing("https://x.nl/", "a.html", "")


def test_teken_dat_niet_in_een_adres_mag_wordt_een_code() -> None:
    assert verwijzing('https://x.nl/een "map"<', "a.html", "") == (
        "https://x.nl/een%20%22map%22%3C/a.html"
    )


def test_vaste_naam_is_een_urn_die_alleen_van_de_id_afhangt() -> None:
    assert vaste_naam("vb-zeist") == "urn:uuid:29305645-c2df-5c4f-a8bd-5ba424ae8d7e"
    assert vaste_naam("vb-zeist") != vaste_naam("vb-zeist2")


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
