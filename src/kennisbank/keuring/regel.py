"""Een regel: een functie waarvan de naam de vaste naam is, en de docstring wat zij eist."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from inspect import getdoc

from ..bevinding import Bevinding, Ernst
from ..kennisgraaf import Knoop
from ..lezen.boom import Pad
from .stand import Stand

OverRecord = Callable[[Knoop, Stand], Iterable[Bevinding]]
OverTekst = Callable[[Knoop, Pad, str, Stand], Iterable[Bevinding]]
OverAlles = Callable[[Stand], Iterable[Bevinding]]


@dataclass(frozen=True, slots=True)
class Regel:
    """De vaste naam, wat de regel eist, hoe ernstig het is, en de functie die ernaar kijkt.

    Zonder functie komt de bevinding al van het lezen.
    """

    naam: str
    eis: str
    ernst: Ernst = "fout"
    over_record: OverRecord | None = None
    over_tekst: OverTekst | None = None
    over_alles: OverAlles | None = None

    @property
    def kijkt(self) -> bool:
        """Of de regel zelf kijkt; anders vindt het lezen haar al."""
        return any((self.over_record, self.over_tekst, self.over_alles))

    def gezet_op(self, bevindingen: Iterable[Bevinding]) -> Iterator[Bevinding]:
        """De bevindingen met de naam en de ernst van deze regel."""
        for een in bevindingen:
            yield replace(een, naam=self.naam, ernst=self.ernst)


def per_record(functie: OverRecord, ernst: Ernst = "fout") -> Regel:
    """Een regel over één record, naast wat er verder is."""
    return Regel(_naam(functie), _eis(functie), ernst, over_record=functie)


def per_tekst(functie: OverTekst, ernst: Ernst = "fout") -> Regel:
    """Een regel over één tekst in een record."""
    return Regel(_naam(functie), _eis(functie), ernst, over_tekst=functie)


def over_alles(functie: OverAlles, ernst: Ernst = "fout") -> Regel:
    """Een regel over de inhoud als geheel, of over wat geen record is."""
    return Regel(_naam(functie), _eis(functie), ernst, over_alles=functie)


def bij(knoop: Knoop, pad: Pad, melding: str, voorstel: str = "", fragment: str = "") -> Bevinding:
    """Een bevinding op de regel van een veld, of van een fragment binnen dat veld."""
    veld = next((str(deel) for deel in reversed(pad) if isinstance(deel, str)), "")
    plek = knoop.vondst.plek((*knoop.pad, *pad), fragment)
    return Bevinding(plek, melding, record=knoop.id, veld=veld, voorstel=voorstel)


def _naam(functie: Callable[..., object]) -> str:
    return functie.__name__.replace("_", "-")


def _eis(functie: Callable[..., object]) -> str:
    return getdoc(functie) or ""
