"""Synoniemen: welke woorden hetzelfde betekenen; los, want ook de keuring vraagt ernaar."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from ..kennisgraaf import Kennisgraaf
from ..lezen.zoekwoorden import Zoekwoord
from ..model import Begrip
from ..nederlands.taal import woorden

MEESTE_WOORDEN: Final = 4


@dataclass(frozen=True, slots=True)
class Ring:
    """Namen voor hetzelfde, met de gewone naam vooraan, en de plaatsen van verwante ringen.

    `engels` zijn de plaatsen van de namen die Engels zijn.
    """

    namen: tuple[str, ...]
    verwant: tuple[int, ...] = ()
    engels: tuple[int, ...] = ()


def ringen(
    graaf: Kennisgraaf,
    andere_namen: Mapping[str, str] | None = None,
    zoekwoorden: Iterable[Zoekwoord] = (),
) -> tuple[Ring, ...]:
    """Een ring voor elk begrip met synoniemen of verwanten, en voor elke gemeente met bijnamen."""
    begrippen = [
        knoop.record for knoop in graaf.van_soort("begrip") if isinstance(knoop.record, Begrip)
    ]
    ook: dict[str, list[str]] = {}
    for rij in zoekwoorden:
        ook.setdefault(rij.bedoelt[0] if rij.ook else "", []).extend(rij.ook)
    plaats = {begrip.id: nummer for nummer, begrip in enumerate(begrippen)}
    gevonden = [
        Ring(
            tuple(
                dict.fromkeys(
                    (
                        begrip.titel,
                        *begrip.synoniemen,
                        *ook.get(begrip.id, ()),
                        *_aaneen(begrip.titel),
                    )
                )
            ),
            tuple(plaats[id] for id in begrip.verwant if id in plaats),
        )
        for begrip in begrippen
    ]
    per_gemeente: dict[str, list[str]] = {
        knoop.record.titel: list(_aaneen(knoop.record.titel))
        for knoop in graaf.van_soort("gemeente")
    }
    for bijnaam, naam in sorted((andere_namen or {}).items()):
        per_gemeente.setdefault(naam, []).extend((bijnaam, *_aaneen(bijnaam)))
    gevonden += [Ring((naam, *bijnamen)) for naam, bijnamen in per_gemeente.items() if bijnamen]
    engels = frozenset(naam for rij in zoekwoorden for naam in rij.engels)
    return tuple(_met_taal(ring, engels) for ring in gevonden)


def _met_taal(ring: Ring, engels: frozenset[str]) -> Ring:
    return replace(ring, engels=tuple(n for n, naam in enumerate(ring.namen) if naam in engels))


def _aaneen(naam: str) -> tuple[str, ...]:
    """Een naam van meer woorden zoals iemand hem aan elkaar schrijft: `denhaag`, `quickscan`."""
    delen = woorden(naam)
    kort = 1 < len(delen) <= MEESTE_WOORDEN and all(map(str.isalpha, delen))
    return ("".join(delen),) if kort else ()
