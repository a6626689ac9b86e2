"""Leesbaarheid: zinnen, woorden en de maat van Flesch-Douma voor Nederlandse tekst."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from pyphen import Pyphen

WOORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
ZINSEINDE = re.compile(r"(?<=[.!?:;])[\"’”)]*\s+|\n[ \t]*(?:[-*]|\d+\.)\s+|\n[ \t]*\n|\n#+\s")
LINK = re.compile(r"\[([^\[\]]*)\]\([^()]*\)")
KLINKERS = re.compile(r"[aeiouyáéíóúàèäëïöü]")


class Zin(NamedTuple):
    """Een zin met zijn woorden."""

    tekst: str
    woorden: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Maat:
    """Hoeveel zinnen, woorden en lettergrepen een tekst heeft."""

    zinnen: int = 0
    woorden: int = 0
    lettergrepen: int = 0

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
    telling = [0, 0, 0]
    for tekst in teksten:
        for _, woorden in zinnen(tekst):
            telling[0] += 1
            telling[1] += len(woorden)
            telling[2] += sum(map(lettergrepen, woorden))
    return Maat(*telling)


@lru_cache(maxsize=8_192)
def zinnen(tekst: str) -> tuple[Zin, ...]:
    """De zinnen van een tekst in lichte Markdown; een punt in een lijst is een eigen zin."""
    stukken = ZINSEINDE.split(LINK.sub(r"\1", tekst) if "](" in tekst else tekst)
    gevonden = (" ".join(stuk.strip("#*_>- \n").split()) for stuk in stukken)
    return tuple(Zin(zin, tuple(WOORD.findall(zin))) for zin in gevonden if zin)


@cache
def lettergrepen(woord: str) -> int:
    """Het aantal lettergrepen van een woord, minstens één."""
    delen = _woordenboek().inserted(woord.lower(), "\n").replace("-", "\n").split("\n")
    return max(1, sum(1 for deel in delen if KLINKERS.search(deel)))


@cache
def _woordenboek() -> Pyphen:
    return Pyphen(lang="nl_NL", left=1, right=1)
