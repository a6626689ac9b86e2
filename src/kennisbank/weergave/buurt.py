"""De buurt van een gemeente: wie dichtbij ligt, even groot is of hetzelfde instrument gebruikt.

Wat hier staat, rekent de graaf voor alle gemeenten tegelijk uit: elke pagina met een gemeente
vraagt het, en zou anders telkens alle andere langs moeten.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from heapq import nsmallest
from itertools import islice

from ..kennisgraaf import Kennisgraaf, Knoop, Met
from ..lezen import Gemeente, Gemeenten
from ..model import Gemeenteprofiel, Voorbeeld

MEESTE_INSTRUMENTEN = 6
MEESTE_GEBRUIKERS = 3
MEESTE_BUREN = 5
MEESTE_EVEN_GROOT = 3
KILOMETER_PER_GRAAD = 111.3
MIDDEN_VAN_NEDERLAND = math.radians(52.2)
InstrumentenElders = tuple[tuple[Knoop, tuple[Knoop, ...]], ...]


@dataclass(frozen=True, slots=True)
class Buur:
    """Een andere gemeente met een voorbeeld, en hoe ver haar midden hiervandaan ligt."""

    id: str
    titel: str
    inwoners: int
    voorbeeld: Knoop
    kilometers: int


@dataclass(frozen=True, slots=True)
class _Plaats:
    """Wat van een gemeente nodig is om haar met een andere te vergelijken."""

    id: str
    titel: str
    inwoners: int
    klasse: str | None
    gemeente: Gemeente
    voorbeeld: Knoop | None

    def gezien_vanaf(self, hier: _Plaats, voorbeeld: Knoop) -> Buur:
        """Deze gemeente als buur van een andere."""
        afstand = _afstand(hier.gemeente, self.gemeente)
        return Buur(self.id, self.titel, self.inwoners, voorbeeld, afstand)


def profiel_bij(graaf: Kennisgraaf, naam: str) -> Knoop | None:
    """De pagina van de gemeente die nu zo heet."""
    return graaf.eens_bij(_op_naam, naam)


def dichtbij(
    graaf: Kennisgraaf, gemeenten: Gemeenten, profiel: Gemeenteprofiel
) -> tuple[Buur, ...]:
    """De gemeenten met een voorbeeld die het dichtst bij liggen, de dichtste vooraan."""
    return graaf.eens_bij(Met(_dichtbij, gemeenten), profiel.id) or ()


def even_groot(
    graaf: Kennisgraaf, gemeenten: Gemeenten, profiel: Gemeenteprofiel, zonder: Collection[str] = ()
) -> tuple[Buur, ...]:
    """De gemeenten uit dezelfde grootteklasse met een voorbeeld, wie het meest scheelt achteraan.

    `zonder` zijn de ids van gemeenten die al genoemd zijn, hooguit zo veel als er buren zijn.
    """
    rij = graaf.eens_bij(Met(_even_groot, gemeenten), profiel.id) or ()
    return tuple(buur for buur in rij if buur.id not in zonder)[:MEESTE_EVEN_GROOT]


def zelfde_provincie(graaf: Kennisgraaf, profiel: Gemeenteprofiel) -> tuple[Knoop, ...]:
    """De andere gemeenten in dezelfde provincie waar iets over te vertellen is, op alfabet."""
    rij = graaf.eens_bij(_genoemd_per_provincie, profiel.provincie) or ()
    return tuple(knoop for knoop in rij if knoop.id != profiel.id)


def zelfde_instrument(graaf: Kennisgraaf, profiel: Gemeenteprofiel) -> InstrumentenElders:
    """Per instrument van deze gemeente enkele voorbeelden van elders die het ook gebruiken."""
    return graaf.eens_bij(_instrumenten_elders, profiel.id) or ()


def _op_naam(graaf: Kennisgraaf) -> Mapping[str, Knoop]:
    op_naam: dict[str, Knoop] = {}
    for knoop in graaf.van_soort(Gemeenteprofiel.soort):
        op_naam.setdefault(knoop.record.titel, knoop)
    return op_naam


def _dichtbij(graaf: Kennisgraaf, gemeenten: Gemeenten) -> Mapping[str, tuple[Buur, ...]]:
    plaatsen = graaf.eens(Met(_plaatsen, gemeenten))
    return {
        hier.id: tuple(nsmallest(MEESTE_BUREN, _buren(hier, plaatsen), key=_hoe_ver))
        for hier in plaatsen
    }


def _hoe_ver(buur: Buur) -> tuple[int, str]:
    return buur.kilometers, buur.id


def _even_groot(graaf: Kennisgraaf, gemeenten: Gemeenten) -> Mapping[str, tuple[Buur, ...]]:
    """Per gemeente zo veel dat er genoeg over zijn als een pagina haar buren er afhaalt."""
    per_klasse: dict[str | None, list[_Plaats]] = {}
    for een in graaf.eens(Met(_plaatsen, gemeenten)):
        if een.inwoners:
            per_klasse.setdefault(een.klasse, []).append(een)
    return {
        hier.id: tuple(
            nsmallest(MEESTE_EVEN_GROOT + MEESTE_BUREN, _buren(hier, rij), key=_verschil(hier))
        )
        for rij in per_klasse.values()
        for hier in rij
    }


def _verschil(hier: _Plaats) -> Callable[[Buur], tuple[int, str]]:
    return lambda buur: (abs(buur.inwoners - hier.inwoners), buur.id)


def _plaatsen(graaf: Kennisgraaf, gemeenten: Gemeenten) -> tuple[_Plaats, ...]:
    return tuple(
        _Plaats(
            record.id,
            record.titel,
            record.inwoners or 0,
            record.grootteklasse,
            gemeente,
            _beste(graaf, record),
        )
        for knoop in graaf.van_soort(Gemeenteprofiel.soort)
        if isinstance(record := knoop.record, Gemeenteprofiel)
        and (gemeente := gemeenten.op_naam.get(record.titel))
    )


def _buren(hier: _Plaats, plaatsen: Collection[_Plaats]) -> Iterator[Buur]:
    for een in plaatsen:
        if een.voorbeeld and een.id != hier.id:
            yield een.gezien_vanaf(hier, een.voorbeeld)


def _beste(graaf: Kennisgraaf, profiel: Gemeenteprofiel) -> Knoop | None:
    """Het jongste voorbeeld van een gemeente waar meer van bekend is dan de naam."""
    bekend = [
        (record.jaar_start or 0, -plaats)
        for plaats, id in enumerate(profiel.voorbeelden)
        if id in graaf and isinstance(record := graaf[id].record, Voorbeeld) and record.is_bekend
    ]
    return graaf[profiel.voorbeelden[-max(bekend)[1]]] if bekend else None


def _afstand(een: Gemeente, ander: Gemeente) -> int:
    """De afstand tussen twee middelpunten in hele kilometers; zo klein is het land nog vlak."""
    oost = (een.lengte - ander.lengte) * math.cos(MIDDEN_VAN_NEDERLAND)
    return round(math.hypot(oost, een.breedte - ander.breedte) * KILOMETER_PER_GRAAD)


def _genoemd_per_provincie(graaf: Kennisgraaf) -> Mapping[str, tuple[Knoop, ...]]:
    per_provincie: dict[str, list[Knoop]] = {}
    for knoop in graaf.van_soort(Gemeenteprofiel.soort):
        record = knoop.record
        if isinstance(record, Gemeenteprofiel) and record.is_genoemd:
            per_provincie.setdefault(record.provincie, []).append(knoop)
    return {
        provincie: tuple(sorted(rij, key=lambda knoop: knoop.record.rang()))
        for provincie, rij in per_provincie.items()
    }


def _instrumenten_elders(graaf: Kennisgraaf) -> Mapping[str, InstrumentenElders]:
    return {
        knoop.id: _elders(graaf, knoop.record)
        for knoop in graaf.van_soort(Gemeenteprofiel.soort)
        if isinstance(knoop.record, Gemeenteprofiel)
    }


def _elders(graaf: Kennisgraaf, profiel: Gemeenteprofiel) -> InstrumentenElders:
    eigen = set(profiel.voorbeelden)
    instrumenten = dict.fromkeys(
        instrument
        for id in profiel.voorbeelden
        if id in graaf and isinstance(record := graaf[id].record, Voorbeeld)
        for instrument in record.instrumenten
        if instrument in graaf
    )
    gevonden = (
        (graaf[instrument], tuple(islice(_gebruikers(graaf, instrument, eigen), MEESTE_GEBRUIKERS)))
        for instrument in instrumenten
    )
    return tuple(islice((paar for paar in gevonden if paar[1]), MEESTE_INSTRUMENTEN))


def _gebruikers(graaf: Kennisgraaf, instrument: str, zonder: set[str]) -> Iterator[Knoop]:
    for verband in graaf.verbanden_van(instrument):
        if verband.soort == "instrument" and verband.naar not in zonder:
            knoop = graaf[verband.naar]
            if isinstance(knoop.record, Voorbeeld) and knoop.record.gemeente:
                yield knoop
