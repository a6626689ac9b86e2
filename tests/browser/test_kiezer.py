"""De kiezer op de startpagina: van een naam naar een gemeente, en niets bewaard zonder vraag."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect


@pytest.fixture
def pagina(browser: Browser, adres: str) -> Page:
    pagina = browser.new_page()
    pagina.goto(adres)
    return pagina


def kies(pagina: Page, naam: str) -> None:
    pagina.get_by_label("Uw gemeente").fill(naam)
    pagina.keyboard.press("Enter")


def test_een_oude_naam_en_een_naam_zonder_accent_openen_de_gemeente_van_nu(pagina: Page) -> None:
    kies(pagina, "heerhugowaard")
    expect(pagina).to_have_url(re.compile(r"/gemeenten/dijk-en-waard\.html$"))
    pagina.go_back()
    assert pagina.evaluate("localStorage.length") == 0
    pagina.get_by_label("Onthoud mijn gemeente").check()
    kies(pagina, "sudwest-fry")
    expect(pagina).to_have_url(re.compile(r"/gemeenten/sudwest-fryslan\.html$"))
    pagina.go_back()
    pagina.get_by_role("link", name="Súdwest-Fryslân").click()
    expect(pagina).to_have_url(re.compile(r"/gemeenten/sudwest-fryslan\.html$"))
    pagina.go_back()
    pagina.get_by_role("button", name="Vergeet mijn gemeente").click()
    assert pagina.evaluate("localStorage.length") == 0
    expect(pagina.get_by_label("Uw gemeente")).to_have_value("")
    pagina.close()


def test_een_onbekende_of_halve_naam_krijgt_een_zin_en_houdt_de_focus(pagina: Page) -> None:
    kies(pagina, "Atlantis")
    expect(pagina.get_by_text("Deze gemeente kennen wij niet.")).to_be_visible()
    expect(pagina.get_by_label("Uw gemeente")).to_be_focused()
    assert pagina.locator("#gemeentenamen option[value='Breda']").count() == 1
    kies(pagina, "Eindhovem")
    expect(pagina.get_by_text("Bedoelt u Eindhoven?")).to_be_visible()
    kies(pagina, " ")
    expect(pagina.get_by_text("Typ eerst een naam.")).to_be_visible()
    kies(pagina, "bergen")
    expect(pagina.get_by_text("Bergen (L); Bergen (NH)")).to_be_visible()
    pagina.close()


def test_zonder_script_blijft_de_weg_naar_alle_gemeenten(browser: Browser, adres: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    pagina = context.new_page()
    pagina.goto(adres)
    expect(pagina.get_by_label("Uw gemeente")).to_be_hidden()
    pagina.get_by_role("link", name="Alle gemeenten op de kaart en in een lijst").click()
    expect(pagina).to_have_url(re.compile(r"/gemeenten/index\.html"))
    context.close()
