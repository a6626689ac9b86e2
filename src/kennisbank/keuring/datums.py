"""De datumkeuring: niets is gebeurd of gezien na vandaag."""

from __future__ import annotations

from collections.abc import Iterator

from ..bevinding import Bevinding
from ..kennisgraaf import Kennisgraaf, Knoop

JAREN = ("jaar_start", "jaar_eind")
DATUMS = ("gezien_op", "gecontroleerd_op", "stand_op")


def keur_datums(graaf: Kennisgraaf, peildatum: str) -> tuple[Bevinding, ...]:
    """De bevindingen bij jaren en datums na `peildatum` (jjjj-mm-dd); leeg keurt niets.

    Wat gepland is, of een kader waarvan het einde al vaststaat, mag in de toekomst liggen.
    """
    return tuple(een for knoop in graaf for een in _van(knoop, peildatum)) if peildatum else ()


def _van(knoop: Knoop, peildatum: str) -> Iterator[Bevinding]:
    record = knoop.record
    gepland = getattr(record, "status", "") == "gepland" or record.soort == "kader"
    for veld in JAREN if not gepland else ():
        jaar = getattr(record, veld, None)
        if jaar and jaar > int(peildatum[:4]):
            melding = f"Het jaar {jaar} moet nog komen."
            voorstel = "Kijk het na, of kies bij ‘status’ voor gepland."
            yield _bij(knoop, veld, melding, voorstel)
    for veld in DATUMS:
        datum = getattr(record, veld, None)
        if datum and datum > peildatum:
            yield _bij(knoop, veld, f"De datum {datum} moet nog komen.", "Kijk de datum na.")


def _bij(knoop: Knoop, veld: str, melding: str, voorstel: str) -> Bevinding:
    plek = knoop.vondst.plek((*knoop.pad, veld))
    return Bevinding(plek, melding, record=knoop.id, veld=veld, voorstel=voorstel)
