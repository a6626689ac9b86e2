"""Stof: wat er van een record op papier komt, als blokken."""

from __future__ import annotations

from functools import singledispatch
from typing import Any

from ..kennisgraaf import Kennisgraaf
from ..model import Record
from . import boom
from .blok import Blok, Blokken, blok
from .delen import bronregel, kop, samenhang

OVERGESLAGEN = frozenset({"id", "titel", "kern", "bron", "relaties"})


@singledispatch
def stof(record: Record, graaf: Kennisgraaf, niveau: int) -> Blokken:
    """De blokken van een record, met de titel als kop van dit niveau.

    Een soort zonder eigen vorm krijgt titel, kern en al haar teksten, zodat niets wegvalt.
    """
    velden = (
        blok("feit", *boom.tekst(waarde, niveau + 1), aanhef=naam.replace("_", " ").capitalize())
        for naam, waarde in record
        if naam not in OVERGESLAGEN and isinstance(waarde, str)
    )
    delen = (een for deel in record.onderdelen() for een in stof(deel, graaf, niveau + 1))
    return (
        kop(graaf, record, niveau),
        *velden,
        *delen,
        *samenhang(graaf, record),
        bronregel(graaf, record),
    )


def veldtekst(record: Any, veld: str, niveau: int) -> Blokken:
    """De blokken van een tekstveld, of niets als het leeg is."""
    waarde = getattr(record, veld)
    return boom.tekst(waarde, niveau) if waarde else ()


def met_aanhef(aanhef: str, blokken: Blokken) -> Blokken:
    """De blokken als feit met een woord ervoor, of niets als er geen blokken zijn."""
    return (Blok("feit", blokken, (("aanhef", aanhef),)),) if blokken else ()
