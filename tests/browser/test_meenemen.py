"""Een voorbeeld meenemen: YAML die teruggelezen hetzelfde is, naar GitHub, en niets kwijt."""

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
import yaml
from playwright.sync_api import Browser, BrowserContext, Dialog, Page, expect

from browser.invullen import BLAD, maak_af, teruggelezen, vul_in, zet_groepen
from browser.invulling import GOED
from kennisbank.samenhang import laad
from kennisbank.schrijven.inzending import beoordeel
from kennisbank.schrijven.toets import Toets
from sitebouw import HOOFDMAP

SJABLONEN = ".github/ISSUE_TEMPLATE"
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
    for naam, waarde in (("Webadres", "https://vng.nl/x"), ("Titel", "Een"), ("Van wie", "VNG")):
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
        pagina.get_by_role("button", name="Download").click()
    assert komt.value.suggested_filename == "utrecht-straat-beslissen.yaml"
    assert Path(komt.value.path()).read_text("utf-8") == tekst
    pagina.get_by_role("button", name="Kopieer de tekst").last.click()
    expect(pagina.locator("[data-meldregel]")).to_have_text("Gekopieerd")
    assert pagina.evaluate("navigator.clipboard.readText()") == tekst
    context.close()


def test_wie_niet_mag_kopieren_leest_op_de_knop_wat_wel_kan(pagina: Page) -> None:
    pagina.evaluate("""() => { document.execCommand = () => false;
      navigator.clipboard.writeText = () => Promise.reject(); }""")
    tekst = maak_af(pagina, HEEL)
    pagina.locator("[data-kopieeryaml]").last.click()
    zin = "Kopiëren lukt hier niet: kopieer de geselecteerde tekst zelf"
    expect(pagina.locator("[data-kopieeryaml]").last).to_have_text(re.compile(zin))
    expect(pagina.locator("[data-meldregel]")).to_have_text(zin)
    assert pagina.evaluate("getSelection().toString()").strip() == tekst.strip()


def weg(pagina: Page, soort: str) -> tuple[str, dict[str, str]]:
    """Het adres van een weg zonder vraagteken, en wat het invult."""
    adres = urlsplit(pagina.locator(f"[data-weg={soort}] a").get_attribute("href") or "")
    velden = {naam: waarde for naam, (waarde,) in parse_qs(adres.query).items()}
    return adres._replace(query="").geturl(), velden


def test_een_voorstel_opent_een_nieuw_bestand_met_naam_en_inhoud(pagina: Page) -> None:
    tekst = maak_af(pagina, HEEL)
    adres, velden = weg(pagina, "voorstel")
    assert adres == "https://github.com/VNG-Realisatie/meer-doen/new/main/data/voorbeelden"
    assert velden == {"filename": "utrecht-straat-beslissen.yaml", "value": tekst}
    expect(pagina.locator("[data-bestandsnaam]")).to_have_text("utrecht-straat-beslissen.yaml")


@pytest.mark.parametrize(
    "antwoord",
    [{}, {"gemeente": "", "vorm": "samenwerking", "organisatie": "Regio Zuid"}],
)
def test_in_een_melding_gaan_ook_de_keuzes_uit_lijsten_mee(
    pagina: Page, antwoord: dict[str, str]
) -> None:
    """Wat het adres invult, leest de controle van de melding terug als hetzelfde record."""
    tekst = maak_af(pagina, {**HEEL, **antwoord})
    adres, velden = weg(pagina, "melding")
    assert adres == "https://github.com/VNG-Realisatie/meer-doen/issues/new"
    sjabloon = yaml.safe_load((HOOFDMAP / SJABLONEN / velden.pop("template")).read_text("utf-8"))
    assert velden.pop("title").startswith("[voorbeeld] ")
    vak, voorwaarden = sjabloon["body"]
    melding = (
        f"### {vak['attributes']['label']}\n\n```yaml\n{velden[vak['id']]}```\n\n"
        f"### {voorwaarden['attributes']['label']}\n\n"
    ) + "".join(f"- [X] {een['label']}\n" for een in voorwaarden["attributes"]["options"])
    inzending = beoordeel(melding, Toets(laad(HOOFDMAP)))
    assert inzending.uitslag.klopt, inzending.uitslag.bevindingen
    assert teruggelezen(inzending.uitslag.tekst) == teruggelezen(tekst)


