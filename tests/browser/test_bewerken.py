"""‘Verbeter deze pagina’ bij een record uit een lijst: de regel komt pas als iemand klikt."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

IN_EEN_LIJST = "instrumenten/loting.html"
LINK = "Verbeter deze pagina"
MET_REGEL = re.compile(r"/edit/main/data/\w+\.(?:yaml|csv)#L\d+$")
ZONDER_REGEL = re.compile(r"/edit/main/data/\w+\.(?:yaml|csv)$")


@pytest.mark.parametrize("hoe", ["focus", "hover", "click"])
def test_wie_de_bewerklink_gebruikt_komt_op_zijn_regel_ook_van_schijf(
    browser: Browser, site: Path, hoe: str
) -> None:
    pagina = browser.new_page()
    gevraagd: list[str] = []
    pagina.on("request", lambda vraag: gevraagd.append(vraag.url))
    pagina.route(
        re.compile("^https:"), lambda route: route.fulfill(body="x", content_type="text/html")
    )
    pagina.goto((site / IN_EEN_LIJST).as_uri())
    link = pagina.get_by_role("link", name=LINK)
    expect(link).to_have_attribute("href", ZONDER_REGEL)
    assert not any(adres.endswith("/regels.js") for adres in gevraagd)
    if hoe == "click":
        link.dispatch_event("click")
        expect(pagina).to_have_url(MET_REGEL)
    else:
        getattr(link, hoe)()
        expect(link).to_have_attribute("href", MET_REGEL)
    pagina.close()


def test_zonder_de_regels_leidt_de_link_naar_het_bestand(browser: Browser, adres: str) -> None:
    pagina = browser.new_page()
    pagina.route(
        re.compile("^https:"), lambda route: route.fulfill(body="x", content_type="text/html")
    )
    pagina.route("**/regels.js", lambda route: route.abort())
    pagina.goto(adres + IN_EEN_LIJST)
    pagina.get_by_role("link", name=LINK).click()
    expect(pagina).to_have_url(ZONDER_REGEL)
    pagina.close()
