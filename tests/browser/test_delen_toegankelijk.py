"""Het formulier in elke stand: voor iedereen te lezen, op elk scherm, met het toetsenbord."""

from collections.abc import Iterator
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page, expect

from browser.axe import overtredingen
from browser.invulling import GOED

BLAD = "voorbeeld-delen.html"
TE_KLEIN = """() => [...document.querySelectorAll('.delen :is(button, summary, select, textarea,'
  + ' input[type=text], input[type=url], label:has(input[type=checkbox]), .foutlijst a)')]
  .map(e => [e.textContent.trim().slice(0, 30) || e.name, e.getBoundingClientRect()])
  .filter(([, vlak]) => vlak.width && (vlak.width < 24 || vlak.height < 24))
  .map(([naam]) => naam)"""
OMLIJST = """() => { const s = getComputedStyle(document.activeElement);
  return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2; }"""


@pytest.fixture(params=[(320, "light"), (1280, "dark")], ids=["smal-licht", "breed-donker"])
def pagina(request: pytest.FixtureRequest, browser: Browser, adres: str) -> Iterator[Page]:
    breedte: int
    kleur: Literal["light", "dark"]
    breedte, kleur = request.param
    context = browser.new_context(
        viewport={"width": breedte, "height": 800}, color_scheme=kleur, reduced_motion="reduce"
    )
    pagina = context.new_page()
    pagina.goto(adres + BLAD)
    pagina.locator(".delen details").evaluate_all("rij => rij.map(een => een.open = true)")
    yield pagina
    context.close()


def is_in_orde(pagina: Page) -> None:
    assert overtredingen(pagina) == []
    assert pagina.evaluate(TE_KLEIN) == []
    breed = pagina.evaluate("[document.documentElement.scrollWidth, innerWidth]")
    assert breed[0] <= breed[1]


def test_open_formulier_met_fouten_en_met_uitslag_is_voor_iedereen(pagina: Page) -> None:
    is_in_orde(pagina)
    pagina.locator("[name=gemeente]").fill("Ziest")
    pagina.locator("[name=titel]").fill("Gelote inwoners adviseren over de begroting")
    pagina.locator('[name="bronnen.staaft"]').first.check()
    pagina.get_by_role("button", name="Kijk mijn voorbeeld na").click()
    expect(pagina.locator("[data-foutlijst]")).to_be_visible()
    expect(pagina.locator("[data-lijktop]")).to_be_visible()
    is_in_orde(pagina)
    pagina.locator('[name="bronnen.staaft"]').first.uncheck()
    for naam, waarde in GOED.items():
        pagina.locator(f'[name="{naam}"]').fill(waarde)
    pagina.get_by_role("button", name="Kijk mijn voorbeeld na").click()
    expect(pagina.locator("[data-uitslag]")).to_be_visible()
    pagina.locator(".delen__bestand summary").click()
    is_in_orde(pagina)


def test_van_begin_tot_eind_met_alleen_het_toetsenbord(pagina: Page) -> None:
    pagina.locator(".delen details").evaluate_all("rij => rij.map(een => een.open = false)")
    pagina.locator("[name=gemeente]").focus()
    velden = ("gemeente", "titel", "kern", "wat")
    bron = ("bronnen.url", "bronnen.titel", "bronnen.uitgever")
    for antwoord in (GOED.get(veld, "") for veld in (*velden, *bron)):
        assert pagina.evaluate(OMLIJST)
        pagina.keyboard.type(antwoord)
        pagina.keyboard.press("Escape")  # sluit het lijstje met gemeenten
        pagina.keyboard.press("Tab")
    for _ in range(20):
        assert pagina.evaluate(OMLIJST)
        if pagina.evaluate("document.activeElement.type === 'submit'"):
            break
        pagina.keyboard.press("Tab")
    pagina.keyboard.press("Enter")
    expect(pagina.locator("[data-uitslag]")).to_be_focused()
    pagina.keyboard.press("Tab")  # de licentie
    pagina.keyboard.press("Tab")
    expect(pagina.get_by_role("link", name="Open een nieuw bestand op GitHub")).to_be_focused()


def test_op_papier_staat_geen_formulier(pagina: Page) -> None:
    pagina.emulate_media(media="print")
    expect(pagina.locator("[data-delen]")).to_be_hidden()
    expect(pagina.get_by_role("heading", name="Deel uw voorbeeld")).to_be_visible()
