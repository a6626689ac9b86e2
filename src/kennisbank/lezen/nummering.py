"""Vaste ids, uit nummer en plaats; los, want lezen en keuren vragen hetzelfde."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..model import DiAmant, Prioriteit, Record, RodeDraad, Thema, Tip
from .boom import Pad

Genummerd = DiAmant | Prioriteit | RodeDraad | Thema | Tip


def vaste_ids(record: Record) -> Iterator[tuple[Pad, str, str]]:
    """Van een genummerd record elke id die er niet hoort: waar, welke, en wat er wel hoort.

    Past de eigen id niet bij het nummer, dan tellen de onderdelen vanaf het getal in die id:
    één verkeerd nummer blijft zo één fout.
    """
    if not isinstance(record, Genummerd):
        return
    eigen = f"{record.soort}-{record.nummer}"
    if record.id != eigen:
        yield ("id",), record.id, eigen
    getal = re.fullmatch(rf"{record.soort}-(\d+)", record.id)
    stam = getal[1] if getal else str(record.nummer)
    for pad, deel, id in _onderdelen(record, stam):
        if deel != id:
            yield (*pad, "id"), deel, id


def _onderdelen(record: Record, stam: str) -> Iterator[tuple[Pad, str, str]]:
    if isinstance(record, Prioriteit):
        for plaats, voorstel in enumerate(record.voorstellen):
            yield ("voorstellen", plaats), voorstel.id, f"voorstel-{stam}{voorstel.letter}"
    elif isinstance(record, Tip):
        for plaats, punt in enumerate(record.punten):
            yield ("punten", plaats), punt.id, f"tip-{stam}.{plaats + 1}"
