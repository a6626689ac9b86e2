"""Kop- en voetregels en paginanummers weg: wat aan de rand van veel bladen terugkomt."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from .blad import Blad, Stukje
from .vorm import is_inhoudsopgave, is_paginanummer, lijkt_kop, zonder_teken

MEESTE: Final = 3
"""Zoveel regels heeft een kop of voet hooguit."""
VAAK: Final = 3
"""Op zoveel bladen staat een kop- of voetregel; bij twee bladen op allebei."""
GAT: Final = 1.6
"""Zoveel letterhoogten scheiden een kop of voet van de tekst; minder is een gewone regel."""
VAKHOOGTE: Final = 0.7
CIJFERS: Final = re.compile(r"\d+|\b[ivxlc]+\b")
ZIN: Final = (".", ":", ";", "!", "?")
Regel = list[Stukje]
Merk = tuple[str, int]
"""Waaraan een kopregel te herkennen is: dezelfde woorden op dezelfde hoogte."""


def zonder_randregels(bladen: Sequence[Blad]) -> tuple[Blad, ...]:
    """De bladen zonder kop- en voetregels, paginanummers en regels van de inhoudsopgave."""
    randen = [_randen(blad) for blad in bladen]
    nodig = min(VAAK, max(2, sum(map(bool, bladen))))
    tel = Counter(merk for rand in randen for merk in _merken(rand))
    vaak = {merk for merk, aantal in tel.items() if aantal >= nodig}
    return tuple(_zonder(blad, rand, vaak) for blad, rand in zip(bladen, randen, strict=True))


def _zonder(blad: Blad, randen: Sequence[list[Regel]], vaak: set[Merk]) -> Blad:
    weg = {
        stukje
        for rand in randen
        if all(_is_randregel(stukje, vaak) for regel in rand for stukje in regel)
        for regel in rand
        for stukje in regel
    }
    return tuple(
        stukje
        for rij in _rijen(een for een in blad if een not in weg)
        if not is_inhoudsopgave(" ".join(een.tekst for een in rij))
        for stukje in rij
    )


def _rijen(stukjes: Iterable[Stukje]) -> Iterator[Regel]:
    """De stukjes per regel van het bestand."""
    rij: Regel = []
    for stukje in stukjes:
        if rij and not stukje.bij_vorige:
            yield rij
            rij = []
        rij.append(stukje)
    if rij:
        yield rij


def _randen(blad: Blad) -> tuple[list[Regel], ...]:
    """De groepen regels boven en onder aan het blad die los van de tekst staan."""
    op_hoogte: defaultdict[int, Regel] = defaultdict(list)
    for stukje in blad:
        op_hoogte[round(stukje.y)].append(stukje)
    regels = [op_hoogte[hoogte] for hoogte in sorted(op_hoogte)]
    return (*_groepen(regels), *_groepen(regels[::-1]))


def _groepen(regels: Sequence[Regel]) -> Iterator[list[Regel]]:
    """Van buiten naar binnen elk paginanummer dat los staat, en één groep die tekst heeft.

    Staat de buitenste regel aan de tekst vast, dan telt alleen zij, als zij een kop kan zijn.
    """
    groep: list[Regel] = []
    for regel, volgende in pairwise(regels):
        groep.append(regel)
        stap = abs(volgende[0].y - regel[0].y)
        if stap > GAT * min(volgende[0].hoogte, regel[0].hoogte):
            yield groep
            if not all(is_paginanummer(een.tekst) for rij in groep for een in rij):
                return
            groep = []
        elif len(groep) == MEESTE:
            break
    if groep and all(lijkt_kop(een.tekst) for een in groep[0]):
        yield groep[:1]


def _is_randregel(stukje: Stukje, vaak: set[Merk]) -> bool:
    """Of het een paginanummer is, of iets wat vaak terugkomt en geen zin of opsomming is."""
    if is_paginanummer(stukje.tekst):
        return True
    if stukje.tekst.endswith(ZIN) or zonder_teken(stukje.tekst) is not None:
        return False
    woorden, vak = _merk(stukje)
    return not vaak.isdisjoint({(woorden, vak), (woorden, vak + 1)})


def _merken(randen: Sequence[list[Regel]]) -> set[Merk]:
    """De merken van één blad; elk telt per blad één keer, ook voor een haar lager."""
    return {
        (woorden, vak + stap)
        for rand in randen
        for regel in rand
        for woorden, vak in map(_merk, regel)
        for stap in (0, 1)
    }


def _merk(stukje: Stukje) -> Merk:
    vak = int(stukje.y / max(stukje.hoogte * VAKHOOGTE, 0.1))
    return CIJFERS.sub("#", stukje.tekst.lower()), vak
