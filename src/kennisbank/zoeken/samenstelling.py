"""Samenstellingen: de woorden waaruit een lang woord bestaat, volgens een woordenlijst."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from ..nederlands.taal import grondvorm, stam, vouw
from ..nederlands.woordsoort import GEEN_DEEL, STOPWOORDEN

KORTSTE_DEEL: Final = 4
KORTSTE_STAART: Final = 6
KORTSTE_REST: Final = 3
LANGSTE_WOORD: Final = 40
VERBINDINGEN: Final = ("", "s", "e", "en", "n")
RIJTJE = re.compile(r"((?:[a-z]+(?:-, ?|- (?:en|of|en/of) |-?/-?))+)([a-z]+-)?([a-z]{4,})")
KOPPELS = re.compile(r"-, ?|- (?:en|of|en/of) |-?/-?")


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """De woorden waaruit een samenstelling mag bestaan, met hun stammen en eerste letters."""

    woorden: frozenset[str]
    stammen: frozenset[str] = field(repr=False)
    beginnen: frozenset[str] = field(repr=False)

    def kent(self, woord: str) -> bool:
        """Of het woord, of een woord met dezelfde stam, een deel mag zijn."""
        if len(woord) < KORTSTE_DEEL or woord in GEEN_DEEL or woord in STOPWOORDEN:
            return False
        return woord in self.woorden or (
            woord[:KORTSTE_DEEL] in self.beginnen and stam(woord) in self.stammen
        )


def maak_lexicon(woorden: Iterable[str]) -> Lexicon:
    """Het lexicon van alle woorden die lang genoeg zijn om een deel te kunnen zijn."""
    delen = frozenset(
        woord
        for woord in woorden
        if len(woord) >= KORTSTE_DEEL
        and woord.isalpha()
        and woord not in GEEN_DEEL
        and woord not in STOPWOORDEN
    )
    beginnen = frozenset(woord[:KORTSTE_DEEL] for woord in delen)
    return Lexicon(delen, frozenset(map(stam, delen)), beginnen)


@lru_cache(maxsize=200_000)
def delen(woord: str, lexicon: Lexicon) -> tuple[str, ...]:
    """De delen van een samenstelling, zo weinig mogelijk; leeg als het woord er geen is."""
    if not 2 * KORTSTE_DEEL <= len(woord) <= LANGSTE_WOORD or not woord.isalpha():
        return ()
    if woord[:KORTSTE_DEEL] not in lexicon.beginnen:
        return ()
    beste: tuple[tuple[int, int, int], tuple[str, ...]] | None = None
    for knip in range(KORTSTE_DEEL, len(woord) - KORTSTE_DEEL + 1):
        voor, achter = woord[:knip], woord[knip:]
        staart = _staart(achter, lexicon)
        for verbinding in VERBINDINGEN if staart else ():
            kop = voor.removesuffix(verbinding)
            if voor.endswith(verbinding) and lexicon.kent(kop):
                rang = (1 + len(staart), len(verbinding), -len(staart[-1]))
                if beste is None or rang < beste[0]:
                    beste = (rang, (kop, *staart))
    return beste[1] if beste else ()


def _staart(achter: str, lexicon: Lexicon) -> tuple[str, ...]:
    return (achter,) if lexicon.kent(achter) else delen(achter, lexicon)


@lru_cache(maxsize=200_000)
def halve_delen(woord: str, lexicon: Lexicon) -> tuple[str, ...]:
    """Het langste bekende begin en einde van een woord dat niet helemaal uit delen bestaat."""
    if not woord.isalpha() or delen(woord, lexicon):
        return ()
    knippen = range(KORTSTE_REST, len(woord) - KORTSTE_REST + 1)
    staart = next((woord[n:] for n in knippen if _half(woord[n:], lexicon)), "")
    kop = next((woord[:n] for n in reversed(knippen) if _half(woord[:n], lexicon)), "")
    return tuple(filter(None, (kop, staart)))


def _half(stuk: str, lexicon: Lexicon) -> bool:
    return len(stuk) >= KORTSTE_STAART and stuk in lexicon.woorden


@lru_cache(maxsize=200_000)
def deelstammen(woord: str, lexicon: Lexicon) -> tuple[str, ...]:
    """De stammen van de delen van een woord, elk één keer, zonder de stam van het woord zelf."""
    gevonden = [
        stam(stuk)
        for deel in delen(grondvorm(woord), lexicon)
        for stuk in (deel, *delen(deel, lexicon))
    ]
    return tuple(dict.fromkeys(een for een in gevonden if een != stam(woord)))


def aangevuld(tekst: str, lexicon: Lexicon) -> list[str]:
    """De woorden die een rijtje weglaat: wijkdemocratie bij `wijk- en dorpsdemocratie`."""
    gevonden: list[str] = []
    if "-" not in tekst and "/" not in tekst:
        return gevonden
    for rijtje in RIJTJE.finditer(vouw(tekst)):
        begin, streepje, laatste = rijtje.groups()
        staart = laatste if streepje else "".join(delen(laatste, lexicon)[1:])
        if staart and len(laatste) >= len(staart):
            koppen = [kop for kop in KOPPELS.split(begin) if kop]
            gevonden += [kop + staart for kop in koppen if kop not in STOPWOORDEN]
            gevonden += [streepje.rstrip("-") + staart] if streepje else []
    return gevonden
