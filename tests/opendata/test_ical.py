"""De schrijver van agenda's: wat de tabel zegt, tot op de byte, zoals ook de browser het doet."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kennisbank.opendata.ical import LANGSTE, Dag, gevouwen, kalender
from sitebouw import HOOFDMAP

GEVALLEN = json.loads((HOOFDMAP / "tests" / "gevallen" / "ical.json").read_text("utf-8"))


@pytest.mark.parametrize("geval", GEVALLEN, ids=[een["naam"] for een in GEVALLEN])
def test_een_agenda_is_wat_de_tabel_zegt(geval: dict[str, Any]) -> None:
    tekst = kalender(geval["titel"], [Dag(**een) for een in geval["dagen"]])
    assert tekst.split("\r\n") == geval["regels"]
    assert max(len(regel.encode()) for regel in geval["regels"]) <= LANGSTE
    assert sum(regel == "BEGIN:VEVENT" for regel in geval["regels"]) == len(geval["dagen"])


@settings(max_examples=30)
@given(st.text(st.characters(blacklist_categories=("Cs", "Cc")), max_size=400))
def test_vouwen_verliest_niets_en_breekt_geen_letter(tekst: str) -> None:
    regel = gevouwen(f"SUMMARY:{tekst}")
    assert all(len(stuk.encode()) <= LANGSTE for stuk in regel.split("\r\n"))
    assert regel.replace("\r\n ", "") == f"SUMMARY:{tekst}"
