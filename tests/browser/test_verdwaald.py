"""Wie verdwaalt, vindt op de pagina ‘niet gevonden’ de weg terug, waar de site ook staat."""

import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Response, expect

from browser.gastheer import gastheer
from sitebouw import bouw, kopieer_raamwerk
from voorbeeldboom import schrijf_boom

ADRESSEN = {
    "": "/",
    "https://meerdoen.voorbeeld.nl//": "/",
    "https://raad.voorbeeld.nl/meer-doen": "/meer-doen/",
    "https://raad.voorbeeld.nl/raad//meer-doen/": "/raad/meer-doen/",
}
RESULTATEN = "main li h3 a"


@pytest.fixture(scope="module")
def huis(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """De kleine kennisbank met alles om haar te bouwen."""
    map_ = tmp_path_factory.mktemp("huis")
    kopieer_raamwerk(map_)
    return schrijf_boom(map_)


@pytest.fixture(scope="module", params=ADRESSEN, ids=lambda adres: adres or "zonder adres")
def gebouwd(
    request: pytest.FixtureRequest, huis: Path, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, str]:
    """De site zoals zij voor een adres gebouwd is, en het pad waar zij daar onder staat."""
    site = tmp_path_factory.mktemp("gebouwd") / "site"
    klaar = bouw(huis, site, MEERDOEN_ADRES=request.param)
    assert klaar.returncode == 0, klaar.stderr
    return site, ADRESSEN[request.param]


@pytest.mark.parametrize("verdwaald", ["niets.html", "a/b/c"])
def test_zoeken_na_een_verkeerd_adres_vindt_pagina_s_die_er_zijn(
    browser: Browser, gebouwd: tuple[Path, str], verdwaald: str
) -> None:
    site, onder = gebouwd
    pagina = browser.new_page()
    gevraagd: list[str] = []
    mislukt: list[str] = []

    def kijk(antwoord: Response) -> None:
        if antwoord.status >= 400:
            mislukt.append(antwoord.url)

    pagina.on("request", lambda vraag: gevraagd.append(vraag.url))
    with gastheer(site, onder) as adres:
        antwoord = pagina.goto(adres + verdwaald)
        assert antwoord is not None
        assert antwoord.status == 404
        pagina.on("response", kijk)
        pagina.get_by_role("searchbox", name="Zoek in de kennisbank").fill("loting")
        pagina.keyboard.press("Enter")
        resultaten = pagina.locator(RESULTATEN)
        expect(resultaten.first).to_be_visible()
        for een in resultaten.all():
            doel = een.evaluate("link => link.href")
            assert pagina.request.get(doel).ok, doel
        resultaten.first.click()
        expect(pagina).to_have_title(re.compile("^(?!Niet gevonden)."))
        host = urlsplit(adres).netloc
    pagina.close()
    assert [een for een in gevraagd if urlsplit(een).netloc != host] == []
    assert mislukt == []


def test_elke_weg_terug_op_de_pagina_niet_gevonden_komt_uit(
    browser: Browser, gebouwd: tuple[Path, str]
) -> None:
    site, onder = gebouwd
    pagina = browser.new_page()
    with gastheer(site, onder) as adres:
        pagina.goto(adres + "a/b/c")
        wegen = pagina.locator(":is(main, header) a[href]")
        doelen = wegen.evaluate_all("rij => rij.map(link => link.href)")
        assert len(doelen) > 5
        assert [een for een in doelen if not een.startswith(adres)] == []
        assert [een for een in doelen if not pagina.request.get(een).ok] == []
    pagina.close()
