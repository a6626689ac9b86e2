"""Wat op de schrijftafel kan liggen; los van de teksten zelf, want elk sjabloon vraagt het."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..kennisgraaf import Kennisgraaf, Knoop
from . import naam
from .leesmap import vingerafdruk
from .schrijfdata import TAFELSOORTEN


@dataclass(frozen=True, slots=True)
class Legbaar:
    """Een record dat op tafel kan: zijn namen, adres vanaf de hoofdmap en vingerafdruk."""

    id: str
    soort: str
    titel: str
    kort: str
    adres: str
    merk: str


def legbaar(graaf: Kennisgraaf, id: str) -> Legbaar | None:
    """Wat de knop ‘Leg op tafel’ weet van dit record; niets als het niet op tafel kan."""
    knoop = graaf[id]
    record = knoop.record
    if record.soort not in TAFELSOORTEN:
        return None
    titel = naam.naam_in_rij(knoop)
    kort = naam.naam_in_zin(knoop)
    return Legbaar(id, record.soort, titel, kort, knoop.url, graaf.eens_per(vingerafdruk, id))


def merken(graaf: Kennisgraaf, knopen: Iterable[Knoop]) -> str:
    """De vingerafdrukken achter elkaar, voor een lijst waarin elk stuk zijn eigen id al heeft."""
    return "".join(graaf.eens_per(vingerafdruk, knoop.id) for knoop in knopen)
