"""De uitslag van één akkoord: het oordeel per voorstel en de stand per prioriteit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from ..model import Prioriteit
from .oordeel import Bevonden, Oordeel

OORDELEN: Final[tuple[Oordeel, ...]] = ("gevonden", "mogelijk", "afgewezen", "niet gevonden")


@dataclass(frozen=True, slots=True)
class Stand:
    """Hoeveel pepers een akkoord haalt, hoeveel er misschien bij komen, en hoe de oordelen zijn."""

    pepers: int
    pepers_mogelijk: int
    pepers_alle: int
    oordelen: Mapping[Oordeel, int]

    @property
    def hooguit(self) -> int:
        """De pepers als alles wat mogelijk is er echt staat."""
        return self.pepers + self.pepers_mogelijk

    def als_dict(self) -> dict[str, int]:
        """De stand als platte sleutels en waarden."""
        oordelen = {naam.replace(" ", "_"): self.oordelen.get(naam, 0) for naam in OORDELEN}
        pepers = {
            "pepers": self.pepers,
            "pepers_mogelijk": self.pepers_mogelijk,
            "pepers_alle": self.pepers_alle,
        }
        return {**pepers, **oordelen}


@dataclass(frozen=True, slots=True)
class Uitslag:
    """Alles wat de scan over één bestand zegt; dezelfde versie en vingerafdruk geven hetzelfde."""

    bestand: str
    voorstellen: Mapping[str, Bevonden]
    prioriteiten: Mapping[str, Stand]
    versie: str
    vingerafdruk: str

    @property
    def geheel(self) -> Stand:
        """De stand van alle prioriteiten samen."""
        standen = self.prioriteiten.values()
        oordelen: Counter[Oordeel] = Counter()
        for stand in standen:
            oordelen.update(stand.oordelen)
        return Stand(
            sum(stand.pepers for stand in standen),
            sum(stand.pepers_mogelijk for stand in standen),
            sum(stand.pepers_alle for stand in standen),
            oordelen,
        )

    def als_dict(self) -> dict[str, object]:
        """De uitslag zoals `kennisbank scan --json` haar geeft."""
        return {
            "bestand": self.bestand,
            "voorstellen": {id_: _bevonden(een) for id_, een in self.voorstellen.items()},
            "prioriteiten": {id_: een.als_dict() for id_, een in self.prioriteiten.items()},
            "versie": self.versie,
            "vingerafdruk": self.vingerafdruk,
        }


def standen(
    prioriteiten: Iterable[Prioriteit], voorstellen: Mapping[str, Bevonden]
) -> dict[str, Stand]:
    """De stand per prioriteit, bij deze oordelen."""
    return {een.id: _stand(een, voorstellen) for een in prioriteiten}


def _stand(prioriteit: Prioriteit, voorstellen: Mapping[str, Bevonden]) -> Stand:
    pepers: Counter[Oordeel] = Counter()
    oordelen: Counter[Oordeel] = Counter()
    for voorstel in prioriteit.voorstellen:
        oordeel = voorstellen[voorstel.id].oordeel
        pepers[oordeel] += voorstel.pepers
        oordelen[oordeel] += 1
    return Stand(pepers["gevonden"], pepers["mogelijk"], pepers.total(), oordelen)


def _bevonden(een: Bevonden) -> dict[str, object]:
    passages = [
        {"tekst": passage.tekst, "plaats": passage.plaats, "woorden": list(passage.woorden)}
        for passage in een.passages
    ]
    return {"oordeel": een.oordeel, "score": een.score, "passages": passages}
