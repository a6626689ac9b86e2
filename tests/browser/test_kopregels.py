"""De kopregels die Beheer aanraadt voor een eigen server, aan het werk in een browser."""

import re

from playwright.sync_api import Browser, Page, Route, expect

from bladsoorten import BLADSOORTEN
from sitebouw import HOOFDMAP

BEHEER = HOOFDMAP / "docs/redactie/beheer.md"


def kopregels() -> dict[str, str]:
    """De regels uit het blok met Content-Security-Policy."""
    [blok] = re.findall(
        r"```text\n(Content-Security-Policy.*?)```", BEHEER.read_text("utf-8"), re.DOTALL
    )
    return dict(regel.split(": ", 1) for regel in blok.splitlines())


def met_kopregels(browser: Browser) -> tuple[Page, list[str]]:
    """Een pagina achter een server met de kopregels, en wat de browser daarvan zegt."""
    pagina = browser.new_page()
    gezegd: list[str] = []

    def antwoord(route: Route) -> None:
        origineel = route.fetch()
        route.fulfill(response=origineel, headers={**origineel.headers, **kopregels()})

    pagina.route("**/*", antwoord)
    pagina.on("console", lambda bericht: gezegd.append(bericht.text))
    pagina.on("pageerror", lambda fout: gezegd.append(str(fout)))
    return pagina, gezegd


def sluit(pagina: Page) -> None:
    pagina.unroute_all(behavior="ignoreErrors")
    pagina.close()


def test_geen_pagina_heeft_iets_nodig_wat_de_kopregels_verbieden(
    browser: Browser, adres: str
) -> None:
    pagina, gezegd = met_kopregels(browser)
    for blad in BLADSOORTEN:
        pagina.goto(f"{adres}{blad}")
    assert gezegd == []
    sluit(pagina)


def test_zoeken_werkt_met_de_kopregels(browser: Browser, adres: str) -> None:
    pagina, gezegd = met_kopregels(browser)
    pagina.goto(f"{adres}zoeken.html?q=uitdaagrecht")
    expect(pagina.locator("main li h3 a").first).to_be_visible()
    assert gezegd == []
    sluit(pagina)


def test_een_vreemd_script_wordt_geweigerd(browser: Browser, adres: str) -> None:
    pagina, gezegd = met_kopregels(browser)
    pagina.goto(adres)
    pagina.evaluate(
        "const s = document.createElement('script'); s.textContent = 'window.kwaad = 1';"
        "document.body.append(s)"
    )
    assert pagina.evaluate("window.kwaad") is None
    assert "Content Security Policy" in gezegd[0]
    sluit(pagina)
