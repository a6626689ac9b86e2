"""Een stuk: één record als tekst, met wat het betekent, hoe goed het past en wat is hersteld."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from ..bevinding import Bevinding, Plek
from ..lezen.boom import Boom, lees_yaml
from ..lezen.inlezen import GEEN_REGELEINDE
from ..model import Record
from .knopen import Blok, Waarde, knopen

ONLEESBAAR = 10_000
SPATIES = re.compile(r"[ \t]+")
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


@dataclass(frozen=True, eq=False)
class Stuk:
    """Een stuk YAML uit een bestand, met de regels ervoor en de soort record die erin staat."""

    bestand: str
    tekst: str
    regels_ervoor: int = 0
    soort: type[Record] | None = None
    is_lijst: bool = False

    def met(self, tekst: str) -> Stuk:
        """Hetzelfde stuk met een andere tekst."""
        return replace(self, tekst=tekst)

    @cached_property
    def boom(self) -> Boom:
        """Wat er staat, zoals de rest van de kennisbank het leest."""
        return lees_yaml(GEEN_REGELEINDE.sub(" ", self.tekst), self.bestand, self.regels_ervoor)

    @cached_property
    def waarde(self) -> object:
        """De inhoud van het record; in een lijst staat er één per stuk."""
        waarde = self.boom.waarde
        if self.is_lijst and isinstance(waarde, tuple) and len(waarde) == 1:
            return waarde[0]
        return waarde

    @cached_property
    def bezwaar(self) -> Bevinding | None:
        """Waarom dit stuk niet helemaal te lezen is, of niets."""
        boom = self.boom
        if boom.bevindingen:
            return boom.bevindingen[0]
        if self.is_lijst and not (isinstance(boom.waarde, tuple) and len(boom.waarde) == 1):
            return Bevinding(Plek(self.bestand, self.regels_ervoor + 1), "Dit is geen record.")
        return None

    @cached_property
    def fouten(self) -> list[ErrorDetails]:
        """Wat er niet past bij de soort, zoals het model het zegt."""
        if self.soort is None:
            return []
        try:
            self.soort.model_validate(self.waarde)
        except ValidationError as fout:
            return fout.errors(include_url=False)
        except RecursionError:
            return []
        return []

    @cached_property
    def gebreken(self) -> int:
        """Hoeveel er niet past; een onleesbaar stuk is het ergst."""
        return ONLEESBAAR if self.bezwaar else len(self.fouten)

    @cached_property
    def betekenis(self) -> object:
        """Wat een lezer ervan ziet: het record, of anders de waarden zoals ze er staan.

        Hoeveel spaties er tussen twee woorden staan, ziet een lezer niet.
        """
        waarde = self.waarde
        if self.soort is not None:
            try:
                waarde = self.soort.model_validate(waarde).model_dump()
            except (ValidationError, RecursionError):
                waarde = self.waarde
        return _los(waarde)

    @cached_property
    def knopen(self) -> tuple[tuple[Waarde, ...], tuple[Blok, ...]]:
        """De waarden en blokken, met paden vanaf het record en regels vanaf 0 in dit stuk."""
        waarden, blokken = knopen(GEEN_REGELEINDE.sub(" ", self.tekst))
        if not self.is_lijst:
            return waarden, blokken
        return (
            tuple(replace(een, pad=een.pad[1:]) for een in waarden),
            tuple(replace(een, pad=een.pad[1:]) for een in blokken),
        )

    def herstelling(self, regel: int, zin: str, soort: Soort) -> Herstelling:
        """Een herstelling op een regel van dit stuk, geteld vanaf 0."""
        return Herstelling(Plek(self.bestand, self.regels_ervoor + regel + 1), zin, soort)


def vervang(tekst: str, nieuw: Iterable[tuple[Waarde, str]]) -> str:
    """De tekst met andere letters op de plaats van waarden die op één regel staan."""
    regels = tekst.split("\n")
    for waarde, letters in sorted(nieuw, key=lambda een: een[0].begin, reverse=True):
        nummer, van, tot = waarde.begin[0], waarde.begin[1], waarde.eind[1]
        regels[nummer] = regels[nummer][:van] + letters + regels[nummer][tot:]
    return "\n".join(regels)


def _los(waarde: object) -> object:
    if isinstance(waarde, str):
        regels = SPATIES.sub(" ", waarde).split("\n")
        return "\n".join(regel.rstrip(" ") for regel in regels).strip()
    if isinstance(waarde, dict):
        return {naam: _los(deel) for naam, deel in waarde.items()}
    if isinstance(waarde, (tuple, list)):
        return tuple(_los(deel) for deel in waarde)
    return waarde.isoformat() if isinstance(waarde, datetime.date) else waarde
