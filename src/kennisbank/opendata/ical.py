"""De schrijver van agenda's: dagen als iCalendar (RFC 5545), voor elk bestand dat de site geeft.

In de browser doet `docs/assets/schrijf/agenda.js` hetzelfde; `tests/gevallen/ical.json` geldt voor
beide. Een dag heeft geen uur: een datum zonder tijd is in elke tijdzone dezelfde dag.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from .tabel import leesbaar
from .uitgaven import NAAM

LANGSTE: Final = 75
TEKENS: Final = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})


@dataclass(frozen=True, slots=True)
class Dag:
    """Eén hele dag in een agenda; `naam` verandert nooit en `gestempeld` is een dag."""

    naam: str
    datum: str
    titel: str
    uitleg: str
    gestempeld: str
    adres: str = ""


def kalender(titel: str, dagen: Iterable[Dag]) -> str:
    """Een agenda met deze dagen, in deze volgorde; dezelfde dagen geven dezelfde bytes."""
    regels = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:-//{NAAM}//{titel}//NL"]
    naam = tekst(f"{NAAM}: {titel[:1].lower()}{titel[1:]}")
    regels += ["CALSCALE:GREGORIAN", "METHOD:PUBLISH", f"X-WR-CALNAME:{naam}"]
    regels += [regel for dag in dagen for regel in _regels(dag)]
    return "".join(f"{gevouwen(regel)}\r\n" for regel in (*regels, "END:VCALENDAR"))


def _regels(dag: Dag) -> Iterator[str]:
    eind = datetime.date.fromisoformat(dag.datum) + datetime.timedelta(days=1)
    yield "BEGIN:VEVENT"
    yield f"UID:{dag.naam}"
    yield f"DTSTAMP:{dag.gestempeld.replace('-', '')}T000000Z"
    yield f"DTSTART;VALUE=DATE:{dag.datum.replace('-', '')}"
    yield f"DTEND;VALUE=DATE:{eind:%Y%m%d}"
    yield f"SUMMARY:{tekst(dag.titel)}"
    yield f"DESCRIPTION:{tekst(dag.uitleg)}"
    if dag.adres:
        yield f"URL:{dag.adres}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def tekst(waarde: str) -> str:
    """De tekst zonder tekens die in een agenda iets anders betekenen."""
    regels = waarde.replace("\r\n", "\n").replace("\r", "\n")
    return leesbaar(regels).translate(TEKENS)


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
