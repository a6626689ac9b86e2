"""De offline kopie, uitgepakt en geopend van schijf, zonder netwerk."""

import zipfile
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, expect
from selectolax.lexbor import LexborHTMLParser

from sitebouw import alle_bestanden


@pytest.fixture(scope="module")
def kopie(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """De uitgepakte zip."""
    doel = tmp_path_factory.mktemp("kopie")
    with zipfile.ZipFile(site / "meer-doen-offline.zip") as zip_:
        zip_.extractall(doel)
    return doel / "meer-doen"


@pytest.fixture
def zonder_netwerk(browser: Browser) -> BrowserContext:
    """Een browser die nergens bij kan, behalve bij de schijf."""
    return browser.new_context(offline=True)


def test_elke_pagina_van_de_site_zit_in_de_kopie(site: Path, kopie: Path) -> None:
    paginas = {pad for pad in alle_bestanden(site) if pad.endswith(".html")} - {"404.html"}
    assert {pad for pad in alle_bestanden(kopie) if pad.endswith(".html")} == paginas


def test_geen_enkele_link_in_de_kopie_wijst_naar_een_bestand_dat_er_niet_is(kopie: Path) -> None:
    dood = set()
    for pagina in kopie.rglob("*.html"):
        for link in LexborHTMLParser(pagina.read_text("utf-8")).css("a[href], link[href]"):
            adres = (link.attributes["href"] or "").partition("#")[0].partition("?")[0]
            if adres and "://" not in adres and not (pagina.parent / adres).resolve().is_file():
                dood.add((pagina.name, adres))
    assert dood == set()


def test_van_start_naar_een_gefilterd_voorbeeld_zonder_netwerk(
    kopie: Path, zonder_netwerk: BrowserContext
) -> None:
    pagina = zonder_netwerk.new_page()
    gevraagd: list[str] = []
    pagina.on("request", lambda vraag: gevraagd.append(vraag.url))
    pagina.goto((kopie / "index.html").as_uri())
    pagina.get_by_role("navigation", name="Hoofdmenu").get_by_role(
        "link", name="Voorbeelden"
    ).click()
    pagina.select_option("select[name=provincie]", "utrecht")
    pagina.locator("#uitkomst h3 a").first.click()
    expect(pagina.locator("article.record")).to_be_visible()
    assert [adres for adres in gevraagd if not adres.startswith("file:")] == []
    zonder_netwerk.close()
