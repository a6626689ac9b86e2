"""Verder lezen: geen fout in een record verbergt een andere."""

from itertools import combinations

import pytest

from kennisbank.lezen.stukken import bomen
from kennisbank.lezen.verder import LANGSTE_STUK, lees_wat_kan
from kennisbank.lezen.vorm import vorm
from kennisbank.model import Record, Voorbeeld

KOP = "- id: vb-proef\n  titel: Een proef\n  kern: Kort en goed.\n  vorm: project\n"
FOUTEN = {
    "  wat: 't Ging goed.": "begint met een apostrof",
    "  waarom: [Het moest": "gaat open met [ en niet dicht",
    "  hoe: Samen: met elkaar": "voor YAML begint daar een veld",
    "\tresultaat: Meer": "Hier staat een tab",
    "   les: Begin klein": "springt 3 spaties in",
    "  kosten:\u00a0veel": "een vaste spatie (U+00A0)",
    "  organisatie：De raad": "geen gewone dubbele punt",
    "  status: begonnen": "er staat ‘begonnen’",
    "  jaar_start: 050": "Schrijf alleen het jaar",
    "  gezien_op: 21-11-2026": "Schrijf 2026-11-21.",
    "  let_op:": "Bij ‘let_op’ staat niets",
    "  land: <b>Nederland</b>": "HTML-code",
    "  uitgever: Zeist": "Het veld ‘uitgever’ bestaat niet",
    '  citaat: "C:\\Zeist"': "Een backslash",
    "  zekerheid: @hoog": "begint met ‘@’",
    "Een losse regel zonder veld.": "",
}


def zinnen(tekst: str) -> list[str]:
    [(_, boom)] = bomen(tekst, "data/v.yaml", lees_wat_kan)
    uitkomst = vorm(Voorbeeld, boom, tekst.split("\n"))
    return [] if isinstance(uitkomst, Record) else [str(een) for een in uitkomst]


@pytest.mark.parametrize("regel", FOUTEN)
def test_een_fout_geeft_een_enkele_zin_op_haar_eigen_regel(regel: str) -> None:
    [gevonden] = zinnen(f"{KOP}{regel}\n  gecontroleerd_op: 2026-11-20\n")
    assert gevonden.startswith("data/v.yaml:5: ")
    assert FOUTEN[regel] in gevonden


@pytest.mark.parametrize(("een", "ander"), [*combinations(FOUTEN, 2)])
def test_twee_fouten_verbergen_elkaar_niet(een: str, ander: str) -> None:
    """Wat er op de regels ertussen en erachter staat, is ook gelezen."""
    tekst = f"{KOP}{een}\n  gecontroleerd_op: 20-11-2026\n{ander}\n  inwoners_betrokken: 1.500\n"
    gevonden = zinnen(tekst)
    for nummer, zin in ((5, FOUTEN[een]), (6, "2026-11-20"), (7, FOUTEN[ander]), (8, "1500")):
        assert [een for een in gevonden if f":{nummer}: " in een and zin in een], (nummer, gevonden)
    assert len(gevonden) == 4


def test_wat_niet_verder_te_lezen_is_zegt_hoeveel_velden_het_record_heeft() -> None:
    [gevonden] = zinnen(KOP + "  wat: x\u0001\n" + "  les: 'open\n" * 7)
    assert "Daarna lezen wij ook de andere velden; dit record heeft er 12." in gevonden


def test_een_heel_lang_stuk_met_een_fout_wordt_niet_telkens_opnieuw_gelezen() -> None:
    tekst = KOP + "  les: [open\n" + "  wat: x\n" * LANGSTE_STUK
    assert lees_wat_kan(tekst, "data/v.yaml").waarde is None
