"""Een pdf in de akkoordscan: dezelfde alinea's als de opdracht, ook met de kopregels."""

from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from playwright.sync_api import Browser, Page, Route, expect

from browser.gastheer import kopregels
from browser.test_kopregels import luisterend
from kennisbank.scan import Onleesbaar
from kennisbank.scan.lezers.lees import lees_bestand
from nietgedraaid import niet_gedraaid
from scan.stukken import pdf
from sitebouw import HOOFDMAP

AKKOORD = """
#set page(width: 300pt, height: 260pt, margin: 40pt, columns: {kolommen},
  header: [Akkoord Voorbeeldstad 2026-2030], footer: context [Pagina #counter(page).display()])
#set text(lang: "nl", hyphenate: true, size: 10pt)
#set par(justify: true)
= Bestuur en democratie
Wij richten een jongerenraad op die de gemeenteraad gevraagd en ongevraagd advies mag geven over
verantwoordelijkheden en bewonersinitiatieven. De wijk- en dorpsraden krijgen een eigen budget.

*Vernieuwing*

- Er komt een burgerberaad over vergroening van buurten en pleinen, met loting#super[3] in de stad.
- De burgerbegroting wordt elk jaar herhaald.

#table(columns: 3, [Wat], [Wie], [Jaar])
"""
GEHAALD = HOOFDMAP / ".voorraad/npm/pdfjs-dist/legacy/build"
LEES = """(bytes) => Scan.leesBestand(new File([new Uint8Array(bytes)], "a.pdf"), "")"""


def op_slot(inhoud: bytes) -> bytes:
    """Dezelfde pdf met een wachtwoord."""
    doel = BytesIO()
    with pikepdf.open(BytesIO(inhoud)) as document:
        document.save(doel, encryption=pikepdf.Encryption(user="geheim", owner="geheim"))
    return doel.getvalue()


def geef_een_pdf(pagina: Page, inhoud: bytes) -> None:
    """Kiest een pdf op de pagina van de scan."""
    pagina.locator("input[type=file]").set_input_files(
        {"name": "akkoord.pdf", "mimeType": "application/pdf", "buffer": inhoud}
    )


@pytest.fixture(scope="module")
def pdflezer() -> dict[str, Path]:
    """De bestanden van de pdf-lezer, op naam."""
    paden = [GEHAALD / een for een in ("pdf.min.mjs", "pdf.worker.min.mjs")]
    if not all(pad.is_file() for pad in paden):
        niet_gedraaid("de pdf-lezer voor de browser staat hier niet", "make pdflezer")
    return {pad.name: pad for pad in paden}


def test_een_pdf_leest_in_de_browser_hetzelfde_als_in_de_opdracht(
    browser: Browser, streng_adres: str, pdflezer: dict[str, Path]
) -> None:
    def geef(vraag: Route) -> None:
        pad = pdflezer[vraag.request.url.rsplit("/", 1)[1]]
        soort = {"content-type": "text/javascript"}
        vraag.fulfill(body=pad.read_bytes(), headers={**kopregels(), **soort})

    pagina, gezegd = luisterend(browser)
    pagina.route("**/assets/pdflezer/*", geef)
    pagina.goto(f"{streng_adres}akkoordscan.html")
    akkoord = pdf(AKKOORD.format(kolommen=1))
    geef_een_pdf(pagina, akkoord)
    expect(pagina.locator("[data-stuknaam]")).to_be_focused()
    vondst = pagina.locator("[data-voorstel='voorstel-2a']")
    expect(vondst.locator("[data-status]")).to_have_text("Gevonden")
    expect(vondst.locator("[data-passages]")).to_contain_text("Bladzijde 1")
    stukken = (akkoord, pdf(AKKOORD.format(kolommen=2)), pdf("#rect()"), op_slot(akkoord), b"%PDF-")
    for inhoud in stukken:
        gelezen = pagina.evaluate(LEES, list(inhoud))
        verwacht = lees_bestand("a.pdf", inhoud)
        if isinstance(verwacht, Onleesbaar):
            assert gelezen == {"fout": verwacht.zin}
        else:
            regels = [(een["tekst"], een["plaats"], een["soort"]) for een in gelezen["regels"]]
            assert regels == [(een.tekst, een.plaats, een.soort) for een in verwacht.regels]
    assert gezegd == []
    pagina.close()


@pytest.mark.parametrize("ontbreekt", ["pdf.min.mjs", "pdf.worker.min.mjs"])
@pytest.mark.parametrize("soort", ["er niet", "application/octet-stream", "text/html"])
def test_zonder_bruikbare_pdflezer_zegt_de_scan_hoe_u_plakt(
    browser: Browser, adres: str, pdflezer: dict[str, Path], ontbreekt: str, soort: str
) -> None:
    """Een server die `.mjs` niet kent, geeft een module die een browser weigert."""

    def geef(vraag: Route) -> None:
        naam = vraag.request.url.rsplit("/", 1)[1]
        goed = naam != ontbreekt
        if not goed and soort == "er niet":
            vraag.fulfill(status=404, body="weg")
            return
        kop = {"content-type": "text/javascript" if goed else soort}
        vraag.fulfill(body=pdflezer[naam].read_bytes(), headers=kop)

    pagina = browser.new_page()
    pagina.route("**/assets/pdflezer/*", geef)
    pagina.goto(f"{adres}akkoordscan.html")
    geef_een_pdf(pagina, b"%PDF-1.7 niets")
    expect(pagina.locator("[data-melding]")).to_contain_text("plak het in het vak")
    pagina.close()
