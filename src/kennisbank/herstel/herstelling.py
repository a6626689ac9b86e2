"""Een herstelling: wat er in een bestand is rechtgezet, en op welke regel."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ..bevinding import Bevinding, Plek

Soort = Literal["opmaak", "inspringing", "aanhalingstekens", "gemeente", "adres", "volgorde"]
Verbetering = tuple[str, tuple["Herstelling", ...]]
"""De nieuwe tekst, en wat er is veranderd."""


@dataclass(frozen=True, slots=True, order=True)
class Herstelling:
    """Eén ding dat is rechtgezet; de regel is die van vóór het herstel."""

    plek: Plek
    zin: str
    soort: Soort = "opmaak"

    def __str__(self) -> str:
        return f"{self.plek}: {self.zin}"


@dataclass(frozen=True, slots=True)
class Uitkomst:
    """Een bestand na herstel: de inhoud, wat er is gedaan, en waarom er niets kon."""

    bestand: str
    inhoud: bytes
    gedaan: tuple[Herstelling, ...] = ()
    bezwaar: Bevinding | None = None
