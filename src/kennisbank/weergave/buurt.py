"""De buurt van een gemeente: wie in dezelfde provincie of met hetzelfde instrument bezig is."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from ..kennisgraaf import Kennisgraaf, Knoop
from ..model import Gemeenteprofiel, Voorbeeld

MEESTE_INSTRUMENTEN = 6
MEESTE_GEBRUIKERS = 4


def zelfde_provincie(graaf: Kennisgraaf, profiel: Gemeenteprofiel) -> tuple[Knoop, ...]:
    """De andere gemeenten in dezelfde provincie, op alfabet."""
    anderen = (
        knoop
        for knoop in graaf.van_soort("gemeente")
        if knoop.id != profiel.id
        and isinstance(knoop.record, Gemeenteprofiel)
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
