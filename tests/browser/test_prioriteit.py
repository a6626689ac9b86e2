"""Een prioriteit op de telefoon: kort met alles dicht, en wat dicht is, gaat open als het moet."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from sitebouw import ADRES

ACHT_SCHERMEN = 8 * 844
HOOGSTENS_LINKS = 60
TWEE = "prioriteiten/2-inclusieve-democratie.html"
MAAT = """() => {
  const DICHT = {contentVisibilityAuto: true};
  const inBeeld = (e) => e.getClientRects().length && e.checkVisibility(DICHT);
  const tel = (waar) => [...document.querySelectorAll(waar)].filter(inBeeld).length;
  const lijsten = [...document.querySelectorAll('.draad ul, .rijen')];
  return [
    document.documentElement.scrollHeight,
    tel('main a[href]'),
    Math.max(...lijsten.map(rij => [...rij.children].filter(inBeeld).length)),
  ];
}"""


@pytest.fixture(scope="module")
def telefoon(browser: Browser) -> Iterator[Page]:
    pagina = browser.new_page(viewport={"width": 390, "height": 844})
    yield pagina
    pagina.close()


def test_elke_prioriteit_past_dicht_in_acht_schermen_en_zestig_links(
    telefoon: Page, adres: str, site: Path
) -> None:
    te_veel = {}
    for pad in sorted(site.glob("prioriteiten/[0-9]*.html")):
        telefoon.goto(f"{adres}prioriteiten/{pad.name}")
        hoogte, links, langste = telefoon.evaluate(MAAT)
        if hoogte > ACHT_SCHERMEN or links > HOOGSTENS_LINKS or langste > 3:
            te_veel[pad.name] = (hoogte, links, langste)
    assert te_veel == {}


def test_een_sprong_naar_wat_dicht_is_opent_het(telefoon: Page, adres: str) -> None:
    telefoon.goto(f"{adres}{TWEE}#draad-rode-draden")
    kop = telefoon.locator("#draad-rode-draden")
    expect(kop).to_be_in_viewport()
    # Een oudere browser doet dat niet zelf; dan doet het script het.
    telefoon.evaluate("document.querySelectorAll('details').forEach(een => een.open = false)")
    expect(kop).to_be_hidden()
    telefoon.evaluate("dispatchEvent(new HashChangeEvent('hashchange'))")
    expect(kop).to_be_in_viewport()


def test_een_voorstel_gaat_door_met_zijn_korte_adres(browser: Browser, adres: str) -> None:
    ruimte = browser.new_context(viewport={"width": 1280, "height": 900})
    ruimte.grant_permissions(["clipboard-read", "clipboard-write"])
    pagina = ruimte.new_page()
    pagina.add_init_script("delete Navigator.prototype.share")
    pagina.goto(adres + TWEE)
    pagina.get_by_role("link", name="Link naar 2c").click()
    expect(pagina.get_by_role("status").filter(has_text="Link gekopieerd")).to_be_attached()
    assert pagina.evaluate("navigator.clipboard.readText()") == f"{ADRES}2c.html"
    expect(pagina.get_by_role("button", name="Kopieer de akkoordtekst")).to_be_in_viewport()
    ruimte.close()
