"""Elke soort pagina: toegankelijk, binnen het scherm, zonder vreemde aanvraag of koekje."""

from collections.abc import Iterator
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page

from bladsoorten import BLADSOORTEN

EISEN = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
BREEDTES = (320, 1280)
IN_DE_REGEL = """[...document.querySelectorAll('*')].filter(e =>
  e.matches('style, script:not([src], [type="application/ld+json"]), [style]')
    || e.getAttributeNames().some(n => /^on/.test(n))
).length"""
# Kleur en script raken elkaar alleen waar een script iets toont; dat toetsen test_filters en
# test_zoeken in beide kleuren. Zo kost elke pagina hier twee standen in plaats van vier.
STANDEN = [
    pytest.param(("light", True), id="licht-met-script"),
    pytest.param(("dark", False), id="donker-zonder-script"),
]


@pytest.fixture(scope="module", params=STANDEN)
def ruimte(request: pytest.FixtureRequest, browser: Browser) -> Iterator[BrowserContext]:
    """Een schone browser in licht of donker, met of zonder de scripts van de site.

    Zonder scripts houden wij de bestanden tegen en niet de taal: axe is zelf ook een script.
    """
    kleur, script = request.param
    context = browser.new_context(color_scheme=kleur, reduced_motion="reduce")
    if not script:
        context.route("**/*.js", lambda route: route.fulfill(body=""))
    yield context
    context.close()


def overtredingen(pagina: Page) -> list[str]:
    """Wat axe afkeurt, met het element erbij."""
    uitslag: dict[str, Any] = (
        Axe().run(pagina, options={"runOnly": EISEN, "resultTypes": ["violations"]}).response
    )
    return [
        f"{een['id']}: {knoop['html'][:120]}"
        for een in uitslag["violations"]
        for knoop in een["nodes"]
    ]


@pytest.mark.parametrize("blad", BLADSOORTEN)
def test_pagina_is_voor_iedereen(ruimte: BrowserContext, adres: str, blad: str) -> None:
    aanvragen: list[str] = []
    fouten: list[str] = []
    pagina = ruimte.new_page()
    pagina.on("request", lambda aanvraag: aanvragen.append(aanvraag.url))
    pagina.on("pageerror", lambda fout: fouten.append(str(fout)))
    pagina.on("console", lambda regel: fouten.append(regel.text) if regel.type == "error" else None)
    for breedte in BREEDTES:
        pagina.set_viewport_size({"width": breedte, "height": 900})
        pagina.goto(adres + blad)
        assert overtredingen(pagina) == [], f"{blad} op {breedte}"
        assert pagina.evaluate(IN_DE_REGEL) == 0, f"{blad} heeft script of stijl in de regel"
        breed = pagina.evaluate("document.documentElement.scrollWidth")
        assert breed <= breedte, f"{blad} schuift zijwaarts op {breedte}: {breed}"
    pagina.close()
    assert [een for een in aanvragen if not een.startswith(adres)] == []
    assert ruimte.cookies() == []
    assert fouten == []
