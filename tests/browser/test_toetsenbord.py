"""De hele weg met alleen het toetsenbord, en tekst meenemen met de bron."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from sitebouw import ADRES

PRIORITEIT = "prioriteiten/2-inclusieve-democratie.html"
ZICHTBAAR = """() => {
  const e = document.activeElement, s = getComputedStyle(e), r = e.getBoundingClientRect();
  const omlijst = [e, e.closest('.kaartje, .deur, .zoekveld, .kopveld')].filter(Boolean)
    .some(x => getComputedStyle(x).outlineStyle !== 'none'
      && parseFloat(getComputedStyle(x).outlineWidth) >= 2);
  return {wat: e.tagName + ' ' + e.textContent.trim().slice(0, 40), omlijst,
    inBeeld: r.bottom > 0 && r.top < innerHeight && r.width > 0};
}"""


def loop_met_tab(pagina: Page, hoogstens: int = 400) -> list[dict[str, object]]:
    """Elk element dat focus krijgt, tot de focus de pagina verlaat."""
    stappen: list[dict[str, object]] = []
    for _ in range(hoogstens):
        pagina.keyboard.press("Tab")
        if pagina.evaluate("document.activeElement === document.body"):
            return stappen
        stappen.append(pagina.evaluate(ZICHTBAAR))
    return stappen


@pytest.mark.parametrize("breedte", [390, 1280])
@pytest.mark.parametrize("blad", ["index.html", PRIORITEIT, "voorbeelden/index.html"])
def test_elke_stap_met_tab_is_te_zien(
    browser: Browser, adres: str, blad: str, breedte: int
) -> None:
    pagina = browser.new_page(viewport={"width": breedte, "height": 844})
    pagina.goto(adres + blad)
    stappen = loop_met_tab(pagina)
    pagina.close()
    assert len(stappen) > 10
    assert stappen[0]["wat"] == "A Naar de inhoud"
    assert [een for een in stappen if not (een["omlijst"] and een["inBeeld"])] == []


@pytest.mark.parametrize("laag", [256, 390])
def test_wie_sterk_vergroot_houdt_het_hele_scherm_voor_de_tekst(
    browser: Browser, adres: str, laag: int
) -> None:
    pagina = browser.new_page(viewport={"width": 320, "height": laag})
    pagina.goto(adres + PRIORITEIT)
    balk = pagina.get_by_role("navigation", name="Snel naar")
    expect(balk).to_be_in_viewport()
    pagina.get_by_role("heading", level=2).first.scroll_into_view_if_needed()
    expect(balk).not_to_be_in_viewport()
    pagina.set_viewport_size({"width": 320, "height": 400})
    expect(balk).to_be_in_viewport()
    omtrek = balk.bounding_box()
    assert omtrek is not None
    assert omtrek["height"] <= 0.15 * 400
    pagina.close()


def test_springlink_brengt_de_lezer_bij_de_inhoud(browser: Browser, adres: str) -> None:
    pagina = browser.new_page()
    pagina.goto(adres + PRIORITEIT)
    pagina.keyboard.press("Tab")
    pagina.keyboard.press("Enter")
    pagina.wait_for_url("**/*#inhoud")
    pagina.keyboard.press("Tab")
    assert pagina.evaluate("document.querySelector('main').contains(document.activeElement)")
    pagina.close()


def test_kopieerknop_neemt_de_bron_mee_met_het_toetsenbord(browser: Browser, adres: str) -> None:
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    pagina = context.new_page()
    pagina.goto(adres + PRIORITEIT)
    knop = pagina.get_by_role("button", name="Kopieer tekst")
    knop.focus()
    pagina.keyboard.press("Enter")
    pagina.wait_for_function("document.body.innerText.includes('Gekopieerd, met bron')")
    tekst = pagina.evaluate("navigator.clipboard.readText()")
    context.close()
    assert "[gemeentenaam]" in tekst
    assert "\n\nBron: Mee(r) doen, prioriteit 2: Inclusieve democratie, naar het" in tekst
    assert tekst.endswith(f"{ADRES}{PRIORITEIT}#prioriteit-2")


def test_tekst_is_te_selecteren_zonder_script_en_zonder_netwerk(
    browser: Browser, site: Path
) -> None:
    context = browser.new_context(java_script_enabled=False, offline=True)
    pagina = context.new_page()
    pagina.goto((site / PRIORITEIT).as_uri())
    expect(pagina.locator(".akkoord blockquote")).to_be_visible()
    assert "[gemeentenaam]" in pagina.locator(".akkoord blockquote").inner_text()
    assert pagina.locator("button:visible").count() == 0
    context.close()


def test_gekozen_thema_blijft_op_de_volgende_pagina(browser: Browser, adres: str) -> None:
    context = browser.new_context(color_scheme="light")
    pagina = context.new_page()
    pagina.goto(adres + "index.html")
    pagina.get_by_role("button", name="Donker beeld").click()
    pagina.goto(adres + PRIORITEIT)
    achtergrond = pagina.evaluate("getComputedStyle(document.body).backgroundColor")
    context.close()
    assert achtergrond == "rgb(18, 26, 24)"
