"""Synoniemen: welke woorden hetzelfde betekenen; los, want ook de keuring vraagt ernaar."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..kennisgraaf import Kennisgraaf
from ..model import Begrip


@dataclass(frozen=True, slots=True)
class Ring:
    """Namen voor hetzelfde, met de gewone naam vooraan, en de plaatsen van verwante ringen."""

    namen: tuple[str, ...]
    verwant: tuple[int, ...] = ()


def ringen(graaf: Kennisgraaf, andere_namen: Mapping[str, str] | None = None) -> tuple[Ring, ...]:
    """Een ring voor elk begrip met synoniemen of verwanten, en voor elke gemeente met bijnamen."""
    begrippen = [
        knoop.record for knoop in graaf.van_soort("begrip") if isinstance(knoop.record, Begrip)
    ]
    plaats = {begrip.id: nummer for nummer, begrip in enumerate(begrippen)}
    gevonden = [
        Ring(
            tuple(dict.fromkeys((begrip.titel, *begrip.synoniemen))),
            tuple(plaats[id] for id in begrip.verwant if id in plaats),
        )
        for begrip in begrippen
    ]
    per_gemeente: dict[str, list[str]] = {}
    for bijnaam, naam in sorted((andere_namen or {}).items()):
        per_gemeente.setdefault(naam, []).append(bijnaam)
    gevonden += [Ring((naam, *bijnamen)) for naam, bijnamen in per_gemeente.items()]
    return tuple(gevonden)
