"""Filters op de voorbeelden: te combineren, te delen als adres, en zonder script gewone links."""

from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page, expect

from browser.axe import overtredingen

LIJST = "voorbeelden/index.html"


@pytest.fixture
def pagina(browser: Browser, adres: str) -> Page:
    pagina = browser.new_page(viewport={"width": 1280, "height": 900})
    pagina.goto(adres + LIJST)
    return pagina


def titels(pagina: Page) -> list[str]:
    return pagina.locator("#uitkomst h3").all_inner_texts()


def test_keuzes_tellen_bij_elkaar_op_en_staan_in_het_adres(pagina: Page) -> None:
    pagina.select_option("select[name=provincie]", "utrecht")
    alleen_utrecht = titels(pagina)
    pagina.check("input[name=peper][value='3']")
    assert pagina.url.endswith("?peper=3&provincie=utrecht")
    assert 0 < len(titels(pagina)) < len(alleen_utrecht)
    assert set(titels(pagina)) < set(alleen_utrecht)
    pagina.close()


def test_geplakt_adres_geeft_dezelfde_lijst(pagina: Page, browser: Browser) -> None:
    pagina.select_option("select[name=provincie]", "utrecht")
    pagina.check("input[name=peper][value='3']")
    ander = browser.new_page()
    ander.goto(pagina.url)
    assert titels(ander) == titels(pagina)
    pagina.close()
    ander.close()


def test_aantal_bij_een_keuze_is_wat_die_keuze_oplevert(pagina: Page) -> None:
    pagina.select_option("select[name=provincie]", "noord-holland")
    vak = pagina.locator("label", has=pagina.locator("input[name=peper][value='1']"))
    beloofd = int(vak.locator(".aantal").inner_text())
    vak.locator("input").check()
    assert len(titels(pagina)) == beloofd
    pagina.close()


def test_telling_wordt_voorgelezen_en_wissen_geeft_de_hele_lijst_terug(pagina: Page) -> None:
    telling = pagina.locator(".telling[role=status]")
    alles = telling.inner_text()
    pagina.select_option("select[name=provincie]", "utrecht")
    pagina.check("input[name=peper][value='3']")
    assert f" van {alles}" in telling.inner_text()
    pagina.get_by_role("button", name="Alles wissen").click()
    assert telling.inner_text() == alles
    assert pagina.locator("[data-lijst]").is_visible()
    pagina.close()


def test_keuzes_zonder_uitkomst_krijgen_een_uitweg(browser: Browser, adres: str) -> None:
    pagina = browser.new_page()
    pagina.goto(adres + LIJST + "?provincie=flevoland&grootte=onder-20000")
    assert pagina.locator("#uitkomst .leeg").is_visible()
    pagina.get_by_role("button", name="Toon alle voorbeelden").click()
    assert pagina.locator("[data-lijst]").is_visible()
    pagina.close()


def test_verzonnen_keuze_in_het_adres_doet_niets(browser: Browser, adres: str) -> None:
    pagina = browser.new_page()
    pagina.goto(adres + LIJST + "?provincie=atlantis&kleur=rood")
    assert pagina.locator("[data-lijst]").is_visible()
    pagina.close()


def test_filters_werken_van_schijf_en_zonder_netwerk(browser: Browser, site: Path) -> None:
    context = browser.new_context(offline=True)
    pagina = context.new_page()
    pagina.goto((site / LIJST).as_uri())
    pagina.select_option("select[name=provincie]", "utrecht")
    assert titels(pagina)
    pagina.locator("#uitkomst h3 a").first.click()
    assert pagina.locator("article.record").is_visible()
    context.close()


def test_zonder_script_leidt_een_keuze_naar_dezelfde_voorbeelden(
    browser: Browser, adres: str, pagina: Page
) -> None:
    pagina.select_option("select[name=provincie]", "utrecht")
    met_script = titels(pagina)
    pagina.close()
    context = browser.new_context(java_script_enabled=False)
    kaal = context.new_page()
    kaal.goto(adres + LIJST)
    kaal.locator("[data-facet=provincie] summary").click()
    kaal.get_by_role("link", name="Utrecht", exact=True).click()
    assert kaal.locator("article h3").all_inner_texts() == met_script
    context.close()


def test_wie_niet_mag_kopieren_hoort_waar_de_link_staat(pagina: Page) -> None:
    pagina.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(); }")
    pagina.select_option("select[name=provincie]", "utrecht")
    pagina.get_by_role("button", name="Kopieer link naar deze lijst").click()
    knop = pagina.locator(".kopieerlijst")
    expect(knop).to_have_text("Kopiëren mag niet van uw browser. De link staat in de adresbalk.")
    pagina.close()


def test_op_een_smal_scherm_past_alles_in_de_breedte(browser: Browser, adres: str) -> None:
    pagina = browser.new_page(viewport={"width": 320, "height": 640})
    pagina.goto(adres + LIJST + "?provincie=utrecht&peper=3")
    pagina.locator(".filters > summary").click()
    assert pagina.evaluate("document.documentElement.scrollWidth") <= 320
    pagina.close()


@pytest.mark.parametrize("breedte", [320, 1280])
@pytest.mark.parametrize("kleur", ["light", "dark"])
def test_gefilterde_lijst_is_toegankelijk(
    browser: Browser, adres: str, breedte: int, kleur: Literal["light", "dark"]
) -> None:
    context = browser.new_context(viewport={"width": breedte, "height": 900}, color_scheme=kleur)
    pagina = context.new_page()
    pagina.goto(adres + LIJST + "?provincie=utrecht&peper=3")
    if not pagina.locator(".filters__facetten").is_visible():
        pagina.locator(".filters > summary").click()
    assert overtredingen(pagina) == []
    context.close()
