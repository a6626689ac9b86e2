"""De agenda: elke datum uit de wet staat op de goede dag, in een vorm die elke agenda leest."""

import pytest

from conftest import LaadMet
from kennisbank.opendata.agenda import ical
from kennisbank.opendata.ical import LANGSTE
from voorbeeldboom import BESTANDEN

KADER = "data/kader.yaml"
SITE = "https://meerdoen.nl/kennis/"
TIJDLIJN = """  tijdlijn:
    - datum: 2026-07
      wat: Ergens in juli.
    - datum: 2026-12-31
      wat: "Een besluit, met een komma; en een puntkomma én een zin die langer is dan één regel."
"""


def gelezen(tekst: str) -> list[dict[str, str]]:
    """De dagen in een agenda, zoals RFC 5545 zegt dat een programma ze leest."""
    assert tekst.endswith("\r\n")
    assert "\n" not in tekst.replace("\r\n", "")
    regels = tekst.split("\r\n")
    assert max(len(regel.encode()) for regel in regels) <= LANGSTE
    heel = tekst.replace("\r\n ", "").split("\r\n")
    assert (heel[0], heel[1], heel[-2]) == ("BEGIN:VCALENDAR", "VERSION:2.0", "END:VCALENDAR")
    dagen: list[dict[str, str]] = []
    for regel in heel:
        if regel == "BEGIN:VEVENT":
            dagen.append({})
        elif dagen and ":" in regel and not regel.startswith("END:"):
            naam, _, waarde = regel.partition(":")
            assert naam not in dagen[-1]
            dagen[-1][naam] = waarde
    return dagen


def agenda(
    laad_met: LaadMet, adres: str = "", datums: dict[str, str] | None = None, peildatum: str = ""
) -> str:
    kader = BESTANDEN[KADER].replace("  stand_op:", f"{TIJDLIJN}  stand_op:")
    graaf = laad_met({KADER: kader}).graaf
    return ical(graaf, adres, datums or {}, "2026-11-29", peildatum)


def test_elke_hele_datum_is_een_dag_in_de_agenda(laad_met: LaadMet) -> None:
    besluit, termijn = gelezen(agenda(laad_met))
    assert besluit["DTSTART;VALUE=DATE"] == "20261231"
    assert besluit["DTEND;VALUE=DATE"] == "20270101"
    naam, _, wat = besluit["SUMMARY"].partition(": ")
    assert naam == "Regels voor participatie"
    assert wat.startswith("Een besluit\\, met een komma\\; en een puntkomma én")
    assert termijn["DTSTART;VALUE=DATE"] == "20270101"
    assert termijn["SUMMARY"] == "Regels voor participatie: Einde van de overgang."


@pytest.mark.parametrize(
    ("peildatum", "dagen"),
    [
        ("2026-12-31", ["20261231", "20270101"]),
        ("2027-01-01", ["20270101"]),
        ("2027-01-02", []),
    ],
)
def test_wat_voorbij_is_staat_er_niet_meer(
    laad_met: LaadMet, peildatum: str, dagen: list[str]
) -> None:
    komt = gelezen(agenda(laad_met, peildatum=peildatum))
    assert [een["DTSTART;VALUE=DATE"] for een in komt] == dagen


def test_elke_dag_noemt_het_artikel_met_zijn_adres_en_anders_een_bron(laad_met: LaadMet) -> None:
    assert "De wet (Rijk): https://www.zeist.nl/wet" in gelezen(agenda(laad_met))[0]["DESCRIPTION"]
    adres = "https://wetten.overheid.nl/BWBR0005416/2026-10-01#Artikel150"
    artikel = f"  artikelen:\n    - {{nummer: '150', url: \"{adres}\"}}\n  stand_op:"
    kader = BESTANDEN[KADER].replace("  stand_op:", artikel)
    [termijn] = gelezen(ical(laad_met({KADER: kader}).graaf, "", {}))
    assert termijn["DESCRIPTION"].endswith(f"Artikel 150 Gemeentewet: {adres}")


def test_elke_dag_heeft_een_eigen_vaste_naam_en_een_stempel(laad_met: LaadMet) -> None:
    dagen = gelezen(agenda(laad_met))
    assert len({een["UID"] for een in dagen}) == len(dagen)
    assert {een["DTSTAMP"] for een in dagen} == {"20261129T000000Z"}
    gewijzigd = gelezen(agenda(laad_met, datums={"kader-participatie": "2026-10-01"}))
    assert [een["UID"] for een in gewijzigd] == [een["UID"] for een in dagen]
    assert {een["DTSTAMP"] for een in gewijzigd} == {"20261001T000000Z"}


def test_dezelfde_inhoud_geeft_dezelfde_bytes(laad_met: LaadMet) -> None:
    assert agenda(laad_met) == agenda(laad_met)


def test_een_link_staat_er_alleen_als_de_site_een_adres_heeft(laad_met: LaadMet) -> None:
    assert "URL" not in gelezen(agenda(laad_met))[0]
    met = gelezen(agenda(laad_met, SITE))[0]
    assert met["URL"] == f"{SITE}kader.html#kader-participatie"
