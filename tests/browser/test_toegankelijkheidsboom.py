"""Wat een schermlezer van elke soort pagina te horen krijgt, woord voor woord bewaard.

De stukken in `tests/gegevens/toegankelijkheidsboom` zijn wat de browser doorgeeft van de kleine
kennisbank, zonder de adressen van links. Kop, menu en voet staan alleen bij de startpagina, want
die zijn overal gelijk.
"""

import difflib
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from browser.gastheer import gastheer
from sitebouw import HOOFDMAP

BEWAARD = HOOFDMAP / "tests/gegevens/toegankelijkheidsboom"
BEDOELD = "BEDOELD=1 .venv/bin/pytest tests/browser/test_toegankelijkheidsboom.py"
SOORTEN = {
    "start": "index.html",
    "prioriteit": "prioriteiten/1-vertrouwen.html",
    "tip": "tips/1-open.html",
    "rode-draad": "rode-draden/1-participatie.html",
    "voorbeeld": "voorbeelden/zeist-loting.html",
    "voorbeelden": "voorbeelden/index.html",
    "gemeente": "gemeenten/zeist.html",
    "instrument": "instrumenten/loting.html",
    "rol": "rollen/raadslid.html",
    "zoeken": "zoeken.html",
}


@pytest.fixture(scope="module")
def klein_adres(kleine_site: Path) -> Iterator[str]:
    """Het adres waarop de kleine kennisbank te zien is."""
    with gastheer(kleine_site) as adres:
        yield adres


@pytest.mark.parametrize("soort", SOORTEN)
def test_een_schermlezer_hoort_wat_wij_bedoelen(
    browser: Browser, klein_adres: str, soort: str
) -> None:
    pagina = browser.new_page(viewport={"width": 1280, "height": 900})
    pagina.goto(klein_adres + SOORTEN[soort], wait_until="networkidle")
    boom = pagina.locator("body" if soort == "start" else "main").aria_snapshot()
    pagina.close()
    nu = "".join(f"{regel}\n" for regel in boom.splitlines() if "- /url: " not in regel)
    bestand = BEWAARD / f"{soort}.txt"
    if "BEDOELD" in os.environ:
        bestand.write_text(nu, encoding="utf-8")
    eerst = bestand.read_text("utf-8").splitlines()
    verschil = difflib.unified_diff(eerst, nu.splitlines(), "bewaard", "nu", lineterm="")
    assert nu.splitlines() == eerst, "\n".join(
        [*verschil, f"Is dit zo bedoeld? Leg het vast met: {BEDOELD}"]
    )
