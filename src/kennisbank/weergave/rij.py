"""De rij van een voorbeeld in een lijst: wanneer, waar, hoeveel inwoners en hoe het afliep."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..kennisgraaf import Knoop
from ..lezen import Gemeenten
from ..lezen.inwoners import met_punten
from ..model import Voorbeeld
from ..model.praktijk import Afloop
from .naam import aanduiding, gemeente_nu

ZONDER_JAAR = "jaar?"


@dataclass(frozen=True, slots=True)
class Rij:
    """Wat een lezer van een voorbeeld wil zien voor hij klikt; wat onbekend is, is leeg."""

    knoop: Knoop
    jaar: int | None
    plaats: str
    inwoners: int
    nu: str
    afloop: Afloop

    @property
    def is_gemeente(self) -> bool:
        """Of de plaats een gemeente is, en geen land of soort."""
        return bool(getattr(self.knoop.record, "gemeente", None))

    @property
    def noot(self) -> str:
        """Wat er bij de plaats staat: de gemeente van nu, en hoeveel mensen er wonen."""
        wonen = f"{met_punten(self.inwoners)} inwoners" if self.inwoners else ""
        return ", ".join(filter(None, (f"nu {self.nu}" if self.nu else "", wonen)))


def rij(knoop: Knoop, gemeenten: Gemeenten) -> Rij:
    """De rij van een voorbeeld."""
    record = knoop.record
    if not isinstance(record, Voorbeeld):
        raise TypeError(f"Alleen een voorbeeld heeft zo'n rij, en {record.id} is dat niet.")
    naam = record.gemeente or ""
    gemeente = gemeenten.zoek(naam) if naam else None
    inwoners = gemeente.inwoners.aantal if gemeente and gemeente.inwoners else 0
    nu = gemeente_nu(naam, gemeenten) if naam else ""
    return Rij(knoop, record.jaar, aanduiding(knoop), inwoners, nu, record.afloop)


def nieuwste_eerst(knopen: Iterable[Knoop]) -> tuple[Knoop, ...]:
    """Voorbeelden met het jongste jaar vooraan, zonder jaar achteraan; al het andere in rang."""
    op_rang = sorted(knopen, key=lambda knoop: knoop.record.rang())
    return tuple(sorted(op_rang, key=_jaren_terug))


def _jaren_terug(knoop: Knoop) -> int:
    record = knoop.record
    return -(record.jaar or 0) if isinstance(record, Voorbeeld) else 0
