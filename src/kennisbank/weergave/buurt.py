"""De buurt van een gemeente: wie dichtbij ligt, even groot is of hetzelfde instrument gebruikt."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import islice

from ..kennisgraaf import Kennisgraaf, Knoop
from ..lezen import Gemeente, Gemeenten
from ..model import Gemeenteprofiel, Voorbeeld

MEESTE_INSTRUMENTEN = 6
MEESTE_GEBRUIKERS = 3
MEESTE_BUREN = 5
MEESTE_EVEN_GROOT = 3
KILOMETER_PER_GRAAD = 111.3
MIDDEN_VAN_NEDERLAND = math.radians(52.2)


@dataclass(frozen=True, slots=True)
class Buur:
    """Een andere gemeente met een voorbeeld, en hoe ver haar midden hiervandaan ligt."""

    profiel: Gemeenteprofiel
    voorbeeld: Knoop
    kilometers: int


def dichtbij(
    graaf: Kennisgraaf, gemeenten: Gemeenten, profiel: Gemeenteprofiel
) -> tuple[Buur, ...]:
    """De gemeenten met een voorbeeld die het dichtst bij liggen, de dichtste vooraan."""
    rij = _buren(graaf, gemeenten, profiel)
    return tuple(sorted(rij, key=lambda buur: (buur.kilometers, buur.profiel.id))[:MEESTE_BUREN])


def even_groot(
    graaf: Kennisgraaf, gemeenten: Gemeenten, profiel: Gemeenteprofiel, zonder: Collection[str] = ()
) -> tuple[Buur, ...]:
    """De gemeenten uit dezelfde grootteklasse met een voorbeeld, wie het meest scheelt achteraan.

    `zonder` zijn de ids van gemeenten die al genoemd zijn.
    """
    eigen = profiel.inwoners or 0
    rij = [
        buur
        for buur in _buren(graaf, gemeenten, profiel)
        if eigen
        and buur.profiel.grootteklasse == profiel.grootteklasse
        and buur.profiel.id not in zonder
    ]
    rij.sort(key=lambda buur: (abs((buur.profiel.inwoners or 0) - eigen), buur.profiel.id))
    return tuple(rij[:MEESTE_EVEN_GROOT])


def _buren(graaf: Kennisgraaf, gemeenten: Gemeenten, profiel: Gemeenteprofiel) -> Iterator[Buur]:
    hier = gemeenten.op_naam.get(profiel.titel)
    for knoop in graaf.van_soort("gemeente") if hier else ():
        ander = knoop.record
        if not isinstance(ander, Gemeenteprofiel) or ander.id == profiel.id:
            continue
        daar, beste = gemeenten.op_naam.get(ander.titel), _beste(graaf, ander)
        if hier and daar and beste:
            yield Buur(ander, beste, _afstand(hier, daar))


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


def zelfde_provincie(graaf: Kennisgraaf, profiel: Gemeenteprofiel) -> tuple[Knoop, ...]:
    """De andere gemeenten in dezelfde provincie waar iets over te vertellen is, op alfabet."""
    anderen = (
        knoop
        for knoop in graaf.van_soort("gemeente")
        if knoop.id != profiel.id
        and isinstance(knoop.record, Gemeenteprofiel)
        and knoop.record.is_genoemd
        and knoop.record.provincie == profiel.provincie
    )
    return tuple(sorted(anderen, key=lambda knoop: knoop.record.rang()))


def zelfde_instrument(
    graaf: Kennisgraaf, profiel: Gemeenteprofiel
) -> tuple[tuple[Knoop, tuple[Knoop, ...]], ...]:
    """Per instrument van deze gemeente enkele voorbeelden van elders die het ook gebruiken."""
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
