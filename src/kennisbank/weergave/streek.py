"""De streek rond een gemeente: een kaartje met de buren op nummer, en de namen die passen."""

from __future__ import annotations

import heapq
import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import ClassVar

from ..kennisgraaf import Knoop
from ..lezen import Gemeente, Gemeenten
from .buurt import MIDDEN_VAN_NEDERLAND, Buur
from .kaart import raakt
from .zin import Kop

BREEDTE, HOOGTE, RAND = 500, 380, 44
STRAAL, HIER = 18, 9
LETTER, REGEL = 10, 20
MEESTE_NAMEN = 5
MEESTE_DICHTBIJ = 6
RONDES = 120
Plek = tuple[float, float]
Vlak = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Stip:
    """Een gemeente op het kaartje; `naam` is leeg als er geen plaats voor is.

    `kant` is de kant van de stip waar de naam staat.
    """

    x: int
    y: int
    naam: str = ""
    kant: str = ""


@dataclass(frozen=True, slots=True)
class Streek:
    """Het kaartje: waar de gemeente ligt, de buren op nummer, de rest klein, en wie dichtbij is."""

    hier: Stip
    buren: tuple[Stip, ...]
    rest: tuple[Stip, ...]
    dichtbij: tuple[str, ...]
    breedte: int = BREEDTE
    hoogte: int = HOOGTE


@dataclass(frozen=True, slots=True)
class Buren:
    """De gemeenten in de buurt met een voorbeeld, met hun nummer op het kaartje."""

    naam: ClassVar[str] = "buren"
    kop: Kop
    buren: tuple[Buur, ...]
    kaart: Streek | None = None
    dichtbij: tuple[Knoop, ...] = ()
    verder: bool = True

    def __bool__(self) -> bool:
        return bool(self.buren)


def streek(gemeenten: Gemeenten, naam: str, buren: Sequence[str]) -> Streek | None:
    """Het kaartje rond een gemeente met deze buren; zonder buren of zonder gemeente geen."""
    hier = gemeenten.op_naam.get(naam)
    rij = [gemeenten.op_naam[een] for een in buren if een in gemeenten.op_naam]
    if hier is None or not rij:
        return None
    plek = _Projectie.om([hier, *rij, *_dichtste(gemeenten, hier)])
    vast = plek(hier)
    nummers = _uit_elkaar([plek(een) for een in rij], vast)
    zonder = {naam, *buren}
    anderen = (een for een in gemeenten.op_naam.values() if een.naam not in zonder)
    in_beeld = sorted(
        (een for een in anderen if _past(plek(een))),
        key=lambda een: (math.dist(plek(een), vast), een.naam),
    )
    bezet = [_rondom(een, STRAAL) for een in nummers] + [_rondom(vast, HIER)]
    stip, vlak = _met_naam(naam, vast, bezet, verplicht=True)
    bezet.append(vlak)
    return Streek(
        stip,
        tuple(Stip(round(x), round(y)) for x, y in nummers),
        tuple(_benoemd(in_beeld, plek, bezet)),
        tuple(een.naam for een in in_beeld[:MEESTE_DICHTBIJ]),
    )


def _dichtste(gemeenten: Gemeenten, hier: Gemeente) -> list[Gemeente]:
    """De paar dichtste gemeenten; met hen erbij ligt de gemeente zelf niet aan de rand."""
    krimp = math.cos(MIDDEN_VAN_NEDERLAND)

    def ver(een: Gemeente) -> tuple[float, str]:
        oost = (een.lengte - hier.lengte) * krimp
        return math.hypot(oost, een.breedte - hier.breedte), een.naam

    anderen = (een for een in gemeenten.op_naam.values() if een.naam != hier.naam)
    return heapq.nsmallest(MEESTE_NAMEN, anderen, key=ver)


@dataclass(frozen=True, slots=True)
class _Projectie:
    """Van graden naar plaats op het kaartje, noord boven."""

    west: float
    noord: float
    schaal: float
    marge: Plek

    @classmethod
    def om(cls, gemeenten: Iterable[Gemeente]) -> _Projectie:
        """De projectie waarin al deze gemeenten binnen de rand vallen."""
        rij = list(gemeenten)
        krimp = math.cos(MIDDEN_VAN_NEDERLAND)
        xs, ys = [een.lengte * krimp for een in rij], [een.breedte for een in rij]
        breed, hoog = max(max(xs) - min(xs), 0.02), max(max(ys) - min(ys), 0.02)
        schaal = min((BREEDTE - 2 * RAND) / breed, (HOOGTE - 2 * RAND) / hoog)
        marge = (BREEDTE - breed * schaal) / 2, (HOOGTE - hoog * schaal) / 2
        return cls(min(xs), max(ys), schaal, marge)

    def __call__(self, gemeente: Gemeente) -> Plek:
        x = gemeente.lengte * math.cos(MIDDEN_VAN_NEDERLAND) - self.west
        links, boven = self.marge
        return links + x * self.schaal, boven + (self.noord - gemeente.breedte) * self.schaal


