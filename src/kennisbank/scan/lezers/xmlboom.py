"""XML als boom, zonder entiteiten, zonder iets van buiten en nooit te diep of te groot."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final
from xml.parsers import expat

from ..tekst import Onleesbaar
from .archief import KAPOT
from .grens import TE_GROOT

DIEPSTE: Final = 200
MEESTE: Final = 400_000
VREEMD: Final = (
    "Dit bestand bevat een verwijzing die niet in een tekst hoort en is daarom niet gelezen; "
    "bewaar het opnieuw met uw tekstverwerker."
)


@dataclass(slots=True)
class Knoop:
    """Een element: de naam zonder naamruimte, wat erbij staat, en wat erin zit."""

    naam: str
    waarden: dict[str, str]
    kinderen: list[Knoop | str] = field(default_factory=list)

    def delen(self) -> Iterator[Knoop]:
        """De elementen die er vlak onder staan."""
        return (kind for kind in self.kinderen if isinstance(kind, Knoop))

    def eerste(self, *pad: str) -> Knoop | None:
        """Het eerste element langs dit pad van namen."""
        knoop: Knoop | None = self
        for naam in pad:
            knoop = (
                next((een for een in knoop.delen() if een.naam == naam), None) if knoop else None
            )
        return knoop

    def alle(self, naam: str, niet_in: str = "") -> Iterator[Knoop]:
        """De buitenste elementen met deze naam, hoe diep ook, maar niet in een ander element."""
        for knoop in self.delen():
            if knoop.naam == naam:
                yield knoop
            elif knoop.naam != niet_in:
                yield from knoop.alle(naam, niet_in)


class _StopError(Exception):
    """Het lezen houdt op; de tekst is de zin voor de lezer."""


class _Bouwer:
    def __init__(self, meeste: int) -> None:
        self._meeste = meeste
        self.wortel = Knoop("", {})
        self._pad = [self.wortel]
        self._aantal = 0

    def begin(self, naam: str, waarden: dict[str, str]) -> None:
        self._aantal += 1
        if self._aantal > self._meeste or len(self._pad) > DIEPSTE:
            raise _StopError(TE_GROOT if self._aantal > self._meeste else KAPOT)
        knoop = Knoop(_kort(naam), {_kort(een): waarde for een, waarde in waarden.items()})
        self._pad[-1].kinderen.append(knoop)
        self._pad.append(knoop)

    def einde(self, _: str) -> None:
        self._pad.pop()

    def tekst(self, tekst: str) -> None:
        self._pad[-1].kinderen.append(tekst)


def xmlboom(inhoud: bytes, meeste: int = MEESTE) -> Knoop | Onleesbaar:
    """De wortel van het document, of waarom het niet gelezen is; `meeste` elementen is de grens."""
    bouwer = _Bouwer(meeste)
    lezer = expat.ParserCreate(namespace_separator=" ")
    lezer.buffer_text = True
    lezer.StartElementHandler = bouwer.begin
    lezer.EndElementHandler = bouwer.einde
    lezer.CharacterDataHandler = bouwer.tekst
    lezer.StartDoctypeDeclHandler = _weiger
    try:
        lezer.Parse(inhoud, True)
    except expat.ExpatError:
        return Onleesbaar(KAPOT)
    except _StopError as reden:
        return Onleesbaar(str(reden))
    return next(bouwer.wortel.delen(), Onleesbaar(KAPOT))


def _weiger(*_: object) -> None:
    """Een eigen verklaring kan entiteiten hebben; een tekstverwerker schrijft haar nooit."""
    raise _StopError(VREEMD)


def _kort(naam: str) -> str:
    return naam.rsplit(" ", 1)[-1]
