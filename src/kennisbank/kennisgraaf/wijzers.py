"""Wijzers: elke verwijzing in een record, gevonden via de typen van zijn velden."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from ..lezen.boom import Pad
from ..model import Deel, Record, Relatie, Verwijzing
from ..model.typen import klassen, stukken


@dataclass(frozen=True, slots=True)
class Wijzer:
    """Een verwijzing zoals een record haar noteert; zonder `soort` legt zij geen verband."""

    pad: Pad
    naar: str
    eis: str = ""
    soort: str = ""
    herkomst: str = ""
    grond: str = ""


def wijzers(deel: Deel, pad: Pad = ()) -> Iterator[Wijzer]:
    """Elke verwijzing in een record: waar zij staat, waarheen, en welk verband zij legt."""
    for naam, eis in _verwijsvelden(type(deel)):
        for plaats, enkel in _enkele(getattr(deel, naam), (*pad, naam)):
            if isinstance(enkel, Deel) and not isinstance(enkel, Record):
                yield from wijzers(enkel, plaats)
            elif isinstance(enkel, str) and eis is not None:
                naar = enkel.partition(":")[0]
                if isinstance(deel, Relatie):
                    yield Wijzer(plaats, naar, "", deel.soort, deel.herkomst, deel.grond or "")
                else:
                    yield Wijzer(plaats, naar, eis.naar, eis.soort, eis.herkomst)


def _enkele(waarde: object, pad: Pad) -> Iterable[tuple[Pad, object]]:
    if isinstance(waarde, tuple):
        return [((*pad, plaats), deel) for plaats, deel in enumerate(waarde)]
    return [(pad, waarde)]


@cache
def _verwijsvelden(soort: type[Deel]) -> tuple[tuple[str, Verwijzing | None], ...]:
    """De velden waarin een verwijzing kan staan, met de eis die eraan gesteld wordt."""
    velden = []
    for naam, veld in soort.model_fields.items():
        eis = next((stuk for stuk in stukken(veld) if isinstance(stuk, Verwijzing)), None)
        if eis is not None or any(klassen(veld)):
            velden.append((naam, eis))
    return tuple(velden)
