"""Verhuizing: hoe een record eruitzag en van wanneer het was toen het nog in een lijst stond."""

from __future__ import annotations

import hashlib
from pathlib import Path

from ..git import Weigering, vraag
from ..stukken import bomen
from .geheugen import Toen
from .regeltijden import Regeltijden, jongste


def records_van(hoofdmap: Path, stand: str, regeltijden: Regeltijden) -> Toen:
    """Per record-id het kenmerk en het tijdstip in een stand (`vastlegging:lijst`)."""
    naam, _, lijst = stand.partition(":")
    vastlegging = vraag(hoofdmap, "rev-parse", "--verify", "--quiet", naam)
    tekst = vraag(hoofdmap, "show", f"{naam}:./{lijst}")
    if isinstance(vastlegging, Weigering) or isinstance(tekst, Weigering):
        return {}
    tijden = regeltijden.vastgelegd(vastlegging.decode().strip(), lijst)
    if isinstance(tijden, Weigering):
        return {}
    return {
        str(boom.waarde["id"]): (kenmerk(boom.waarde), jongste(tijden, boom.omvang))
        for _, boom in bomen(tekst.decode("utf-8", "replace"), lijst)
        if isinstance(boom.waarde, dict) and "id" in boom.waarde
    }


def kenmerk(waarde: object) -> str:
    """Een kenmerk van wat er in YAML staat; de volgorde van de velden telt niet."""
    return hashlib.sha256(_vast(waarde).encode()).hexdigest()[:32]


def _vast(waarde: object) -> str:
    if isinstance(waarde, dict):
        return f"{{{','.join(sorted(f'{naam!r}:{_vast(een)}' for naam, een in waarde.items()))}}}"
    if isinstance(waarde, list | tuple):
        return f"[{','.join(map(_vast, waarde))}]"
    return repr(waarde)
