"""De termijn in de browser: de klok van de lezer telt, aan beide kanten van de dag."""

import datetime

import pytest
from playwright.sync_api import Browser, Page, expect

PAGINA = "participatieverordening.html"
DAARNA = "Sinds 1 januari 2027 hoort uw gemeente een participatieverordening te hebben."


def geopend(browser: Browser, adres: str, moment: str) -> Page:
    pagina = browser.new_page(timezone_id="Europe/Amsterdam")
    pagina.clock.set_fixed_time(datetime.datetime.fromisoformat(moment))
    pagina.goto(adres)
    return pagina


@pytest.mark.parametrize(
    ("moment", "getal"),
    [
        ("2026-11-29T12:00:00+01:00", "Nog 33 dagen"),
        ("2026-11-29T23:59:00+01:00", "Nog 33 dagen"),
        ("2026-12-31T00:01:00+01:00", "Nog 1 dag"),
    ],
)
def test_voor_de_dag_telt_de_browser_hele_dagen_af(
    browser: Browser, adres: str, moment: str, getal: str
) -> None:
    vak = (pagina := geopend(browser, adres + PAGINA, moment)).locator("[data-termijn]")
    expect(vak.locator("[data-getal]")).to_have_text(getal)
    expect(vak.get_by_text(DAARNA)).to_be_hidden()
    pagina.close()


@pytest.mark.parametrize("moment", ["2027-01-01T00:01:00+01:00", "2028-06-01T12:00:00+02:00"])
def test_vanaf_de_dag_zegt_de_pagina_wat_er_geldt_zonder_getal(
    browser: Browser, adres: str, moment: str
) -> None:
    vak = (pagina := geopend(browser, adres + PAGINA, moment)).locator("[data-termijn]")
    expect(vak.locator("[data-getal]")).to_be_hidden()
    expect(vak.get_by_text(DAARNA)).to_be_visible()
    expect(vak.locator("[data-altijd]")).to_be_hidden()
    pagina.close()


@pytest.mark.parametrize(("dag", "aantal"), [("2027-03-31", 1), ("2027-04-01", 0)])
def test_de_startpagina_laat_de_termijn_op_tijd_los(
    browser: Browser, adres: str, dag: str, aantal: int
) -> None:
    pagina = geopend(browser, f"{adres}index.html", f"{dag}T12:00:00+02:00")
    expect(pagina.locator("[data-termijn]:visible")).to_have_count(aantal)
    pagina.close()


def test_zonder_script_staat_er_een_zin_die_altijd_waar_is(browser: Browser, adres: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    pagina = context.new_page()
    pagina.goto(adres + PAGINA)
    expect(pagina.locator("[data-altijd]")).to_be_visible()
    expect(pagina.locator("[data-vooraf], [data-daarna], [data-getal]")).not_to_have_count(0)
    expect(pagina.locator("[data-vooraf]:visible, [data-daarna]:visible")).to_have_count(0)
    context.close()


def test_de_tien_vragen_en_de_motie_houden_hun_nummers_op_het_klembord(
    browser: Browser, adres: str
) -> None:
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    pagina = context.new_page()
    pagina.goto(adres + PAGINA)
    pagina.locator("[data-kopieer=tekst-participatieverordening-vragen]").click()
    expect(pagina.get_by_text("Gekopieerd", exact=True).first).to_be_attached()
    vragen = str(pagina.evaluate("navigator.clipboard.readText()")).split("\n\n")
    assert [vraag.partition(".")[0] for vraag in vragen] == [str(nr) for nr in range(1, 11)]
    pagina.locator("[data-kopieer=tekst-participatieverordening-motie]").click()
    pagina.wait_for_function("async () => (await navigator.clipboard.readText()).startsWith('Mot')")
    motie = str(pagina.evaluate("navigator.clipboard.readText()"))
    assert "Verzoekt het college:\n\n1. de raad uiterlijk op" in motie
    assert motie.endswith("… (naam, fractie)")
    context.close()


@pytest.mark.parametrize("breedte", [390, 1280])
def test_wat_eronder_staat_verspringt_niet_als_er_geteld_is(
    browser: Browser, adres: str, breedte: int
) -> None:
    pagina = browser.new_page(viewport={"width": breedte, "height": 900})
    pagina.clock.set_fixed_time(datetime.datetime.fromisoformat("2026-11-29T12:00:00+01:00"))
    hoogte = "document.querySelector('.termijnkop .sprong').getBoundingClientRect().y"
    pagina.route("**/termijn.js", lambda route: route.fulfill(body=""))
    pagina.goto(adres + PAGINA)
    vooraf = pagina.evaluate(hoogte)
    pagina.unroute_all()
    pagina.goto(adres + PAGINA)
    expect(pagina.locator("[data-getal]")).to_have_text("Nog 33 dagen")
    assert abs(pagina.evaluate(hoogte) - vooraf) < 3
    pagina.close()
