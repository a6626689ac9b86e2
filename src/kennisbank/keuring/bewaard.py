"""Bewaard: wat over een record of een woord al bleek, zolang daar niets aan verandert.

Een tabel geldt alleen bij de code, de versies en het woordenboek waar zij mee gemaakt is. Past
daar iets niet, of is zij niet heel, dan is er geen tabel en wordt alles gewoon uitgerekend.
"""

from __future__ import annotations

import hashlib
import json
import platform
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from importlib.metadata import version
from pathlib import Path

from .. import voorraad
from ..kennisgraaf import Knoop
from ..lezen import Vondst
from ..voorraad import LegeVoorraad, Voorraad

MAP = "keuring"
"""Waar de tabellen liggen, vanaf de map met de voorraad."""
CODE = Path(__file__).parents[1]
"""Elk bestand hiervan telt mee in de sleutel."""
KORT = 32
PAKKETTEN = ("pydantic", "markdown-it-py", "pyphen", "snowballstemmer")


class Tabel:
    """Antwoorden op losse vragen, samen in één stuk; alleen wat nu gevraagd is, blijft bewaard."""

    def __init__(self, voorraad: Voorraad, naam: str, kenmerk: str = "") -> None:
        """Met een `kenmerk` geldt de tabel alleen bij wat dat kenmerk heeft.

        Vooraan in het stuk staat waar het van afhangt; de code van een ander leest niet verder.
        """
        self._voorraad = voorraad
        self._naam = naam
        self._kenmerk = kenmerk
        self._eerder = self._gelezen()
        self._nu: dict[str, str] = {}

    def eens(self, vraag: str, reken: Callable[[], str]) -> str:
        """Het antwoord van de vorige keer, en anders dat van nu."""
        if (antwoord := self._nu.get(vraag)) is None:
            antwoord = self._eerder.get(vraag)
            self._nu[vraag] = antwoord = reken() if antwoord is None else antwoord
        return antwoord

    def bewaar(self) -> None:
        """Legt de tabel weg als er iets in veranderde."""
        if self._nu != self._eerder:
            antwoorden = json.dumps(self._nu, ensure_ascii=False)
            self._voorraad.bewaar(self._naam, f"{self._sleutel()}\n{antwoorden}".encode())
            self._eerder = dict(self._nu)

    def _gelezen(self) -> dict[str, str]:
        if (stuk := self._voorraad.haal(self._naam)) is None:
            return {}
        regel, _, antwoorden = stuk.partition(b"\n")
        return dict(json.loads(antwoorden)) if regel == self._sleutel().encode() else {}

    def _sleutel(self) -> str:
        return voorraad.sleutel(_gereedschap(), self._kenmerk)


@dataclass(frozen=True, eq=False)
class Bewaard:
    """De tabellen van één keer keuren, en de sleutel van elk record daarin."""

    voorraad: Voorraad = field(default_factory=LegeVoorraad)
    tabellen: dict[tuple[str, str], Tabel] = field(default_factory=dict)
    sleutels: dict[Vondst, str] = field(default_factory=dict)

    def tabel(self, naam: str, kenmerk: str = "") -> Tabel:
        """De tabel met deze naam; zij is er één keer."""
        if (naam, kenmerk) not in self.tabellen:
            self.tabellen[naam, kenmerk] = Tabel(self.voorraad, naam, kenmerk)
        return self.tabellen[naam, kenmerk]

    def sleutel(self, knoop: Knoop) -> str:
        """Wat verandert zodra er iets aan een record verandert, of aan waar het woont."""
        vondst = knoop.vondst
        if vondst not in self.sleutels:
            soort, tekst = type(vondst.record).__qualname__, vondst.record.model_dump_json()
            som = voorraad.sleutel(soort, vondst.bestand, vondst.pagina, tekst)
            self.sleutels[vondst] = som[:KORT]
        return "/".join([self.sleutels[vondst], *map(str, knoop.pad)])

    def leg_weg(self) -> None:
        """Bewaart elke tabel voor de volgende keer."""
        for tabel in self.tabellen.values():
            tabel.bewaar()


def kenmerk_van(tekst: str) -> str:
    """De sleutel van een losse tekst."""
    return hashlib.sha256(tekst.encode()).hexdigest()[:KORT]


@cache
def _gereedschap() -> str:
    """Alle code van de kennisbank en de versies waar zij op rekent."""
    versies = (platform.python_version(), unicodedata.unidata_version, *map(version, PAKKETTEN))
    return voorraad.vingerafdruk(CODE, versies)
