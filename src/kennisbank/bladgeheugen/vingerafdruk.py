"""Vingerafdruk van een waarde: gelijk als de inhoud gelijk is, ook in een ander proces."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import fields, is_dataclass

from pydantic import BaseModel

from ..kennisgraaf import Knoop

LENGTE = 12


def merk(waarde: object) -> str:
    """Een kort merk van een waarde; van een knoop telt alleen de id, van een record alles.

    Wat geen gegeven is (een functie, een open bestand), heeft geen merk: dat is een TypeError.
    """
    som = hashlib.blake2b(digest_size=LENGTE)
    for stuk in _stukken(waarde):
        inhoud = stuk.encode("utf-8", "surrogatepass")
        som.update(b"%d " % len(inhoud) + inhoud)
    return som.hexdigest()


def _stukken(waarde: object) -> Iterator[str]:
    """De waarde als teksten, met bij elke rij en tabel hoe lang zij is."""
    if waarde is None or isinstance(waarde, str | int | float):
        yield f"{type(waarde).__name__} {waarde}"
    elif isinstance(waarde, Knoop):
        yield f"knoop {waarde.id}"
    elif isinstance(waarde, BaseModel):
        yield type(waarde).__qualname__
        yield waarde.model_dump_json(serialize_as_any=True)
    elif isinstance(waarde, Set):
        yield f"verzameling {len(waarde)}"
        yield from sorted(map(merk, waarde))
    else:
        delen = _delen(waarde)
        yield f"{type(waarde).__qualname__} {len(delen)}"
        for deel in delen:
            yield from _stukken(deel)


def _delen(waarde: object) -> Sequence[object]:
    """Waar een rij, een tabel of een dataclass uit bestaat, op volgorde."""
    if isinstance(waarde, Mapping):
        return [*waarde, *waarde.values()]
    if isinstance(waarde, tuple | list):
        return waarde
    if is_dataclass(waarde):
        return [getattr(waarde, veld.name) for veld in fields(waarde)]
    raise TypeError(f"Van {type(waarde).__qualname__} is geen merk te maken.")
