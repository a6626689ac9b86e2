"""De vraag: wat iemand intikt, uitgelegd in termen van de index."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from ..nederlands.taal import stam, vraagwoorden
from ..nederlands.woordsoort import STOPWOORDEN, ZWAKKE_WOORDEN
from .samenstelling import deelstammen
from .tikfout import bedoeld
from .wijzer import term
from .zoekindex import Naamplaats, Zoekindex

HEEL: Final = 100
STOP: Final = 8
ZWAK: Final = 40
DEEL: Final = 25
LAATSTE_DEEL: Final = 35
ALLE_DELEN: Final = 35
BEGIN_BEKEND: Final = 30
BEGIN_ONBEKEND: Final = 75
BEGIN_STAM: Final = 50
AANEEN: Final = 85
FOUT: Final = {1: 85, 2: 60}
FOUT_DEEL: Final = 20
SYNONIEM: Final = 60
WIJZER: Final = {1: 60, 2: 90}
LANGE_WIJZER: Final = 95
"""Een los woord wijst soms anders; wie meer woorden achter elkaar typt, bedoelt precies dat."""
VERWANT: Final = 22
KORTSTE_BEGIN: Final = 3
KORTSTE_BEGINSTAM: Final = 5
MEESTE_BEGINNEN: Final = 40


@dataclass(slots=True)
class Groep:
    """Eén woord van de vraag met alles waarop het zoekt: termen met gewicht, ook samen."""

    woord: str
    stop: bool
    zwak: bool
    laatste: bool
    termen: dict[tuple[str, ...], int] = field(default_factory=dict)
    stammen: tuple[str, ...] = ()
    delen: tuple[str, ...] = ()
    bekend: bool = False
    bedoeld: str = ""
    ringen: list[tuple[int, tuple[str, ...]]] = field(default_factory=list)
    wijzers: list[int] = field(default_factory=list)

    def voeg_toe(self, termen: tuple[str, ...], gewicht: int, index: Zoekindex) -> None:
        """Zoekt ook op deze termen, als zij alle in de index staan; het hoogste gewicht telt."""
        if self.termen.get(termen, 0) < gewicht and all(term in index.posten for term in termen):
            self.termen[termen] = gewicht


def ontleed(vraag: str, index: Zoekindex) -> tuple[Groep, ...]:
    """De woorden van de vraag met hun uitbreidingen; het getypte woord weegt altijd het zwaarst."""
    alle = vraagwoorden(vraag)
    groepen = [
        _groep(woord, plaats == len(alle) - 1, index)
        for plaats, woord in enumerate(alle)
        if len(woord) > 1 or woord.isdigit()
    ]
    inhoud = [groep for groep in groepen if not groep.stop]
    for eerste, tweede in pairwise(inhoud):
        samen = (stam(eerste.woord + tweede.woord),)
        eerste.voeg_toe(samen, AANEEN, index)
        tweede.voeg_toe(samen, AANEEN, index)
    for nummer, naam, stuk in _namen_in(inhoud, index.ringplaatsen):
        for groep in stuk:
            groep.ringen.append((nummer, naam))
            for termen, gewicht in _andere_namen(nummer, naam, index):
                groep.voeg_toe(termen, gewicht, index)
    for nummer, naam, stuk in _namen_in(groepen, index.wijzerplaatsen):
        for groep in stuk:
            groep.wijzers.append(nummer)
            groep.voeg_toe((term(nummer),), WIJZER.get(len(naam), LANGE_WIJZER), index)
    return tuple(groepen)


def sterke(groepen: Sequence[Groep]) -> list[Groep]:
    """De woorden waar de vraag over gaat; alleen zwakke woorden tellen als er niets anders is."""
    inhoud = [groep for groep in groepen if not groep.stop]
    return [groep for groep in inhoud if not groep.zwak] or inhoud


def gaat_elders_over(groepen: Sequence[Groep], index: Zoekindex) -> str:
    """Wie er wel over gaat, als elk woord dat telt naar elders wijst; anders leeg."""
    wie = [
        next((index.wijzers[nummer].elders for nummer in groep.wijzers), "")
        for groep in sterke(groepen)
    ]
    return wie[0] if wie and all(wie) else ""


def _groep(woord: str, laatste: bool, index: Zoekindex) -> Groep:
    kern = stam(woord)
    groep = Groep(woord, woord in STOPWOORDEN, woord in ZWAKKE_WOORDEN, laatste, stammen=(kern,))
    groep.bekend = kern in index.posten
    groep.voeg_toe((kern,), HEEL, index)
    if groep.stop:
        return groep
    groep.delen = deelstammen(woord, index.lexicon)
    for plaats, deel in enumerate(groep.delen):
        zwaar = plaats == len(groep.delen) - 1
        groep.voeg_toe((deel,), LAATSTE_DEEL if zwaar else DEEL, index)
    if len(groep.delen) > 1:
        groep.voeg_toe(groep.delen, ALLE_DELEN, index)
    if len(woord) >= KORTSTE_BEGIN and (laatste or not groep.bekend):
        for ander in _beginnend_met(woord, index):
            gewicht = BEGIN_BEKEND if groep.bekend else BEGIN_ONBEKEND
            groep.voeg_toe((stam(ander),), gewicht * _lengte(woord, ander) // 100, index)
    if not groep.bekend and len(kern) >= KORTSTE_BEGINSTAM:
        for ander in _beginnend_met(kern, index):
            groep.voeg_toe((stam(ander),), BEGIN_STAM * _lengte(kern, ander) // 100, index)
    is_naam = kern in index.ringplaatsen or kern in index.wijzerplaatsen
    if not groep.bekend and not is_naam and not _begint_al(groep):
        _herstel(groep, index)
    return groep


def _lengte(begin: str, woord: str) -> int:
    """Hoe zwaar een woord telt naast zijn begin: een langer woord telt minder."""
    return 40 + 60 * len(begin) // len(woord)


def _begint_al(groep: Groep) -> bool:
    """Of iemand nog aan het typen lijkt: het laatste woord is het begin van een bekend woord."""
    return groep.laatste and not groep.delen and max(groep.termen.values(), default=0) > 50


def _beginnend_met(woord: str, index: Zoekindex) -> Sequence[str]:
    gevonden = []
    for plaats in range(bisect_left(index.woorden, woord), len(index.woorden)):
        ander = index.woorden[plaats]
        if not ander.startswith(woord):
            break
        if ander != woord and stam(ander) in index.posten and not ander.isdigit():
            gevonden.append(ander)
    return sorted(gevonden, key=lambda ander: (len(ander), ander))[:MEESTE_BEGINNEN]


def _herstel(groep: Groep, index: Zoekindex) -> None:
    fouten, woorden = bedoeld(groep.woord, index)
    for woord in woorden:
        groep.voeg_toe((stam(woord),), FOUT[fouten], index)
        for deel in deelstammen(woord, index.lexicon):
            groep.voeg_toe((deel,), FOUT_DEEL, index)
    groep.stammen += tuple(map(stam, woorden))
    groep.bedoeld = woorden[0] if woorden else ""


def _namen_in(
    groepen: Sequence[Groep], plaatsen: Mapping[str, Sequence[Naamplaats]]
) -> Iterator[tuple[int, tuple[str, ...], Sequence[Groep]]]:
    """Elke naam die heel in de vraag staat, met zijn nummer en de woorden die hem vormen."""
    for begin, eerste in enumerate(groepen):
        for kern in eerste.stammen:
            for nummer, naam in plaatsen.get(kern, ()):
                stuk = groepen[begin : begin + len(naam)]
                if len(stuk) == len(naam) and all(
                    een in groep.stammen for een, groep in zip(naam, stuk, strict=True)
                ):
                    yield nummer, naam, stuk


def _andere_namen(
    nummer: int, naam: tuple[str, ...], index: Zoekindex
) -> Iterator[tuple[tuple[str, ...], int]]:
    for ander in index.stamringen[nummer]:
        if ander != naam:
            yield ander, SYNONIEM
    for verwant in index.ringen[nummer].verwant:
        for ander in index.stamringen[verwant][:1]:
            yield ander, VERWANT
