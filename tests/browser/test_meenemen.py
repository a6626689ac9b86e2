"""Een voorbeeld meenemen: YAML die teruggelezen hetzelfde is, naar GitHub, en niets kwijt."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Dialog, Page, expect

from browser.invullen import BLAD, maak_af, teruggelezen, vul_in
from browser.invulling import GOED
from kennisbank.samenhang import laad
from kennisbank.schrijven.inzending import beoordeel
from kennisbank.schrijven.toets import Toets
from kennisbank.schrijven.vragen import FORMULIERVRAGEN
from sitebouw import HOOFDMAP

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
        pagina.get_by_role("button", name="Download").click()
    assert komt.value.suggested_filename == "utrecht-straat-beslissen.yaml"
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


@pytest.mark.parametrize(
    ("antwoord", "op_github"),
    [
        ({"gemeente": "Heerhugowaard"}, "Dijk en Waard"),
        (
            {"gemeente": "", "vorm": "samenwerking", "organisatie": "Regio Zuid"},
            "Geen of meer dan één gemeente",
        ),
    ],
)
def test_de_gemeente_op_github_is_er_een_uit_de_lijst(
    pagina: Page, antwoord: dict[str, str], op_github: str
) -> None:
    maak_af(pagina, {**GOED, **antwoord})
    link = pagina.get_by_role("link", name="Open op GitHub").get_attribute("href") or ""
    assert parse_qs(urlsplit(link).query)["gemeente"] == [op_github]


def test_insturen_op_github_geeft_hetzelfde_voorbeeld(pagina: Page) -> None:
    """Wat het adres invult, leest de controle van de melding terug als hetzelfde record."""
    tekst = maak_af(pagina, HEEL)
    link = pagina.get_by_role("link", name="Open op GitHub").get_attribute("href") or ""
    deel = parse_qs(urlsplit(link).query)
    koppen = {vraag.veld: vraag.label for vraag in FORMULIERVRAGEN}
    melding = "\n\n".join(
        f"### {koppen[veld]}\n\n{deel.get(veld, ['_No response_'])[0]}" for veld in koppen
    )
    toets = Toets(laad(HOOFDMAP))
    inzending = beoordeel(melding, toets)
    assert inzending.uitslag.klopt, inzending.uitslag.bevindingen
    assert teruggelezen(inzending.uitslag.tekst) == teruggelezen(tekst)


def test_te_lang_voor_een_adres_wordt_gezegd(pagina: Page) -> None:
    maak_af(pagina, {**GOED, "hoe": "Zij praatten mee. " * 500})
    expect(pagina.locator("[data-telang]")).to_be_visible()
    link = pagina.get_by_role("link", name="Open op GitHub").get_attribute("href") or ""
    assert parse_qs(urlsplit(link).query) == {"title": [f"[voorbeeld] {GOED['titel']}"]}


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
        pagina.get_by_role("button", name="Download").click()
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
        pagina.get_by_role("button", name="Download").click()
    assert "vb-utrecht" in Path(komt.value.path()).read_text("utf-8")
    assert pagina.evaluate("localStorage.length + sessionStorage.length") == 0
    assert [een for een in gevraagd if not een.startswith(("file:", "blob:"))] == []
    context.close()
