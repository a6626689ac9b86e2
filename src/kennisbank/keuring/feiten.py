"""Regels over feiten en hun bewijs: bronnen, jaren en aantallen."""

from __future__ import annotations

from collections.abc import Iterator

from ..bevinding import Bevinding, citaat
from ..kennisgraaf import Kennisgraaf
from ..lezen import Gemeenten, bijna
from ..model import Voorbeeld, soort_van
from .melden import Regel, bij

INWONERS_VAN_NEDERLAND = 18_000_000


def vindplaats_bekend(graaf: Kennisgraaf, _: Gemeenten) -> Iterator[Bevinding]:
    """Elk record noemt een bron: een plaats in een brondocument of een openbare bladzijde."""
    for knoop in graaf:
        record = knoop.record
        if soort_van(record).bron_nodig and not record.bron and not getattr(record, "bronnen", ()):
            yield bij(knoop, (), f"{citaat(record.id)} noemt geen bron.", "Vul ‘bron’ in.")


def staaft_een_gevuld_veld(graaf: Kennisgraaf, _: Gemeenten) -> Iterator[Bevinding]:
    """Een bron staaft alleen velden die er zijn en die gevuld zijn."""
    for knoop in graaf:
        velden = list(type(knoop.record).model_fields)
        for plaats, bewijs in enumerate(getattr(knoop.record, "bronnen", ())):
            for nummer, veld in enumerate(bewijs.staaft):
                pad = ("bronnen", plaats, "staaft", nummer)
                if veld not in velden:
                    voorstel = bijna(veld, velden)
                    zin = f"Bedoelt u {citaat(voorstel)}?" if voorstel else ""
                    yield bij(knoop, pad, f"{citaat(veld)} is geen veld van dit record.", zin)
                elif not getattr(knoop.record, veld):
                    melding = f"Deze bron staaft {citaat(veld)}, maar dat veld is leeg."
                    yield bij(knoop, pad, melding, "Vul het veld, of haal het hier weg.")


def jaren_op_volgorde(graaf: Kennisgraaf, _: Gemeenten) -> Iterator[Bevinding]:
    """Een voorbeeld stopt niet voordat het begint."""
    for knoop in graaf.van_soort("voorbeeld"):
        voorbeeld = knoop.record
        if not isinstance(voorbeeld, Voorbeeld):
            continue
        begin, eind = voorbeeld.jaar_start, voorbeeld.jaar_eind
        if begin and eind and eind < begin:
            yield bij(knoop, ("jaar_eind",), f"Het eindjaar {eind} ligt vóór beginjaar {begin}.")


def mogelijk_aantal_inwoners(graaf: Kennisgraaf, _: Gemeenten) -> Iterator[Bevinding]:
    """Er doen nooit meer inwoners mee dan Nederland er heeft."""
    for knoop in graaf.van_soort("voorbeeld"):
        aantal = getattr(knoop.record, "inwoners_betrokken", None) or 0
        if aantal > INWONERS_VAN_NEDERLAND:
            melding = f"Er staan {citaat(aantal)} betrokken inwoners; dat zijn er te veel."
            yield bij(knoop, ("inwoners_betrokken",), melding, "Kijk het getal na.")


REGELS: tuple[Regel, ...] = (
    vindplaats_bekend,
    staaft_een_gevuld_veld,
    jaren_op_volgorde,
    mogelijk_aantal_inwoners,
)
