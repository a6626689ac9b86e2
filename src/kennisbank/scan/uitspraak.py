"""De uitspraak: wat één zin over één voorstel zegt, in welke toon en met hoeveel punten."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from .bereik import Bereik
from .vinden import Gezocht, Plek
from .zinnen import Zin

Toon = Literal[
    "toezegging", "wens", "onderzoek", "uitstel", "ander", "weigering", "verwant", "gelijkenis"
]
SOORTTOON: Final[Mapping[str, Toon]] = {"onderzoek": "onderzoek", "ander": "ander"}
GEVONDEN: Final = 620
MOGELIJK: Final = 280
GEWEIGERD: Final = 160
EXTRA: Final = 20
MEESTE_EXTRA: Final = 3
DEEL_GELIJKENIS: Final = 3
LIJKT_GENOEG: Final = 420


@dataclass(frozen=True, slots=True)
class Raak:
    """Wat één zin over één voorstel zegt; `graad` 0 met toon weigering is een weigering."""

    volgorde: int
    graad: int
    punten: int
    toon: Toon
    plekken: tuple[Plek, ...]


@dataclass(frozen=True, slots=True)
class Stuk:
    """Een ontlede zin met haar bereik en wat eromheen staat.

    `omgeving` is de aanhef, en de vorige zin als deze daarnaar wijst; `kop` de kop erboven.
    """

    zin: Zin
    zoek: Gezocht
    bereik: Bereik
    omgeving: tuple[Gezocht, ...]
    kop: Gezocht | None


def geremd(nummer: int, stukken: Sequence[Stuk]) -> bool:
    """Of deze zin elders iets weigert of uitstelt, of een zin ernaast dat over haar doet.

    Dat is de volgende zin als die terugwijst, en de vorige als deze terugwijst. Zegt deze zin
    iets hard toe, dan geldt het niet.
    """
    stuk = stukken[nummer]
    if stuk.bereik.is_toezegging:
        return False
    vorige = stukken[nummer - 1] if nummer and stuk.bereik.wijst_terug else None
    volgende = stukken[nummer + 1] if nummer + 1 < len(stukken) else None
    if volgende and not volgende.bereik.wijst_terug:
        volgende = None
    return stuk.bereik.remt or any(
        een.bereik.remt and een.zin.alinea == stuk.zin.alinea
        for een in (vorige, volgende)
        if een is not None
    )


def uitspraak(
    nummer: int,
    gepast: Sequence[tuple[int, tuple[Plek, ...]]],
    gelijk: int,
    stuk: Stuk,
    rem: bool,
) -> Raak | None:
    """De sterkste uitspraak van een zin over een voorstel, of niets."""
    beste: tuple[int, Toon, tuple[Plek, ...]] | None = None
    weigering: tuple[Plek, ...] | None = None
    aantal = 0
    for graad, plekken in gepast:
        toon, hoog = _toon(graad, plekken, stuk, rem)
        if toon == "weigering":
            weigering = weigering or plekken
            continue
        aantal += 1
        if beste is None or hoog > beste[0]:
            beste = hoog, toon, plekken
    deel = gelijk // DEEL_GELIJKENIS
    if beste is not None and (weigering is None or beste[0] == 2):
        extra = EXTRA * min(MEESTE_EXTRA, aantal - 1)
        punten = (GEVONDEN if beste[0] == 2 else MOGELIJK) + extra + deel
        return Raak(nummer, beste[0], punten, beste[1], beste[2])
    if weigering is not None:
        return Raak(nummer, 0, GEWEIGERD + deel, "weigering", weigering)
    if gelijk >= LIJKT_GENOEG:
        return Raak(nummer, 1, deel, "gelijkenis", ())
    return None


def _toon(graad: int, plekken: tuple[Plek, ...], stuk: Stuk, rem: bool) -> tuple[Toon, int]:
    """In welke toon een signaal spreekt, en welke graad er dan overblijft."""
    bereik = stuk.bereik
    eerste = range(plekken[0][0], plekken[0][1] + 1)
    geweigerd = sum(van in bereik.geweigerd for van, _ in plekken)
    if any(i in bereik.geweigerd for i in eerste) or geweigerd * 2 >= len(plekken):
        return "weigering", 0
    eigen = {i for van, tot in plekken for i in range(van, tot + 1)}
    for plaats in sorted(eigen):
        for (van, _), soort in bereik.later.get(plaats, ()):
            if van not in eigen:
                return SOORTTOON.get(soort, "uitstel"), 1
    delen = {stuk.zoek.zin.deelzin[plaats] for plaats in eigen}
    if delen & bereik.wens and not bereik.is_toezegging:
        return "wens", 1
    if stuk.zin.soort == "kop" and not bereik.is_toezegging:
        return "verwant", 1
    if rem or geweigerd:
        return "verwant", 1
    return ("toezegging" if graad == 2 else "verwant"), graad
