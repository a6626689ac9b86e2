"""De echte site in een echte browser, op een eigen adres op deze machine."""

import functools
import http.server
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Error, Playwright, sync_playwright

PROGRAMMAS = ("chromium", "chromium-browser", "google-chrome")
VLAGGEN = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]


class Stil(http.server.SimpleHTTPRequestHandler):
    """Een bestandsserver die niets afdrukt."""

    def log_message(self, format: str, *args: object) -> None:
        """Zwijgt."""


@pytest.fixture(scope="session")
def site(echte_site: Path) -> Path:
    """De site uit de inhoud van deze boom."""
    return echte_site


@pytest.fixture(scope="session")
def adres(site: Path) -> Iterator[str]:
    """Het adres waarop de site te zien is."""
    dienst = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(Stil, directory=str(site))
    )
    draad = threading.Thread(target=dienst.serve_forever, daemon=True)
    draad.start()
    yield f"http://127.0.0.1:{dienst.server_port}/"
    dienst.shutdown()
    dienst.server_close()
    draad.join()


@pytest.fixture(scope="session")
def speelveld() -> Iterator[Playwright]:
    """Playwright zelf."""
    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope="session")
def browser(speelveld: Playwright) -> Iterator[Browser]:
    """Chromium van het systeem, of die van Playwright; zonder browser slaat de test zich over."""
    programma = next(filter(None, map(shutil.which, PROGRAMMAS)), None)
    try:
        browser = speelveld.chromium.launch(executable_path=programma, args=VLAGGEN)
    except Error as fout:
        pytest.skip(f"GEEN BROWSER: deze controle is niet uitgevoerd ({fout.message[:80]})")
    yield browser
    browser.close()
