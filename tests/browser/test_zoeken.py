"""Zoeken in de browser: met toetsenbord en vinger, van schijf, en eerlijk als het niet lukt."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from browser.axe import overtredingen

RESULTATEN = "[data-zoekvenster] li h3 a"


@pytest.fixture
def pagina(browser: Browser, adres: str) -> Page:
    """Een pagina op een breedte waar de kop een knop heeft, en nog geen zoekveld."""
    pagina = browser.new_page(viewport={"width": 1100, "height": 900})
    pagina.goto(f"{adres}tips/index.html")
    return pagina


def zoek(pagina: Page, vraag: str) -> None:
    pagina.locator("[data-zoekopen]:visible").first.click()
    pagina.keyboard.type(vraag)


def test_zoekknop_opent_typen_zoekt_en_escape_brengt_terug(pagina: Page) -> None:
    begin = pagina.locator("[data-zoekopen]:visible").first
    zoek(pagina, "uitdaagrecht")
    expect(pagina.locator(RESULTATEN).first).to_have_text(re.compile("uitdaagrecht", re.IGNORECASE))
    expect(pagina.locator("[data-zoekvenster] [role=status]")).to_have_text(
        re.compile(r"\d+ resultaten")
    )
    pagina.keyboard.press("Escape")
    expect(pagina.locator("[data-zoekvenster]")).to_be_hidden()
    expect(begin).to_be_focused()
    pagina.close()


def test_geen_letter_of_teken_doet_iets_buiten_een_veld(pagina: Page) -> None:
    """WCAG 2.1.4: wie praat tegen de computer of per ongeluk een toets raakt, merkt niets."""
    adres = pagina.url
    pagina.keyboard.type("/?zstghn1")
    expect(pagina.locator("[data-zoekvenster]")).to_be_hidden()
    assert (pagina.url, pagina.evaluate("scrollY")) == (adres, 0)
    pagina.close()


def test_schermlezer_hoort_een_melding_per_antwoord_en_niet_een_per_toets(pagina: Page) -> None:
    zoek(pagina, "lo")
    expect(pagina.locator("[data-zoekvenster] [role=status]")).to_be_attached()
    pagina.evaluate("""() => {
      globalThis.gehoord = [];
      const regel = document.querySelector('[data-zoekvenster] [role=status]');
      new MutationObserver(() => gehoord.push(regel.textContent)).observe(regel, {childList: true});
    }""")
    pagina.keyboard.type("ting", delay=60)
    expect(pagina.locator("[data-zoekvenster] [role=status]")).to_have_text(
        re.compile("resultaten")
    )
    assert len(pagina.evaluate("gehoord")) == 1
    pagina.close()


def test_pijlen_kiezen_en_enter_geeft_alle_resultaten(pagina: Page) -> None:
    zoek(pagina, "voorstel 2c")
    expect(pagina.locator(RESULTATEN).first).to_be_visible()
    pagina.keyboard.press("ArrowDown")
    expect(pagina.locator(RESULTATEN).first).to_be_focused()
    pagina.keyboard.press("ArrowDown")
    expect(pagina.locator(RESULTATEN).nth(1)).to_be_focused()
    pagina.keyboard.press("ArrowUp")
    pagina.keyboard.press("ArrowUp")
    expect(pagina.locator("#zoekwoord")).to_be_focused()
    pagina.keyboard.press("Enter")
    expect(pagina).to_have_url(re.compile(r"/zoeken\.html\?q=voorstel(\+|%20)2c$"))
    eerste = pagina.locator("main li h3 a").first
    expect(eerste).to_be_visible()
    eerste.click()
    expect(pagina).to_have_url(re.compile(r"/2-inclusieve-democratie\.html#voorstel-2c$"))
    pagina.close()


def test_tikfout_en_synoniem_staan_erbij_en_woorden_zijn_gemerkt(pagina: Page) -> None:
    zoek(pagina, "gelote wijkraat")
    venster = pagina.locator("[data-zoekvenster]")
    expect(venster.get_by_text("gelote wijkraad", exact=True)).to_be_visible()
    expect(venster.get_by_role("button", name="Zoek alleen op ‘gelote’")).to_be_visible()
    expect(venster.locator("mark").first).to_be_visible()
    pagina.fill("#zoekwoord", "burgertop")
    expect(venster.get_by_text("Ook gezocht op: Burgerberaad")).to_be_visible()
    pagina.close()


def test_keuze_van_soort_laat_alleen_die_soort_zien(pagina: Page) -> None:
    zoek(pagina, "jongeren")
    knop = pagina.locator("[data-zoekvenster] .chip", has_text="Voorbeelden")
    knop.click()
    expect(pagina.locator("[data-zoekvenster] .chip[aria-pressed=true]")).to_be_focused()
    soorten = pagina.locator("[data-zoekvenster] li .soort").all_inner_texts()
    assert soorten
    assert {soort.strip().split()[0] for soort in soorten} == {"Voorbeeld"}
    pagina.close()


def test_telling_klopt_en_alle_resultaten_zijn_te_bereiken(browser: Browser, adres: str) -> None:
    pagina = browser.new_page()
    pagina.goto(adres + "zoeken.html?q=rekenkamer")
    hoofd = pagina.get_by_role("main")
    expect(hoofd.locator("li h3 a").first).to_be_visible()
    aantal = int(hoofd.locator(".hulpregel").first.inner_text().split()[0])
    chips = [int(een) for een in hoofd.locator(".chip span").all_inner_texts()]
    assert chips[0] == aantal == sum(chips[1:])
    meer = hoofd.get_by_role("button", name="Toon meer")
    while meer.is_visible():
        voor = hoofd.locator("li h3 a").count()
        meer.click()
        expect(hoofd.locator("li h3 a").nth(voor)).to_be_focused()
    assert hoofd.locator("li h3 a").count() == aantal
    pagina.close()


def test_gekozen_soort_staat_in_het_adres_en_terug_brengt_de_vorige_vraag(
    browser: Browser, adres: str
) -> None:
    pagina = browser.new_page()
    pagina.goto(adres + "zoeken.html?q=jongeren")
    hoofd = pagina.get_by_role("main")
    hoofd.locator(".chip", has_text="Voorbeelden").click()
    expect(pagina).to_have_url(re.compile("soort=Voorbeelden"))
    pagina.reload()
    expect(hoofd.locator(".chip[aria-pressed=true]")).to_have_text(re.compile("Voorbeelden"))
    pagina.fill("main [data-zoekwoord]", "loting")
    pagina.keyboard.press("Enter")
    pagina.fill("main [data-zoekwoord]", "burgerbegroting")
    expect(pagina).to_have_url(re.compile("q=burgerbegroting"))
    pagina.go_back()
    expect(pagina.locator("main [data-zoekwoord]")).to_have_value("loting")
    pagina.close()


def test_antwoord_staat_boven_de_lijst_en_een_onbekend_woord_wordt_genoemd(
    browser: Browser, adres: str
) -> None:
    pagina = browser.new_page()
    hoofd = pagina.get_by_role("main")
    pagina.goto(adres + "zoeken.html?q=wat kost een burgerberaad")
    expect(hoofd.locator(".antwoord")).to_contain_text("Kosten: ")
    pagina.fill("main [data-zoekwoord]", "paspoort")
    expect(hoofd.locator(".antwoord")).to_contain_text("Vraag dit aan uw gemeente.")
    pagina.fill("main [data-zoekwoord]", "loting Qwertzuiop")
    expect(hoofd.get_by_text("Niets gevonden op: Qwertzuiop.")).to_be_visible()
    pagina.fill("main [data-zoekwoord]", "burgertop")
    hoofd.get_by_role("button", name="Zoek alleen op mijn woorden").click()
    expect(hoofd.get_by_role("button", name="Zoek ook op verwante woorden")).to_be_visible()
    pagina.close()


def test_wie_een_aantal_inwoners_typt_komt_bij_even_grote_gemeenten(
    browser: Browser, adres: str
) -> None:
    pagina = browser.new_page()
    pagina.goto(f"{adres}zoeken.html?q=gemeenten met 45.000 inwoners")
    expect(pagina.locator(".antwoord a")).to_be_visible()
    expect(pagina.locator(".hulpregel", has_text="Niets gevonden op")).to_have_count(0)
    pagina.locator(".antwoord a").click()
    expect(pagina.get_by_label("20.000–49.999")).to_be_checked()
    pagina.close()


def test_een_begrip_met_een_getal_in_zijn_naam_heeft_geen_nummer(
    browser: Browser, adres: str
) -> None:
    """Stemmen vanaf zestien jaar is geen begrip 16."""
    pagina = browser.new_page()
    pagina.goto(f"{adres}zoeken.html?q=stemmen vanaf 16")
    begrip = pagina.locator("main li").filter(has_text="Stemmen vanaf zestien jaar").first
    expect(begrip.locator(".soort")).to_have_text(re.compile(r"^\s*Begrip\s*$"))
    pagina.close()


def test_een_engels_woord_in_de_hulpregel_klinkt_engels(browser: Browser, adres: str) -> None:
    pagina = browser.new_page()
    pagina.goto(adres + "zoeken.html?q=loting")
    regel = pagina.locator("main .hulpregel", has_text="Ook gezocht op: gewogen loting, ")
    expect(regel).to_contain_text(", sortition, random selection. Zoek alleen op mijn woorden")
    assert regel.locator("[lang=en]").all_inner_texts() == ["sortition", "random selection"]
    pagina.close()


def test_leeg_venster_en_niets_gevonden_geven_een_begin(pagina: Page) -> None:
    zoek(pagina, "")
    expect(pagina.locator("[data-zoekvenster]").get_by_text("Of begin hier:")).to_be_visible()
    pagina.keyboard.type("xyzzy")
    expect(pagina.get_by_text("Niets gevonden voor ‘xyzzy’")).to_be_visible()
    miste = pagina.locator("[data-zoekvenster] .leeg a", has_text="Dit miste ik")
    expect(miste).to_have_attribute("href", re.compile("title=.*xyzzy"))
    pagina.locator("[data-zoekvenster] .leeg a", has_text="Register van A tot Z").click()
    expect(pagina).to_have_url(re.compile(r"register\.html$"))
    pagina.close()


def test_zoekpagina_is_te_delen_als_adres(browser: Browser, adres: str) -> None:
    pagina = browser.new_page()
    pagina.goto(adres + "zoeken.html?q=loting")
    expect(pagina.locator("main li h3 a").first).to_have_text("Loting")
    pagina.fill("main [data-zoekwoord]", "burgerbegroting")
    expect(pagina).to_have_url(re.compile(r"\?q=burgerbegroting$"))
    pagina.close()


def test_zoekpagina_begint_bovenaan_en_laadt_de_index_pas_als_iemand_zoekt(
    browser: Browser, adres: str
) -> None:
    pagina = browser.new_page()
    gevraagd: list[str] = []
    pagina.on("request", lambda vraag: gevraagd.append(vraag.url))
    pagina.goto(adres + "zoeken.html", wait_until="networkidle")
    assert [een for een in gevraagd if "data/zoeken" in een or "rang.js" in een] == []
    pagina.keyboard.press("Tab")
    expect(pagina.get_by_role("link", name="Naar de inhoud")).to_be_focused()
    pagina.fill("main [data-zoekwoord]", "loting")
    expect(pagina.locator("main li h3 a").first).to_be_visible()
    pagina.close()


def test_zoekveld_in_de_kop_werkt_van_schijf_en_zonder_netwerk(
    browser: Browser, site: Path
) -> None:
    context = browser.new_context(offline=True, viewport={"width": 1280, "height": 900})
    pagina = context.new_page()
    pagina.goto((site / "tips/index.html").as_uri())
    pagina.get_by_label("Zoek in de kennisbank").first.fill("loting")
    pagina.keyboard.press("Enter")
    pagina.locator("main li h3 a").first.click()
    expect(pagina.locator("h1")).to_be_visible()
    expect(pagina).to_have_url(re.compile("^file:"))
    context.close()


def test_index_die_niet_laadt_geeft_een_zin(browser: Browser, adres: str) -> None:
    pagina = browser.new_page(viewport={"width": 390, "height": 844})
    pagina.route("**/data/zoeken/*", lambda route: route.abort())
    pagina.goto(adres)
    zoek(pagina, "loting")
    expect(pagina.get_by_text("Zoeken lukt nu niet").first).to_be_visible()
    pagina.close()


def test_zonder_script_leidt_zoeken_naar_het_register(browser: Browser, adres: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    pagina = context.new_page()
    pagina.goto(adres)
    pagina.get_by_role("link", name="Zoeken").first.click()
    pagina.get_by_role("main").get_by_role("link", name="register van A tot Z").click()
    expect(pagina).to_have_url(re.compile(r"register\.html$"))
    context.close()


@pytest.mark.parametrize("vraag", ["loting", "gelote wijkraat", "xyzzy"])
@pytest.mark.parametrize("breedte", [320, 1100])
@pytest.mark.parametrize("kleur", ["light", "dark"])
def test_open_zoekvenster_is_toegankelijk(
    browser: Browser, adres: str, vraag: str, breedte: int, kleur: str
) -> None:
    context = browser.new_context(
        viewport={"width": breedte, "height": 800},
        color_scheme="dark" if kleur == "dark" else "light",
    )
    pagina = context.new_page()
    pagina.goto(f"{adres}tips/index.html")
    zoek(pagina, vraag)
    expect(pagina.locator("[data-zoekvenster] [role=status]")).not_to_be_empty()
    assert overtredingen(pagina) == []
    context.close()
