"""De hele weg met alleen het toetsenbord, en tekst meenemen met de bron."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, ViewportSize, expect

from bladsoorten import BLADSOORTEN
from browser.tabloop import loop_met_tab, niet_te_zien
from sitebouw import ADRES

PRIORITEIT = "prioriteiten/2-inclusieve-democratie.html"
TAFEL = "schrijf.html#v=1;vorm=motie;kies=voorstel-2c"
MATEN = {
    "vergroot": ViewportSize(width=320, height=256),
    "telefoon": ViewportSize(width=390, height=844),
    "breed": ViewportSize(width=1280, height=844),
}


@pytest.mark.parametrize("maat", ["telefoon", "breed"])
@pytest.mark.parametrize("blad", ["index.html", PRIORITEIT, "voorbeelden/index.html"])
def test_elke_stap_met_tab_is_te_zien(browser: Browser, adres: str, blad: str, maat: str) -> None:
    pagina = browser.new_page(viewport=MATEN[maat])
    pagina.goto(adres + blad)
    stappen = loop_met_tab(pagina)
    pagina.close()
    assert len(stappen) > 10
    assert stappen[0].wat == "A Naar de inhoud"
    assert niet_te_zien(stappen) == []


def test_de_balken_van_de_tafel_bedekken_geen_zin_die_focus_heeft(
    browser: Browser, adres: str
) -> None:
    pagina = browser.new_page(viewport=MATEN["telefoon"])
    pagina.goto(adres + TAFEL)
    expect(pagina.locator(".velpapier [data-zin]").first).to_be_visible()
    pagina.get_by_role("region", name="Uw vel").focus()
    stappen = loop_met_tab(pagina, 40)
    pagina.close()
    assert niet_te_zien(stappen) == []
    zinnen = [nummer for nummer, een in enumerate(stappen) if een.wat.startswith("SPAN")]
    knop = next(nummer for nummer, een in enumerate(stappen) if een.wat == "BUTTON Kopieer")
    assert zinnen
    assert knop > zinnen[-1], "de balk staat onderaan, en is dus ook als laatste aan de beurt"


@pytest.mark.parametrize("maat", ["vergroot", "telefoon"])
def test_elke_stap_door_het_zoekvenster_is_te_zien(browser: Browser, adres: str, maat: str) -> None:
    pagina = browser.new_page(viewport=MATEN[maat])
    pagina.goto(adres + PRIORITEIT)
    pagina.locator("[data-zoekopen]:visible").first.click()
    pagina.keyboard.type("loting")
    expect(pagina.locator("[data-zoekvenster] li h3 a").first).to_be_visible()
    stappen = loop_met_tab(pagina, 30)
    pagina.close()
    assert any("Voorbeelden" in een.wat for een in stappen)
    assert niet_te_zien(stappen) == []


@pytest.mark.nacht
@pytest.mark.los
@pytest.mark.parametrize("maat", MATEN)
@pytest.mark.parametrize("blad", BLADSOORTEN)
def test_op_elke_soort_pagina_is_elke_stap_te_zien(
    browser: Browser, adres: str, blad: str, maat: str
) -> None:
    pagina = browser.new_page(viewport=MATEN[maat])
    pagina.goto(adres + blad)
    stappen = loop_met_tab(pagina, 150)
    pagina.close()
    assert niet_te_zien(stappen) == []


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


def test_de_tweede_springlink_brengt_de_lezer_bij_de_knoppen(browser: Browser, adres: str) -> None:
    pagina = browser.new_page()
    pagina.goto(adres + PRIORITEIT)
    pagina.keyboard.press("Tab")
    pagina.keyboard.press("Tab")
    pagina.keyboard.press("Enter")
    pagina.wait_for_url("**/*#neem-mee")
    pagina.keyboard.press("Tab")
    expect(pagina.locator("#neem-mee [data-leg]")).to_be_focused()
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
