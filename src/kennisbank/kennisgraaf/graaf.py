"""De kennisgraaf: alle records op id, met elk verband zichtbaar van beide kanten."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from ..bevinding import Bevinding, Plek, citaat
from ..gelijkend import bijna_id
from ..lezen import Lezing, Vondst
from ..lezen.boom import Pad
from ..model import Record
from .wijzers import Wijzer, wijzers

T = TypeVar("T")
Erbij = TypeVar("Erbij")


@dataclass(frozen=True, slots=True, eq=False)
class Knoop:
    """Een record in de graaf: waar het staat, bij welk record het hoort en op welke pagina."""

    record: Record
    vondst: Vondst
    pad: Pad
    ouder: str = ""

    @property
    def id(self) -> str:
        """De id van het record."""
        return self.record.id

    @property
    def pagina(self) -> str:
        """Het pad van de pagina waarop het record staat, vanaf de hoofdmap van de site."""
        return self.vondst.pagina

    @property
    def url(self) -> str:
        """Pagina met anker."""
        return f"{self.pagina}#{self.id}"

    @property
    def bestand(self) -> str:
        """Het bestand waarin het record staat, vanaf de hoofdmap."""
        return self.vondst.bestand

    @property
    def plek(self) -> Plek:
        """Bestand en regel van het record."""
        return self.vondst.plek(self.pad)


@dataclass(frozen=True, slots=True, order=True)
class Verband:
    """Een verband gezien vanaf één kant: met welk record, en wie het legde."""

    naar: str
    soort: str
    herkomst: str
    heen: bool
    grond: str = ""


@dataclass(frozen=True, slots=True)
class Kennisgraaf:
    """Alle knopen op id in de volgorde van de site, en per id zijn verbanden.

    `soorten` heeft de knopen per soort en `plaatsen` per id de plaats in die rij, zodat een
    vraag aan de graaf niet langer duurt als er meer records zijn. `onleesbaar` zijn ids van
    records die er wel zijn maar een fout bevatten, `dubbel` zijn de knopen met een id van een
    ander: zij doen niet mee. `zoekend` heeft per id die nergens te vinden is wie ernaar wijst.
    """

    knopen: Mapping[str, Knoop] = field(default_factory=dict)
    verbanden: Mapping[str, tuple[Verband, ...]] = field(default_factory=dict)
    soorten: Mapping[str, tuple[Knoop, ...]] = field(default_factory=dict)
    plaatsen: Mapping[str, int] = field(default_factory=dict)
    onleesbaar: frozenset[str] = frozenset()
    bevindingen: tuple[Bevinding, ...] = ()
    dubbel: tuple[Knoop, ...] = ()
    zoekend: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    onthouden: dict[object, Any] = field(default_factory=dict, repr=False, compare=False)

    def __iter__(self) -> Iterator[Knoop]:
        return iter(self.knopen.values())

    def __len__(self) -> int:
        return len(self.knopen)

    def __getitem__(self, id: str) -> Knoop:
        return self.knopen[id]

    def __contains__(self, id: object) -> bool:
        return id in self.knopen

    def van_soort(self, soort: str) -> tuple[Knoop, ...]:
        """Alle knopen van één soort, in de volgorde van de site."""
        return self.soorten.get(soort, ())

    def buren(self, id: str) -> tuple[Knoop | None, Knoop | None]:
        """Het vorige en het volgende record van dezelfde soort."""
        rij, plaats = self.soorten[self[id].record.soort], self.plaatsen[id]
        return rij[plaats - 1] if plaats else None, rij[plaats + 1] if plaats + 1 < len(
            rij
        ) else None

    def verbanden_van(self, id: str) -> tuple[Verband, ...]:
        """De verbanden van een record, van beide kanten."""
        return self.verbanden.get(id, ())

    def eens(self, reken: Callable[[Kennisgraaf], T]) -> T:
        """Wat `reken` uit de hele graaf haalt, één keer uitgerekend.

        De uitkomst bestaat uit knopen, ids, teksten, getallen, en rijen en tabellen daarvan.
        """
        if reken not in self.onthouden:
            self.onthouden[reken] = reken(self)
        waarde: T = self.onthouden[reken]
        return waarde

    def eens_bij(self, reken: Callable[[Kennisgraaf], Mapping[str, T]], sleutel: str) -> T | None:
        """Wat er in die uitkomst bij één sleutel staat; de rest doet er dan niet toe."""
        return self.eens(reken).get(sleutel)

    def eens_per(self, reken: Callable[[Record], T], id: str) -> T:
        """Wat `reken` alleen uit dit ene record haalt, één keer; wie het vraagt, las het record."""
        record, sleutel = self[id].record, (reken, id)
        if sleutel not in self.onthouden:
            self.onthouden[sleutel] = reken(record)
        waarde: T = self.onthouden[sleutel]
        return waarde

    def aantal_van(self, soort: str) -> int:
        """Hoeveel records er van een soort zijn."""
        return self.eens_bij(_tellingen, soort) or 0

    def met(self, *vondsten: Vondst) -> Kennisgraaf:
        """De graaf met deze records erbij; haar bevindingen gaan alleen over wat erbij kwam."""
        bevindingen: list[Bevinding] = []
        knopen, nieuw = dict(self.knopen), dict[str, Knoop]()
        dubbel: list[Knoop] = []
        for vondst in vondsten:
            for knoop in knopen_van(vondst):
                if knoop.id in knopen:
                    bevindingen.append(_dubbel(knoop, knopen[knoop.id]))
                    dubbel.append(knoop)
                else:
                    knopen[knoop.id] = nieuw[knoop.id] = knoop
        erbij = verbonden((*nieuw.values(), *dubbel), knopen, self.onleesbaar)
        alle = {id: (*self.verbanden.get(id, ()), *rij) for id, rij in erbij.verbanden.items()}
        soorten = {**self.soorten, **per_soort(nieuw.values(), self.soorten)}
        leeg: dict[str, tuple[Verband, ...]] = dict.fromkeys(nieuw, ())
        return Kennisgraaf(
            knopen,
            {
                **self.verbanden,
                **leeg,
                **{id: tuple(dict.fromkeys(rij)) for id, rij in alle.items()},
            },
            soorten,
            {knoop.id: plaats for rij in soorten.values() for plaats, knoop in enumerate(rij)},
            self.onleesbaar,
            (*bevindingen, *erbij.bevindingen),
            tuple(dubbel),
            samen_zoekend(self.zoekend, erbij.zoekend),
        )

    def familie(self, id: str) -> tuple[Knoop, ...]:
        """Een record met zijn onderdelen, zoals zij samen op één pagina staan."""
        return (self[id], *(self[deel.id] for deel in self[id].record.onderdelen()))


@dataclass(frozen=True, slots=True)
class Met(Generic[Erbij, T]):
    """Een berekening voor `eens` met iets erbij wat niet uit de graaf komt, zoals de gemeenten.

    Twee zijn gelijk als zij hetzelfde rekenen met gelijke inhoud; `erbij` hoeft niet hashbaar te
    zijn. `wat` is hoe het in de omgeving van een pagina heet, zodat een volgende bouw dezelfde
    vraag kan stellen. `reken` is ook hier een benoemde functie op moduleniveau.
    """

    reken: Callable[[Kennisgraaf, Erbij], T]
    erbij: Erbij
    wat: str = "gemeenten"

    def __call__(self, graaf: Kennisgraaf) -> T:
        """Het antwoord bij deze graaf."""
        return self.reken(graaf, self.erbij)

    def __hash__(self) -> int:
        return hash(self.reken)


@dataclass(frozen=True, slots=True)
class Verbonden:
    """Wat de wijzers van enkele knopen opleveren: verbanden van beide kanten, en wie nog zoekt."""

    verbanden: Mapping[str, Sequence[Verband]]
    zoekend: Mapping[str, Sequence[str]]
    bevindingen: tuple[Bevinding, ...]


def verbonden(
    rij: Iterable[Knoop], knopen: Mapping[str, Knoop], onleesbaar: Collection[str]
) -> Verbonden:
    """Wat de wijzers van deze rij tussen alle knopen opleveren; een dubbele knoop legt niets."""
    verbanden: dict[str, list[Verband]] = {}
    zoekend: dict[str, list[str]] = {}
    bevindingen: list[Bevinding] = []
    for knoop in rij:
        for wijzer in wijzers(knoop.record):
            doel = knopen.get(wijzer.naar)
            if doel is None or wijzer.eis not in {"", doel.record.soort}:
                zoekend.setdefault(wijzer.naar, []).append(knoop.id)
                if wijzer.naar not in onleesbaar:
                    bevindingen.append(_nergens(knoop, wijzer, knopen))
            elif wijzer.soort and knopen.get(knoop.id) is knoop:
                heen = _verband(wijzer, wijzer.naar, heen=True)
                verbanden.setdefault(knoop.id, []).append(heen)
                terug = _verband(wijzer, knoop.id, heen=False)
                verbanden.setdefault(wijzer.naar, []).append(terug)
    return Verbonden(verbanden, zoekend, tuple(bevindingen))


def samen_zoekend(
    oud: Mapping[str, Sequence[str]], erbij: Mapping[str, Sequence[str]]
) -> dict[str, tuple[str, ...]]:
    """Per id die er niet is iedereen die ernaar wijst, elk één keer."""
    namen = dict.fromkeys((*oud, *erbij))
    return {id: tuple(dict.fromkeys((*oud.get(id, ()), *erbij.get(id, ())))) for id in namen}


def maak_graaf(lezing: Lezing) -> Kennisgraaf:
    """De graaf van een lezing; een dubbele id of verwijzing naar niets is een bevinding."""
    return Kennisgraaf(onleesbaar=lezing.onleesbaar).met(*lezing.vondsten)


def knopen_van(vondst: Vondst) -> Iterator[Knoop]:
    """De knoop van een record en die van zijn onderdelen."""
    for record, pad in vondst.alles():
        yield Knoop(record, vondst, pad, vondst.record.id if pad else "")


def _tellingen(graaf: Kennisgraaf) -> Mapping[str, int]:
    return {soort: len(rij) for soort, rij in graaf.soorten.items()}


def per_soort(
    nieuw: Iterable[Knoop], bekend: Mapping[str, tuple[Knoop, ...]]
) -> dict[str, tuple[Knoop, ...]]:
    """De rijen waar iets bij kwam, in hun geheel."""
    rijen: dict[str, list[Knoop]] = {}
    for knoop in nieuw:
        soort = knoop.record.soort
        rijen.setdefault(soort, [*bekend.get(soort, ())]).append(knoop)
    return {soort: tuple(rij) for soort, rij in rijen.items()}


def _verband(wijzer: Wijzer, naar: str, heen: bool) -> Verband:
    return Verband(naar, wijzer.soort, wijzer.herkomst, heen, wijzer.grond)


def _dubbel(knoop: Knoop, eerste: Knoop) -> Bevinding:
    melding = f"De id {citaat(knoop.id)} bestaat al: {eerste.plek}."
    return Bevinding(
        knoop.plek,
        melding,
        record=knoop.id,
        veld="id",
        voorstel="Kies een andere id, of haal er één weg.",
        naam="id-dubbel",
    )


def _nergens(knoop: Knoop, wijzer: Wijzer, knopen: Mapping[str, Knoop]) -> Bevinding:
    mag = [id for id, ander in knopen.items() if wijzer.eis in {"", ander.record.soort}]
    naar = wijzer.naar.lower().replace(" ", "-")
    voorstel = naar if naar in mag else bijna_id(wijzer.naar, mag)
    voorstel = voorstel or bijna_id(f"{wijzer.eis}-{wijzer.naar}", mag)
    wat = f"van de soort {wijzer.eis}" if wijzer.eis else "in de kennisbank"
    zin = f"Bedoelt u {citaat(voorstel)}?" if voorstel else ""
    if " " in wijzer.naar and not voorstel:
        zin = "Ontbreekt er een streepje voor een van de regels?"
    return Bevinding(
        knoop.vondst.plek((*knoop.pad, *wijzer.pad)),
        f"{citaat(wijzer.naar)} is geen id {wat}.",
        record=knoop.id,
        veld=str(next(deel for deel in reversed(wijzer.pad) if isinstance(deel, str))),
        voorstel=zin,
        naam="verwijzing-naar-niets",
    )
