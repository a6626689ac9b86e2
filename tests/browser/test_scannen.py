"""De akkoordscan zoals een lezer hem gebruikt: plakken, een bestand, overrulen, meenemen."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Dialog, Locator, Page, Request, expect

from browser.axe import overtredingen
from kennisbank.scan import Onleesbaar
from kennisbank.scan.lezers.lees import lees_bestand, lees_tekst
from scan.stukken import alinea, docx, odt, tabel
from sitebouw import HOOFDMAP

AKKOORD = """Bestuur en inwoners

Er komt een jongerenraad, die gevraagd en ongevraagd advies geeft.

Een fonds voor lokale journalistiek komt er niet.
"""
KWAAD = 'Er komt een jongerenraad <img src=x onerror="window.kwaad = 1"> voor alle jongeren.'
LEZERS = """(teksten) => teksten.map((tekst) => {
  const { fout, regels } = Scan.leesTekst(tekst);
  return fout ?? regels.map(({ tekst, plaats, soort }) => [tekst, plaats, soort]);
})"""


@pytest.fixture
def scan(browser: Browser, adres: str) -> Iterator[Page]:
    """De pagina van de scan, klaar om iets in te plakken."""
    context = browser.new_context(viewport={"width": 390, "height": 844})
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    pagina = context.new_page()
    pagina.goto(f"{adres}akkoordscan.html")
    yield pagina
    context.close()


def leg_ernaast(pagina: Page, tekst: str) -> None:
    """Plakt een tekst en wacht op de uitslag."""
    pagina.get_by_label("Plak hier de tekst").fill(tekst)
    pagina.get_by_role("button", name="Leg ernaast").click()
    expect(pagina.locator("[data-stuknaam]")).to_be_focused()


def vondst(pagina: Page, voorstel: str) -> Locator:
    """De vondst van een voorstel."""
    return pagina.locator(f"[data-voorstel='{voorstel}']")


def test_een_akkoord_krijgt_per_voorstel_een_oordeel_met_de_zin_en_de_plaats(scan: Page) -> None:
    assert overtredingen(scan) == []
    vragen: list[Request] = []
    scan.on("request", lambda een: vragen.append(een))
    leg_ernaast(scan, AKKOORD)
    jongeren = vondst(scan, "voorstel-2a")
    expect(jongeren.locator("[data-status]")).to_have_text("Gevonden")
    jongeren.locator("summary").press("Enter")
    expect(jongeren.locator("blockquote")).to_contain_text("gevraagd en ongevraagd advies")
    expect(jongeren.locator("mark").first).to_have_text("jongerenraad")
    expect(jongeren.locator("[data-passages]")).to_contain_text("Regel 3")
    expect(vondst(scan, "voorstel-6a").locator("[data-status]")).to_have_text("Afgewezen")
    expect(scan.locator("[data-prioriteit='prioriteit-2'] [data-pepers]")).to_contain_text("1 van")
    assert overtredingen(scan) == []
    assert not [een for een in vragen if een.post_data or "jongerenraad" in een.url]


def test_de_lezer_heeft_het_laatste_woord_en_het_verslag_zegt_dat(scan: Page) -> None:
    leg_ernaast(scan, AKKOORD)
    jongeren = vondst(scan, "voorstel-2a")
    jongeren.locator("summary").click()
    jongeren.get_by_label("Staat er niet in").check()
    jongeren.get_by_label("Uw notitie").fill("Stond al in het vorige akkoord.")
    jongeren.get_by_label("Uw notitie").blur()
    expect(jongeren.locator("[data-status]")).to_have_text("Niet gevonden, zegt u")
    expect(scan.locator("[data-prioriteit='prioriteit-2'] [data-pepers]")).to_contain_text("0 van")
    expect(scan.locator("[data-gaten]")).to_have_attribute("href", re.compile("voorstel-2a"))
    jongeren.get_by_role("button", name="Leg op tafel").click()
    expect(jongeren.locator("[data-leg]")).to_have_attribute("aria-pressed", "true")
    scan.get_by_role("button", name="Kopieer het verslag").click()
    expect(scan.locator("[data-melding]")).to_have_text("Het verslag is gekopieerd.")
    verslag = scan.evaluate("navigator.clipboard.readText()")
    zei = "2a Geef jongeren een vaste stem: niet gevonden (volgens u; de scan zei: gevonden)"
    assert zei in verslag
    assert "Notitie: Stond al in het vorige akkoord." in verslag
    assert "Eén oordeel is door de lezer aangepast." in verslag
    afdruk = lees_tekst(AKKOORD)
    assert not isinstance(afdruk, Onleesbaar)
    assert f"Vingerafdruk van de tekst: {afdruk.vingerafdruk}." in verslag


def test_oordelen_en_notities_blijven_bij_dezelfde_tekst_en_na_verversen(scan: Page) -> None:
    leg_ernaast(scan, AKKOORD)
    jongeren = vondst(scan, "voorstel-2a")
    jongeren.locator("summary").click()
    jongeren.get_by_label("Half").check()
    jongeren.get_by_label("Uw notitie").fill("Navragen.")
    leg_ernaast(scan, AKKOORD)
    expect(jongeren.locator("[data-status]")).to_have_text("Mogelijk, zegt u")
    vragen: list[str] = []

    def ga_toch(vraag: Dialog) -> None:
        vragen.append(vraag.type)
        vraag.accept()

    scan.on("dialog", ga_toch)
    scan.reload()
    expect(scan.get_by_label("Plak hier de tekst")).to_have_value(AKKOORD)
    expect(jongeren.locator("[data-status]")).to_have_text("Mogelijk, zegt u")
    expect(jongeren.locator(".notitie input")).to_have_value("Navragen.")
    assert vragen == []
    scan.evaluate("() => { Storage.prototype.setItem = () => { throw new Error('vol'); }; }")
    jongeren.locator("summary").click()
    jongeren.get_by_label("Staat erin").check()
    scan.reload()
    assert vragen == ["beforeunload"]


def test_een_tweede_stuk_komt_naast_het_eerste(scan: Page) -> None:
    leg_ernaast(scan, AKKOORD)
    scan.get_by_role("button", name="Leg er een tweede naast").click()
    leg_ernaast(scan, "Wij bouwen woningen en leggen een rondweg aan.")
    rij = scan.locator(".vergelijk tbody tr", has_text="2a")
    expect(rij.locator("td")).to_have_text(["Gevonden ≠ anders", "Niet gevonden ≠ anders"])
    expect(scan.locator(".vergelijk thead th")).to_have_text(["Voorstel", "stuk 1", "stuk 2"])
    expect(scan.get_by_text("Schuif de tabel opzij")).to_be_visible()
    assert overtredingen(scan) == []


@pytest.mark.parametrize(
    ("tekst", "zin"),
    [
        ("   ", "Er staat nog geen tekst."),
        ("The council will introduce a citizens assembly for all people. " * 9, "Nederlands"),
        ("\ufffd\ufffd\x00\x01" * 20, "bevat geen tekst"),
        ("raad " * 400_000, "te lang voor een akkoord"),
    ],
)
def test_wat_niet_te_lezen_is_krijgt_een_zin(scan: Page, tekst: str, zin: str) -> None:
    scan.evaluate("(tekst) => { document.querySelector('#plak').value = tekst; }", tekst)
    scan.get_by_role("button", name="Leg ernaast").click()
    expect(scan.locator("[data-melding]")).to_contain_text(zin)


def test_een_script_in_de_tekst_blijft_tekst(scan: Page) -> None:
    leg_ernaast(scan, KWAAD)
    expect(vondst(scan, "voorstel-2a").locator("blockquote")).to_contain_text("<img src=x")
    assert scan.evaluate("window.kwaad") is None


def test_een_odt_en_een_docx_lezen_hetzelfde_als_de_opdracht(scan: Page, tmp_path: Path) -> None:
    lichaam = alinea("Bestuur", "Kop1") + alinea("Er komt een jongerenraad.")
    stukken = {
        "a.docx": docx(lichaam + tabel(["Wijk", "Budget"])),
        "b.odt": odt("<text:h>Bestuur</text:h><text:p>Er komt een<text:s/>jongerenraad.</text:p>"),
        "c.docx": b"PK\x03\x04 geen zip",
        "d.txt": "Een wijkraad in elk dorp, café".encode("cp1252"),
    }
    leg_ernaast(scan, AKKOORD)
    for naam, inhoud in stukken.items():
        gelezen = scan.evaluate(
            "([naam, bytes]) => Scan.leesBestand(new File([new Uint8Array(bytes)], naam), '')",
            [naam, list(inhoud)],
        )
        verwacht = lees_bestand(naam, inhoud)
        if isinstance(verwacht, Onleesbaar):
            assert gelezen == {"fout": verwacht.zin}
        else:
            regels = [(een["tekst"], een["plaats"], een["soort"]) for een in gelezen["regels"]]
            assert regels == [(een.tekst, een.plaats, een.soort) for een in verwacht.regels]


def test_een_lange_tekst_leest_in_de_browser_hetzelfde_als_in_de_opdracht(scan: Page) -> None:
    map_ = HOOFDMAP / "data/scanzinnen/teksten"
    teksten = [pad.read_text("utf-8") for pad in sorted(map_.glob("*.txt"))]
    teksten.append("Wijken\nEr komt een wijkraad in elk dorp.\nTegenspraak\nWij steunen de krant.")
    leg_ernaast(scan, AKKOORD)
    gelezen = scan.evaluate(LEZERS, teksten)
    for tekst, regels in zip(teksten, gelezen, strict=True):
        verwacht = lees_tekst(tekst)
        assert not isinstance(verwacht, Onleesbaar)
        assert regels == [[een.tekst, een.plaats, een.soort] for een in verwacht.regels]


def test_wie_na_een_bestand_op_de_knop_drukt_leest_dat_het_er_al_ligt(
    scan: Page, tmp_path: Path
) -> None:
    """De knop bleef staan en zei dat er nog geen tekst was, met de uitslag eronder."""
    bestand = tmp_path / "akkoord.txt"
    bestand.write_text("Wij richten een burgerberaad in.\n" * 20, encoding="utf-8")
    scan.set_input_files("input[type=file]", bestand)
    expect(scan.locator("[data-stuknaam]")).to_be_focused()
    scan.get_by_role("button", name="Leg ernaast", exact=True).click()
    expect(scan.locator("[data-melding]")).to_have_text(
        "Dit ligt er al naast: akkoord.txt. De uitslag staat hieronder."
    )
    expect(scan.locator("[data-stuknaam]")).to_be_focused()


def test_bij_een_korte_tekst_staat_dat_niet_gevonden_weinig_zegt(scan: Page) -> None:
    leg_ernaast(scan, "Er komt een jongerenraad.")
    expect(scan.locator("[data-stuk]")).to_contain_text("‘niet gevonden’ zegt dan weinig")
    leg_ernaast(scan, "Er komt een jongerenraad voor elk dorp. " * 20)
    expect(scan.locator("[data-stuk]")).not_to_contain_text("zegt dan weinig")


def test_een_voorbeeld_zonder_gemeente_staat_er_niet_als_gemeente(scan: Page) -> None:
    """‘Zo ging het in Huurders tekenen mee’ is geen Nederlands."""
    links = scan.locator("a", has_text="Zo ging het in").all_text_contents()
    assert links
    assert [een for een in links if len(een.split()) > 8] == []
    assert scan.locator("a", has_text="Zo ging het elders: Huurders tekenen mee").count() == 1


def test_van_schijf_werkt_de_scan_ook(browser: Browser, site: Path) -> None:
    pagina = browser.new_page()
    pagina.goto((site / "akkoordscan.html").as_uri())
    pagina.get_by_role("button", name="Probeer met een oefentekst").click()
    expect(pagina.locator("[data-telling]")).to_contain_text("gevonden")
    pagina.close()
