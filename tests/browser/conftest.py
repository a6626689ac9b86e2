"""De echte site in een echte browser, op een eigen adres op deze machine."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Error, Playwright, sync_playwright

from browser.gastheer import gastheer, kopregels
from chromium import start
from nietgedraaid import CHROMIUM, niet_gedraaid


@pytest.fixture(scope="session")
def site(echte_site: Path) -> Path:
    """De site uit de inhoud van deze boom."""
    return echte_site


@pytest.fixture(scope="session")
def adres(site: Path) -> Iterator[str]:
    """Het adres waarop de site te zien is."""
    with gastheer(site) as adres:
        yield adres


@pytest.fixture(scope="session")
def streng_adres(site: Path) -> Iterator[str]:
    """Het adres waarop elk antwoord de kopregels voor een eigen server heeft."""
    with gastheer(site, kop=kopregels()) as adres:
        yield adres


@pytest.fixture(scope="session")
def speelveld() -> Iterator[Playwright]:
    """Playwright zelf."""
    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope="session")
def browser(speelveld: Playwright) -> Iterator[Browser]:
    """Chromium van het systeem, of die van Playwright; zonder browser meldt de test dat."""
    try:
        browser = start(speelveld)
    except Error as fout:
        niet_gedraaid(f"Chromium start niet ({fout.message[:80]})", CHROMIUM)
    yield browser
    browser.close()
