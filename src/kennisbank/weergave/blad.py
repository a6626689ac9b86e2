"""De bladen van de site: welke pagina's er zijn en wat erop staat."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..kennisgraaf import Kennisgraaf, Knoop
from ..model import Overzicht

PER_BLAD = 50


@dataclass(frozen=True, slots=True)
class Blad:
    """Eén pagina van de site: haar pad, het record dat zij toont en, bij een lijst, het deel."""

    pad: str
    knoop: Knoop
    deel: int = 1
    delen: int = 1

    @property
    def titel(self) -> str:
        """De titel van de pagina."""
        titel = self.knoop.record.titel
        return f"{titel} ({self.deel} van {self.delen})" if self.deel > 1 else titel

    @property
    def beschrijving(self) -> str:
        """De kern, voor zoekmachines en gedeelde links."""
        return self.knoop.record.kern


def bladen(graaf: Kennisgraaf) -> Iterator[Blad]:
    """Alle pagina's van de site die uit records bestaan, in de volgorde van de site."""
    for knoop in graaf:
        woonplaats = type(knoop.record).woonplaats
        if woonplaats is None or knoop.ouder or woonplaats.deelt_pagina:
            continue
        record = knoop.record
        delen = _delen(graaf, record.toont) if isinstance(record, Overzicht) else 1
        for deel in range(1, delen + 1):
            yield Blad(lijstpad(knoop.pagina, deel), knoop, deel, delen)


def lijstpad(pagina: str, deel: int) -> str:
    """Het pad van een deel van een lijst: het eerste deel is de pagina zelf."""
    map_, _, naam = pagina.rpartition("/")
    if deel == 1:
        return pagina
    stam = naam.removesuffix(".html").replace("index", "lijst")
    return f"{map_}/{stam}-{deel}.html" if map_ else f"{stam}-{deel}.html"


def getoond(graaf: Kennisgraaf, blad: Blad) -> tuple[Knoop, ...]:
    """De records die een overzicht op dit blad opsomt."""
    record = blad.knoop.record
    if not isinstance(record, Overzicht):
        return ()
    knopen = tuple(sorted(graaf.van_soort(record.toont), key=lambda knoop: knoop.record.rang()))
    if _op_een_pagina(knopen):
        return knopen
    return knopen[(blad.deel - 1) * PER_BLAD : blad.deel * PER_BLAD]


def _delen(graaf: Kennisgraaf, soort: str) -> int:
    knopen = graaf.van_soort(soort)
    return 1 if _op_een_pagina(knopen) else max(1, -(-len(knopen) // PER_BLAD))


def _op_een_pagina(knopen: tuple[Knoop, ...]) -> bool:
    return any(
        woonplaats.deelt_pagina for knoop in knopen if (woonplaats := type(knoop.record).woonplaats)
    )
