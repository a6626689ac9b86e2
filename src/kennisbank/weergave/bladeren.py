"""Bladeren: een rij in stukken en het pad van elk stuk; los, want elke lijst rekent ermee."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")
PER_BLAD = 50


def lijstpad(pagina: str, deel: int) -> str:
    """Het pad van een deel van een lijst: het eerste deel is de pagina zelf."""
    map_, _, naam = pagina.rpartition("/")
    if deel == 1:
        return pagina
    stam = naam.removesuffix(".html").replace("index", "lijst")
    return f"{map_}/{stam}-{deel}.html" if map_ else f"{stam}-{deel}.html"


def op_bladen(rij: Sequence[T]) -> list[tuple[T, ...]]:
    """De rij in stukken die op een blad passen; een lege rij is één leeg blad."""
    begin = range(0, max(1, len(rij)), PER_BLAD)
    return [tuple(rij[plaats : plaats + PER_BLAD]) for plaats in begin]
