"""Leg op tafel: op elke pagina, in twee tabbladen, van schijf, en ook zonder opslag."""

import gzip
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect
from selectolax.lexbor import LexborHTMLParser

from browser.axe import overtredingen

PRIORITEIT = "prioriteiten/2-inclusieve-democratie.html"
KADER = "kader.html"
LIJST = "voorbeelden/index.html"
OP_ELKE_PAGINA = ("opslag", "knop")
IDS = "Schrijf.tafel.lees().map(een => een.id)"
BREEDTE = "knop => knop.getBoundingClientRect().width"
GEWEIGERD = """Object.defineProperty(window, 'localStorage',
  {get() { throw new DOMException('nee', 'SecurityError'); }})"""


@pytest.fixture
def ruimte(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
    yield context
    context.close()


def leg(pagina: Page, id: str) -> None:
    pagina.evaluate("id => Schrijf.tafel.leg({id, titel: `Titel ${id}`})", id)


@pytest.mark.parametrize(
    ("pagina", "id"),
    [
        (PRIORITEIT, "prioriteit-2"),
        (PRIORITEIT, "voorstel-2c"),
        ("teksten.html", "voorstel-8a"),
        ("tips/6-geef-de-rol-van-de-raad-extra-aandacht.html", "tip-6"),
        ("voorbeelden/leeuwarden-burgeragendering.html", "vb-leeuwarden-burgeragendering"),
        ("instrumenten/burgerberaad.html", "feit-burgerberaad"),
        ("instrumenten/cocreatie.html", "begrip-cocreatie"),
    ],
)
def test_elke_soort_heeft_een_knop(site: Path, pagina: str, id: str) -> None:
    html = LexborHTMLParser((site / pagina).read_text("utf-8"))
    knop = html.css_first(f'[data-leg="{id}"]')
    assert knop is not None
    assert re.fullmatch(r"[0-9a-f]{8}", knop.attributes["data-merk"] or "")
    assert (site / (knop.attributes["data-adres"] or "").partition("#")[0]).exists()


def test_wat_op_elke_pagina_staat_is_licht(site: Path) -> None:
    inhoud = [(site / f"assets/tafel/{naam}.js").read_bytes() for naam in OP_ELKE_PAGINA]
    assert sum(len(gzip.compress(een, 6)) for een in inhoud) <= 2_060


def test_leggen_en_halen_met_het_toetsenbord_van_schijf(ruimte: BrowserContext, site: Path) -> None:
    pagina = ruimte.new_page()
    pagina.context.set_offline(True)
    pagina.goto((site / PRIORITEIT).as_uri())
    regel = pagina.locator("[data-tafelregel]")
    knop = pagina.locator(".voorstel [data-leg='voorstel-2c']")
    breed = knop.evaluate(BREEDTE)
    expect(pagina.get_by_text("Uw tafel is leeg")).to_be_visible()
    knop.press("Enter")
    expect(knop).to_have_attribute("aria-pressed", "true")
    expect(knop).to_have_text(" Ligt op tafel: voorstel 2c")
    assert knop.evaluate(BREEDTE) == breed
    expect(regel).to_have_text("2c ligt op tafel, nu 1")
    pagina.goto((site / LIJST).as_uri())
    plus = pagina.locator(".plusje").first
    plus.press("Enter")
    expect(plus).to_have_attribute("aria-pressed", "true")
    expect(pagina.locator(".koptafel")).to_have_text(re.compile("Schrijftafel 2"))
    pagina.goto((site / KADER).as_uri())
    pagina.locator(".plusje").nth(1).press("Enter")
    expect(pagina.locator(".koptafel")).to_have_text(re.compile("Schrijftafel 3"))
    pagina.goto((site / PRIORITEIT).as_uri())
    stroken = pagina.locator(".meeneem__stroken li")
    expect(stroken).to_have_count(3)
    assert overtredingen(pagina) == []
    pagina.get_by_role("button", name="Haal van tafel: Voorstel 2c").press("Enter")
    expect(regel).to_have_text("2c is van tafel, nu 2")
    expect(knop).to_have_attribute("aria-pressed", "false")
    pagina.get_by_role("button", name="Zet terug").press("Enter")
    expect(stroken.first).to_contain_text("Voorstel 2c")
    pagina.get_by_role("link", name="Toon mijn tafel als dia’s").press("Enter")
    expect(pagina.locator(".dia").first).to_contain_text("Voorstel 2c")


def test_een_knop_wist_alles_en_een_knop_zet_het_terug(ruimte: BrowserContext, adres: str) -> None:
    pagina = ruimte.new_page()
    pagina.goto(adres + PRIORITEIT)
    for id in ("voorstel-2a", "tip-1"):
        leg(pagina, id)
    pagina.evaluate("localStorage.setItem('meerdoen.schrijf', 'eigen zin')")
    pagina.evaluate("localStorage.setItem('thema', 'licht')")
    wis = pagina.get_by_role("button", name="Wis mijn tafel")
    wis.press("Enter")
    pagina.get_by_role("button", name="Nee").press("Enter")
    expect(wis).to_be_focused()
    wis.press("Enter")
    pagina.keyboard.press("Enter")
    assert pagina.evaluate("Object.keys(localStorage)") == ["thema"]
    expect(pagina.get_by_role("button", name="Zet terug")).to_be_focused()
    assert overtredingen(pagina) == []
    pagina.keyboard.press("Enter")
    assert pagina.evaluate(IDS) == ["voorstel-2a", "tip-1"]
    assert pagina.evaluate("localStorage.getItem('meerdoen.schrijf')") == "eigen zin"


def test_twee_tabbladen_verliezen_niets_van_elkaar(ruimte: BrowserContext, adres: str) -> None:
    een, ander = ruimte.new_page(), ruimte.new_page()
    for pagina in (een, ander):
        pagina.goto(adres + PRIORITEIT)
    for nummer in range(1, 5):
        leg(een, f"tip-{nummer}")
        leg(ander, f"prioriteit-{nummer}")
    expect(een.locator(".koptafel")).to_have_text(re.compile("8"))
    assert een.evaluate(IDS) == ander.evaluate(IDS)
    een.evaluate("Schrijf.tafel.noteer('tip-2', 'van mij')")
    ander.evaluate("Schrijf.tafel.orden(['prioriteit-4', 'tip-2'])")
    een.evaluate("Schrijf.tafel.haal('tip-1')")
    expect(ander.locator(".koptafel")).to_have_text(re.compile("7"))
    assert ander.evaluate(IDS)[:2] == ["prioriteit-4", "tip-2"]
    assert ander.evaluate("Schrijf.tafel.lees()[1].notitie") == "van mij"
    een.evaluate("void Schrijf.tafel.wis()")
    expect(ander.locator(".koptafel b")).to_have_text("")
    assert ander.evaluate(IDS) == []


def test_zonder_opslag_reist_de_tafel_mee_in_het_adres(browser: Browser, adres: str) -> None:
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    context.add_init_script(GEWEIGERD)
    pagina = context.new_page()
    pagina.goto(adres + PRIORITEIT)
    pagina.locator(".voorstel [data-leg='voorstel-2a']").click()
    expect(pagina.locator(".tafelzin")).to_contain_text("Deze browser bewaart niets.")
    expect(pagina).to_have_url(re.compile(r"#kies=voorstel-2a$"))
    assert overtredingen(pagina) == []
    pagina.locator(".voorstel a[href*='instrumenten/']").first.click()
    expect(pagina).to_have_url(re.compile(r"instrumenten/.+#kies=voorstel-2a$"))
    expect(pagina.locator(".koptafel")).to_have_text(re.compile("Schrijftafel 1"))
    expect(pagina.locator(".tafelzin")).to_have_count(0)
    pagina.locator(".koptafel").click()
    expect(pagina.locator(".stapel")).to_contain_text("2a")
    context.close()


def test_een_volle_of_vreemde_opslag_kost_niets(ruimte: BrowserContext, adres: str) -> None:
    pagina = ruimte.new_page()
    fouten: list[str] = []
    pagina.on("pageerror", lambda fout: fouten.append(fout.message))
    for vreemd in ("{kapot", "5", '{"records":5}', '{"records":[null,{"id":"<b>"},{"id":7}]}'):
        pagina.goto(adres + "404.html")
        pagina.evaluate("tekst => localStorage.setItem('meerdoen.tafel', tekst)", vreemd)
        pagina.goto(adres + "404.html?")
        assert pagina.evaluate(IDS) == (["7"] if "7" in vreemd else [])
        leg(pagina, "tip-1")
        assert "tip-1" in pagina.evaluate(IDS)
    pagina.evaluate("localStorage.setItem('meerdoen.tafel', '{\"versie\":9}')")
    leg(pagina, "tip-2")
    assert pagina.evaluate("Schrijf.tafel.reden()") == "nieuwer"
    assert pagina.evaluate("localStorage.getItem('meerdoen.tafel')") == '{"versie":9}'
    pagina.evaluate("localStorage.clear()")
    pagina.goto(adres + PRIORITEIT)
    pagina.evaluate("localStorage.setItem('x', 'a'.repeat(5 * 1024 * 1024 - 9))")
    pagina.locator(".voorstel [data-leg='voorstel-2a']").click()
    expect(pagina.locator(".meeneem__zin").first).to_contain_text(
        "De opslag van deze browser is vol"
    )
    expect(pagina).to_have_url(re.compile(r"#kies=voorstel-2a$"))
    assert fouten == []


def test_een_rij_uit_het_filter_kan_ook_op_tafel(ruimte: BrowserContext, adres: str) -> None:
    pagina = ruimte.new_page()
    pagina.goto(adres + LIJST + "?afloop=goed")
    plus = pagina.locator(".plusje:visible").first
    plus.click()
    expect(plus).to_have_attribute("aria-pressed", "true")
    assert re.fullmatch(r"[0-9a-f]{8}", pagina.evaluate("Schrijf.tafel.lees()[0].vingerafdruk"))


def test_een_voorstel_opent_in_een_verse_browser_als_motie(
    ruimte: BrowserContext, adres: str
) -> None:
    pagina = ruimte.new_page()
    pagina.goto(adres + PRIORITEIT)
    pagina.get_by_role("link", name=re.compile("Maak hier een motie van.*2c")).click()
    expect(pagina.get_by_role("radio", name="Motie")).to_be_checked()
    expect(pagina.locator(".stapel")).to_contain_text("2c")
    pagina.goto(adres + "zoeken.html?q=amendement")
    expect(pagina.locator(".antwoord")).to_contain_text("Maak het zelf")


def test_zonder_script_is_er_geen_knop_die_niets_doet(browser: Browser, adres: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    pagina = context.new_page()
    for blad in (PRIORITEIT, LIJST, KADER):
        pagina.goto(adres + blad)
        assert pagina.locator("[data-leg]:visible, [data-tafelblad]:visible").count() == 0
    context.close()
