"""Wie een pagina uit de browser afdrukt, krijgt de tekst en geen knoppen, menu's of lege vellen."""

from collections.abc import Iterator

import pypdfium2  # type: ignore[import-untyped]
import pytest
from playwright.sync_api import Browser, Page

HOOGUIT = {
    "index.html": 2,
    "prioriteiten/1-herstel-van-vertrouwen.html": 4,
    "tips/1-begin-met-een-openbare-formatie.html": 2,
    "voorbeelden/leeuwarden-burgeragendering.html": 2,
    "diamanten/01-inspiratiegids-uitdaagrecht.html": 3,
    "rode-draden/1-participatie.html": 3,
}
NIET_OP_PAPIER = ("Naar de inhoud", "Verbeter deze pagina", "Gegevens van deze pagina", "Kopieer")
VOL_GENOEG = 120


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    pagina = browser.new_page()
    yield pagina
    pagina.close()


def afgedrukt(page: Page, url: str) -> list[str]:
    """De tekst van elk vel."""
    page.goto(url)
    document = pypdfium2.PdfDocument(page.pdf(prefer_css_page_size=True))
    return [str(vel.get_textpage().get_text_bounded()) for vel in document]


@pytest.mark.parametrize("pagina", HOOGUIT)
def test_afdruk_heeft_de_tekst_en_verspilt_geen_vel(page: Page, adres: str, pagina: str) -> None:
    vellen = afgedrukt(page, adres + pagina)
    titel = page.locator("h1").first.inner_text()
    assert titel.split()[0] in vellen[0]
    assert len(vellen) <= HOOGUIT[pagina]
    assert [nummer for nummer, tekst in enumerate(vellen, 1) if len(tekst) < VOL_GENOEG] == []


@pytest.mark.parametrize("pagina", HOOGUIT)
def test_afdruk_heeft_geen_bediening(page: Page, adres: str, pagina: str) -> None:
    tekst = " ".join(afgedrukt(page, adres + pagina))
    assert [woord for woord in NIET_OP_PAPIER if woord in tekst] == []


def test_het_adres_van_een_bron_is_op_papier_te_lezen(page: Page, adres: str) -> None:
    tekst = "".join(afgedrukt(page, adres + "voorbeelden/leeuwarden-burgeragendering.html"))
    bron = page.locator('.bronnen a[href^="http"]').first.get_attribute("href") or "?"
    kaal = "".join(tekst.split())
    assert f"({bron})" in kaal


def test_wat_op_de_pagina_dicht_staat_staat_op_papier(page: Page, adres: str) -> None:
    tekst = "".join(afgedrukt(page, adres + "prioriteiten/2-inclusieve-democratie.html"))
    kaal = "".join(tekst.split())
    titels = page.locator("main details li a").all_text_contents()
    assert len(titels) > 40
    assert [titel for titel in titels if "".join(titel.split()) not in kaal] == []
