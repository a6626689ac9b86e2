"""De buurt van een gemeente: wie in dezelfde provincie of met hetzelfde instrument bezig is."""

from __future__ import annotations

from ..kennisgraaf import Kennisgraaf, Knoop
from ..model import Gemeenteprofiel, Voorbeeld


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
    """Per instrument van deze gemeente de voorbeelden van elders die het ook gebruiken."""
    eigen = set(profiel.voorbeelden)
    instrumenten = dict.fromkeys(
        instrument
        for id in profiel.voorbeelden
        if id in graaf and isinstance(record := graaf[id].record, Voorbeeld)
        for instrument in record.instrumenten
        if instrument in graaf
    )
    gevonden = (
        (graaf[instrument], _gebruikers(graaf, instrument, eigen)) for instrument in instrumenten
    )
    return tuple((begrip, anderen) for begrip, anderen in gevonden if anderen)


def _gebruikers(graaf: Kennisgraaf, instrument: str, zonder: set[str]) -> tuple[Knoop, ...]:
    return tuple(
        knoop
        for verband in graaf.verbanden_van(instrument)
        if verband.soort == "instrument"
        and verband.naar not in zonder
        and isinstance((knoop := graaf[verband.naar]).record, Voorbeeld)
        and knoop.record.gemeente
    )
