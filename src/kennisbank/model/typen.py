"""Typen: wat er in het type van een veld zit; los, want vijf kamers lezen daaruit af."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, get_args

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from .velden import Datum, Kern, Regel, Tekst

GEWONE_TEKST = tuple(get_args(soort)[-1] for soort in (Regel, Kern, Tekst))


def stukken(*typen: Any) -> Iterator[Any]:
    """Elk type, elk merk en elke keuze in een veld of annotatie, ook wat dieper zit."""
    for stuk in typen:
        yield stuk
        dieper = (*stuk.metadata, stuk.annotation) if isinstance(stuk, FieldInfo) else ()
        yield from stukken(*dieper, *get_args(stuk))


def klassen(veld: FieldInfo) -> Iterator[type[BaseModel]]:
    """De recordtypen en onderdelen die in een veld mogen staan, in volgorde."""
    for stuk in stukken(veld):
        if isinstance(stuk, type) and issubclass(stuk, BaseModel):
            yield stuk


def keuzes(veld: FieldInfo) -> tuple[str, ...]:
    """Wat er in een veld gekozen mag worden; leeg als het antwoord vrij is."""
    return tuple(stuk for stuk in stukken(veld) if isinstance(stuk, str))


def is_datum(veld: FieldInfo) -> bool:
    """Of in een veld een datum hoort."""
    return get_args(Datum)[-1] in stukken(veld)


def is_tekst(veld: FieldInfo) -> bool:
    """Of in een veld gewone tekst staat, en geen id, datum, adres of keuze."""
    return any(stuk in GEWONE_TEKST for stuk in stukken(veld))
