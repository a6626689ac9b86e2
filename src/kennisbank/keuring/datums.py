"""Regels over jaren en datums; een eigen onderwerp, want hier telt de dag van keuren mee."""

from __future__ import annotations

from collections.abc import Iterator

from ..bevinding import Bevinding, citaat
from ..kennisgraaf import Knoop
from ..lezen.boom import Pad
from .regel import bij, naast_de_rest, per_record
from .stand import Stand

JAREN = ("jaar_start", "jaar_eind")
NA_ELKAAR = (
    ("gezien_op", "gecontroleerd_op"),
    ("gezien_op", "controleer_voor"),
    ("gecontroleerd_op", "controleer_voor"),
    ("geldt_vanaf", "overgang_tot"),
)
DATUMS = ("gezien_op", "gecontroleerd_op", "stand_op", "datum")


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
    """Niemand zag of controleerde iets na vandaag, en een gebruikte pagina is van eerder."""
    eigen: list[tuple[Pad, str | None]] = [
        ((veld,), getattr(knoop.record, veld, None)) for veld in DATUMS
    ]
    for pad, datum in (*eigen, *_van_bronnen(knoop)) if stand.peildatum else ():
        if datum and datum > stand.peildatum[: len(datum)]:
            yield bij(knoop, pad, f"De datum {datum} moet nog komen.", "Kijk de datum na.")


def datum_achterstevoren(knoop: Knoop) -> Iterator[Bevinding]:
    """Wat later hoort te komen, heeft geen eerdere datum."""
    record = knoop.record
    for eerst, later in NA_ELKAAR:
        begin, eind = getattr(record, eerst, None), getattr(record, later, None)
        if begin and eind and _eerder(eind, begin):
            melding = f"De datum bij {citaat(later)} ({eind}) ligt vóór {citaat(eerst)} ({begin})."
            yield bij(knoop, (later,), melding, "Kijk beide datums na.")
    eerste, laatste = (*(getattr(record, "periode", None) or "-").split("-"), "")[:2]
    if laatste and int(laatste) <= int(eerste):
        melding = f"Deze periode eindigt in {laatste} en begint in {eerste}."
        yield bij(knoop, ("periode",), melding, "Zet het eerste jaar voorop.")
    gezien = getattr(record, "gezien_op", None)
    for pad, datum in _van_bronnen(knoop):
        if gezien and datum and _eerder(gezien, datum):
            melding = f"Deze pagina is van {datum}, maar de redactie zag haar al op {gezien}."
            yield bij(knoop, pad, melding, "Kijk beide datums na.")


def _van_bronnen(knoop: Knoop) -> Iterator[tuple[Pad, str | None]]:
    for plaats, bewijs in enumerate(getattr(knoop.record, "bronnen", ())):
        yield ("bronnen", plaats, "datum"), bewijs.datum


def _eerder(een: str, ander: str) -> bool:
    """Of de ene datum zeker vóór de andere ligt; bij alleen een jaar telt alleen het jaar."""
    lengte = min(len(een), len(ander))
    return een[:lengte] < ander[:lengte]


REGELS = (
    naast_de_rest(jaar_in_de_toekomst),
    naast_de_rest(datum_in_de_toekomst),
    per_record(datum_achterstevoren),
)
