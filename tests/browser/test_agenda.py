"""De agenda in de browser: dezelfde momenten en dezelfde bytes als de bouw, volgens één tabel."""

import datetime
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from browser.axe import overtredingen
from sitebouw import HOOFDMAP

TABELLEN = HOOFDMAP / "tests" / "gevallen"
ICAL = json.loads((TABELLEN / "ical.json").read_text("utf-8"))
PLAN = json.loads((TABELLEN / "raadsplan.json").read_text("utf-8"))
REKEN = """([agendas, plannen]) => [
  agendas.map(({ titel, dagen }) => Schrijf.ical(titel, dagen).split("\\r\\n")),
  plannen.map(({ punten, beginjaar }) => Schrijf.raadsplan(punten, beginjaar)
    .map(({ punt, datum, heel }) => [punt.id, datum, heel])),
]"""


@pytest.fixture(scope="module")
def rekenblad(browser: Browser) -> Iterator[Page]:
    """Een leeg blad met het rekenscript van de agenda."""
    blad = browser.new_page(timezone_id="America/New_York")
    blad.add_script_tag(path=HOOFDMAP / "docs" / "assets" / "schrijf" / "agenda.js")
    yield blad
    blad.close()


def test_de_browser_geeft_wat_de_tabellen_zeggen_ook_in_een_andere_tijdzone(
    rekenblad: Page,
) -> None:
    agendas, plannen = rekenblad.evaluate(REKEN, [ICAL, PLAN])
    assert agendas == [geval["regels"] for geval in ICAL]
    assert plannen == [geval["momenten"] for geval in PLAN]


def geopend(browser: Browser, adres: str, moment: str = "2026-12-15T12:00:00+01:00") -> Page:
    blad = browser.new_page(timezone_id="Europe/Amsterdam", accept_downloads=True)
    blad.clock.set_fixed_time(datetime.datetime.fromisoformat(moment))
    blad.goto(f"{adres}schrijf.html")
    blad.locator("[data-plan]").scroll_into_view_if_needed()
    expect(blad.get_by_label("In welk jaar begon of begint uw raad?")).to_be_visible()
    return blad


def test_de_scripts_van_de_agenda_komen_pas_als_iemand_daar_bijna_is(
    browser: Browser, adres: str
) -> None:
    blad = browser.new_page()
    gehaald: list[str] = []
    blad.on("request", lambda vraag: gehaald.append(vraag.url.rpartition("/")[2]))
    blad.goto(f"{adres}schrijf.html", wait_until="networkidle")
    assert "stapel.js" in gehaald
    assert "agendavlak.js" not in gehaald
    blad.locator("[data-plan]").scroll_into_view_if_needed()
    expect(blad.get_by_label("In welk jaar begon of begint uw raad?")).to_be_visible()
    blad.close()


def bestand(blad: Page) -> str:
    """Het bestand dat de knop geeft, met het toetsenbord."""
    knop = blad.get_by_role("link", name="Zet dit in uw agenda")
    knop.focus()
    with blad.expect_download() as klaar:
        blad.keyboard.press("Enter")
    return Path(klaar.value.path()).read_bytes().decode()


def zonder(tekst: str, *velden: str) -> list[str]:
    return [regel for regel in tekst.split("\r\n") if not regel.startswith(velden)]


def test_de_knop_geeft_hetzelfde_als_het_bestand_dat_er_zonder_script_is(
    browser: Browser, adres: str, site: Path
) -> None:
    blad = geopend(browser, adres)
    kant_en_klaar = (site / "data" / "raadsagenda.ics").read_bytes().decode()
    plaats = ("URL:", "DTSTAMP:", " ")
    assert zonder(bestand(blad), *plaats) == zonder(kant_en_klaar, *plaats)
    assert kant_en_klaar.count("BEGIN:VEVENT") > 10
    blad.close()


def test_een_ander_jaar_en_minder_vinkjes_geven_een_ander_plan(
    browser: Browser, adres: str
) -> None:
    blad = geopend(browser, adres)
    vlak = blad.locator("[data-agenda]")
    voor = blad.evaluate("document.querySelectorAll('[data-plan] li').length")
    vlak.get_by_label("Maak een foto van uw democratie").focus()
    blad.keyboard.press("Space")
    assert blad.evaluate("document.querySelectorAll('[data-plan] li').length") == voor - 2
    vlak.get_by_label("In welk jaar begon of begint uw raad?").select_option("2030")
    jaren = vlak.locator("[data-plan] h4").all_inner_texts()
    assert jaren[0] == "2031"
    assert "agenda-verordening-klaar" not in bestand(blad)
    expect(vlak.get_by_role("status")).to_contain_text("in één bestand")
    assert overtredingen(blad) == []
    blad.close()


def test_wat_geweest_is_blijft_in_het_plan_en_gaat_niet_in_het_bestand(
    browser: Browser, adres: str
) -> None:
    blad = geopend(browser, adres, "2030-01-31T23:30:00+01:00")
    plan = blad.locator("[data-plan]")
    expect(plan.get_by_text("(geweest)").first).to_be_visible()
    expect(
        blad.get_by_role("status").filter(has_text="In het bestand: 2 afspraken.")
    ).to_be_visible()
    assert re.findall(r"DTSTART;VALUE=DATE:(\d+)", bestand(blad)) == ["20300204", "20300304"]
    for vinkje in blad.locator("[data-punt] input").all():
        vinkje.uncheck()
    expect(blad.get_by_text("Er komt niets meer.")).to_be_visible()
    blad.close()


def test_zonder_script_staat_het_plan_van_nu_er_met_een_bestand(
    browser: Browser, adres: str
) -> None:
    context = browser.new_context(java_script_enabled=False)
    blad = context.new_page()
    blad.goto(f"{adres}schrijf.html")
    vlak = blad.locator("[data-agenda]")
    assert vlak.locator("[data-plan] h4").all_inner_texts() == ["2027", "2028", "2029", "2030"]
    assert vlak.locator("input:visible, select:visible").count() == 0
    expect(vlak.get_by_role("link", name="Zet dit in uw agenda")).to_have_attribute(
        "href", "data/raadsagenda.ics"
    )
    context.close()
