"""Het woordenboek: welke begrippen in een tekst staan, en waar."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise

from ..kennisgraaf import Kennisgraaf

WOORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
MEERVOUDEN = ("", "s", "en", "'s")


@dataclass(frozen=True, slots=True)
class Vermelding:
    """Een begrip in een tekst: van teken `begin` tot `eind`."""

    begin: int
    eind: int
    id: str


@dataclass(frozen=True, slots=True)
class Woordenboek:
    """De namen van alle begrippen, per eerste woord en de langste vooraan."""

    namen: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]] = field(default_factory=dict)

    def vermeldingen(self, tekst: str) -> Iterator[Vermelding]:
        """Elk begrip dat in de tekst staat, van voor naar achter en zonder overlap."""
        woorden = [(treffer.group().lower(), *treffer.span()) for treffer in WOORD.finditer(tekst)]
        plaats = 0
        while plaats < len(woorden):
            gevonden = self._op(woorden, plaats)
            if gevonden:
                lengte, id = gevonden
                yield Vermelding(woorden[plaats][1], woorden[plaats + lengte - 1][2], id)
                plaats += lengte
            else:
                plaats += 1

    def _op(self, woorden: list[tuple[str, int, int]], plaats: int) -> tuple[int, str] | None:
        for naam, id in self.namen.get(woorden[plaats][0], ()):
            stuk = woorden[plaats : plaats + len(naam)]
            if tuple(woord for woord, _, _ in stuk) == naam and _aaneen(stuk):
                return len(naam), id
        return None


def woordenboek(graaf: Kennisgraaf) -> Woordenboek:
    """Het woordenboek van alle begrippen op hun titel, in enkelvoud en meervoud.

    Synoniemen tellen niet mee: die zijn ruim gekozen, om te zoeken, en zeggen soms iets anders.
    """
    namen: dict[str, dict[tuple[str, ...], str]] = {}
    for knoop in graaf.van_soort("begrip"):
        woorden = tuple(WOORD.findall(knoop.record.titel.lower()))
        for einde in MEERVOUDEN if woorden else ():
            naam = (*woorden[:-1], woorden[-1] + einde)
            namen.setdefault(naam[0], {}).setdefault(naam, knoop.id)
    return Woordenboek(
        {
            eerste: tuple(sorted(per_naam.items(), key=lambda paar: (-len(paar[0]), paar[0])))
            for eerste, per_naam in namen.items()
        }
    )


def _aaneen(stuk: list[tuple[str, int, int]]) -> bool:
    """Of de woorden van een naam met één teken ertussen op elkaar volgen."""
    return all(volgende[1] - vorige[2] == 1 for vorige, volgende in pairwise(stuk))
