"""De agenda in de browser: dezelfde momenten en dezelfde bytes als de bouw, volgens één tabel."""

import json
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

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
