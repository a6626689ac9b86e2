"""Regels over gemeenten."""

from __future__ import annotations

from collections.abc import Iterator

from ..bevinding import Bevinding, citaat
from ..kennisgraaf import Kennisgraaf, Knoop
from ..lezen import Gemeenten, bijna, sleutel
from ..model import Voorbeeld
from .melden import Regel, bij


def bestaande_gemeente(graaf: Kennisgraaf, gemeenten: Gemeenten) -> Iterator[Bevinding]:
    """Een gemeente staat in de lijst van gemeenten, eventueel onder een oude naam."""
    namen = [*gemeenten.op_naam, *gemeenten.andere_namen]
    for knoop in graaf:
        naam = getattr(knoop.record, "gemeente", None)
        if namen and naam and gemeenten.zoek(naam) is None:
            voorstel = bijna(naam, namen)
            opvolger = gemeenten.andere_namen.get(voorstel)
            nu = f" (nu {opvolger})" if opvolger else ""
            zin = f"Bedoelt u {citaat(voorstel)}{nu}?" if voorstel else ""
            yield bij(knoop, ("gemeente",), f"{citaat(naam)} is geen gemeente.", zin)


def gemeente_ingevuld(graaf: Kennisgraaf, _: Gemeenten) -> Iterator[Bevinding]:
    """Een voorbeeld van de vorm gemeente zegt welke gemeente."""
    for knoop in graaf.van_soort("voorbeeld"):
        record = knoop.record
        if isinstance(record, Voorbeeld) and record.vorm == "gemeente" and not record.gemeente:
            melding = "Bij een voorbeeld uit een gemeente hoort het veld ‘gemeente’."
            yield bij(
                knoop, ("gemeente",), melding, "Vul de gemeente in, of kies een andere ‘vorm’."
            )


def eigen_titel(graaf: Kennisgraaf, gemeenten: Gemeenten) -> Iterator[Bevinding]:
    """Twee voorbeelden uit dezelfde gemeente hebben niet dezelfde titel."""
    eerste: dict[tuple[str, str], Knoop] = {}
    for knoop in graaf.van_soort("voorbeeld"):
        naam = getattr(knoop.record, "gemeente", None) or ""
        nu = gemeenten.zoek(naam)
        wie = (nu.naam if nu else naam, sleutel(knoop.record.titel))
        if naam and (ander := eerste.setdefault(wie, knoop)) is not knoop:
            melding = f"{naam} heeft al een voorbeeld met deze titel: {ander.plek}."
            yield bij(
                knoop, ("titel",), melding, "Vul dat voorbeeld aan, of kies een andere titel."
            )


REGELS: tuple[Regel, ...] = (bestaande_gemeente, gemeente_ingevuld, eigen_titel)
