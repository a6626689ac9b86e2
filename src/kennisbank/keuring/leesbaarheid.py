"""Leesbaarheid: zinnen, woorden en de maat van Flesch-Douma voor Nederlandse tekst."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

from pyphen import Pyphen

WOORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
ZINSEINDE = re.compile(r"(?<=[.!?:;])[\"’”)]*\s+|\n\s*(?:[-*]|\d+\.)\s+|\n\s*\n|\n#+\s")
LINK = re.compile(r"\[([^\[\]]*)\]\([^()]*\)")
KLINKERS = re.compile(r"[aeiouyáéíóúàèäëïöü]")


@dataclass(frozen=True, slots=True)
class Maat:
    """Hoeveel zinnen, woorden en lettergrepen een tekst heeft."""

    zinnen: int = 0
    woorden: int = 0
    lettergrepen: int = 0

    def __add__(self, ander: Maat) -> Maat:
        return Maat(
            self.zinnen + ander.zinnen,
            self.woorden + ander.woorden,
            self.lettergrepen + ander.lettergrepen,
        )

    @property
    def flesch_douma(self) -> float:
        """De maat van Flesch-Douma: 100 is heel makkelijk, 60 gewoon, 30 moeilijk.

        Bron: W.H. Douma, De leesbaarheid van landbouwbladen (1960).
        """
        if not self.zinnen or not self.woorden:
            return 100.0
        lengte = self.woorden / self.zinnen
        return 206.84 - 0.93 * lengte - 77 * self.lettergrepen / self.woorden


def meet(teksten: Iterable[str]) -> Maat:
    """De maat van alle teksten samen."""
    som = Maat()
    for tekst in teksten:
        for zin in zinnen(tekst):
            woorden = WOORD.findall(zin)
            som += Maat(1, len(woorden), sum(map(lettergrepen, woorden)))
    return som


@lru_cache(maxsize=4_096)
def zinnen(tekst: str) -> tuple[str, ...]:
    """De zinnen van een tekst in lichte Markdown; een punt in een lijst is een eigen zin."""
    stukken = ZINSEINDE.split(LINK.sub(r"\1", tekst))
    return tuple(filter(None, (" ".join(stuk.strip("#*_>- \n").split()) for stuk in stukken)))


@cache
def lettergrepen(woord: str) -> int:
    """Het aantal lettergrepen van een woord, minstens één."""
    delen = _woordenboek().inserted(woord.lower(), "\n").replace("-", "\n").split("\n")
    return max(1, sum(1 for deel in delen if KLINKERS.search(deel)))


@cache
def _woordenboek() -> Pyphen:
    return Pyphen(lang="nl_NL", left=1, right=1)
