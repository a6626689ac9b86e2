"""Een pagina doorgeven: met het deelblad van het apparaat, of anders via het klembord."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from sitebouw import ADRES

BLAD = "prioriteiten/2-inclusieve-democratie.html"
DEELBLAD = "navigator.share = async (wat) => { globalThis.gedeeld = wat; };"
KLEMBORD = """delete Navigator.prototype.share;
  Object.defineProperty(navigator, "clipboard",
    { value: { writeText: async (tekst) => { globalThis.gedeeld = tekst; } } });"""


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


def test_een_kort_adres_leidt_naar_zijn_voorstel(pagina: Page, adres: str) -> None:
    pagina.goto(f"{adres}2c.html")
    pagina.wait_for_url(f"**/{BLAD}#voorstel-2c")
    assert pagina.locator("#voorstel-2c").is_visible()
