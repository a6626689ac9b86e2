"""Voorraad: wat de site van de zoekmachine nodig heeft, bewaard tot er iets verandert."""

from __future__ import annotations

import hashlib
import json
import platform
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from pathlib import Path

import whoosh  # type: ignore[import-untyped]

from .gelijkenis import buren
from .passage import Passage
from .synoniem import Ring
from .uitgave import zoekbestanden
from .zoekindex import maak_zoekindex

VOORRAAD = ".voorraad/zoeken.json"


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
    som = hashlib.sha256(_gereedschap())
    for een in (*passages, *ringen):
        som.update(repr(een).encode() + b"\0")
    return som.hexdigest()


def als_tekst(uitgave: Zoekuitgave, sleutel: str) -> str:
    """De uitgave om te bewaren, met haar sleutel en een controlegetal."""
    inhoud = json.dumps([dict(uitgave.bestanden), dict(uitgave.buren)], ensure_ascii=False)
    return f"{sleutel} {_controlegetal(inhoud)}\n{inhoud}\n"


def uit_tekst(tekst: str, sleutel: str) -> Zoekuitgave | None:
    """De bewaarde uitgave, of niets als zij van iets anders is of niet heel."""
    kop, _, inhoud = tekst.removesuffix("\n").partition("\n")
    if kop != f"{sleutel} {_controlegetal(inhoud)}":
        return None
    bestanden, lijkt = json.loads(inhoud)
    return Zoekuitgave(bestanden, {id: tuple(rij) for id, rij in lijkt.items()})


def _controlegetal(inhoud: str) -> str:
    return hashlib.sha256(inhoud.encode()).hexdigest()


@cache
def _gereedschap() -> bytes:
    """De code van de zoekmachine en de versies waar zij op rekent."""
    versies = (
        platform.python_version(),
        unicodedata.unidata_version,
        whoosh.versionstring(),
        version("snowballstemmer"),
    )
    som = hashlib.sha256(" ".join(versies).encode())
    for pad in sorted(Path(__file__).parent.glob("*.py")):
        som.update(pad.name.encode() + b"\0" + pad.read_bytes())
    return som.digest()
