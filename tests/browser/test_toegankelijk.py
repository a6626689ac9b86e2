"""Elke soort pagina in elke stand: toegankelijk, op elk scherm, zonder vreemde aanvraag."""

from collections.abc import Iterator
from typing import Literal

import pytest
from playwright.sync_api import Browser, BrowserContext

from bladsoorten import BLADSOORTEN
from browser.axe import overtredingen_eens

BREEDTES = (320, 1280)
IN_DE_REGEL = """[...document.querySelectorAll('*')].filter(e =>
  e.matches('style, script:not([src], [type="application/ld+json"]), [style]')
    || e.getAttributeNames().some(n => /^on/.test(n))
).length"""
SMAL, BREED = BREEDTES
Stand = tuple[Literal["light", "dark"], bool, int]
# Kleur en script raken elkaar alleen waar een script iets toont; dat toetsen test_filters en
# test_zoeken in beide kleuren. Zo kost elke pagina hier twee standen in plaats van vier. Axe keurt
# in elke stand één breedte: met script en smal doet test_elke_pagina, de rest de nacht.
STANDEN = [
    pytest.param(("light", True, BREED), id="licht-met-script"),
    pytest.param(("dark", False, SMAL), id="donker-zonder-script"),
    pytest.param(("dark", False, BREED), id="breed-zonder-script", marks=pytest.mark.nacht),
]


@pytest.fixture(scope="module", params=STANDEN)
def stand(request: pytest.FixtureRequest) -> Stand:
    """Een kleur, of de scripts van de site meedoen, en op welke breedte axe keurt."""
    gekozen: Stand = request.param
    return gekozen


@pytest.fixture(scope="module")
def ruimte(stand: Stand, browser: Browser) -> Iterator[BrowserContext]:
    """Een schone browser in licht of donker, met of zonder de scripts van de site.

    Zonder scripts houden wij de bestanden tegen en niet de taal: axe is zelf ook een script.
    """
    kleur, script, _ = stand
    context = browser.new_context(color_scheme=kleur, reduced_motion="reduce")
    if not script:
        context.route("**/*.js", lambda route: route.fulfill(body=""))
    yield context
    context.close()


@pytest.fixture(scope="module")
def tinten() -> set[str]:
    """Elke tint van tekst op zijn achtergrond die al gekeurd is."""
    return set()


@pytest.mark.los
@pytest.mark.parametrize("blad", BLADSOORTEN)
def test_pagina_is_voor_iedereen(
    ruimte: BrowserContext, stand: Stand, adres: str, tinten: set[str], blad: str
) -> None:
    aanvragen: list[str] = []
    fouten: list[str] = []
    pagina = ruimte.new_page()
    pagina.on("request", lambda aanvraag: aanvragen.append(aanvraag.url))
    pagina.on("pageerror", lambda fout: fouten.append(str(fout)))
    pagina.on("console", lambda regel: fouten.append(regel.text) if regel.type == "error" else None)
    for breedte in BREEDTES:
        pagina.set_viewport_size({"width": breedte, "height": 900})
        # Een script dat bij het laden naar de breedte kijkt, moet haar ook bij het laden zien.
        if breedte == BREEDTES[0] or pagina.locator("[data-filters]").count():
            pagina.goto(adres + blad)
        if breedte == stand[-1]:
            assert overtredingen_eens(pagina, tinten) == [], f"{blad} op {breedte}"
        assert pagina.evaluate(IN_DE_REGEL) == 0, f"{blad} heeft script of stijl in de regel"
        breed = pagina.evaluate("document.documentElement.scrollWidth")
        assert breed <= breedte, f"{blad} schuift zijwaarts op {breedte}: {breed}"
    pagina.close()
    assert [een for een in aanvragen if not een.startswith(adres)] == []
    assert ruimte.cookies() == []
    assert fouten == []


def test_in_geforceerde_kleuren_heeft_alleen_de_pagina_van_nu_een_streep(
    browser: Browser, adres: str
) -> None:
    context = browser.new_context(forced_colors="active", viewport={"width": BREED, "height": 900})
    pagina = context.new_page()
    pagina.goto(f"{adres}voorbeelden/index.html")
    strepen = """kiezer => [...document.querySelectorAll(kiezer)]
      .filter(een => { const rand = getComputedStyle(een);
        return parseFloat(rand.borderBottomWidth)
          && rand.borderBottomColor !== getComputedStyle(document.body).backgroundColor; })
      .map(een => een.textContent.trim())"""
    assert pagina.evaluate(strepen, ".kopnav a") == ["Voorbeelden"]
    pagina.set_viewport_size({"width": SMAL, "height": 900})
    assert pagina.evaluate(strepen, ".duimbalk a") == ["Voorbeelden"]
    context.close()
