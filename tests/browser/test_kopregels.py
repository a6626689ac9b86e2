"""De kopregels voor een eigen server, aan het werk in een browser."""

import re

from playwright.sync_api import Browser, FilePayload, Page, expect

from bladsoorten import BLADSOORTEN
from browser.gastheer import kopregels
from scan.stukken import alinea, docx, odt
from sitebouw import HOOFDMAP

NGINX = HOOFDMAP / "deploy/nginx.conf"


def luisterend(browser: Browser) -> tuple[Page, list[str]]:
    """Een pagina, en wat de browser daarvan zegt."""
    pagina = browser.new_page()
    gezegd: list[str] = []
    pagina.on("console", lambda bericht: gezegd.append(bericht.text))
    pagina.on("pageerror", lambda fout: gezegd.append(str(fout)))
    return pagina, gezegd


def test_geen_pagina_heeft_iets_nodig_wat_de_kopregels_verbieden(
    browser: Browser, streng_adres: str
) -> None:
    pagina, gezegd = luisterend(browser)
    for blad in BLADSOORTEN:
        pagina.goto(f"{streng_adres}{blad}")
    assert gezegd == []
    pagina.close()


def test_zoeken_werkt_met_de_kopregels(browser: Browser, streng_adres: str) -> None:
    pagina, gezegd = luisterend(browser)
    pagina.goto(f"{streng_adres}zoeken.html?q=uitdaagrecht")
    expect(pagina.locator("main li h3 a").first).to_be_visible()
    assert gezegd == []
    pagina.close()


def test_nginx_geeft_dezelfde_kopregels() -> None:
    van_nginx = dict(re.findall(r'add_header (\S+) "(.*)" always;', NGINX.read_text("utf-8")))
    assert van_nginx == kopregels()


def test_ook_wat_later_laadt_mag_van_de_kopregels(browser: Browser, streng_adres: str) -> None:
    pagina, gezegd = luisterend(browser)
    pagina.goto(f"{streng_adres}presenteer.html#kies=prioriteit-2")
    expect(pagina.locator(".dia").first).to_be_visible()
    pagina.goto(f"{streng_adres}gemeenten/index.html")
    pagina.get_by_label("Uw gemeente", exact=True).focus()
    expect(pagina.locator("#gemeentenamen option").first).to_be_attached()
    pagina.goto(f"{streng_adres}voorbeeld-delen.html")
    pagina.get_by_role("textbox").first.fill("Een wijkraad")
    geladen = pagina.evaluate("() => meerdoenDelen.laad().then(() => typeof meerdoenDelen.concept)")
    assert geladen == "function"
    pagina.goto(f"{streng_adres}schrijf.html#v=1;vorm=motie;kies=voorstel-2a")
    expect(pagina.locator(".velpapier")).to_contain_text("Constaterende dat")
    pagina.goto(f"{streng_adres}akkoordscan.html")
    pagina.get_by_role("button", name="Probeer met een oefentekst").click()
    expect(pagina.locator("[data-telling]")).to_contain_text("gevonden")
    assert gezegd == []
    pagina.close()


def test_de_scan_leest_elk_soort_stuk_met_de_kopregels(browser: Browser, streng_adres: str) -> None:
    pagina, gezegd = luisterend(browser)
    pagina.goto(f"{streng_adres}akkoordscan.html")
    zin = "Wij richten een jongerenraad op die de gemeenteraad advies mag geven."
    stukken = {
        "a.txt": zin.encode(),
        "b.docx": docx(alinea(zin)),
        "c.odt": odt(f"<text:p>{zin}</text:p>"),
    }
    for naam, inhoud in stukken.items():
        stuk: FilePayload = {"name": naam, "mimeType": "", "buffer": inhoud}
        pagina.locator("input[type=file]").set_input_files(stuk)
        expect(pagina.locator("[data-stuknaam]")).to_have_text(f"De uitslag: {naam}")
    assert gezegd == []
    pagina.close()


def test_een_vreemd_script_wordt_geweigerd(browser: Browser, streng_adres: str) -> None:
    pagina, gezegd = luisterend(browser)
    pagina.goto(streng_adres)
    for veld, waarde in (
        ("textContent", "window.kwaad = 1"),
        ("src", "https://elders.example/x.js"),
    ):
        geweigerd = pagina.evaluate(
            """([veld, waarde]) => {
              try { document.createElement("script")[veld] = waarde; return ""; }
              catch (fout) { return fout.name; }
            }""",
            [veld, waarde],
        )
        assert geweigerd == "TypeError"
    assert pagina.evaluate("window.kwaad") is None
    assert all("TrustedScript" in zin for zin in gezegd)
    pagina.close()


def test_een_adres_van_een_ander_haalt_de_site_niet_op(browser: Browser, adres: str) -> None:
    pagina = browser.new_page()
    pagina.goto(adres)
    fout = pagina.evaluate(
        "meerdoenHaal('https://elders.example/x.js').catch((een) => een.message)"
    )
    assert "niet van deze site" in fout
    pagina.close()
