"""De echte site op een toestel: zonder net zoekt, schrijft en scant zij als met net."""

import json
from collections.abc import Iterator
from http import HTTPStatus
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from bladsoorten import BLADSOORTEN
from browser.huisje import KNOPPAGINA, Stand, druk, met_lijst, server, zegt
from kennisbank.opendata.offline import Sitebestanden
from kennisbank.opendata.toestel import LIJST

STUURT_DOOR = b'http-equiv="refresh"'
VRAGEN = ("uitdaagrecht", "hoe loot ik een burgerberaad", "wijkraadt", "motie afhandelen")
ANDERS = """async ([van, lijst]) => {
  const anders = [];
  for (const [pad, [kenmerk]] of Object.entries(lijst)) {
    const antwoord = await fetch(van + encodeURI(pad)).catch(() => undefined);
    const bytes = (await antwoord?.arrayBuffer()) ?? new ArrayBuffer();
    const som = Array.from(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
    const hex = som.slice(0, 16).map((een) => een.toString(16).padStart(2, "0")).join("");
    if (hex !== kenmerk) anders.push(pad);
  }
  return anders;
}"""


def deel_van(site: Path) -> dict[str, bytes]:
    """Van elke soort pagina één, met alle scripts en opmaak."""
    alles = Sitebestanden(site)
    paginas = {*BLADSOORTEN, KNOPPAGINA}
    return {
        pad: alles[pad]
        for pad in alles
        if pad in paginas
        or pad.startswith("assets/")
        or (pad.startswith("data/") and pad.endswith(".js"))
    }


@pytest.fixture(scope="module")
def stand(site: Path) -> Stand:
    return Stand(met_lijst(deel_van(site), "2026-11-30", wacht=3600))


@pytest.fixture(scope="module")
def met_net(browser: Browser, stand: Stand) -> Iterator[tuple[Page, str]]:
    """De pagina op een telefoon waar niets bewaard is, en het adres."""
    with server(stand) as adres:
        pagina = browser.new_page()
        yield pagina, adres
        pagina.close()


@pytest.fixture(scope="module")
def antwoorden(met_net: tuple[Page, str]) -> list[list[str]]:
    """Wat het zoeken met net vindt."""
    return [zoek(*met_net, vraag) for vraag in VRAGEN]


@pytest.fixture(scope="module")
def vliegtuig(
    browser: Browser, met_net: tuple[Page, str], antwoorden: list[list[str]], stand: Stand
) -> Iterator[tuple[Page, str]]:
    """Een telefoon met de bewaarde site, waarvoor het net daarna wegviel."""
    _, adres = met_net
    pagina = browser.new_page(viewport={"width": 390, "height": 844})
    pagina.goto(adres + KNOPPAGINA)
    druk(pagina, "Bewaar op dit toestel")
    zegt(pagina, "^Bewaard")
    stand.dicht = True
    yield pagina, adres
    pagina.close()


def zoek(pagina: Page, adres: str, vraag: str) -> list[str]:
    pagina.goto(f"{adres}zoeken.html?q={vraag}")
    expect(pagina.locator("main li h3 a").first).to_be_visible()
    return pagina.locator("main li h3 a").all_inner_texts()


def test_van_elke_soort_pagina_opent_er_een_met_haar_opmaak(vliegtuig: tuple[Page, str]) -> None:
    pagina, adres = vliegtuig
    mis: list[str] = []
    pagina.on("requestfailed", lambda vraag: mis.append(vraag.url))
    for blad in sorted({*BLADSOORTEN} - {"404.html"}):
        antwoord = pagina.goto(adres + blad)
        assert antwoord is not None
        assert (antwoord.status, antwoord.from_service_worker) == (200, True)
    assert mis == []


def test_zoeken_geeft_zonder_net_dezelfde_antwoorden(
    vliegtuig: tuple[Page, str], antwoorden: list[list[str]]
) -> None:
    assert [zoek(*vliegtuig, vraag) for vraag in VRAGEN] == antwoorden


def test_de_schrijftafel_en_de_scan_werken_zonder_net(vliegtuig: tuple[Page, str]) -> None:
    pagina, adres = vliegtuig
    pagina.goto(f"{adres}schrijf.html#v=1;vorm=motie;kies=voorstel-2a")
    expect(pagina.locator(".velpapier")).to_contain_text("Constaterende dat")
    pagina.goto(f"{adres}akkoordscan.html")
    pagina.get_by_role("button", name="Probeer met een oefentekst").click()
    expect(pagina.locator("[data-telling]")).to_contain_text("gevonden")


@pytest.mark.nacht
def test_elk_bestand_van_de_lijst_is_zonder_net_tot_op_de_byte_gelijk(
    browser: Browser, site: Path
) -> None:
    alles = Sitebestanden(site)
    stand = Stand({pad: alles[pad] for pad in alles})
    lijst = json.loads(stand.bestanden[LIJST])
    pagina = browser.new_page()
    with server(stand) as adres:
        pagina.goto(adres + KNOPPAGINA)
        druk(pagina, "Bewaar op dit toestel")
        zegt(pagina, "^Bewaard", 300_000)
        stand.dicht = True
        pagina.goto(f"{adres}index.html")
        assert pagina.evaluate(ANDERS, [adres, lijst]) == []
        niet_open = []
        paginas = (pad for pad in lijst if pad.endswith(".html"))
        for blad in (pad for pad in paginas if STUURT_DOOR not in alles[pad]):
            antwoord = pagina.goto(adres + blad, wait_until="commit")
            if antwoord is None or antwoord.status != HTTPStatus.OK:
                niet_open.append(blad)
        assert niet_open == []
    pagina.close()
