"""Teksten in de graaf, met hun plaats; los, want keuren, links en zoeken lopen erlangs."""

from __future__ import annotations

from collections.abc import Iterator

from ..lezen.boom import Pad
from ..model import Deel, Record
from .graaf import Kennisgraaf, Knoop


def teksten(graaf: Kennisgraaf) -> Iterator[tuple[Knoop, Pad, str]]:
    """Elke tekst in de graaf één keer: bij welke knoop, in welk veld, en de tekst zelf."""
    for knoop in graaf:
        for pad, tekst in teksten_in(knoop.record):
            yield knoop, pad, tekst


def teksten_in(record: Record) -> list[tuple[Pad, str]]:
    """Elke tekst in een record, met het pad erheen; een onderdeel heeft zijn eigen teksten."""
    gevonden: list[tuple[Pad, str]] = []
    _verzamel(record, (), gevonden)
    return gevonden


def _verzamel(waarde: object, pad: Pad, gevonden: list[tuple[Pad, str]]) -> None:
    """Vult `gevonden`; een rij is hier veel sneller dan generatoren in elkaar."""
    if isinstance(waarde, str):
        gevonden.append((pad, waarde))
    elif isinstance(waarde, tuple):
        for plaats, deel in enumerate(waarde):
            if not isinstance(deel, Record):
                _verzamel(deel, (*pad, plaats), gevonden)
    elif isinstance(waarde, Deel):
        inhoud = vars(waarde)
        for naam in type(waarde).model_fields:
            if (deel := inhoud[naam]) is not None:
                _verzamel(deel, (*pad, naam), gevonden)
