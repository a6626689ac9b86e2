"""De kaart van stippen: alle gemeenten, die met een voorbeeld groter, met naam en link."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from ..kennisgraaf import Kennisgraaf
from ..lezen import Gemeente, Gemeenten
from ..model import Gemeenteprofiel

BREEDTE, HOOGTE, RAND = 300, 352, 10
MIDDEN_VAN_NEDERLAND = 52.2
LETTER = 5.2
MEESTE_LINKS = 150
"""Zo veel gemeenten zijn op de kaart aan te wijzen; wie de meeste voorbeelden heeft, gaat voor."""


@dataclass(frozen=True, slots=True)
class Stip:
    """Een gemeente met een voorbeeld: haar plaats op de kaart en hoeveel voorbeelden.

    `met_naam` zegt of er plaats is om de naam er altijd bij te zetten.
    """

    naam: str
    x: int
    y: int
    aantal: int
    met_naam: bool = False

    @property
    def straal(self) -> float:
        """De straal van de stip; meer voorbeelden geven een grotere stip."""
        return min(4.5 + self.aantal / 2, 8)


@dataclass(frozen=True, slots=True)
class Kaart:
    """De kaart van Nederland: een lijn van kleine stippen en de grote stippen apart.

    `vol` is een lijn van grote stippen zonder link; die gemeenten staan alleen in de lijst.
    """

    klein: str
    stippen: tuple[Stip, ...]
    aantal: int
    vol: str = ""
    breedte: int = BREEDTE
    hoogte: int = HOOGTE


def kaart_van(graaf: Kennisgraaf, gemeenten: Gemeenten) -> Kaart | None:
    """De kaart met de voorbeelden van elke gemeente."""
    profielen = [knoop.record for knoop in graaf.van_soort(Gemeenteprofiel.soort)]
    tellingen = {
        een.titel: len(een.voorbeelden) for een in profielen if isinstance(een, Gemeenteprofiel)
    }
    return kaart(gemeenten, tellingen)


def kaart(gemeenten: Gemeenten, voorbeelden: Mapping[str, int]) -> Kaart | None:
    """De kaart bij het aantal voorbeelden per gemeente van nu; zonder gemeenten niets."""
    alle = tuple(gemeenten.op_naam.values())
    if not alle:
        return None
    plaats = _projectie(alle)
    klein = _lijn(plaats(een) for een in alle if not voorbeelden.get(een.naam))
    stippen = [
        Stip(een.naam, round(x), round(y), aantal)
        for een in sorted(alle, key=lambda een: (-voorbeelden.get(een.naam, 0), -een.breedte))
        if (aantal := voorbeelden.get(een.naam, 0))
        for x, y in [plaats(een)]
    ]
    vol = _lijn((een.x, een.y) for een in stippen[MEESTE_LINKS:])
    return Kaart(klein, _benoemd(stippen[:MEESTE_LINKS]), len(alle), vol)


def _lijn(plekken: Iterable[tuple[float, float]]) -> str:
    """Stippen als één lijn, op plaats en niet op naam: zo pakt de kaart kleiner in."""
    return "".join(f"M{x:.0f} {y:.0f}h0" for x, y in sorted(plekken))


def _benoemd(stippen: list[Stip]) -> tuple[Stip, ...]:
    """De stippen, met een naam bij wie de meeste voorbeelden heeft en waar de naam past."""
    bezet: list[tuple[float, float, float, float]] = []
    namen: set[str] = set()
    for stip in sorted(stippen, key=lambda stip: (-stip.aantal, stip.naam)):
        half = len(stip.naam) * LETTER / 2
        vak = (stip.x - half, stip.y - LETTER - 10, stip.x + half, stip.y - 7)
        past = vak[0] > RAND and vak[2] < BREEDTE - RAND
        vrij = not any(raakt(vak, ander) for ander in (*bezet, *_stipvakken(stippen, stip)))
        if stip.aantal > 1 and past and vrij:
            bezet.append(vak)
            namen.add(stip.naam)
    return tuple(replace(stip, met_naam=stip.naam in namen) for stip in stippen)


def _stipvakken(stippen: list[Stip], zonder: Stip) -> Iterator[tuple[float, float, float, float]]:
    """De vakken van alle stippen behalve één: daar mag geen naam overheen."""
    for stip in stippen:
        if stip is not zonder:
            yield stip.x - 4, stip.y - 4, stip.x + 4, stip.y + 4


def raakt(een: tuple[float, ...], ander: tuple[float, ...]) -> bool:
    """Of twee vlakken (links, boven, rechts, onder) elkaar raken."""
    return een[0] < ander[2] and ander[0] < een[2] and een[1] < ander[3] and ander[1] < een[3]


def _projectie(alle: tuple[Gemeente, ...]) -> Callable[[Gemeente], tuple[float, float]]:
    """Van graden naar plaats op de kaart: noord boven, alle gemeenten binnen de rand."""
    krimp = math.cos(math.radians(MIDDEN_VAN_NEDERLAND))
    west, oost = min(een.lengte for een in alle), max(een.lengte for een in alle)
    zuid, noord = min(een.breedte for een in alle), max(een.breedte for een in alle)
    schaal = min(
        (BREEDTE - 2 * RAND) / max((oost - west) * krimp, 0.01),
        (HOOGTE - 2 * RAND) / max(noord - zuid, 0.01),
    )

    def plaats(gemeente: Gemeente) -> tuple[float, float]:
        x = RAND + (gemeente.lengte - west) * krimp * schaal
        return x, HOOGTE - RAND - (gemeente.breedte - zuid) * schaal

    return plaats
