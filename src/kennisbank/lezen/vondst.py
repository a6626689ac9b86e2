"""Wat lezen oplevert: records met hun plaats, en alles wat eraan mankeerde."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from ..bevinding import Bevinding, Plek
from ..model import Record
from .boom import Boom, Pad
from .schijf import Schijf


@dataclass(frozen=True, slots=True)
class Woning:
    """Eén bestand met wat erin woont: een soort record, of een losse tekst.

    `fout` zegt waarom de tekst niet te lezen is; `tekst` is dan wat er nog van over is. `ruw` is
    wat er letterlijk in het bestand staat.
    """

    naam: str
    tekst: str
    soort: type[Record] | None = None
    fout: Bevinding | None = None
    ruw: bytes = b""


@dataclass(frozen=True, slots=True, eq=False)
class Vondst:
    """Een record met eigen woonplaats: waar het staat en op welke pagina het verschijnt.

    `gemeld` zijn de velden waar al een fout bij staat; daar staat nu een proefwaarde.
    """

    record: Record
    boom: Boom
    pagina: str
    bronregels: Sequence[str] = ()
    gemeld: frozenset[tuple[Plek, str]] = frozenset()

    @property
    def bestand(self) -> str:
        """Het bestand waarin het record staat, vanaf de hoofdmap."""
        return self.boom.bestand

    @property
    def regels(self) -> tuple[int, int]:
        """De eerste en laatste regel van het record in zijn bestand."""
        return self.boom.omvang

    def alles(self) -> Iterator[tuple[Record, Pad]]:
        """Het record en zijn onderdelen, elk met het pad erheen."""
        yield self.record, ()
        for naam in type(self.record).model_fields:
            waarde = getattr(self.record, naam)
            if isinstance(waarde, tuple):
                for plaats, deel in enumerate(waarde):
                    if isinstance(deel, Record):
                        yield deel, (naam, plaats)

    def plek(self, pad: Pad = (), fragment: str = "") -> Plek:
        """Bestand en regel van het veld op `pad`, of van het fragment binnen dat veld."""
        return self.boom.plek(pad, fragment, self.bronregels)


@dataclass(frozen=True, slots=True)
class Oogst:
    """Wat één bestand oplevert; `naamloos` is de soort van een record zonder bruikbare id.

    `ids` zijn de ids van de vondsten en hun onderdelen.
    """

    naam: str
    records: bool = True
    vondsten: tuple[Vondst, ...] = ()
    bevindingen: tuple[Bevinding, ...] = ()
    aangevuld: tuple[Vondst, ...] = ()
    onleesbaar: frozenset[str] = frozenset()
    naamloos: type[Record] | None = None
    ids: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, eq=False)
class Afleiding:
    """Een vondst die uit andere records volgt, met alles waar zij uit kwam."""

    uit: tuple[object, ...]
    ook_over: tuple[str, ...]
    vondst: Vondst

    def klopt_nog(self, uit: tuple[object, ...], ook_over: tuple[str, ...]) -> bool:
        """Of zij ook hieruit volgt: uit precies dezelfde dingen."""
        zelfde = len(uit) == len(self.uit) and ook_over == self.ook_over
        return zelfde and all(een is ander for een, ander in zip(uit, self.uit, strict=True))


@dataclass(frozen=True, slots=True)
class Lezing:
    """Alle records die te lezen waren, alle bevindingen, en de ids die nu onleesbaar zijn.

    `aangevuld` zijn records met een fout, met een proefwaarde erin: alleen om te keuren.
    `bestanden` zijn alle bestanden waarin records staan, ook de kapotte en de verdwaalde;
    `tekstpaginas` heeft de andere teksten in `docs`, op naam; `woningen` is elk gelezen bestand.
    `schijf`, `oogsten` en `afleidingen` zijn waar dit uit kwam: daarmee leest `herlees` alleen
    wat veranderde.
    """

    vondsten: tuple[Vondst, ...] = ()
    bevindingen: tuple[Bevinding, ...] = ()
    onleesbaar: frozenset[str] = frozenset()
    bestanden: frozenset[str] = frozenset()
    tekstpaginas: Mapping[str, str] = field(default_factory=dict)
    woningen: tuple[Woning, ...] = ()
    aangevuld: tuple[Vondst, ...] = ()
    schijf: Schijf = field(default_factory=Schijf)
    oogsten: tuple[Oogst, ...] = ()
    afleidingen: Mapping[str, Afleiding] = field(default_factory=dict)
