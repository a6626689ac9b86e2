"""Agenda: de data die nog komen uit wet en kader, als iCalendar (RFC 5545)."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..kennisgraaf import Kennisgraaf
from ..model import Kader
from ..weergave.versheid import is_voorbij
from .adres import vaste_naam, verwijzing
from .tabel import leesbaar
from .uitgaven import NAAM

BESTAND = "data/wetsdata.ics"
HEEL = 10  # een datum met jaar, maand en dag: 2027-01-01
LANGSTE = 75
TEKENS = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})


@dataclass(frozen=True, slots=True)
class Gebeurtenis:
    """Wat er op een dag gebeurt, en bij welk kader het hoort."""

    datum: str
    wat: str
    kader: Kader
    url: str


def ical(
    graaf: Kennisgraaf,
    adres: str,
    gewijzigd: Mapping[str, str],
    dag: str | None = None,
    peildatum: str = "",
) -> str:
    """Elke hele datum uit wet en kader die op `peildatum` niet voorbij is, de oudste eerst.

    Het tijdstempel is de dag van de laatste wijziging van het kader, anders `dag`, anders de
    datum zelf: dezelfde inhoud geeft dezelfde bytes. Zonder peildatum is niets voorbij.
    """
    regels = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:-//{NAAM}//Wet en kader//NL"]
    regels += ["CALSCALE:GREGORIAN", "METHOD:PUBLISH", f"X-WR-CALNAME:{NAAM}: wet en kader"]
    for een in gebeurtenissen(graaf, peildatum):
        gestempeld = gewijzigd.get(een.kader.id) or dag or een.datum
        regels += _dag(een, gestempeld, verwijzing(adres, een.url, BESTAND) if adres else "")
    return "".join(f"{gevouwen(regel)}\r\n" for regel in (*regels, "END:VCALENDAR"))


def gebeurtenissen(graaf: Kennisgraaf, peildatum: str = "") -> list[Gebeurtenis]:
    """De hele data van elk kader dat nog speelt: tijdlijn, ingangsdag en einde van de overgang."""
    alle = (
        Gebeurtenis(datum, wat, knoop.record, knoop.url)
        for knoop in graaf.van_soort(Kader.soort)
        if isinstance(knoop.record, Kader) and knoop.record.status != "afgerond"
        for datum, wat in _data(knoop.record).items()
        if len(datum) == HEEL and not is_voorbij(datum, peildatum)
    )
    return sorted(alle, key=lambda een: (een.datum, een.kader.id))


def _data(kader: Kader) -> dict[str, str]:
    """Per datum wat er gebeurt; wat op dezelfde dag valt, staat in één zin achter elkaar."""
    gevonden: dict[str, str] = {}
    for een in kader.tijdlijn:
        eerder = gevonden.get(een.datum)
        gevonden[een.datum] = f"{eerder} {een.wat}" if eerder else een.wat
    if kader.overgang_tot:
        gevonden.setdefault(kader.overgang_tot, "Einde van de overgang.")
    if kader.geldt_vanaf:
        gevonden.setdefault(kader.geldt_vanaf, "Dit gaat gelden.")
    return gevonden


def _dag(een: Gebeurtenis, gestempeld: str, adres: str) -> Iterator[str]:
    eind = datetime.date.fromisoformat(een.datum) + datetime.timedelta(days=1)
    yield "BEGIN:VEVENT"
    yield f"UID:{vaste_naam(f'{een.kader.id}/{een.datum}')}"
    yield f"DTSTAMP:{gestempeld.replace('-', '')}T000000Z"
    yield f"DTSTART;VALUE=DATE:{een.datum.replace('-', '')}"
    yield f"DTEND;VALUE=DATE:{eind:%Y%m%d}"
    yield f"SUMMARY:{_tekst(f'{een.kader.titel}: {een.wat}')}"
    yield f"DESCRIPTION:{_tekst(f'{een.kader.kern} {_vindplaats(een.kader)}')}"
    if adres:
        yield f"URL:{adres}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _vindplaats(kader: Kader) -> str:
    """Het artikel met zijn officiële adres; wie geen artikel heeft, noemt zijn eerste bron."""
    artikelen = [f"Artikel {een.nummer} {een.wet}: {een.url}" for een in kader.artikelen if een.url]
    eerste = kader.bronnen[0]
    return "; ".join(artikelen or [f"{eerste.titel} ({eerste.uitgever}): {eerste.url}"])


def _tekst(tekst: str) -> str:
    """De tekst zonder tekens die in een agenda iets anders betekenen."""
    return leesbaar(tekst).translate(TEKENS)


def gevouwen(regel: str) -> str:
    """De regel in stukken van hooguit 75 bytes; een letter breekt nooit doormidden."""
    stukken, stuk, lengte = [], "", 0
    for teken in regel:
        grootte = len(teken.encode())
        if lengte + grootte > LANGSTE:
            stukken.append(stuk)
            stuk, lengte = " ", 1
        stuk, lengte = stuk + teken, lengte + grootte
    return "\r\n".join((*stukken, stuk))
