"""Regels over begrippen en hun synoniemen, waar de zoekmachine op steunt."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..bevinding import Bevinding, citaat
from ..kennisgraaf import Knoop
from ..model import Begrip
from ..zoeken.taal import woorden
from .regel import bij, per_record
from .stand import Stand


def synoniem_overbodig(knoop: Knoop, _: Stand) -> Iterator[Bevinding]:
    """Een synoniem voegt voor de zoekmachine iets toe aan de titel en de andere synoniemen."""
    begrip = knoop.record
    if not isinstance(begrip, Begrip):
        return
    gezien = {tuple(woorden(begrip.titel)): "de titel"}
    for plaats, synoniem in enumerate(begrip.synoniemen):
        naam, pad = tuple(woorden(synoniem)), ("synoniemen", plaats)
        wat = f"Het synoniem {citaat(synoniem)}"
        if not naam:
            melding = f"In het synoniem {citaat(synoniem)} staat geen woord."
            yield bij(knoop, pad, melding, "Haal het weg.")
        elif naam in gezien:
            melding = f"{wat} is voor de zoekmachine gelijk aan {gezien[naam]}."
            yield bij(knoop, pad, melding, "Haal het weg.")
        gezien.setdefault(naam, f"een eerder synoniem, {citaat(synoniem)}")


def begrip_dubbel(knoop: Knoop, stand: Stand) -> Iterator[Bevinding]:
    """Een begrip staat één keer in de lijst."""
    titel = knoop.record.titel
    if isinstance(knoop.record, Begrip):
        ander = stand.eens(_eerste_begrip).get(tuple(woorden(titel)), knoop)
        if ander.id != knoop.id:
            melding = f"Het begrip {citaat(titel)} staat er al: {ander.plek}."
            yield bij(knoop, ("titel",), melding, "Voeg de twee begrippen samen.")


def _eerste_begrip(stand: Stand) -> Mapping[tuple[str, ...], Knoop]:
    eerste: dict[tuple[str, ...], Knoop] = {}
    for knoop in stand.graaf.van_soort("begrip"):
        eerste.setdefault(tuple(woorden(knoop.record.titel)), knoop)
    return eerste


REGELS = (per_record(synoniem_overbodig, "waarschuwing"), per_record(begrip_dubbel, "waarschuwing"))
