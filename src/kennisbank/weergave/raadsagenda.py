"""Het jaarplan van een raadsperiode: elk vast moment op zijn dag.

Een moment dat elk jaar terugkomt, wordt per jaar een eigen afspraak: wie er een verzet, verzet de
rest niet. In de browser rekent `docs/assets/schrijf/agenda.js` hetzelfde uit.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from ..kennisgraaf import Kennisgraaf
from ..lezen.datumschrift import MAANDEN
from ..model import Agendapunt
from ..model.aanpak import RAADSJAREN, VERKIEZINGSMAAND
from . import naam

BEGINJAAR: Final = 2026
"""Het jaar van de laatste verkiezingen voor de raad."""
VERZET: Final = "De maand is een voorstel; verzet haar naar een dag die uw raad past."


@dataclass(frozen=True, slots=True)
class Moment:
    """Een punt op zijn dag; `heel` als de dag zelf vastligt en niet alleen de maand."""

    punt: Agendapunt
    datum: str
    heel: bool

    @property
    def wanneer(self) -> str:
        """De dag of de maand in woorden."""
        return naam.datum(self.datum if self.heel else self.datum[:7])

    @property
    def titel(self) -> str:
        """Hoe het in een agenda heet: bij een maand staat zij ervoor."""
        if self.heel:
            return self.punt.titel
        return f"In {MAANDEN[int(self.datum[5:7]) - 1]}: {naam.in_zin(self.punt.titel)}"

    @property
    def uitleg(self) -> str:
        """Wat het is, en bij een maand dat de dag aan de raad is."""
        return self.punt.kern if self.heel else f"{self.punt.kern} {VERZET}"

    @property
    def uid(self) -> str:
        """De naam voor altijd: hetzelfde punt in hetzelfde jaar, op welke dag het ook valt."""
        return f"{self.punt.id}-{self.datum[:4]}@meer-doen"


def raadsplan(punten: Iterable[Agendapunt], beginjaar: int = BEGINJAAR) -> tuple[Moment, ...]:
    """Elk moment van het begin van dit jaar tot de verkiezingen vier jaar later, op volgorde."""
    eerste, laatste = f"{beginjaar}-01-01", f"{beginjaar + RAADSJAREN}-{VERKIEZINGSMAAND:02}-31"
    alle = (moment for punt in punten for moment in _momenten(punt, beginjaar))
    binnen = (een for een in alle if eerste <= een.datum <= laatste)
    return tuple(sorted(binnen, key=lambda een: (een.datum, een.punt.id)))


def per_jaar(momenten: Iterable[Moment]) -> tuple[tuple[str, tuple[Moment, ...]], ...]:
    """De momenten onder hun jaar."""
    return tuple((jaar, tuple(rij)) for jaar, rij in groupby(momenten, lambda een: een.datum[:4]))


def jaarplan(graaf: Kennisgraaf) -> tuple[tuple[str, tuple[Moment, ...]], ...]:
    """De raadsperiode van nu, jaar voor jaar."""
    return per_jaar(raadsplan(agendapunten(graaf)))


def agendapunten(graaf: Kennisgraaf) -> tuple[Agendapunt, ...]:
    """De vaste momenten in de volgorde van hun bestand."""
    rij = (knoop.record for knoop in graaf.van_soort(Agendapunt.soort))
    return tuple(record for record in rij if isinstance(record, Agendapunt))


def _momenten(punt: Agendapunt, beginjaar: int) -> Iterable[Moment]:
    if punt.dag:
        return (Moment(punt, punt.dag, heel=True),)
    jaren = (beginjaar + jaar - 1 for jaar in punt.jaren)
    return (Moment(punt, _eerste_maandag(jaar, punt.maand or 1), heel=False) for jaar in jaren)


def _eerste_maandag(jaar: int, maand: int) -> str:
    """De eerste maandag van een maand: een dag om aan te denken, niet de dag van de vergadering."""
    eerste = datetime.date(jaar, maand, 1)
    return str(eerste + datetime.timedelta(days=-eerste.weekday() % 7))
