"""Voorraad: wat de site van de zoekmachine nodig heeft, bewaard tot er iets verandert."""

from __future__ import annotations

import json
import platform
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from pathlib import Path

import whoosh  # type: ignore[import-untyped]

from .. import nederlands, voorraad
from .gelijkenis import buren
from .grondstof import Grondstof
from .uitgave import zoekbestanden
from .zoekindex import maak_zoekindex


@dataclass(frozen=True, slots=True)
class Zoekuitgave:
    """De scripts voor de browser op naam, en per voorbeeld de ids die erop lijken."""

    bestanden: Mapping[str, str]
    buren: Mapping[str, tuple[str, ...]]


def maak_uitgave(stof: Grondstof) -> Zoekuitgave:
    """De uitgave van deze grondstof, opnieuw gemaakt."""
    index = maak_zoekindex(*stof)
    return Zoekuitgave(zoekbestanden(index), buren(index))


def sleutel(stof: Grondstof) -> str:
    """De sleutel van een uitgave: de teksten, de namen, de wijzers en de zoekmachine samen."""
    return voorraad.sleutel(_gereedschap(), *(repr(een) for rij in stof for een in rij))


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
    taal = voorraad.vingerafdruk(Path(nederlands.__file__).parent, ())
    return voorraad.vingerafdruk(Path(__file__).parent, (*versies, taal))
