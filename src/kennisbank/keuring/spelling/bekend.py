"""Wat de kennisbank zelf weet: namen, begrippen en de eigen woordenlijst."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from ...bevinding import Bevinding, Plek
from ...kennisgraaf import Kennisgraaf
from ...lezen import Gemeenten
from ...lezen.inlezen import lees_tekst
from ...model import Begrip, Bewijs, Persoon
from .woorden import woorden

WOORDENLIJST = "data/woordenlijst.txt"
NAAMVELDEN = ("gemeente", "organisatie", "uitgever", "makers", "gemaakt_door", "land")


@dataclass(frozen=True, slots=True)
class Woordenlijst:
    """De woorden die wij zelf goed noemen, en wat er mis is met de lijst."""

    woorden: frozenset[str] = frozenset()
    bevindingen: tuple[Bevinding, ...] = ()


def lees_woordenlijst(hoofdmap: Path) -> Woordenlijst:
    """De woorden uit `data/woordenlijst.txt`; zonder dat bestand zijn het er geen."""
    pad = hoofdmap / WOORDENLIJST
    if not pad.exists():
        return Woordenlijst()
    tekst = lees_tekst(pad, WOORDENLIJST)
    if isinstance(tekst, Bevinding):
        return Woordenlijst(bevindingen=(tekst,))
    goed, bezwaren = set(), []
    for nummer, regel in enumerate(tekst.split("\n"), 1):
        woord = regel.partition("#")[0].strip()
        if len(woord.split()) > 1:
            melding = "Op deze regel staat meer dan één woord."
            plek = Plek(WOORDENLIJST, nummer)
            voorstel = "Zet elk woord op een eigen regel."
            bezwaren.append(Bevinding(plek, melding, voorstel=voorstel, naam="woordenlijst"))
        elif woord:
            goed.add(woord.replace("’", "'"))
    return Woordenlijst(frozenset(goed), tuple(bezwaren))


def namen(graaf: Kennisgraaf, gemeenten: Gemeenten) -> frozenset[str]:
    """De woorden uit namen van gemeenten, personen en organisaties; met hoofdletter."""
    teksten = (
        *gemeenten.op_naam,
        *gemeenten.andere_namen,
        *(gemeente.provincie for gemeente in gemeenten.op_naam.values()),
        *_namen(graaf),
    )
    return frozenset(woord for woord in _delen(teksten) if not woord[0].islower())


def begrippen(graaf: Kennisgraaf) -> frozenset[str]:
    """De woorden uit de begrippenlijst, met hun synoniemen."""
    lijst = [
        naam
        for knoop in graaf.van_soort("begrip")
        if isinstance(knoop.record, Begrip)
        for naam in (knoop.record.titel, *knoop.record.synoniemen)
    ]
    return frozenset(vorm for woord in _delen(lijst) for vorm in (woord, _klein(woord)))


def _klein(woord: str) -> str:
    """Het woord zoals het midden in een zin staat; een titel begint met een hoofdletter."""
    return woord[0].lower() + woord[1:]


def _namen(graaf: Kennisgraaf) -> Iterator[str]:
    for knoop in graaf:
        record = knoop.record
        if isinstance(record, Persoon):
            yield record.titel
        for bewijs in getattr(record, "bronnen", ()):
            if isinstance(bewijs, Bewijs):
                yield bewijs.uitgever
        yield from (naam for veld in NAAMVELDEN if (naam := getattr(record, veld, None)))


def _delen(teksten: Iterable[str]) -> Iterator[str]:
    for tekst in teksten:
        for woord in woorden(tekst):
            yield woord
            yield from (deel for deel in woord.split("-") if len(deel) > 1)
