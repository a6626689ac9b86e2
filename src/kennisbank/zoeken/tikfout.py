"""Tikfouten: welke bekende woorden iemand bedoeld kan hebben."""

from __future__ import annotations

from collections.abc import Iterator
from string import ascii_lowercase
from typing import Final

from ..nederlands.taal import stam
from .zoekindex import KORTSTE_GOKWOORD, Zoekindex

TWEE_FOUTEN_VANAF: Final = 10
ANDERE_LETTER_VANAF: Final = 7
KLINKT_GELIJK: Final = frozenset({"dt", "td", "ck", "kc", "sz", "zs", "fv", "vf", "ei", "ie"})
MEESTE: Final = 4


def afstand(woord: str, ander: str, grens: int) -> int:
    """Hoeveel letters er anders zijn, een verwisseling telt als één; `grens + 1` als het meer is.

    Een andere letter telt in een kort woord dubbel, tenzij zij net zo klinkt: bijna elk kort
    woord lijkt op een ander woord.
    """
    anders = 1 if len(woord) >= ANDERE_LETTER_VANAF else 2
    ervoor: list[int] = []
    vorige = list(range(len(ander) + 1))
    for i, letter in enumerate(woord, 1):
        rij = [i]
        for j, ander_letter in enumerate(ander, 1):
            gelijk = letter == ander_letter
            wissel = 0 if gelijk else 1 if letter + ander_letter in KLINKT_GELIJK else anders
            kost = min(vorige[j] + 1, rij[j - 1] + 1, vorige[j - 1] + wissel)
            if i > 1 and j > 1 and letter == ander[j - 2] and woord[i - 2] == ander_letter:
                kost = min(kost, ervoor[j - 2] + 1)
            rij.append(kost)
        if min(rij) > grens:
            return grens + 1
        ervoor, vorige = vorige, rij
    return vorige[-1]


def bedoeld(woord: str, index: Zoekindex) -> tuple[int, tuple[str, ...]]:
    """Het aantal fouten en de bekende woorden die het dichtst bij het woord liggen."""
    if len(woord) < KORTSTE_GOKWOORD or not woord.isalpha() or is_gokwoord(woord, index):
        return 0, ()
    grens = 2 if len(woord) >= TWEE_FOUTEN_VANAF else 1
    gevonden = sorted(
        {
            (fouten, -len(index.posten.get(stam(ander), ())), ander)
            for fouten, ander in _mogelijk(woord, grens, index)
        }
    )
    if not gevonden:
        return 0, ()
    minste = gevonden[0][0]
    return minste, tuple(ander for fouten, _, ander in gevonden[:MEESTE] if fouten == minste)


def is_gokwoord(woord: str, index: Zoekindex) -> bool:
    """Of het woord zelf al een bekend woord is; dan is het geen tikfout."""
    return woord in index.gokwoorden.get((woord[:1], len(woord)), ())


def _mogelijk(woord: str, grens: int, index: Zoekindex) -> Iterator[tuple[int, str]]:
    for lengte in range(len(woord) - grens, len(woord) + grens + 1):
        for ander in index.gokwoorden.get((woord[0], lengte), ()):
            fouten = afstand(woord, ander, grens)
            if fouten <= grens:
                yield fouten, ander
    if len(woord) < ANDERE_LETTER_VANAF:
        return
    for ander in _andere_eerste_letter(woord):
        if ander in index.gokwoorden.get((ander[:1], len(ander)), ()):
            yield 1, ander


def _andere_eerste_letter(woord: str) -> Iterator[str]:
    yield woord[1:]
    for letter in ascii_lowercase:
        yield letter + woord[1:]
        yield letter + woord
