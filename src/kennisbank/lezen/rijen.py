"""Rijen: een kommabestand regel voor regel, zodat een kapotte regel de volgende niet bederft."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

from ..bevinding import Bevinding, Plek
from .inlezen import conflicten, lees_bytes, lees_ruw, ontcijfer

LANGSTE_RIJ = 10_000
Rij = dict[str, str]


def lees_rijen(hoofdmap: Path, naam: str) -> Iterator[tuple[int, Rij]] | Bevinding | None:
    """Elke rij met haar regelnummer, of waarom het bestand niet te lezen is.

    Is het bestand er niet, dan komt er niets.
    """
    pad = hoofdmap / naam
    if not pad.exists():
        return None
    ruw = lees_bytes(pad, naam) if pad.is_file() else b""
    if not isinstance(ruw, bytes) or not ruw.strip():
        zin = "Dit bestand is leeg of niet te openen."
        return Bevinding(Plek(naam), zin, naam="leeg-bestand")
    gelezen = ontcijfer(ruw, naam)
    if isinstance(gelezen, Bevinding) and b"\0" in ruw:  # UTF-16: dan is geen enkele regel goed
        return gelezen
    tekst = gelezen if isinstance(gelezen, str) else lees_ruw(pad)
    return next(iter(conflicten(tekst, naam)), None) or _rijen(tekst)


def _rijen(tekst: str) -> Iterator[tuple[int, Rij]]:
    rijen = [_rij(regel) for regel in tekst.removeprefix("\ufeff").split("\n")]
    for nummer, rij in enumerate(rijen[1:], 2):
        if rij:
            yield nummer, dict(zip(rijen[0], rij, strict=False))


def _rij(regel: str) -> list[str]:
    try:
        return next(csv.reader([regel[:LANGSTE_RIJ].rstrip("\r")]), [])
    except csv.Error:
        return [regel]
