"""Elke pagina van de site, ook de honderdste gemeente: toegankelijk, licht en op maat."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from browser.axe import overtredingen, overtredingen_eens
from browser.gewicht import gewicht, mag_wegen
from browser.vormen import toonbeelden

DELEN = 16
"""De pagina's in zo veel stapels: elke werker neemt er telkens één."""
SMALST, TELEFOON, BREED = 320, 390, 1280


@cache
def alle_bladen(site: Path) -> tuple[str, ...]:
    """Elke pagina; wie verhuisd is, stuurt alleen door en hoort er niet bij."""
    paden = (
        pad.relative_to(site).as_posix()
        for pad in site.rglob("*.html")
        if 'http-equiv="refresh"' not in pad.read_text("utf-8")
    )
    return tuple(sorted(paden))


def bladen(site: Path, deel: int) -> tuple[str, ...]:
    """De pagina's van een stapel, uit elke map ongeveer even veel."""
    return alle_bladen(site)[deel::DELEN]


@cache
def voor_axe(site: Path) -> frozenset[str]:
    """De pagina's die axe keurt: twee van elke vorm. De nacht keurt ze alle, in elke stand."""
    return toonbeelden(site, alle_bladen(site))


@pytest.fixture(scope="module")
def ruimte(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(
        reduced_motion="reduce", viewport={"width": TELEFOON, "height": 844}
    )
    yield context
    context.close()


@pytest.fixture
def pagina(ruimte: BrowserContext) -> Iterator[Page]:
    pagina = ruimte.new_page()
    yield pagina
    pagina.close()


@pytest.fixture(scope="module")
def tinten() -> set[str]:
    """Elke tint van tekst op zijn achtergrond die al gekeurd is."""
    return set()


def schuift_op(pagina: Page, breedte: int) -> bool:
    pagina.set_viewport_size({"width": breedte, "height": 844})
    breed: int = pagina.evaluate("document.documentElement.scrollWidth")
    return breed > breedte


def mankementen(pagina: Page, breedtes: tuple[int, ...]) -> Iterator[str]:
    """Wat er aan een open pagina niet klopt, in gewone woorden."""
    if (titels := pagina.locator("h1").count()) != 1:
        yield f"{titels} titels (h1)"
    for breedte in breedtes:
        if schuift_op(pagina, breedte):
            yield f"schuift zijwaarts op {breedte}"


@pytest.mark.los
@pytest.mark.parametrize("deel", range(DELEN))
def test_elke_pagina_is_op_de_telefoon_voor_iedereen(
    site: Path, adres: str, pagina: Page, tinten: set[str], deel: int
) -> None:
    gevonden: dict[str, list[str]] = {}
    gehaald: set[str] = set()
    pagina.on("request", lambda vraag: gehaald.add(vraag.url))
    for plaats, blad in enumerate(bladen(site, deel)):
        pagina.emulate_media(color_scheme="dark" if plaats % 2 else "light")
        gehaald.clear()
        pagina.goto(adres + blad)
        mis = [een for een in gehaald if not een.startswith(adres)]
        if not mis and (weegt := gewicht(site, gehaald)) > mag_wegen(blad):
            mis.append(f"weegt {weegt} bytes, en mag {mag_wegen(blad)} wegen")
        mis += mankementen(pagina, (SMALST, TELEFOON))
        if blad in voor_axe(site):
            mis += overtredingen_eens(pagina, tinten)
        if mis:
            gevonden[blad] = mis
    assert gevonden == {}


@pytest.mark.nacht
@pytest.mark.los
@pytest.mark.parametrize("breedte", [SMALST, TELEFOON, BREED])
@pytest.mark.parametrize("kleur", ["light", "dark"])
@pytest.mark.parametrize("deel", range(DELEN))
def test_elke_pagina_is_in_elke_stand_voor_iedereen(
    site: Path, adres: str, pagina: Page, deel: int, kleur: str, breedte: int
) -> None:
    pagina.emulate_media(color_scheme="dark" if kleur == "dark" else "light")
    pagina.set_viewport_size({"width": breedte, "height": 844})
    gevonden: dict[str, list[str]] = {}
    for blad in bladen(site, deel):
        pagina.goto(adres + blad)
        if mis := [*mankementen(pagina, (breedte,)), *overtredingen(pagina)]:
            gevonden[blad] = mis
    assert gevonden == {}
