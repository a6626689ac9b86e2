"""‘Bewaar op dit toestel’: alleen na een druk, nooit twee bouwen door elkaar, altijd een uitweg."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Error, Page, expect

from browser.gastheer import kopregels
from browser.huisje import (
    KNOPPAGINA,
    LAAT,
    WAT_ER_STAAT,
    Stand,
    beperk,
    bouw_op,
    druk,
    huisje,
    server,
    wacht_op,
    zegt,
)

A = huisje("A")
B = huisje("B")
GROOT = huisje("B", groot=True)
LOS_SCRIPT = """() => {
  const script = document.createElement('script');
  try { script.text = 'x'; return ''; } catch (fout) { return fout.name; }
}"""


@pytest.fixture
def stand() -> Stand:
    return Stand(A)


@pytest.fixture
def adres(stand: Stand) -> Iterator[str]:
    with server(stand) as adres:
        yield adres


@pytest.fixture
def toestel(browser: Browser) -> Iterator[BrowserContext]:
    """Een telefoon waar nog niets op staat."""
    context = browser.new_context(viewport={"width": 390, "height": 844})
    context.set_default_timeout(15_000)
    yield context
    context.close()


@pytest.fixture
def pagina(toestel: BrowserContext, adres: str) -> Page:
    """De pagina met de knop."""
    pagina = toestel.new_page()
    pagina.goto(adres + KNOPPAGINA)
    return pagina


@pytest.fixture
def bewaard(pagina: Page) -> Page:
    """De pagina met de knop, nadat alles bewaard is."""
    druk(pagina, "Bewaar op dit toestel")
    zegt(pagina, "^Bewaard")
    return pagina


def test_zonder_druk_op_de_knop_staat_er_niets(pagina: Page, stand: Stand, adres: str) -> None:
    zegt(pagina, "Nog niet bewaard. De site van 21 november 2026 neemt .* MB ruimte in")
    pagina.goto(f"{adres}een.html")
    assert pagina.evaluate(WAT_ER_STAAT) == [0, 0]
    assert "data/toestel-lijst.json" not in stand.gevraagd
    assert "dienstwerker.js" not in stand.gevraagd


def test_een_vraag_van_de_browser_zonder_antwoord_houdt_het_bewaren_niet_op(
    toestel: BrowserContext, adres: str
) -> None:
    toestel.add_init_script("StorageManager.prototype.persist = () => new Promise(() => {})")
    pagina = toestel.new_page()
    pagina.goto(adres + KNOPPAGINA)
    druk(pagina, "Bewaar op dit toestel")
    zegt(pagina, "^Bewaard")


def test_na_een_druk_werkt_elke_pagina_zonder_net_en_een_pdf_zegt_waarom_niet(
    bewaard: Page, stand: Stand, adres: str
) -> None:
    stand.dicht = True
    for pad in ("", "index.html", "een.html?q=loting", "een", "map/", "map", "map/index.html"):
        assert bouw_op(bewaard, adres + pad) == ["A", "A"]
    bewaard.goto(f"{adres}map")
    expect(bewaard).to_have_url(f"{adres}map/")  # anders wijzen haar links verkeerd
    for pad in ("pdf/een.pdf", "bestaat-niet.html", "%E0%A4%A"):
        bewaard.goto(adres + pad)
        expect(bewaard).to_have_url(f"{adres}{KNOPPAGINA}#niet-bewaard")
    zegt(bewaard, "Bewaard: de site van 21 november 2026")


def test_een_druk_haalt_alles_weer_weg(bewaard: Page, stand: Stand, adres: str) -> None:
    druk(bewaard, "Verwijder van dit toestel")
    zegt(bewaard, "^Weg")
    expect(bewaard.get_by_role("button", name="Bewaar op dit toestel")).to_be_focused()
    assert bewaard.evaluate(WAT_ER_STAAT) == [0, 0]
    stand.dicht = True
    with pytest.raises(Error, match="ERR_EMPTY_RESPONSE"):
        bewaard.goto(f"{adres}een.html")


def test_een_nieuwe_bouw_haalt_alleen_wat_veranderde_en_mengt_nooit(
    bewaard: Page, toestel: BrowserContext, stand: Stand, adres: str
) -> None:
    open_ = toestel.new_page()
    assert bouw_op(open_, f"{adres}een.html") == ["A", "A"]
    stand.gevraagd.clear()
    stand.bestanden = B
    wacht_op(bewaard, adres, ["B", "B"])
    assert "vast.html" not in stand.gevraagd
    assert "assets/haal.js" not in stand.gevraagd
    stand.dicht = True
    assert open_.evaluate(LAAT) == "A"  # deze pagina stond al open
    assert bewaard.evaluate(LAAT) == "B"
    assert bouw_op(open_, f"{adres}een.html") == ["B", "B"]
    bewaard.goto(adres + KNOPPAGINA)
    zegt(bewaard, "Bewaard: de site van 1 december 2026")


def test_zolang_een_stuk_van_de_nieuwe_bouw_ontbreekt_blijft_de_oude_heel(
    bewaard: Page, stand: Stand, adres: str
) -> None:
    stand.bestanden = {pad: B[pad] for pad in B if pad != "data/laat.js"}
    for pad in ("index.html", "een.html", "map/index.html") * 2:
        assert bouw_op(bewaard, adres + pad) == ["A", "A"]
        bewaard.wait_for_timeout(100)
    assert bewaard.evaluate(LAAT) == "A"
    stand.bestanden = B
    wacht_op(bewaard, adres, ["B", "B"])
    assert bewaard.evaluate(LAAT) == "B"


def test_een_afgebroken_download_gaat_verder_waar_zij_was(pagina: Page, stand: Stand) -> None:
    stand.dicht_na = len(A) // 2
    druk(pagina, "Bewaar op dit toestel")
    zegt(pagina, "De verbinding viel weg. .* Druk nog eens")
    al_gehaald = set(stand.gevraagd[:-6])
    stand.gevraagd.clear()
    stand.dicht = False
    stand.dicht_na = None
    druk(pagina, "Ga verder")
    zegt(pagina, "^Bewaard")
    opnieuw = {pad for pad in stand.gevraagd if not pad.startswith(("data/toestel", "dienst"))}
    assert len(opnieuw) < len(A) - 3
    assert al_gehaald - opnieuw


def test_op_een_vol_toestel_staat_een_zin_en_blijft_niets_liggen(
    pagina: Page, stand: Stand, adres: str
) -> None:
    stand.bestanden = GROOT
    pagina.reload()
    beperk(pagina, adres)
    for schatting in ("", "navigator.storage.estimate = async () => ({})"):
        pagina.evaluate(schatting)  # ook als de browser van tevoren niet zegt hoeveel er past
        druk(pagina, "Bewaar op dit toestel")
        zegt(pagina, "te weinig ruimte .* neem de zip")
        assert pagina.evaluate(WAT_ER_STAAT) == [0, 0]


def test_is_er_geen_ruimte_voor_de_nieuwe_bouw_dan_blijft_de_oude_heel(
    bewaard: Page, stand: Stand, adres: str
) -> None:
    beperk(bewaard, adres)
    stand.bestanden = GROOT
    for pad in ("index.html", "een.html", "map/index.html") * 2:
        assert bouw_op(bewaard, adres + pad) == ["A", "A"]
        bewaard.wait_for_timeout(50)


def test_wat_onderweg_veranderd_is_wordt_niet_bewaard(pagina: Page, stand: Stand) -> None:
    stand.bestanden = A | {"een.html": A["een.html"] + b"<!-- reclame van het netwerk -->"}
    druk(pagina, "Bewaar op dit toestel")
    zegt(pagina, "De server stuurt iets anders dan op de lijst staat")
    druk(pagina, "Verwijder van dit toestel")
    zegt(pagina, "^Weg")
    assert pagina.evaluate(WAT_ER_STAAT) == [0, 0]


def test_een_proxy_zonder_kopregels_en_een_server_zonder_soorten_maken_niets_uit(
    pagina: Page, stand: Stand, adres: str
) -> None:
    stand.zonder_soort = True
    druk(pagina, "Bewaar op dit toestel")
    zegt(pagina, "^Bewaard")
    stand.dicht = True
    pagina.goto(f"{adres}module.html")
    pagina.wait_for_function("globalThis.module === true")


def test_met_de_strenge_kopregels_werkt_het_en_blijven_zij_gelden(
    toestel: BrowserContext, stand: Stand, adres: str
) -> None:
    stand.kopregels = kopregels()
    pagina = toestel.new_page()
    gezegd: list[str] = []
    pagina.on("console", lambda een: gezegd.append(een.text))
    pagina.goto(adres + KNOPPAGINA)
    druk(pagina, "Bewaar op dit toestel")
    zegt(pagina, "^Bewaard")
    assert gezegd == []
    stand.dicht = True
    assert bouw_op(pagina, adres) == ["A", "A"]
    assert pagina.evaluate(LOS_SCRIPT) == "TypeError"


@pytest.mark.parametrize(
    "weg", [{}, A | {"data/toestel.json": b"{}\n"}, A | {"data/toestel.json": b""}]
)
def test_is_de_site_weg_of_zegt_de_lijst_dat_het_uit_is_dan_blijft_er_niets_staan(
    bewaard: Page, stand: Stand, adres: str, weg: dict[str, bytes]
) -> None:
    stand.bestanden = weg
    bewaard.goto(f"{adres}een.html")
    bewaard.wait_for_function(f"async () => String(await ({WAT_ER_STAAT})()) === '0,0'")
    bewaard.goto(f"{adres}een.html")
    assert bewaard.title() == ("A" if weg else "Niet gevonden")


def test_een_inlogpagina_van_een_netwerk_ruimt_niets_op(
    bewaard: Page, stand: Stand, adres: str
) -> None:
    stand.bestanden = dict.fromkeys(A, b"<!doctype html><title>Log in</title>")
    for _ in range(4):
        assert bouw_op(bewaard, f"{adres}een.html") == ["A", "A"]
        bewaard.wait_for_timeout(50)
    assert bewaard.evaluate(WAT_ER_STAAT) == [2, 1]


def test_een_andere_werker_houdt_niemand_vast(pagina: Page, stand: Stand, adres: str) -> None:
    stand.bestanden = A | {"oud.js": b"onfetch = () => {};"}
    pagina.evaluate("navigator.serviceWorker.register('oud.js')")
    pagina.evaluate("async () => { await navigator.serviceWorker.ready; }")
    pagina.reload()
    druk(pagina, "Bewaar op dit toestel")
    zegt(pagina, "^Bewaard")
    nieuw = {"dienstwerker.js": b"oninstall = () => skipWaiting();"}
    stand.bestanden = B | nieuw
    pagina.evaluate("async () => (await navigator.serviceWorker.getRegistration()).update()")
    wacht_op(pagina, adres, ["B", "B"])  # de nieuwe werker laat alles door


def test_gooit_de_browser_een_stuk_weg_dan_komt_alleen_hetzelfde_stuk_terug(
    bewaard: Page, stand: Stand, adres: str
) -> None:
    gooi_weg = """async (eind) => {
      for (const naam of await caches.keys()) {
        const kast = await caches.open(naam);
        for (const een of await kast.keys()) if (een.url.endsWith(eind)) await kast.delete(een);
      }
    }"""
    bewaard.goto(f"{adres}een.html")
    bewaard.evaluate(gooi_weg, ".js")
    assert bewaard.evaluate(LAAT) == "A"
    stand.bestanden = A | {"data/laat.js": B["data/laat.js"]}
    assert bewaard.evaluate(LAAT) == "niets"
    stand.bestanden = A


@pytest.mark.parametrize(
    "zonder",
    [
        "delete Navigator.prototype.serviceWorker",
        "delete Navigator.prototype.locks",
        "delete globalThis.caches",
    ],
)
def test_kan_de_browser_het_niet_dan_is_er_geen_knop(
    toestel: BrowserContext, adres: str, zonder: str
) -> None:
    toestel.add_init_script(zonder)
    pagina = toestel.new_page()
    pagina.goto(adres + KNOPPAGINA)
    pagina.wait_for_load_state("networkidle")
    expect(pagina.locator(".toestel")).to_have_text("Geen knop?")


def test_van_schijf_en_zonder_lijst_is_er_geen_knop(
    toestel: BrowserContext, stand: Stand, adres: str, tmp_path: Path
) -> None:
    for pad, inhoud in A.items():
        (tmp_path / pad).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / pad).write_bytes(inhoud)
    stand.bestanden = A | {"data/toestel.json": b"{}"}
    pagina = toestel.new_page()
    for waar in ((tmp_path / KNOPPAGINA).as_uri(), adres + KNOPPAGINA):
        pagina.goto(waar)
        pagina.wait_for_load_state("networkidle")
        expect(pagina.locator(".toestel")).to_have_text("Geen knop?")
