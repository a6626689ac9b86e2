"""Regels over jaren en datums; een eigen onderwerp, want hier telt de dag van keuren mee."""

from __future__ import annotations

from collections.abc import Iterator

from ..bevinding import Bevinding
from ..kennisgraaf import Knoop
from .regel import bij, per_record
from .stand import Stand

JAREN = ("jaar_start", "jaar_eind")
DATUMS = ("gezien_op", "gecontroleerd_op", "stand_op")


def jaar_in_de_toekomst(knoop: Knoop, stand: Stand) -> Iterator[Bevinding]:
    """Een jaar is voorbij of begonnen; alleen wat gepland is of in een wet staat, komt nog."""
    record = knoop.record
    gepland = getattr(record, "status", "") == "gepland" or record.soort == "kader"
    for veld in JAREN if stand.peildatum and not gepland else ():
        jaar = getattr(record, veld, None)
        if jaar and jaar > int(stand.peildatum[:4]):
            voorstel = "Kijk het na, of kies bij ‘status’ voor gepland."
            yield bij(knoop, (veld,), f"Het jaar {jaar} moet nog komen.", voorstel)


def datum_in_de_toekomst(knoop: Knoop, stand: Stand) -> Iterator[Bevinding]:
    """Niemand zag of controleerde iets na vandaag."""
    for veld in DATUMS if stand.peildatum else ():
        datum = getattr(knoop.record, veld, None)
        if datum and datum > stand.peildatum:
            yield bij(knoop, (veld,), f"De datum {datum} moet nog komen.", "Kijk de datum na.")


REGELS = (per_record(jaar_in_de_toekomst), per_record(datum_in_de_toekomst))
