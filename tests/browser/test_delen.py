"""Een voorbeeld delen: fouten bij het veld, hulp vooraf, en wat iemand typt blijft tekst."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from browser.invullen import BLAD, KNOP, kijk_na, maak_af, vul_in, zet_groepen
from browser.invulling import GOED


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


def test_wie_te_weinig_invult_hoort_bovenaan_en_bij_het_veld_wat_er_ontbreekt(
    pagina: Page,
) -> None:
    vul_in(pagina, {"kern": "Bel 06-12345678."})
    kijk_na(pagina)
    lijst = pagina.locator("[data-foutlijst]")
    expect(lijst).to_be_focused()
    expect(lijst.get_by_role("heading")).to_have_text("Er zijn 5 dingen te verbeteren")
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
    zet_groepen(pagina, "true")
    pagina.locator("[name=waarom]").fill("<b>vet</b>")
    pagina.wait_for_timeout(400)
    expect(pagina.locator("[name=waarom]")).not_to_have_attribute("aria-invalid", "true")
    expect(pagina.locator("[data-foutkop]")).to_have_text("Er zijn 4 dingen te verbeteren")


def test_wie_iets_verstuurt_terwijl_het_laden_mislukt_hoort_dat(
    ruimte: BrowserContext, adres: str
) -> None:
    ruimte.route("**/delen/yaml.js", lambda aanvraag: aanvraag.abort())
    pagina = ruimte.new_page()
    pagina.goto(adres + BLAD)
    kijk_na(pagina)
    expect(pagina.locator("[data-voortgang]")).to_contain_text("niet helemaal geladen")
    expect(pagina.locator("[name=titel]")).to_be_visible()


@pytest.mark.parametrize(
    ("getypt", "zin"),
    [
        ("Bergen", "Bedoelt u ‘Bergen (L)’ of ‘Bergen (NH)’?"),
        ("gemeente Zeist", "Bedoelt u ‘Zeist’?"),
        ("Roterdam", "Bedoelt u ‘Rotterdam’?"),
    ],
)
def test_halve_naam_van_een_gemeente_krijgt_te_horen_welke_het_kan_zijn(
    pagina: Page, getypt: str, zin: str
) -> None:
    vul_in(pagina, {**GOED, "gemeente": getypt})
    kijk_na(pagina)
    verwacht = f"‘{getypt}’ is geen gemeente. {zin}"
    expect(pagina.locator("[data-foutlijst]")).to_contain_text(verwacht)


def test_adres_zonder_https_wordt_aangevuld_en_dat_staat_erbij(pagina: Page) -> None:
    vak = pagina.get_by_label("Webadres")
    for getypt, wordt in (
        ("www.zeist.nl/balans", "https://www.zeist.nl/balans"),
        ("example.nl/nieuws", "https://example.nl/nieuws"),
        ("http://zeist.nl", "http://zeist.nl"),
        ("geen idee", "geen idee"),
    ):
        vak.fill(getypt)
        vak.blur()
        expect(vak).to_have_value(wordt)
        zin = pagina.get_by_text("Wij zetten https:// ervoor.")
        expect(zin).to_have_count(int(wordt.startswith("https")))


def test_fout_in_een_dichte_groep_gaat_open(pagina: Page) -> None:
    vul_in(pagina, {**GOED, "jaar_eind": "ooit"})
    zet_groepen(pagina, "false")
    kijk_na(pagina)
    expect(pagina.locator("[name=jaar_eind]")).to_be_visible()


def test_wat_er_al_staat_komt_in_beeld_als_iemand_verdergaat(pagina: Page) -> None:
    gemeente, titel = pagina.locator("[name=gemeente]"), pagina.locator("[name=titel]")
    vak = pagina.locator("[data-lijktop]")
    gemeente.fill("Zeist")
    gemeente.press("Tab")
    expect(titel).to_be_focused()
    expect(vak).to_contain_text("Uit Zeist kennen wij")
    gemeente.fill("Urk")
    titel.fill("Gelote inwoners adviseren over de begroting")
    titel.press("Shift+Tab")
    expect(vak.get_by_role("link").first).to_have_attribute(
        "href", re.compile("voorbeelden/zeist-")
    )
    titel.fill("Iets heel anders")
    titel.press("Shift+Tab")
    expect(vak).to_be_hidden()


def test_link_met_een_voorstel_vult_het_vast_in(ruimte: BrowserContext, adres: str) -> None:
    pagina = ruimte.new_page()
    voorstel = "voorstel-2c"
    pagina.goto(f"{adres}{BLAD}?voorstel={voorstel}")
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
    lang = "Zij praatten " + "lang en breed " * 10 + "samen."
    maak_af(pagina, {**GOED, "hoe": lang, "uitkomst": "positief"})
    raad = pagina.locator("[data-raad]")
    expect(raad).to_contain_text("Kruis dan bij die bron ‘Hoe het afliep’ aan")
    expect(raad).to_contain_text("Bij ‘Hoe het ging’ telt een zin")


def test_zonder_script_staan_er_twee_andere_wegen_en_een_voorbeeld_om_te_kopieren(
    browser: Browser, adres: str
) -> None:
    context = browser.new_context(java_script_enabled=False)
    pagina = context.new_page()
    pagina.goto(adres + BLAD)
    expect(pagina.get_by_role("button", name=KNOP)).to_be_hidden()
    expect(pagina.get_by_role("link", name="Vul het formulier op GitHub in")).to_be_visible()
    expect(pagina.locator("pre").first).to_contain_text("id: vb-gemeente-onderwerp")
    context.close()


@pytest.mark.parametrize(
    ("moment", "mag"), [("2029-12-31T22:59:00Z", False), ("2029-12-31T23:01:00Z", True)]
)
def test_vandaag_is_de_nederlandse_dag_waar_de_lezer_ook_is(
    browser: Browser, adres: str, moment: str, mag: bool
) -> None:
    with browser.new_context(timezone_id="America/New_York") as ruimte:
        pagina = ruimte.new_page()
        pagina.clock.set_fixed_time(moment)
        pagina.goto(adres + BLAD)
        vul_in(pagina, {"jaar_start": "2030"})
        kijk_na(pagina)
        lijst = pagina.locator("[data-foutlijst]")
        expect(lijst).to_be_focused()
        assert ("moet nog komen" in lijst.inner_text()) is not mag
