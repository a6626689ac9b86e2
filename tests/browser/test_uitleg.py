"""Uitleg bij een begrip: met muis, vinger en toetsenbord, en zonder script."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect


@pytest.fixture(scope="module")
def blad(site: Path) -> str:
    """Een pagina waarop een begrip wordt uitgelegd."""
    met = (
        pad
        for pad in sorted(site.glob("voorbeelden/*.html"))
        if 'class="uitleg"' in pad.read_text("utf-8")
    )
    return next(met).relative_to(site).as_posix()


@pytest.fixture
def pagina(browser: Browser, adres: str, blad: str) -> Page:
    pagina = browser.new_page()
    pagina.goto(adres + blad)
    return pagina


def test_enter_op_een_begrip_toont_de_uitleg_en_escape_gaat_terug(pagina: Page) -> None:
    woord = pagina.locator("a.uitleg").first
    woord.focus()
    pagina.keyboard.press("Enter")
    vak = pagina.locator(".uitlegvak")
    expect(vak).to_be_visible()
    expect(vak).to_be_focused()
    assert "Meer over" in vak.inner_text()
    pagina.keyboard.press("Escape")
    expect(vak).to_have_count(0)
    expect(woord).to_be_focused()
    pagina.close()


def test_uitleg_valt_binnen_een_smal_scherm(browser: Browser, adres: str, blad: str) -> None:
    pagina = browser.new_page(viewport={"width": 320, "height": 640})
    pagina.goto(adres + blad)
    pagina.locator("a.uitleg").first.click()
    vak = pagina.locator(".uitlegvak").bounding_box()
    assert vak is not None
    assert vak["x"] >= 0
    assert vak["x"] + vak["width"] <= 320
    pagina.close()


def test_zonder_script_springt_een_begrip_naar_zijn_uitleg(
    browser: Browser, adres: str, blad: str
) -> None:
    context = browser.new_context(java_script_enabled=False)
    pagina = context.new_page()
    pagina.goto(adres + blad)
    pagina.locator("a.uitleg").first.click()
    expect(pagina).to_have_url(re.compile(r"#woord-begrip-"))
    expect(pagina.locator(".woorden div:target")).to_be_visible()
    context.close()
