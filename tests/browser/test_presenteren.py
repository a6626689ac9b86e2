"""Dia's in de zaal: met de pijlen, van schijf, en eerlijk over wat er niet is."""

import re
from pathlib import Path

from playwright.sync_api import Browser, expect

from browser.axe import overtredingen


def test_van_een_prioriteit_naar_dias_met_alleen_het_toetsenbord(
    browser: Browser, site: Path
) -> None:
    context = browser.new_context(offline=True, viewport={"width": 1280, "height": 720})
    pagina = context.new_page()
    pagina.goto((site / "prioriteiten/2-inclusieve-democratie.html").as_uri())
    pagina.get_by_role("link", name="Toon als dia’s").focus()
    pagina.keyboard.press("Enter")
    dias = pagina.locator(".dia")
    expect(dias.first).to_be_focused()
    expect(dias.first).to_contain_text("Inclusieve democratie")
    assert overtredingen(pagina) == []
    pagina.keyboard.press("ArrowRight")
    expect(dias.nth(1)).to_be_focused()
    expect(dias.nth(1)).to_have_accessible_description(re.compile("^Tekst voor uw akkoord .+"))
    expect(dias.nth(1)).to_be_in_viewport(ratio=0.9)
    pagina.keyboard.press("End")
    expect(dias.last).to_be_focused()
    expect(dias.last).to_contain_text(re.compile(r"(\d+) van \1"))
    pagina.keyboard.press("Escape")
    expect(pagina.locator("[data-zaal-doek]")).to_be_hidden()
    expect(pagina.get_by_role("heading", level=1)).to_be_focused()
    context.close()


def test_een_vreemd_adres_wordt_genoemd_en_nooit_uitgevoerd(browser: Browser, adres: str) -> None:
    pagina = browser.new_page()
    pagina.goto(adres + "presenteer.html#v=1;kies=voorstel-2c,vb-weg,<img src=x onerror=alert(1)>")
    expect(pagina.locator(".dia").first).to_contain_text("Voorstel 2c")
    pagina.keyboard.press("Escape")
    expect(pagina.locator("[data-zaal-melding]")).to_contain_text("vb-weg")
    assert pagina.locator("main img").count() == 0
    pagina.close()


def test_een_zaal_ziet_geen_open_plek_maar_de_gemeente_van_de_lezer(
    browser: Browser, adres: str
) -> None:
    pagina = browser.new_page()
    pagina.goto(adres + "presenteer.html#kies=prioriteit-3")
    tweede = pagina.locator(".dia").nth(1)
    expect(tweede).to_contain_text("Onze gemeente leunt op de kracht")
    pagina.evaluate("""localStorage.setItem("gemeente", '{"naam":"Zeist","pagina":"zeist"}')""")
    pagina.reload()
    expect(tweede).to_contain_text("Zeist leunt op de kracht")
    pagina.close()
