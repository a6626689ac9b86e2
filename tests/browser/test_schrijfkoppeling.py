"""Een gedeelde tekst als link: elk geval uit de tabel, in de browser en in de bouw."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from kennisbank.weergave.schrijflink import schrijflink
from sitebouw import HOOFDMAP

TABEL: dict[str, Any] = json.loads(
    (HOOFDMAP / "tests/gevallen/koppelingen.json").read_text("utf-8")
)
LEES = """([anker, kent]) =>
  Schrijf.koppeling.lees(anker, kent ? (id) => kent.includes(id) : undefined)"""


@pytest.fixture(scope="module")
def leeg(browser: Browser) -> Iterator[Page]:
    """Een lege pagina met alleen dit script."""
    pagina = browser.new_page()
    pagina.evaluate("tabel => { globalThis.Schrijf = {verhuisd: tabel}; }", TABEL["verhuisd"])
    pagina.add_script_tag(path=HOOFDMAP / "docs/assets/schrijf/koppeling.js")
    yield pagina
    pagina.close()


def test_elke_link_wordt_gelezen_of_krijgt_een_zin(leeg: Page) -> None:
    for rij in TABEL["lezen"]:
        uit = leeg.evaluate(LEES, [rij["anker"], rij.get("kent")])
        assert {naam: uit.get(naam) for naam in rij["uit"]} == rij["uit"], rij["geval"]


def test_een_link_van_een_megabyte_krijgt_een_zin(leeg: Page) -> None:
    uit = leeg.evaluate("Schrijf.koppeling.lees('kies=' + 'a'.repeat(1_000_000))")
    assert uit["kies"] == []
    assert uit["fouten"] == [
        "Deze link is veel te lang voor een link van deze site. Wij lezen haar niet."
    ]


def test_browser_en_bouw_maken_dezelfde_link(leeg: Page) -> None:
    for rij in TABEL["maken"]:
        assert leeg.evaluate("keuze => Schrijf.koppeling.maak(keuze)", rij["keuze"]) == rij["tekst"]
        assert schrijflink(**rij["keuze"]) == rij["tekst"]
        terug = leeg.evaluate(LEES, [rij["tekst"], None])
        assert {naam: terug[naam] for naam in rij["keuze"]} == rij["keuze"]
        assert terug["fouten"] == []


def test_alle_voorstellen_passen_in_tweeduizend_tekens(leeg: Page) -> None:
    ids = [f"voorstel-{cijfer}{letter}" for cijfer in range(1, 9) for letter in "abcd"]
    keuze = {"vorm": "initiatiefvoorstel", "gemeente": "’" * 80, "kies": ids}
    assert len(leeg.evaluate("keuze => Schrijf.koppeling.maak(keuze)", keuze)) <= 2_000


def test_wat_wij_niet_kennen_gaat_weer_mee(leeg: Page) -> None:
    anker = "v=1;kies=tip-1;later=a%2Cb"
    assert leeg.evaluate("a => Schrijf.koppeling.maak(Schrijf.koppeling.lees(a))", anker) == anker
