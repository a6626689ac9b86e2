"""Uitgave: wat een pdf van buiten de inhoud moet weten, zoals het adres en de datum."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from ..lezen.dag import nederlandse_dag
from ..weergave.naam import datum

NAAM = "Mee(r) doen"
MAKER = "Redactie van Mee(r) doen"
TREFWOORDEN = ("lokale democratie", "gemeenteraad", "raadsleden", "participatie")


@dataclass(frozen=True, slots=True)
class Uitgave:
    """Het adres van de site en het tijdstip van de laatste wijziging.

    `gewijzigd` heeft per id de datum (jjjj-mm-dd) van de laatste wijziging. Een tijdstip dat
    niet bekend is, ontbreekt; dan staat er nergens een stand.

    Zonder adres krijgt een vel geen QR-code en wijst een verwijzing buiten de pdf nergens heen.
    """

    adres: str = ""
    tijdstip: int | None = None
    gewijzigd: Mapping[str, str] = field(default_factory=dict)

    @property
    def dag(self) -> str | None:
        """De datum van de uitgave als jjjj-mm-dd, als die bekend is."""
        return None if self.tijdstip is None else nederlandse_dag(self.tijdstip)

    @property
    def stand(self) -> str:
        """De datum van de uitgave in een zin; leeg als die niet bekend is."""
        return f"Stand van {datum(self.dag)}" if self.dag else ""

    def van(self, ids: Iterable[str]) -> Uitgave:
        """Dezelfde uitgave met de datum van het jongste van deze records.

        Zo verandert een vel niet als alleen een ander record wijzigt.
        """
        dagen = [self.gewijzigd[id] for id in ids if id in self.gewijzigd]
        if not dagen:
            return self
        middernacht = datetime.fromisoformat(max(dagen)).replace(tzinfo=UTC)
        return replace(self, tijdstip=int(middernacht.timestamp()))

    @property
    def kaal_adres(self) -> str:
        """Het adres zoals het op papier staat, zonder https:// en schuine streep."""
        return self.adres.partition("://")[2].rstrip("/")

    def webadres(self, url: str) -> str:
        """Het volledige adres van een pagina, of niets als de site nog geen adres heeft."""
        return f"{self.adres.rstrip('/')}/{url}" if self.adres else ""
