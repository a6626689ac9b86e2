"""Een voorbeeld delen: fouten bij het veld, YAML die teruggelezen hetzelfde is, niets kwijt."""

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Dialog, Page, expect

from browser.invulling import GOED
from kennisbank.lezen import vorm
from kennisbank.lezen.stukken import bomen
from kennisbank.model import Voorbeeld

BLAD = "voorbeeld-delen.html"
KNOP = "Kijk mijn voorbeeld na"
HEEL = {
    **GOED,
    "titel": "Een straat: ‘wij’ beslissen mee",
    "wat": "Bewoners praatten mee. Zij kozen samen.\n\n- de bomen\n- de stoep",
    "waarom": 'Er was onvrede over "de gemeente": niemand luisterde.',
    "jaar_start": "2021",
    "status": "loopt",
    "inwoners_betrokken": "1.200",
    "bronnen.datum": "2022-03-16",
    "bronnen.soort": "officieel",
    "relaties.naar": "voorstel-2c",
    "relaties.grond": "loting",
    "instrumenten": "begrip-loting",
}


@pytest.fixture
def ruimte(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    yield context
    context.close()


@pytest.fixture
def pagina(ruimte: BrowserContext, adres: str) -> Page:
    pagina = ruimte.new_page()
    pagina.goto(adres + BLAD)
    return pagina


def vul_in(pagina: Page, velden: dict[str, str]) -> None:
    for kast in pagina.locator(".delen details:not([open])").all():
        kast.evaluate("kast => { kast.open = true; }")
    for naam, waarde in velden.items():
        vak = pagina.locator(f'[name="{naam}"]').first
        if vak.evaluate("vak => vak.tagName") == "SELECT":
            vak.select_option(waarde)
        else:
            vak.fill(waarde)


def kijk_na(pagina: Page) -> None:
    pagina.get_by_role("button", name=KNOP).click()


def maak_af(pagina: Page, velden: dict[str, str]) -> str:
    """De YAML bij een invulling die goed is."""
    vul_in(pagina, velden)
    kijk_na(pagina)
    expect(pagina.locator("[data-uitslag]")).to_be_focused()
    return pagina.locator("[data-yaml]").text_content() or ""


def teruggelezen(tekst: str) -> Voorbeeld:
    boom = next(boom for _, boom in bomen(tekst, "data/voorbeelden.yaml"))
    assert boom.bevindingen == ()
    record = vorm(Voorbeeld, boom)
    assert isinstance(record, Voorbeeld), record
    return record


def test_wie_te_weinig_invult_hoort_bovenaan_en_bij_het_veld_wat_er_ontbreekt(
    pagina: Page,
) -> None:
    vul_in(pagina, {"kern": "Bel 06-12345678."})
    kijk_na(pagina)
    lijst = pagina.locator("[data-foutlijst]")
    expect(lijst).to_be_focused()
    expect(lijst.get_by_role("heading")).to_have_text("Er zijn 4 dingen te verbeteren")
    eerste = lijst.get_by_role("link").first
    expect(eerste).to_have_text(re.compile("^Gemeente: Vul de gemeente in"))
    eerste.press("Enter")
    gemeente = pagina.locator("[name=gemeente]")
    expect(gemeente).to_be_focused()
    expect(gemeente).to_have_attribute("aria-invalid", "true")
    expect(gemeente).to_have_accessible_description(re.compile("Vul de gemeente in.*Waar gebeurde"))
    expect(pagina.locator("[name=kern]")).to_have_accessible_description(
        re.compile("e-mailadres of telefoonnummer")
    )


def test_fout_verdwijnt_zodra_het_klopt_en_er_komt_geen_nieuwe_bij(pagina: Page) -> None:
    kijk_na(pagina)
    pagina.locator("[name=titel]").fill("Een straat beslist mee")
    expect(pagina.locator("[name=titel]")).not_to_have_attribute("aria-invalid", "true")
    pagina.locator("[name=wat]").fill("<b>vet</b>")
    pagina.wait_for_timeout(400)
    expect(pagina.locator("[name=wat]")).not_to_have_attribute("aria-invalid", "true")
    expect(pagina.locator("[data-foutkop]")).to_have_text("Er zijn 3 dingen te verbeteren")


def test_fout_in_een_dichte_groep_gaat_open(pagina: Page) -> None:
    vul_in(pagina, {**GOED, "jaar_eind": "ooit"})
    for kast in pagina.locator(".delen details").all():
        kast.evaluate("kast => { kast.open = false; }")
    kijk_na(pagina)
    expect(pagina.locator("[name=jaar_eind]")).to_be_visible()


def test_yaml_leest_terug_als_wat_iemand_typte(pagina: Page) -> None:
    record = teruggelezen(maak_af(pagina, HEEL))
    assert record.id == "vb-utrecht-straat-beslissen"
    assert record.titel == HEEL["titel"]
    assert record.kern == HEEL["kern"]
    assert record.wat == HEEL["wat"]
    assert record.waarom == HEEL["waarom"]
    assert (record.jaar_start, record.status) == (2021, "loopt")
    assert (record.inwoners_betrokken, record.instrumenten) == (1200, ("begrip-loting",))
    assert record.bronnen[0].url == HEEL["bronnen.url"]
    assert (record.bronnen[0].datum, record.bronnen[0].soort) == ("2022-03-16", "officieel")
    assert (record.relaties[0].naar, record.relaties[0].grond) == ("voorstel-2c", "loting")


def test_tweede_bron_en_wat_zij_staaft_gaan_mee(pagina: Page) -> None:
    vul_in(pagina, {**GOED, "wat": "Bewoners praatten mee."})
    pagina.locator('[name="bronnen.staaft"][value=wat]').first.check()
    pagina.get_by_role("button", name="Nog een bron").click()
    tweede = pagina.get_by_role("group", name="Bron 2")
    expect(tweede.get_by_label("Webadres")).to_be_focused()
    for naam, waarde in (("Webadres", "https://vng.nl/x"), ("Titel", "Een"), ("Uitgever", "VNG")):
        tweede.get_by_label(naam).fill(waarde)
    record = teruggelezen(maak_af(pagina, {}))
    assert [bron.uitgever for bron in record.bronnen] == ["gemeente Utrecht", "VNG"]
    assert [bron.staaft for bron in record.bronnen] == [("wat",), ()]
    tweede.get_by_role("button", name="Haal weg").click()
    expect(pagina.get_by_role("button", name="Nog een bron")).to_be_focused()
    assert len(teruggelezen(maak_af(pagina, {})).bronnen) == 1


def test_lege_rijen_tellen_niet(pagina: Page) -> None:
    vul_in(pagina, dict(GOED))
    for knop in ("Nog een bron", "Nog een voorstel of tip", "Nog een begrip"):
        pagina.get_by_role("button", name=knop).click()
    record = teruggelezen(maak_af(pagina, {}))
    assert (len(record.bronnen), record.relaties, record.instrumenten) == (1, (), ())


def test_download_en_klembord_hebben_dezelfde_tekst(browser: Browser, adres: str) -> None:
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    pagina = context.new_page()
    pagina.goto(adres + BLAD)
    tekst = maak_af(pagina, HEEL)
    with pagina.expect_download() as komt:
        pagina.get_by_role("button", name="Download het bestand").click()
    assert komt.value.suggested_filename == "vb-utrecht-straat-beslissen.yaml"
    assert Path(komt.value.path()).read_text("utf-8") == tekst
    pagina.get_by_role("button", name="Kopieer de tekst").click()
    expect(pagina.locator("[data-meldregel]")).to_have_text("Gekopieerd")
    assert pagina.evaluate("navigator.clipboard.readText()") == tekst
    context.close()


def test_adres_naar_github_draagt_elk_veld(pagina: Page) -> None:
    maak_af(pagina, HEEL)
    link = pagina.get_by_role("link", name="Open op GitHub").get_attribute("href") or ""
    deel = parse_qs(urlsplit(link).query)
    assert link.startswith("https://github.com/VNG-Realisatie/meer-doen/issues/new?")
    assert deel["template"] == ["voorbeeld.yml"]
    assert deel["title"] == [f"[voorbeeld] {HEEL['titel']}"]
    assert deel["wat"] == [HEEL["wat"]]
    assert deel["gemeente"] == ["Utrecht"]
    assert deel["relaties"] == ["voorstel-2c | loting"]
    assert deel["bronnen"] == [
        "https://www.utrecht.nl/straat | De straat van de buurt | gemeente Utrecht"
        " | 2022-03-16 | officieel"
    ]
    assert "id" not in deel


def test_te_lang_voor_een_adres_wordt_gezegd(pagina: Page) -> None:
    maak_af(pagina, {**GOED, "hoe": "Zij praatten mee. " * 500})
    expect(pagina.locator("[data-telang]")).to_be_visible()
    link = pagina.get_by_role("link", name="Open op GitHub").get_attribute("href") or ""
    assert link.endswith("/issues/new?template=voorbeeld.yml")


def test_wat_er_al_staat_komt_in_beeld(pagina: Page) -> None:
    vul_in(pagina, {"gemeente": "Zeist"})
    vak = pagina.locator("[data-lijktop]")
    expect(vak).to_contain_text("Uit Zeist kennen wij")
    vul_in(pagina, {"gemeente": "Urk", "titel": "Gelote inwoners adviseren over de begroting"})
    expect(vak.get_by_role("link").first).to_have_attribute(
        "href", re.compile("voorbeelden/zeist-")
    )
    vul_in(pagina, {"titel": "Iets heel anders"})
    expect(vak).to_be_hidden()


def test_link_met_een_voorstel_vult_het_vast_in(ruimte: BrowserContext, adres: str) -> None:
    pagina = ruimte.new_page()
    pagina.goto(adres + "samenhang.html")
    pagina.locator("a[href*='voorstel=']").first.click()
    voorstel = parse_qs(urlsplit(pagina.url).query)["voorstel"][0]
    expect(pagina.locator('[name="relaties.naar"]')).to_have_value(voorstel)
    expect(pagina.locator('[name="relaties.naar"]')).to_be_visible()
    pagina.goto(f"{adres}{BLAD}?gemeente=Dijk+en+Waard&voorstel=onzin&begrip=%3Cb%3E")
    expect(pagina.locator("[name=gemeente]")).to_have_value("Dijk en Waard")
    expect(pagina.locator('[name="relaties.naar"]')).to_have_value("")


def test_alles_wat_iemand_typt_blijft_tekst(pagina: Page) -> None:
    maak_af(pagina, {**GOED, "titel": "Kies `<img src=x onerror=alert(1)>` of niet"})
    kaart = pagina.locator("[data-proefdruk]")
    expect(kaart.get_by_role("heading")).to_contain_text("<img src=x onerror=alert(1)>")
    assert kaart.locator("img").count() == 0


def test_goede_raad_houdt_niets_tegen(pagina: Page) -> None:
    maak_af(pagina, {**GOED, "hoe": f"{'Zij kwamen samen en '.strip()} {'praatten lang ' * 14}."})
    raad = pagina.locator("[data-raad]")
    expect(raad).to_contain_text("Vertel bij Wat nog wat er gebeurde")
    expect(raad).to_contain_text("Bij Hoe telt een zin")


def test_wie_weggaat_met_tekst_krijgt_een_waarschuwing_tot_zij_ergens_staat(
    pagina: Page, adres: str
) -> None:
    vragen: list[str] = []

    def blijf(vraag: Dialog) -> None:
        vragen.append(vraag.type)
        vraag.accept()

    pagina.on("dialog", blijf)
    pagina.reload()
    assert vragen == []
    maak_af(pagina, dict(GOED))
    with pagina.expect_download():
        pagina.get_by_role("button", name="Download het bestand").click()
    pagina.reload()
    assert vragen == []
    vul_in(pagina, {"titel": "Half verhaal"})
    pagina.reload()
    assert vragen == ["beforeunload"]


def test_van_schijf_zonder_netwerk_en_zonder_iets_te_bewaren(browser: Browser, site: Path) -> None:
    context = browser.new_context(offline=True)
    pagina = context.new_page()
    gevraagd: list[str] = []
    pagina.on("request", lambda vraag: gevraagd.append(vraag.url))
    pagina.goto((site / BLAD).as_uri())
    assert teruggelezen(maak_af(pagina, HEEL)).gemeente == "Utrecht"
    with pagina.expect_download() as komt:
        pagina.get_by_role("button", name="Download het bestand").click()
    assert "vb-utrecht" in Path(komt.value.path()).read_text("utf-8")
    assert pagina.evaluate("localStorage.length + sessionStorage.length") == 0
    assert [een for een in gevraagd if not een.startswith(("file:", "blob:"))] == []
    context.close()


def test_zonder_script_staan_er_twee_andere_wegen_en_een_voorbeeld_om_te_kopieren(
    browser: Browser, adres: str
) -> None:
    context = browser.new_context(java_script_enabled=False)
    pagina = context.new_page()
    pagina.goto(adres + BLAD)
    expect(pagina.get_by_role("button", name=KNOP)).to_be_hidden()
    expect(pagina.get_by_role("link", name="Vul het formulier op GitHub in")).to_be_visible()
    expect(pagina.locator("pre")).to_contain_text("- id: vb-gemeente-onderwerp")
    context.close()
