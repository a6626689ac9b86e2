"""Wijzers van woorden naar records; los, want index, vraag en uitgave vragen ernaar."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from ..lezen.zoekwoorden import Zoekwoord

VOORAAN: Final = "@"
"""Zo begint de term van een wijzer; in een gewoon woord staat dit teken niet."""

AFNAME: Final = (1.0, 0.85, 0.7, 0.6)
"""Hoe zwaar het eerste, tweede en volgende record telt waar een wijzer heen wijst."""


@dataclass(frozen=True, slots=True)
class Wijzer:
    """Namen die samen naar dezelfde records wijzen, of zeggen wie er wel over gaat."""

    namen: tuple[str, ...]
    doelen: tuple[str, ...] = ()
    elders: str = ""


def wijzers(rijen: Iterable[Zoekwoord]) -> tuple[Wijzer, ...]:
    """Een wijzer voor elk zoekwoord dat de vraag uitbreidt of naar elders wijst."""
    return tuple(Wijzer(rij.woorden, rij.bedoelt, rij.elders) for rij in rijen if rij.woorden)


def term(nummer: int) -> str:
    """De term van een wijzer in de index."""
    return f"{VOORAAN}{nummer}"
