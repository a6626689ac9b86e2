"""Een pagina doorgeven: met het deelblad van het apparaat, of anders via het klembord."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from sitebouw import ADRES

BLAD = "prioriteiten/2-inclusieve-democratie.html"
DEELBLAD = "navigator.share = async (wat) => { globalThis.gedeeld = wat; };"
KLEMBORD = """delete Navigator.prototype.share;
  Object.defineProperty(navigator, "clipboard",
    { value: { writeText: async (tekst) => { globalThis.gedeeld = tekst; } } });"""

GEWEIGERD = """delete Navigator.prototype.share;
  for (const naam of ["write", "writeText"])
    navigator.clipboard[naam] = () => Promise.reject(new DOMException("", "NotAllowedError"));
"""


@pytest.fixture
def pagina(browser: Browser) -> Iterator[Page]:
    pagina = browser.new_page()
    yield pagina
    pagina.close()


@pytest.mark.parametrize(
    ("knop", "adres_dat_meegaat"), [("Link naar 2c", "2c.html"), ("Deel deze pagina", BLAD)]
)
def test_wie_een_deelblad_heeft_geeft_het_korte_adres_door(
    pagina: Page, adres: str, knop: str, adres_dat_meegaat: str
) -> None:
    pagina.add_init_script(DEELBLAD)
    pagina.goto(adres + BLAD)
    pagina.locator("[data-deel]", has_text=knop).first.click()
    assert pagina.evaluate("globalThis.gedeeld.url") == ADRES + adres_dat_meegaat


def test_zonder_deelblad_komt_het_adres_op_het_klembord_en_zegt_de_knop_dat(
    pagina: Page, adres: str
) -> None:
    pagina.add_init_script(KLEMBORD)
    pagina.goto(adres + BLAD)
    knop = pagina.locator("[data-deel]", has_text="Link naar 2c").first
    knop.click()
    expect(pagina.locator("[data-deel]", has_text="Link gekopieerd").first).to_be_visible()
    assert pagina.evaluate("globalThis.gedeeld") == f"{ADRES}2c.html"


@pytest.mark.parametrize("deelblad", ["NotAllowedError", ""])
def test_wie_niet_mag_delen_en_niet_mag_kopieren_hoort_wat_wel_kan(
    pagina: Page, adres: str, deelblad: str
) -> None:
    pagina.add_init_script(GEWEIGERD)
    if deelblad:
        pagina.add_init_script(
            f"navigator.share = async () => {{ throw new DOMException('', '{deelblad}'); }};"
        )
    pagina.goto(adres + BLAD)
    pagina.locator("[data-deel]", has_text="Link naar 2c").first.click()
    zin = pagina.get_by_role("status").filter(has_text="neem het adres bovenin over")
    expect(zin).to_have_text(re.compile("^Kopiëren lukt hier niet"))
    expect(pagina).to_have_url(re.compile("#voorstel-2c$"))


def test_wie_het_deelblad_sluit_hoort_niets(pagina: Page, adres: str) -> None:
    pagina.add_init_script(
        GEWEIGERD + "navigator.share = async () => { throw new DOMException('', 'AbortError'); };"
    )
    pagina.goto(adres + BLAD)
    knop = pagina.locator("[data-deel]", has_text="Link naar 2c").first
    knop.click()
    expect(knop).to_have_text(re.compile("Link naar 2c"))


def test_wie_geen_tekst_mag_kopieren_krijgt_haar_geselecteerd(pagina: Page, adres: str) -> None:
    pagina.add_init_script(GEWEIGERD + "document.execCommand = () => false;")
    pagina.goto(adres + BLAD)
    knop = pagina.locator("[data-kopieer]").first
    knop.click()
    expect(knop).to_have_text(re.compile("Kopiëren lukt hier niet"))
    assert len(pagina.evaluate("getSelection().toString()")) > 20


def test_een_kort_adres_leidt_naar_zijn_voorstel(pagina: Page, adres: str) -> None:
    pagina.goto(f"{adres}2c.html")
    pagina.wait_for_url(f"**/{BLAD}#voorstel-2c")
    expect(pagina.locator("#voorstel-2c")).to_be_visible()
