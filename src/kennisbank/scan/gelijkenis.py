"""Gelijkenis: hoeveel een zin in woorden op elk voorstel lijkt; zij rangschikt en beslist nooit.

Alle gewichten zijn hele getallen die bij het maken zijn uitgerekend. Daarna is er alleen
optellen, vermenigvuldigen, worteltrekken en delen, zodat een browser op hetzelfde uitkomt.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from ..nederlands.taal import stam
from ..nederlands.woordsoort import STOPWOORDEN, ZWAKKE_WOORDEN

REEKS: Final = 4
LICHT: Final = 0.6
ONBEKEND: Final = 340
SCHAAL: Final = 100
DUIZEND: Final = 1000
KLEINSTE_GEWICHT: Final = 12


@dataclass(frozen=True, slots=True, eq=False)
class Gelijkenis:
    """Het gewicht van elke term, en per term de voorstellen waar hij bij hoort.

    Een term is de stam van een woord, of `#` met vier letters eruit. `gewicht` is hoe zeldzaam
    hij is; wat niemand kent, weegt `onbekend`. `bij` heeft per term paren van de plaats van een
    voorstel en hoe zwaar de term daar weegt, op een schaal van duizend.
    """

    gewicht: Mapping[str, int]
    bij: Mapping[str, tuple[tuple[int, int], ...]]
    aantal: int
    onbekend: int = ONBEKEND

    def met(self, woorden: Sequence[str]) -> list[int]:
        """De gelijkenis van deze woorden met elk voorstel, van 0 tot 1000."""
        som = [0] * self.aantal
        lengte = 0
        for term in termen(woorden):
            zwaar = self.gewicht.get(term, 0 if term[0] == "#" else self.onbekend)
            lengte += zwaar * zwaar
            for plaats, gewicht in self.bij.get(term, ()):
                som[plaats] += zwaar * gewicht
        maat = math.sqrt(lengte)
        return [math.floor(een / maat + 0.5) if een else 0 for een in som]


def termen(woorden: Iterable[str]) -> list[str]:
    """De termen van een zin, elk één keer: de stam van elk woord dat iets zegt, en zijn reeksen."""
    gevonden: dict[str, None] = {}
    for woord in woorden:
        if woord not in STOPWOORDEN:
            gevonden[stam(woord)] = None
            if len(woord) > REEKS:
                gevonden.update((f"#{woord[n : n + REEKS]}", None) for n in range(len(woord) - 3))
    return list(gevonden)


def maak_gelijkenis(teksten: Sequence[Sequence[tuple[Sequence[str], float]]]) -> Gelijkenis:
    """De gelijkenis met voorstellen; elk voorstel is een rij van woorden met hun gewicht."""
    tellingen = [_telling(stukken) for stukken in teksten]
    aantal = len(tellingen)
    df = Counter(term for telling in tellingen for term in telling)
    gewicht = {term: _zeldzaam(term, keer, aantal) for term, keer in sorted(df.items())}
    bij: dict[str, list[tuple[int, int]]] = {}
    for plaats, telling in enumerate(tellingen):
        zwaar = {
            term: gewicht[term] * (1 + math.log(keer) if keer > 1 else keer)
            for term, keer in telling.items()
        }
        lengte = math.sqrt(math.fsum(een * een for een in zwaar.values())) or 1.0
        for term, een in zwaar.items():
            if (getal := round(DUIZEND * een / lengte)) >= KLEINSTE_GEWICHT:
                bij.setdefault(term, []).append((plaats, getal))
    return Gelijkenis(
        {term: een for term, een in gewicht.items() if term in bij},
        {term: tuple(bij[term]) for term in sorted(bij)},
        aantal,
    )


def _telling(stukken: Sequence[tuple[Sequence[str], float]]) -> Counter[str]:
    telling: Counter[str] = Counter()
    for woorden, gewicht in stukken:
        for woord in woorden:
            for term in termen([woord]):
                telling[term] += gewicht  # type: ignore[assignment]
    return telling


def _zeldzaam(term: str, keer: int, aantal: int) -> int:
    zwaar = math.log(1 + (aantal - keer + 0.5) / (keer + 0.5)) * SCHAAL
    if term[0] == "#":
        return round(zwaar * LICHT)
    return round(zwaar * (0.4 if term in _ZWAK else 1.0))


_ZWAK: Final = frozenset(map(stam, ZWAKKE_WOORDEN))
