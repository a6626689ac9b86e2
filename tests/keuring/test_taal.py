"""De taalkeuring: opmerkingen met bestand en regel, en een grens waar het geheel niet onder mag."""

import pytest

from conftest import LaadMet
from kennisbank.bevinding import Bevinding
from voorbeeldboom import BESTANDEN

TIP = "docs/tips/1-open.md"
TAAL = "data/taal.yaml"
LANGE_ZIN = " ".join(["woord"] * 26) + "."


def over_taal(laad_met: LaadMet, anders: dict[str, str]) -> list[Bevinding]:
    return [een for een in laad_met(anders).bevindingen]


def test_zin_van_meer_dan_25_woorden_is_een_opmerking_met_regel(laad_met: LaadMet) -> None:
    tekst = BESTANDEN[TIP] + f"\nKort begin.\n{LANGE_ZIN}\n"
    [bevinding] = over_taal(laad_met, {TIP: tekst})
    assert bevinding.ernst == "opmerking"
    assert bevinding.plek.regel == tekst.split("\n").index(LANGE_ZIN) + 1
    assert bevinding.melding.startswith("Deze zin telt 26 woorden: ‘woord woord")


def test_zin_van_25_woorden_mag(laad_met: LaadMet) -> None:
    assert over_taal(laad_met, {TIP: BESTANDEN[TIP] + "\n" + LANGE_ZIN[6:] + "\n"}) == []


@pytest.mark.parametrize("goed", [False, True])
def test_lang_woord_mag_alleen_als_het_is_uitgelegd_of_bekend(
    laad_met: LaadMet, goed: bool
) -> None:
    tekst = BESTANDEN[TIP] + "\nDenk aan de verantwoordingsmaatregelen van de raad.\n"
    bekend = "flesch_douma: 0\nwoorden: [verantwoordingsmaatregel]\n"
    gevonden = over_taal(laad_met, {TIP: tekst} | ({TAAL: bekend} if goed else {}))
    assert [een.ernst for een in gevonden] == ([] if goed else ["opmerking"])


def test_begrip_uit_de_lijst_mag_lang_zijn(laad_met: LaadMet) -> None:
    begrippen = BESTANDEN["data/begrippen.yaml"].replace("gelote groep", "verantwoordingsmaatregel")
    tekst = BESTANDEN[TIP] + "\nDenk aan verantwoordingsmaatregelen in de raad.\n"
    assert over_taal(laad_met, {TIP: tekst, "data/begrippen.yaml": begrippen}) == []


def test_te_moeilijk_als_geheel_is_een_fout(laad_met: LaadMet) -> None:
    [bevinding] = over_taal(laad_met, {TAAL: "flesch_douma: 99.5\nwoorden: []\n"})
    assert bevinding.ernst == "fout"
    assert "99,5 is afgesproken" in bevinding.melding


@pytest.mark.parametrize("kapot", ["flesch_douma: veel\n", "- 60\n", "flesch_douma: [\n", "\xff\n"])
def test_kapotte_afspraak_is_een_zin_met_het_bestand(laad_met: LaadMet, kapot: str) -> None:
    [bevinding] = over_taal(laad_met, {TAAL: kapot})
    assert bevinding.plek.bestand == TAAL
    assert bevinding.ernst == "fout"
