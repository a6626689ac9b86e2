"""Gewichten: hoe zwaar een term weegt in een passage, als BM25F over alle velden."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from ..model import OP_NAAM
from .passage import VELDEN, Passage
from .taal import stam
from .woordsoort import STOPWOORDEN, ZWAKKE_WOORDEN

VERZADIGING: Final = 1.2
VELDGEWICHT: Final = dict(zip(VELDEN, (6.0, 3.0, 1.2, 1.0), strict=True))
LENGTEMAAT: Final = dict(zip(VELDEN, (0.0, 0.3, 0.2, 0.6), strict=True))
NIVEAUS: Final = 48
HELE: Final = 1000

STILLE_STAMMEN: Final = frozenset(map(stam, STOPWOORDEN)) - frozenset(map(stam, ZWAKKE_WOORDEN))

STIL_BOVEN: Final = 2_000
"""Boven dit aantal passages tellen stopwoorden alleen in titels en labels; dat scheelt veel."""

Gewichten = dict[str, dict[int, float]]


@dataclass(frozen=True, slots=True)
class Veldtelling:
    """Van één veld de lengte van elke passage, en per term de passages met het aantal daarin."""

    lengtes: Sequence[int]
    posten: Mapping[str, Sequence[tuple[int, float]]]


def gewichten(tellingen: Mapping[str, Veldtelling], passages: Sequence[Passage]) -> Gewichten:
    """Per term en passage het gewicht: vaak hier en zelden elders weegt zwaar."""
    som: Gewichten = {}
    for veld, telling in tellingen.items():
        gemiddeld = sum(telling.lengtes) / max(1, len(telling.lengtes)) or 1.0
        maat, zwaarte = LENGTEMAAT[veld], VELDGEWICHT[veld]
        deler = [1 - maat + maat * lengte / gemiddeld for lengte in telling.lengtes]
        stil = STILLE_STAMMEN if veld == "tekst" and len(passages) > STIL_BOVEN else frozenset()
        for term, posten in telling.posten.items():
            if term in stil:
                continue
            rij = som.setdefault(term, {})
            for nummer, aantal in posten:
                rij[nummer] = rij.get(nummer, 0.0) + zwaarte * aantal / deler[nummer]
    voorrang = [_voorrang(passage.soort) * passage.zwaarte for passage in passages]
    return {
        term: {
            nummer: zeldzaamheid(len(rij), len(passages)) * voorrang[nummer] * _verzadigd(aantal)
            for nummer, aantal in sorted(rij.items())
        }
        for term, rij in sorted(som.items())
    }


def _voorrang(soort: str) -> float:
    """Hoe zwaar een soort weegt; een soort van buiten weegt gewoon."""
    return OP_NAAM[soort].voorrang if soort in OP_NAAM else 1.0


def zeldzaamheid(aantal: int, totaal: int) -> float:
    """Hoe zeldzaam een term is die in `aantal` van alle passages staat."""
    return math.log(1 + (totaal - aantal + 0.5) / (aantal + 0.5))


def titelgewicht(aantal: int, totaal: int) -> float:
    """Het gewicht van een woord dat één keer in de titel van `aantal` passages staat."""
    return zeldzaamheid(aantal, totaal) * _verzadigd(VELDGEWICHT["titel"])


def _verzadigd(aantal: float) -> float:
    return aantal * (VERZADIGING + 1) / (aantal + VERZADIGING)


def schaal(alle: Gewichten) -> tuple[int, ...]:
    """De waarden waarop elk gewicht wordt afgerond, in hele getallen van klein naar groot."""
    waarden = [waarde for rij in alle.values() for waarde in rij.values()] or [1.0]
    laag, hoog = math.log(min(waarden)), math.log(max(waarden))
    stap = (hoog - laag) / (NIVEAUS - 1)
    return tuple(max(1, round(HELE * math.exp(laag + stap * n))) for n in range(NIVEAUS))


def afgerond(alle: Gewichten, waarden: Sequence[int]) -> Mapping[str, tuple[tuple[int, int], ...]]:
    """Per term zijn passages met de plaats op de schaal die het dichtst bij het gewicht ligt."""
    laag, hoog = math.log(waarden[0]), math.log(waarden[-1])

    def niveau(waarde: float) -> int:
        if hoog == laag:
            return 0
        plaats = round((math.log(waarde * HELE) - laag) / (hoog - laag) * (NIVEAUS - 1))
        return min(max(plaats, 0), NIVEAUS - 1)

    return {
        term: tuple((nummer, niveau(waarde)) for nummer, waarde in rij.items())
        for term, rij in alle.items()
    }
