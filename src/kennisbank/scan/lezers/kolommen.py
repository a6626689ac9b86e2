"""Kolommen in leesvolgorde: eerst de linker helemaal, dan de rechter.

De meeste bestanden hebben die volgorde zelf al, en dan blijft zij. Alleen als een blad twee
kolommen heeft die regel voor regel door elkaar staan, worden zij uit elkaar gehaald.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median_low
from typing import Final

from .blad import Blad, Stukje

VAAK: Final = 5
"""Zo vaak moet een blad van links naar rechts springen, voordat het door elkaar staat."""
SMALSTE: Final = 0.3
"""Een kolom beslaat minstens dit deel van het blad; anders is het een tabel."""
VOL: Final = 0.7
"""Zo vol zijn de meeste regels van een kolom; in een cel staan een paar woorden."""
HALF: Final = 0.5


def in_leesvolgorde(blad: Blad) -> Blad:
    """De stukjes van een blad zoals iemand ze leest."""
    goot = _goot(blad)
    return tuple(_per_band(blad, goot)) if goot is not None else blad


def _goot(blad: Blad) -> float | None:
    """Waar de ruimte tussen twee kolommen loopt die door elkaar staan, of niets."""
    rechts = sorted(
        ander.links for een, ander in pairwise(blad) if ander.bij_vorige and not een.bij_vorige
    )
    if len(rechts) < VAAK:
        return None
    goot = median_low(rechts) - min(stukje.hoogte for stukje in blad) / 2
    return goot if _zijn_kolommen(blad, goot) else None


def _zijn_kolommen(blad: Blad, goot: float) -> bool:
    """Of aan beide kanten gewone tekst staat: breed genoeg, en met volle regels."""
    breedte = max(een.rechts for een in blad) - min(een.links for een in blad)
    for kant in _kanten(blad, goot):
        kolom = max((een.rechts for een in kant), default=0.0) - min(
            (een.links for een in kant), default=0.0
        )
        vol = sum(een.breedte >= kolom * VOL for een in kant)
        if kolom < breedte * SMALSTE or vol < len(kant) * HALF:
            return False
    return True


def _kanten(stukjes: Sequence[Stukje], goot: float) -> tuple[list[Stukje], list[Stukje]]:
    links = [een for een in stukjes if een.rechts <= goot]
    return links, [een for een in stukjes if een.links >= goot]


def _per_band(blad: Blad, goot: float) -> Iterator[Stukje]:
    """Wat over beide kolommen heen staat, zoals een kop, scheidt wat erboven en eronder staat."""
    band: list[Stukje] = []
    for stukje in blad:
        if stukje.links < goot < stukje.rechts:
            yield from _los(band, goot)
            band = []
            yield stukje
        else:
            band.append(stukje)
    yield from _los(band, goot)


def _los(band: Sequence[Stukje], goot: float) -> Iterator[Stukje]:
    for kant in _kanten(band, goot):
        for stukje in kant:
            yield replace(stukje, bij_vorige=False)