def test_te_lang_voor_een_adres_gaat_via_het_klembord(pagina: Page) -> None:
    maak_af(pagina, {**GOED, "hoe": "Zij praatten mee. " * 500})
    voorstel = pagina.locator("[data-weg=voorstel]")
    expect(voorstel).to_contain_text("plak uw tekst")
    expect(voorstel.get_by_role("button", name="Kopieer de tekst")).to_be_visible()
    assert set(weg(pagina, "voorstel")[1]) == {"filename"}
    assert "voorbeeld" not in weg(pagina, "melding")[1]


def test_een_concept_blijft_alleen_staan_als_iemand_dat_vraagt(pagina: Page) -> None:
    vinkje = pagina.get_by_label("Bewaar mijn tekst in deze browser")
    expect(vinkje).not_to_be_checked()
    vul_in(pagina, {"titel": "Half verhaal", "status": "loopt"})
    pagina.get_by_role("button", name="Nog een bron").click()
    zet_groepen(pagina, "true")
    pagina.locator('[name="bronnen.titel"]').nth(1).fill("Tweede")
    pagina.locator('[name="bronnen.staaft"][value=les]').nth(1).check()
    pagina.wait_for_timeout(400)
    assert pagina.evaluate("localStorage.length") == 0
    vinkje.check()
    pagina.reload()
    expect(vinkje).to_be_checked()
    expect(pagina.locator("[data-concept]")).to_contain_text("van de vorige keer staat er weer")
    expect(pagina.locator("[name=titel]")).to_have_value("Half verhaal")
    expect(pagina.locator("[name=status]")).to_have_value("loopt")
    expect(pagina.locator('[name="bronnen.titel"]').nth(1)).to_have_value("Tweede")
    expect(pagina.locator('[name="bronnen.staaft"][value=les]').nth(1)).to_be_checked()
    pagina.get_by_role("button", name="Wis mijn tekst uit deze browser").click()
    expect(vinkje).to_be_focused()
    assert pagina.evaluate("localStorage.length") == 0
    pagina.reload()
    expect(pagina.locator("[name=titel]")).to_have_value("")


def test_wie_weggaat_met_tekst_krijgt_een_waarschuwing_tot_zij_ergens_staat(
    pagina: Page,
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
        pagina.get_by_role("button", name="Download").click()
    pagina.reload()
    assert vragen == []
    vul_in(pagina, {"titel": "Half verhaal"})
    pagina.reload()
    assert vragen == ["beforeunload"]
    pagina.route("**/delen/formulier.js", lambda _: None)  # een lijn die blijft hangen
    vul_in(pagina, {"titel": "Half verhaal"})
    pagina.reload()
    assert vragen == ["beforeunload", "beforeunload"]


def test_van_schijf_zonder_netwerk_en_zonder_iets_te_bewaren(browser: Browser, site: Path) -> None:
    context = browser.new_context(offline=True)
    pagina = context.new_page()
    gevraagd: list[str] = []
    pagina.on("request", lambda vraag: gevraagd.append(vraag.url))
    pagina.goto((site / BLAD).as_uri())
    assert teruggelezen(maak_af(pagina, HEEL)).gemeente == "Utrecht"
    with pagina.expect_download() as komt:
        pagina.get_by_role("button", name="Download").click()
    assert "vb-utrecht" in Path(komt.value.path()).read_text("utf-8")
    assert pagina.evaluate("localStorage.length + sessionStorage.length") == 0
    assert [een for een in gevraagd if not een.startswith(("file:", "blob:"))] == []
    context.close()
