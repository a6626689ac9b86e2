"""De ranglijst: akkoorden naast elkaar, met gedeelde plaatsen en hoe onzeker een plaats is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from .uitslag import Stand, Uitslag

TOELICHTING: Final = (
    "Deze lijst zegt wat een tekst zegt, niet wat een gemeente doet of van plan is. "
    "‘Niet gevonden’ is niet hetzelfde als ‘niet beloofd’, en de scan mist soms een zin. "
    "Lees de zinnen zelf voordat u iets over een akkoord zegt."
)


@dataclass(frozen=True, slots=True)
class Plaats:
    """De plaats van één akkoord; met anderen gedeeld als pepers en aantal gelijk zijn.

    Telt alles wat mogelijk is bij de een mee en bij de ander niet, dan ligt de plaats tussen
    `vroegste` en `laatste`.
    """

    nummer: int
    vroegste: int
    laatste: int
    gedeeld: bool
    uitslag: Uitslag

    def als_dict(self) -> dict[str, object]:
        """De plaats met de stand, als platte sleutels en waarden."""
        return {
            "plaats": self.nummer,
            "gedeeld": self.gedeeld,
            "plaats_vroegste": self.vroegste,
            "plaats_laatste": self.laatste,
            "bestand": self.uitslag.bestand,
            **self.uitslag.geheel.als_dict(),
            "vingerafdruk": self.uitslag.vingerafdruk,
        }


def ranglijst(uitslagen: Sequence[Uitslag]) -> tuple[Plaats, ...]:
    """De akkoorden op volgorde: eerst de meeste pepers, dan de meeste gevonden voorstellen."""
    return tuple(_plaatsen(sorted(uitslagen, key=lambda een: (*_sleutel(een), een.bestand))))


def _plaatsen(op_volgorde: Sequence[Uitslag]) -> Iterator[Plaats]:
    standen = [een.geheel for een in op_volgorde]
    nummer = 1
    for _, groep in groupby(op_volgorde, _sleutel):
        gelijk = tuple(groep)
        for uitslag in gelijk:
            vroegste, laatste = _tussen(uitslag.geheel, standen)
            yield Plaats(nummer, vroegste, laatste, len(gelijk) > 1, uitslag)
        nummer += len(gelijk)


def _sleutel(uitslag: Uitslag) -> tuple[int, int]:
    geheel = uitslag.geheel
    return -geheel.pepers, -geheel.oordelen.get("gevonden", 0)


def _tussen(stand: Stand, standen: Sequence[Stand]) -> tuple[int, int]:
    """De eerste en de laatste plaats die kan, nu niemand weet wat er van ‘mogelijk’ klopt."""
    zeker_erboven = sum(ander.pepers > stand.hooguit for ander in standen)
    misschien_erboven = sum(ander.hooguit > stand.pepers for ander in standen)
    zelf = stand.hooguit > stand.pepers
    return 1 + zeker_erboven, 1 + misschien_erboven - zelf
