"""Passages: de stukken tekst met een eigen id die de zoekmachine kan vinden."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

from ..kennisgraaf import Kennisgraaf, Knoop
from ..model import (
    Bewijs,
    Deel,
    Feitenkaart,
    Gemeenteprofiel,
    Herkennen,
    Kader,
    Overzicht,
    Record,
    Relatie,
    Voorbeeld,
    Voorstel,
    soort_van,
)
from ..model.typen import is_tekst
from .plaats import landlabels, provincielabels

GEMEENTE: Final = "gemeente"
NIET_OM_TE_VINDEN: Final = (Record, Bewijs, Relatie, Herkennen)
PAGINA: Final = Overzicht.soort
VELDEN: Final = ("plek", "titel", "label", "tekst")
PLEKNAAM: Final = re.compile(r"([a-z-]+?)-0*([0-9]+[a-z]?(?:[.-][0-9]+)?)")
ALLEEN_LIJST: Final = 0.7
"""Een gemeente waar wij niets over weten, is te vinden op haar naam en gaat nergens voor."""
ERBIJ: Final = re.compile(r" \([^()]*\)$")
OPMAAK: Final = re.compile(r"\]\([^)]*\)|[*_#>`]+|\[(?=[^\]]*\])")


@dataclass(frozen=True, slots=True)
class Passage:
    """Een stuk tekst om te vinden: wat het is, waar het staat en welke woorden erbij horen.

    `namen` zijn andere namen waar het precies naar heet. `vak` is het korte antwoord dat het
    geeft, als dat iets anders is dan de kern, en `waar` de gemeente met het jaar; `zwaarte` zegt
    hoe zwaar het telt naast andere van zijn soort.
    """

    id: str
    soort: str
    titel: str
    tekst: str
    labels: tuple[str, ...] = ()
    gemeenten: tuple[str, ...] = ()
    ouder: str = ""
    url: str = ""
    kern: str = ""
    vak: str = ""
    waar: str = ""
    zwaarte: float = 1.0
    namen: tuple[str, ...] = ()

    @property
    def heet(self) -> tuple[str, ...]:
        """Elke naam die iemand er precies voor intikt; `Bergen` is ook Bergen (NH)."""
        van_gemeente = self.gemeenten if self.soort == GEMEENTE else ()
        alle = (self.titel, *self.namen, *van_gemeente)
        return tuple(dict.fromkeys((*alle, *(ERBIJ.sub("", naam) for naam in alle))))

    @property
    def pleknaam(self) -> str:
        """De soort en het nummer, zoals iemand ernaar vraagt: `voorstel 2c` of `tip 4.2`."""
        nummer = PLEKNAAM.fullmatch(self.id)
        if not nummer:
            return ""
        namen = dict.fromkeys((*self.soort.split("-"), *nummer[1].split("-")))
        return f"{' '.join(namen)} {nummer[2].replace('-', '.')}"


def passages(
    graaf: Kennisgraaf, andere_namen: Mapping[str, str] | None = None
) -> tuple[Passage, ...]:
    """Elke knoop van de graaf als passage; een gemeente is ook op haar andere namen te vinden.

    Een overzicht is een pagina: dat doet `pagina`.
    """
    bijnamen: dict[str, list[str]] = {}
    for bijnaam, naam in sorted((andere_namen or {}).items()):
        bijnamen.setdefault(naam, []).append(bijnaam)
    return tuple(
        _passage(graaf, knoop, bijnamen)
        for knoop in graaf
        if soort_van(knoop.record).voorrang and not isinstance(knoop.record, Overzicht)
    )


def veldteksten(passage: Passage) -> dict[str, str]:
    """De tekst van een passage per veld van de woordindex; een gemeente heeft meer titels."""
    namen = (passage.titel, *passage.gemeenten) if passage.soort == GEMEENTE else (passage.titel,)
    labels = "; ".join((*passage.labels, *passage.namen, *passage.gemeenten))
    teksten = (passage.pleknaam, "; ".join(dict.fromkeys(namen)), labels, passage.tekst)
    return dict(zip(VELDEN, teksten, strict=True))


def tekst_van(passage: Passage) -> str:
    """Alle tekst van een passage achter elkaar."""
    return "\n".join(veldteksten(passage).values())


def lees_passages(bestand: Path) -> tuple[Passage, ...]:
    """De passages uit een bestand met één JSON-object per regel, zoals `meet-zoeken` het leest."""
    regels = bestand.read_text(encoding="utf-8").splitlines()
    return tuple(_uit_json(json.loads(regel)) for regel in regels if regel.strip())


def _uit_json(regel: dict[str, Any]) -> Passage:
    return Passage(
        id=regel["id"],
        soort=regel.get("type") or "",
        titel=regel.get("title") or "",
        tekst=regel.get("text") or "",
        labels=tuple(regel.get("tags") or ()),
        gemeenten=tuple(regel.get("gemeenten") or ()),
        ouder=regel.get("parent") or "",
        url=regel.get("url") or "",
        kern=regel.get("text") or "",
    )


def _passage(graaf: Kennisgraaf, knoop: Knoop, bijnamen: Mapping[str, Sequence[str]]) -> Passage:
    record = knoop.record
    teksten = dict.fromkeys(kaal(tekst) for tekst in _teksten(record) if tekst != record.titel)
    alleen_lijst = isinstance(record, Gemeenteprofiel) and not record.is_bekend
    return Passage(
        id=record.id,
        soort=record.soort,
        titel=record.titel,
        tekst="\n".join(teksten),
        labels=tuple(dict.fromkeys(_labels(graaf, knoop))),
        gemeenten=tuple(
            dict.fromkeys(
                een for naam in _gemeenten(graaf, knoop) for een in (naam, *bijnamen.get(naam, ()))
            )
        ),
        ouder=knoop.ouder,
        url=knoop.url,
        kern=record.kern,
        vak=_vak(record),
        waar=_waar(record),
        zwaarte=ALLEEN_LIJST if alleen_lijst else 1.0,
    )


def _vak(record: Record) -> str:
    """De tekst om over te nemen van een voorstel, of wat een instrument kost."""
    if isinstance(record, Voorstel):
        return record.afspraak
    if isinstance(record, Feitenkaart):
        feiten = {"Kosten": record.kosten_kort, "Duur": record.duur_kort}
        return " ".join(f"{naam}: {feit.rstrip('.')}." for naam, feit in feiten.items() if feit)
    return ""


def _waar(record: Record) -> str:
    """Waar en wanneer een voorbeeld speelde, voor zover bekend."""
    if not isinstance(record, Voorbeeld):
        return ""
    return ", ".join(str(een) for een in (record.gemeente or record.land, record.jaar) if een)


def kaal(tekst: str) -> str:
    """De tekst zonder Markdown-tekens en zonder adressen achter links."""
    return OPMAAK.sub("", tekst)


def _labels(graaf: Kennisgraaf, knoop: Knoop) -> Iterator[str]:
    if knoop.ouder:
        yield graaf[knoop.ouder].record.titel
    for id in getattr(knoop.record, "instrumenten", ()):
        if id in graaf:
            yield graaf[id].record.titel
    if isinstance(knoop.record, Kader):
        yield from (f"artikel {een.nummer}" for een in knoop.record.artikelen)
    yield from _streek(graaf, knoop)


def _streek(graaf: Kennisgraaf, knoop: Knoop) -> Iterator[str]:
    """De provincie of het land waar het voorbeeld, of een gemeente die wij kennen, ligt."""
    record = knoop.record
    if isinstance(record, Gemeenteprofiel) and record.is_genoemd:
        yield provincielabels(record.provincie)
    if isinstance(record, Voorbeeld):
        if record.land:
            yield landlabels(record.land)
        for verband in graaf.verbanden_van(knoop.id):
            gemeente = graaf[verband.naar].record
            if verband.soort == "voorbeeld-uit" and isinstance(gemeente, Gemeenteprofiel):
                yield provincielabels(gemeente.provincie)


def _gemeenten(graaf: Kennisgraaf, knoop: Knoop) -> Iterator[str]:
    if isinstance(knoop.record, Gemeenteprofiel):
        yield knoop.record.titel
        yield from (een.partition(" (")[0] for een in knoop.record.voorgangers)
    if naam := getattr(knoop.record, "gemeente", None):
        yield naam
    for verband in graaf.verbanden_van(knoop.id):
        if verband.soort in {"voorbeeld-uit", "vermelding-van", "akkoord-van"} and not verband.heen:
            yield graaf[verband.naar].record.titel


def _teksten(deel: Deel) -> Iterator[str]:
    """Elke tekst in een record, zonder die van zijn onderdelen, zijn bewijs en zijn verbanden.

    Van een gemeente is dat niets: haar kern zegt van elke gemeente hetzelfde.
    """
    if isinstance(deel, Gemeenteprofiel):
        return
    for naam, telt in _velden(type(deel)):
        waarde = getattr(deel, naam)
        for een in waarde if isinstance(waarde, tuple) else (waarde,):
            if isinstance(een, str) and telt:
                yield een
            elif isinstance(een, Deel) and not isinstance(een, NIET_OM_TE_VINDEN):
                yield from _teksten(een)


@cache
def _velden(soort: type[Deel]) -> tuple[tuple[str, bool], ...]:
    """De velden van een soort, en of er tekst in staat."""
    return tuple((naam, is_tekst(veld)) for naam, veld in soort.model_fields.items())
