"""Waar elke regel op steunt: een bevinding op de juiste regel."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ..bevinding import Bevinding
from ..kennisgraaf import Kennisgraaf, Knoop
from ..lezen import Gemeenten
from ..lezen.boom import Pad

Regel = Callable[[Kennisgraaf, Gemeenten], Iterator[Bevinding]]


def bij(knoop: Knoop, pad: Pad, melding: str, voorstel: str = "", fragment: str = "") -> Bevinding:
    """Een bevinding op de regel van een veld, of van een fragment binnen dat veld."""
    veld = next((str(deel) for deel in reversed(pad) if isinstance(deel, str)), "")
    plek = knoop.vondst.plek((*knoop.pad, *pad), fragment)
    return Bevinding(plek, melding, record=knoop.id, veld=veld, voorstel=voorstel)
