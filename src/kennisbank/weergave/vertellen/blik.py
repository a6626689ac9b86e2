"""Blik: de graaf gezien vanaf één record, met de stukken die meer verhalen gebruiken."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import singledispatch
from itertools import groupby

from ...kennisgraaf import Kennisgraaf, Knoop
from ...model import Bewijs, Record, Voorbeeld
from .. import takken
from ..naam import aanduiding
from ..omgeving import Omgeving
from ..verhaal import (
    Delen,
    Feit,
    Feiten,
    Kop,
    Kort,
    Kortvorm,
    Link,
    Maat,
    Onderdeel,
    Regels,
    Stuk,
    Tekst,
    Verhaal,
    Zin,
)
from ..zin import Engels

GEWOON = frozenset({"id", "titel", "kern", "bron", "relaties", "tekst"})


@dataclass(frozen=True, slots=True)
class Blik:
    """Een record in de graaf, en wat wij van buiten de inhoud weten."""

    graaf: Kennisgraaf
    knoop: Knoop
    omgeving: Omgeving

    def knopen(self, ids: Iterable[str]) -> tuple[Knoop, ...]:
        """De knopen bij deze ids; een id die er (nu) niet is, valt weg."""
        return tuple(self.graaf[id] for id in ids if id in self.graaf)

    def van_het_aantal(self) -> str:
        """De soort, het nummer en het aantal: Tip 2 van 8."""
        soort = self.knoop.record.soort
        return f"{aanduiding(self.knoop)} van {self.graaf.aantal_van(soort)}"

    def voorbeelden_bij(self, id: str) -> tuple[Knoop, ...]:
        """De voorbeelden bij een record waar meer van bekend is dan de naam."""
        rij = takken.verwanten(self.graaf, id, Voorbeeld.soort)
        return tuple(een for een in rij if is_bekend(een))

    def verhaal(
        self,
        soortregel: str,
        *stukken: Stuk | None,
        zijlijn: Iterable[Stuk] = (),
        labels: Iterable[str] = (),
        begrippen: tuple[Knoop, ...] = (),
        leus: str = "",
        herkomst: str | None = "",
        maat: Maat = "gewoon",
        draad: bool = True,
    ) -> Verhaal:
        """Het verhaal met de stukken waar iets in staat."""
        groepen = takken.groepen(self.graaf, self.knoop.id) if draad else ()
        return Verhaal(
            self.knoop,
            soortregel,
            tuple(filter(None, stukken)),
            tuple(filter(None, zijlijn)),
            tuple(labels),
            begrippen,
            leus,
            groepen,
            herkomst,
            maat,
        )

    def onderdeel(self, deel: Record) -> Onderdeel:
        """Een onderdeel met zijn uitleg, begrippen en voorbeelden; het nummer staat in de id."""
        return Onderdeel(
            deel.titel,
            deel.kern,
            deel.id,
            deel.id.rpartition("-")[2],
            getattr(deel, "toelichting", None) or "",
            begrippen=self.knopen(getattr(deel, "instrumenten", ())),
            voorbeelden=self.voorbeelden_bij(deel.id),
        )


@singledispatch
def vertel_over(record: Record, blik: Blik) -> Verhaal:
    """Het verhaal van een record; een soort zonder eigen verhaal verliest geen tekst."""
    velden = tuple(
        Feit(veld.replace("_", " ").capitalize(), waarde)
        for veld, waarde in record
        if veld not in GEWOON and isinstance(waarde, str)
    )
    delen = tuple(map(blik.onderdeel, record.onderdelen()))
    return blik.verhaal(
        aanduiding(blik.knoop),
        Feiten(velden),
        Delen(Kop("Onderdelen", "onderdelen"), delen, "stukjes"),
        Tekst(getattr(record, "tekst", None) or ""),
    )


def gegevens(
    paren: Mapping[str, object], kop: Kop | None = None, noot: str = "", vorm: Kortvorm = "gegevens"
) -> Kort:
    """Korte gegevens; wat leeg is, blijft weg."""
    gevuld = (
        (wat, een if isinstance(een, Link) else str(een)) for wat, een in paren.items() if een
    )
    return Kort(tuple(gevuld), kop, noot, vorm)


def in_het_kort(paren: Mapping[str, object], verder: bool = False) -> Kort:
    """De feiten voor in het paneel naast het verhaal; wat leeg is, blijft weg."""
    return replace(gegevens(paren, Kop("In het kort")), verder=verder)


def regel(
    begin: str, links: Iterable[Link], tussen: str = ", ", eind: str = "", verder: bool = False
) -> Regels:
    """Eén zin met links; zonder links staat er niets."""
    zin = op_een_rij(links, tussen)
    return Regels(((begin, *zin, *filter(None, [eind])),) if zin else (), verder=verder)


def ook_wel(record: Record, engels: Collection[str] = ()) -> Regels:
    """De andere namen van een begrip, als het die heeft; wat Engels is, weet dat van zichzelf."""
    per_taal = groupby(getattr(record, "synoniemen", ()), key=lambda naam: naam in engels)
    namen = [(Engels if is_engels else str)(", ".join(rij)) for is_engels, rij in per_taal]
    return Regels((("Ook wel: ", *op_een_rij(namen), "."),) if namen else ())


def staven(bewijzen: tuple[Bewijs, ...], veld: str) -> tuple[int, ...]:
    """De nummers van de bronnen die een veld staven."""
    return tuple(nummer for nummer, een in enumerate(bewijzen, 1) if veld in een.staaft)


def op_een_rij(stukken: Iterable[str | Link], tussen: str = ", ") -> Zin:
    """Stukken van een zin achter elkaar, met een teken ertussen."""
    rij: list[str | Link] = []
    for stuk in stukken:
        rij += [tussen, stuk] if rij else [stuk]
    return tuple(rij)


def opsomming(delen: Iterable[str]) -> str:
    """Delen met komma's, en ‘en’ voor het laatste; zonder delen niets."""
    *voor, laatste = ["", *delen]
    return " en ".join(filter(None, (", ".join(filter(None, voor)), laatste)))


def titels(knopen: Iterable[Knoop]) -> Iterable[Link]:
    """De titels van records, elk met haar link."""
    return (Link(een.record.titel, een.id) for een in knopen)


def is_bekend(knoop: Knoop) -> bool:
    """Of het een voorbeeld is waar meer van bekend is dan de naam."""
    return isinstance(knoop.record, Voorbeeld) and knoop.record.is_bekend
