"""Een regel: een functie waarvan de naam de vaste naam is, en de docstring wat zij eist."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from inspect import getdoc

from ..bevinding import Bevinding, Ernst
from ..kennisgraaf import Knoop, teksten_in
from ..lezen.boom import Pad
from ..model import Record
from .stand import Stand

OverRecord = Callable[[Knoop], Iterable[Bevinding]]
OverTekst = Callable[[Knoop, Pad, str], Iterable[Bevinding]]
NaastDeRest = Callable[[Knoop, Stand], Iterable[Bevinding]]
OverAlles = Callable[[Stand], Iterable[Bevinding]]
Voorwaarde = Callable[[str], object]
KAAL = re.compile(r"[a-z][a-z.:-]*\d{0,4}[a-z.:-]*\d{0,4}[a-z]?")
"""Een id of keuze: daarin past geen link, telefoonnummer of vreemd teken. Dat scheelt de helft."""
LANGSTE_KALE = 60


@dataclass(frozen=True, slots=True)
class Ziet:
    """Welke records een regel aangaat, en het kenmerk van alles wat zij van de rest ziet."""

    klasse: type[Record]
    kenmerk: Callable[[Stand], str]


@dataclass(frozen=True, slots=True)
class Regel:
    """De vaste naam, wat de regel eist, hoe ernstig het is, en de functie die ernaar kijkt.

    Wat over een record of een tekst gaat, kijkt naar niets anders: zolang het record hetzelfde
    blijft, blijft ook het oordeel. Wat naast de rest kijkt, kan een voorwaarde hebben: zonder een
    tekst waar die voor geldt, is er niets te vinden. Met `ziet` blijft het oordeel hetzelfde
    zolang het record en dat kenmerk hetzelfde zijn. Zonder functie komt de bevinding al van het
    lezen.
    """

    naam: str
    eis: str
    ernst: Ernst = "fout"
    over_record: OverRecord | None = None
    over_tekst: OverTekst | None = None
    naast_de_rest: NaastDeRest | None = None
    over_alles: OverAlles | None = None
    als: Voorwaarde | None = None
    ziet: Ziet | None = None

    @property
    def kijkt(self) -> bool:
        """Of de regel zelf kijkt; anders vindt het lezen haar al."""
        return any((self.over_record, self.over_tekst, self.naast_de_rest, self.over_alles))

    def gezet_op(self, bevindingen: Iterable[Bevinding]) -> Iterator[Bevinding]:
        """De bevindingen met de naam en de ernst van deze regel."""
        for een in bevindingen:
            yield replace(een, naam=self.naam, ernst=self.ernst)

    def bij(self, knoop: Knoop, stand: Stand) -> Iterator[Bevinding]:
        """Wat de regel bij één record vindt."""
        if self.over_record:
            yield from self.gezet_op(self.over_record(knoop))
        if self.naast_de_rest:
            yield from self.gezet_op(self.naast_de_rest(knoop, stand))
        if self.over_tekst:
            for pad, tekst in na_te_kijken(knoop):
                yield from self.gezet_op(self.over_tekst(knoop, pad, tekst))


def na_te_kijken(knoop: Knoop) -> list[tuple[Pad, str]]:
    """De teksten van een record waar een regel over teksten iets in kan vinden."""
    return [
        (pad, tekst)
        for pad, tekst in teksten_in(knoop.record)
        if len(tekst) > LANGSTE_KALE or not KAAL.fullmatch(tekst)
    ]


def per_record(functie: OverRecord, ernst: Ernst = "fout") -> Regel:
    """Een regel over één record."""
    return Regel(_naam(functie), _eis(functie), ernst, over_record=functie)


def per_tekst(functie: OverTekst, ernst: Ernst = "fout") -> Regel:
    """Een regel over één tekst in een record."""
    return Regel(_naam(functie), _eis(functie), ernst, over_tekst=functie)


def naast_de_rest(
    functie: NaastDeRest,
    ernst: Ernst = "fout",
    als: Voorwaarde | None = None,
    ziet: Ziet | None = None,
) -> Regel:
    """Een regel over één record naast wat er verder is."""
    return Regel(_naam(functie), _eis(functie), ernst, naast_de_rest=functie, als=als, ziet=ziet)


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
