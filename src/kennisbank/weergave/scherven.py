"""Scherven: records verdeeld over scripts; los, want de schrijftafel en de dia's doen het net zo.

Een lezer haalt dan alleen wat hij nodig heeft. Zolang een script klein is, blijft het heel.
Daarboven zegt het alleen over hoeveel scherven zijn records verdeeld zijn; in welke een record
zit, rekent de browser uit met zijn id.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TypeVar

T = TypeVar("T")
VERMENIGVULDIGER = 31
MEESTE_TEKENS = 0xFFFFFFFF


def aantal_scherven(records: int, per_scherf: int) -> int:
    """Over hoeveel scripts zo veel records gaan; 0 als zij samen in één script passen."""
    return math.ceil(records / per_scherf) if records > 2 * per_scherf else 0


def scherf_van(id: str, aantal: int) -> int:
    """Het nummer van de scherf met dit record; `docs/assets/scherf.js` rekent het net zo uit."""
    som = 0
    for teken in id:
        som = (som * VERMENIGVULDIGER + ord(teken)) & MEESTE_TEKENS
    return som % aantal


def verdeeld(records: Mapping[str, T], aantal: int) -> list[dict[str, T]]:
    """De records per scherf."""
    scherven: list[dict[str, T]] = [{} for _ in range(aantal)]
    for id, inhoud in records.items() if aantal else ():
        scherven[scherf_van(id, aantal)][id] = inhoud
    return scherven