def _uit_elkaar(plekken: list[Plek], vast: Plek) -> list[Plek]:
    """De plekken zo verschoven dat geen nummer een ander nummer of de gemeente zelf raakt."""
    # Wie precies op één lijn ligt, komt anders nooit langs zijn buur.
    rij = [(x + (nummer % 3) / 2, y + (nummer % 2) / 2) for nummer, (x, y) in enumerate(plekken)]
    for _ in range(RONDES):
        was = list(rij)
        for een, ander in combinations(range(len(rij)), 2):
            rij[een], rij[ander] = _geduwd(rij[een], rij[ander], 2 * STRAAL + 4, 0.5)
        rij = [_geduwd(een, vast, STRAAL + HIER + 6, 1)[0] for een in rij]
        rij = [_binnen(een) for een in rij]
        if rij == was:  # in rust: elke volgende ronde geeft hetzelfde
            break
    return rij


def _geduwd(een: Plek, ander: Plek, afstand: float, deel: float) -> tuple[Plek, Plek]:
    """Twee plekken minstens zo ver uit elkaar; `deel` is hoeveel de eerste daarvan opschuift."""
    nu = math.dist(een, ander)
    if nu >= afstand:
        return een, ander
    dx, dy = ((een[0] - ander[0]) / nu, (een[1] - ander[1]) / nu) if nu else (1.0, 0.0)
    tekort = afstand - nu
    heen, terug = tekort * deel, tekort * (1 - deel)
    return (een[0] + dx * heen, een[1] + dy * heen), (ander[0] - dx * terug, ander[1] - dy * terug)


def _binnen(plek: Plek) -> Plek:
    x, y = plek
    rand = STRAAL + 2
    return min(max(x, rand), BREEDTE - rand), min(max(y, rand), HOOGTE - rand)


def _past(plek: Plek) -> bool:
    return 8 < plek[0] < BREEDTE - 8 and 8 < plek[1] < HOOGTE - 8


def _benoemd(gemeenten: Iterable[Gemeente], plek: _Projectie, bezet: list[Vlak]) -> Iterator[Stip]:
    """De kleine stippen; de dichtste krijgen hun naam, zolang die nergens overheen valt."""
    over = MEESTE_NAMEN
    for een in gemeenten:
        waar = plek(een)
        stip, vlak = _met_naam(een.naam, waar, bezet) if over else (_kaal(waar), _rondom(waar, 5))
        if any(raakt(_rondom(waar, 5), ander) for ander in bezet):
            continue
        over -= bool(stip.naam)
        bezet.append(vlak)
        yield stip


def _met_naam(
    naam: str, plek: Plek, bezet: Sequence[Vlak], verplicht: bool = False
) -> tuple[Stip, Vlak]:
    """De stip met haar naam aan de eerste kant waar plaats is; anders zonder naam."""
    (x, y), eigen = plek, _rondom(plek, HIER)
    lang = len(naam) * LETTER
    kanten = {
        "rechts": (x + 8, y - REGEL / 2, x + 8 + lang, y + REGEL / 2),
        "links": (x - 8 - lang, y - REGEL / 2, x - 8, y + REGEL / 2),
        "onder": (x - lang / 2, y + HIER, x + lang / 2, y + HIER + REGEL),
        "boven": (x - lang / 2, y - HIER - REGEL, x + lang / 2, y - HIER),
    }
    botst = {
        kant: sum(raakt(vlak, ander) for ander in bezet if ander != eigen)
        for kant, vlak in kanten.items()
        if vlak[0] > 4 and vlak[2] < BREEDTE - 4
    }
    kant = min(botst, key=lambda een: botst[een], default="")
    if not kant or (botst[kant] and not verplicht):
        return _kaal(plek), _rondom(plek, 5)
    return Stip(round(x), round(y), naam, kant), kanten[kant]


def _kaal(plek: Plek) -> Stip:
    return Stip(round(plek[0]), round(plek[1]))


def _rondom(plek: Plek, straal: float) -> Vlak:
    x, y = plek
    return x - straal, y - straal, x + straal, y + straal
