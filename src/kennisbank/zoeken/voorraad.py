"""Voorraad: wat de site van de zoekmachine nodig heeft, bewaard tot er iets verandert."""

from __future__ import annotations

import json
import platform
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from pathlib import Path

import whoosh  # type: ignore[import-untyped]

from .. import voorraad
from .gelijkenis import buren
from .passage import Passage
from .synoniem import Ring
from .uitgave import zoekbestanden
from .zoekindex import maak_zoekindex


@dataclass(frozen=True, slots=True)
class Zoekuitgave:
    """De scripts voor de browser op naam, en per voorbeeld de ids die erop lijken."""

    bestanden: Mapping[str, str]
    buren: Mapping[str, tuple[str, ...]]


def maak_uitgave(passages: Sequence[Passage], ringen: Iterable[Ring]) -> Zoekuitgave:
    """De uitgave van deze passages, opnieuw gemaakt."""
    index = maak_zoekindex(passages, ringen)
    return Zoekuitgave(zoekbestanden(index), buren(index))


def sleutel(passages: Sequence[Passage], ringen: Sequence[Ring]) -> str:
    """De sleutel van een uitgave: de teksten, de synoniemen en de zoekmachine samen."""
    return voorraad.sleutel(_gereedschap(), *map(repr, (*passages, *ringen)))


def als_bytes(uitgave: Zoekuitgave) -> bytes:
    """De uitgave om te bewaren."""
    return json.dumps([dict(uitgave.bestanden), dict(uitgave.buren)], ensure_ascii=False).encode()


def uit_bytes(bewaard: bytes) -> Zoekuitgave:
    """De bewaarde uitgave."""
    bestanden, lijkt = json.loads(bewaard)
    return Zoekuitgave(bestanden, {id: tuple(rij) for id, rij in lijkt.items()})


@cache
def _gereedschap() -> str:
    """De code van de zoekmachine en de versies waar zij op rekent."""
    versies = (
        platform.python_version(),
        unicodedata.unidata_version,
        whoosh.versionstring(),
        version("snowballstemmer"),
    )
    return voorraad.vingerafdruk(Path(__file__).parent, versies)
