"""Een datum zoals iemand haar schrijft, als datum zoals het record haar wil."""

from __future__ import annotations

import re

MAANDEN = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)
ZOALS_HET_HOORT = re.compile(r"[0-9]{4}(?:-[0-9]{2}){0,2}")
IN_WOORDEN = re.compile(rf"(?:([0-9]{{1,2}}) )?({'|'.join(MAANDEN)}) ([0-9]{{4}})", re.IGNORECASE)
IN_CIJFERS = re.compile(r"([0-9]{1,2})[-/]([0-9]{1,2})[-/]([0-9]{4})")


def datum(tekst: str) -> str:
    """De datum als 2024-03-16, 2024-03 of 2024, of niets als er geen datum staat."""
    if ZOALS_HET_HOORT.fullmatch(tekst):
        return tekst
    if woorden := IN_WOORDEN.fullmatch(tekst):
        dag, maand, jaar = woorden.groups()
        nummer = MAANDEN.index(maand.lower()) + 1
        return f"{jaar}-{nummer:02}-{int(dag):02}" if dag else f"{jaar}-{nummer:02}"
    if cijfers := IN_CIJFERS.fullmatch(tekst):
        dag, maand, jaar = cijfers.groups()
        return f"{jaar}-{int(maand):02}-{int(dag):02}"
    return ""
