"""De gelijkenis: welke passages op een tekst lijken, om dubbelen en buren te vinden."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from heapq import nlargest
from typing import Any, Final

from ..nederlands.taal import stam, vouw, woorden
from ..nederlands.woordsoort import STOPWOORDEN, ZWAKKE_WOORDEN
from .passage import Passage
from .zoekindex import Zoekindex

DUBBEL: Final = 0.6
DUBBEL_ZELFDE_GEMEENTE: Final = 0.3
MEESTE_TERMEN: Final = 25
MEESTE_DRAGERS: Final = 50
KANSHEBBERS: Final = 16
AFRONDING: Final = 1e-9
STIL: Final = frozenset((*STOPWOORDEN, *ZWAKKE_WOORDEN))

Richting = Mapping[str, float]
Dragers = Mapping[str, Sequence[tuple[int, float]]]


@dataclass(frozen=True, slots=True)
class Gelijkenis:
    """Een passage die op de tekst lijkt, van 0 (niets gemeen) tot 1 (dezelfde woorden)."""

    id: str
    titel: str
    url: str
    gelijk: float
    zelfde_gemeente: bool

    @property
    def is_dubbel(self) -> bool:
        """Of dit waarschijnlijk hetzelfde verhaal is."""
        grens = DUBBEL_ZELFDE_GEMEENTE if self.zelfde_gemeente else DUBBEL
        return self.gelijk >= grens

    def als_dict(self) -> dict[str, Any]:
        """De gelijkenis als platte waarden, zoals `lijkt-op --json` haar geeft."""
        return {**asdict(self), "gelijk": round(self.gelijk, 3), "dubbel": self.is_dubbel}


def lijkt_op(
    tekst: str, gemeente: str, index: Zoekindex, soort: str = "voorbeeld", aantal: int = 5
) -> tuple[Gelijkenis, ...]:
    """De passages van een soort die het meest op de tekst lijken; dezelfde gemeente gaat voor."""
    hier = _richting(woorden(tekst), index)
    gevonden = []
    for passage in index.passages:
        if passage.soort == soort:
            gelijk = _hoek(hier, _richting(_alle_woorden(passage), index))
            zelfde = bool(gemeente) and vouw(gemeente) in map(vouw, passage.gemeenten)
            if gelijk > 0:
                gevonden.append(Gelijkenis(passage.id, passage.titel, passage.url, gelijk, zelfde))
    gevonden.sort(key=lambda een: (not een.is_dubbel, -een.gelijk, een.id))
    return tuple(gevonden[:aantal])


def buren(
    index: Zoekindex, soort: str = "voorbeeld", aantal: int = 3, dragers: int = MEESTE_DRAGERS
) -> dict[str, tuple[str, ...]]:
    """Per passage van een soort de ids van de passages van die soort die er het meest op lijken.

    Een zeldzame term wijst naar alle passages waarin hij staat, een gewone alleen naar de
    `dragers` waarin hij het zwaarst weegt. Zo groeit het werk met het aantal passages en niet
    met het aantal paren. Wie het meest kans maakt, wordt daarna precies vergeleken.
    """
    rij = [passage for passage in index.passages if passage.soort == soort]
    richtingen = [_zwaarste(_richting(_alle_woorden(passage), index)) for passage in rij]
    per_term = _dragers(richtingen, dragers)
    return {
        passage.id: tuple(rij[ander].id for ander in _beste(nummer, richtingen, per_term, aantal))
        for nummer, passage in enumerate(rij)
    }


def _dragers(richtingen: Sequence[Richting], hooguit: int) -> Dragers:
    """Per term die twee keer of vaker voorkomt de nummers waar hij het zwaarst weegt."""
    per_term: dict[str, list[tuple[int, float]]] = {}
    for nummer, richting in enumerate(richtingen):
        for term, waarde in richting.items():
            per_term.setdefault(term, []).append((nummer, waarde))
    return {
        term: sorted(rij, key=lambda drager: (-drager[1], drager[0]))[:hooguit]
        for term, rij in per_term.items()
        if len(rij) > 1
    }


def _beste(
    zelf: int, richtingen: Sequence[Richting], per_term: Dragers, aantal: int
) -> Sequence[int]:
    kans: defaultdict[int, float] = defaultdict(float)
    for term, waarde in richtingen[zelf].items():
        for ander, daar in per_term.get(term, ()):
            kans[ander] += waarde * daar
    kans.pop(zelf, None)
    gelijk = {
        ander: round(_hoek(richtingen[zelf], richtingen[ander]), 9)
        for ander in _kanshebbers(kans, max(aantal, KANSHEBBERS))
    }
    return sorted(gelijk, key=lambda ander: (-gelijk[ander], ander))[:aantal]


def _kanshebbers(kans: Mapping[int, float], aantal: int) -> Iterable[int]:
    """De nummers met de meeste kans; wie even hoog staat als de laatste, hoort erbij."""
    if len(kans) <= aantal:
        return kans
    grens = nlargest(aantal, kans.values())[-1] - AFRONDING
    return (ander for ander, hoe_groot in kans.items() if hoe_groot >= grens)


def _alle_woorden(passage: Passage) -> list[str]:
    """De woorden van titel en tekst, los van elkaar: zo zijn zij bij het tellen al gevouwen."""
    return [*woorden(passage.titel), *woorden(passage.tekst)]


def _richting(tekst: Iterable[str], index: Zoekindex) -> Richting:
    """De woorden van een tekst als richting: per term een gewicht, samen met lengte één."""
    geteld = Counter(stam(woord) for woord in tekst if woord not in STIL)
    zeldzaam = index.zeldzaam
    zwaar = {term: (1 + math.log(keer)) * zeldzaam.get(term, 0) for term, keer in geteld.items()}
    lengte = math.sqrt(math.fsum(waarde * waarde for waarde in zwaar.values()))
    return {term: waarde / lengte for term, waarde in zwaar.items() if waarde}


def _zwaarste(richting: Richting) -> Richting:
    termen = sorted(richting, key=lambda term: (-richting[term], term))[:MEESTE_TERMEN]
    return {term: richting[term] for term in termen}


def _hoek(een: Richting, ander: Richting) -> float:
    return math.fsum(waarde * ander[term] for term, waarde in een.items() if term in ander)
