"""Het schrift: getallen en woorden als korte tekst, om in een script te bewaren."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

TEKENS: Final = "".join(chr(code) for code in range(35, 127) if chr(code) not in "\\<&")
VERVOLG: Final = 17
EIND: Final = len(TEKENS) - VERVOLG
CIJFERS: Final = "0123456789abcdefghijklmnopqrstuvwxyz"


def getal(waarde: int) -> str:
    """Een getal vanaf nul in zo weinig mogelijk tekens; kleine getallen zijn één teken."""
    tekst = ""
    while waarde >= EIND:
        waarde -= EIND
        tekst += TEKENS[EIND + waarde % VERVOLG]
        waarde //= VERVOLG
    return tekst + TEKENS[waarde]


def getallen(waarden: Iterable[int]) -> str:
    """Een rij getallen achter elkaar."""
    return "".join(map(getal, waarden))


def stappen(nummers: Iterable[int]) -> str:
    """Een oplopende rij nummers, als het verschil met het vorige nummer."""
    tekst, vorige = "", 0
    for nummer in nummers:
        tekst += getal(nummer - vorige)
        vorige = nummer
    return tekst


def trap(woorden: Iterable[str]) -> str:
    """Gesorteerde woorden: van elk woord het aantal letters van het vorige, en de rest."""
    regels, vorige = [], ""
    for woord in woorden:
        gelijk = 0
        while gelijk < min(len(woord), len(vorige), 35) and woord[gelijk] == vorige[gelijk]:
            gelijk += 1
        regels.append(CIJFERS[gelijk] + woord[gelijk:])
        vorige = woord
    return "\n".join(regels)
