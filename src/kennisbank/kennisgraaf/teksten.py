"""Teksten: elke tekst in de graaf, met de plaats waar zij staat."""

from __future__ import annotations

from collections.abc import Iterator

from ..lezen.boom import Pad
from ..model import Deel, Record
from .graaf import Kennisgraaf, Knoop


def teksten(graaf: Kennisgraaf) -> Iterator[tuple[Knoop, Pad, str]]:
    """Elke tekst in de graaf één keer: bij welke knoop, in welk veld, en de tekst zelf."""
    for knoop in graaf:
        for pad, tekst in _teksten_in(knoop.record, ()):
            yield knoop, pad, tekst


def _teksten_in(waarde: object, pad: Pad) -> Iterator[tuple[Pad, str]]:
    if isinstance(waarde, str):
        yield pad, waarde
    elif isinstance(waarde, tuple):
        for plaats, deel in enumerate(waarde):
            if not isinstance(deel, Record):
                yield from _teksten_in(deel, (*pad, plaats))
    elif isinstance(waarde, Deel):
        for naam in type(waarde).model_fields:
            yield from _teksten_in(getattr(waarde, naam), (*pad, naam))
