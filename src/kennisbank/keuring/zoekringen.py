"""De ringkeuring: fouten in de synoniemen van begrippen, met hun regel."""

from __future__ import annotations

from collections.abc import Iterator

from ..bevinding import Bevinding, citaat
from ..kennisgraaf import Kennisgraaf, Knoop
from ..model import Begrip
from ..zoeken.taal import woorden


def keur_ringen(graaf: Kennisgraaf) -> Iterator[Bevinding]:
    """Een bevinding voor elk synoniem dat niets toevoegt en elk begrip dat er al is."""
    titels: dict[tuple[str, ...], Knoop] = {}
    for knoop in graaf.van_soort("begrip"):
        if isinstance(knoop.record, Begrip):
            yield from _synoniemen(knoop, knoop.record)
            naam = tuple(woorden(knoop.record.titel))
            if naam in titels:
                melding = (
                    f"Het begrip {citaat(knoop.record.titel)} staat er al: {titels[naam].plek}."
                )
                yield _bevinding(knoop, ("titel",), melding, "Voeg de twee begrippen samen.")
            titels.setdefault(naam, knoop)


def _synoniemen(knoop: Knoop, begrip: Begrip) -> Iterator[Bevinding]:
    gezien = {tuple(woorden(begrip.titel)): "de titel"}
    for plaats, synoniem in enumerate(begrip.synoniemen):
        naam, pad = tuple(woorden(synoniem)), ("synoniemen", plaats)
        if not naam:
            melding = f"In het synoniem {citaat(synoniem)} staat geen woord."
            yield _bevinding(knoop, pad, melding, "Haal het weg.")
        elif naam in gezien:
            melding = (
                f"Het synoniem {citaat(synoniem)} is voor de zoekmachine gelijk aan {gezien[naam]}."
            )
            yield _bevinding(knoop, pad, melding, "Haal het weg.")
        gezien.setdefault(naam, f"een eerder synoniem, {citaat(synoniem)}")


def _bevinding(knoop: Knoop, pad: tuple[str | int, ...], melding: str, voorstel: str) -> Bevinding:
    return Bevinding(
        knoop.vondst.plek((*knoop.pad, *pad)),
        melding,
        ernst="waarschuwing",
        record=knoop.id,
        veld=str(pad[0]),
        voorstel=voorstel,
    )
