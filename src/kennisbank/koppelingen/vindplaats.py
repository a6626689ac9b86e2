"""Vindplaatsen: in welk bestand en op welke regel elk adres en elk verband geschreven is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import unquote

from ..bevinding import Plek
from ..kennisgraaf import Kennisgraaf, Knoop, teksten
from ..kennisgraaf.wijzers import wijzers
from ..lezen.boom import Pad
from ..model import AFGELEID
from ..model.markdown import links
from .adres import is_web


@dataclass(frozen=True, slots=True)
class Adresplek:
    """Een adres zoals een record het noteert, met wie het noteert en waar.

    `omtrek` is de tekst eromheen: de zin waar de link in staat, of de titel van de bron.
    """

    url: str
    record: str
    plek: Plek
    omtrek: str


@dataclass(frozen=True, slots=True, eq=False)
class Vindplaatsen:
    """Waar alles in de inhoud geschreven staat.

    `adressen` heeft per adres elke plek waar het staat, `per_record` hetzelfde per record,
    `paginas` per pagina de records die er wonen, en `verbanden` per paar van records de regel
    die ze verbindt, van beide kanten.
    """

    adressen: Mapping[str, tuple[Adresplek, ...]]
    per_record: Mapping[str, tuple[Adresplek, ...]]
    paginas: Mapping[str, tuple[str, ...]]
    verbanden: Mapping[tuple[str, str], Plek]
    records: Mapping[str, Plek]
    overzichten: frozenset[str]


def vindplaatsen(graaf: Kennisgraaf) -> Vindplaatsen:
    """De vindplaatsen van een graaf, met de regel van elk adres en elke verwijzing."""
    adressen: dict[str, list[Adresplek]] = {}
    per_record: dict[str, list[Adresplek]] = {}
    paginas: dict[str, list[str]] = {}
    verbanden: dict[tuple[str, str], Plek] = {}
    for knoop in graaf:
        paginas.setdefault(knoop.pagina, []).append(knoop.id)
    for een in adresplekken(graaf):
        adressen.setdefault(zelfde_adres(een.url), []).append(een)
        per_record.setdefault(een.record, []).append(een)
    for van, naar, plek in _verwijzingen(graaf):
        verbanden.setdefault((van, naar), plek)
        verbanden.setdefault((naar, van), plek)
    return Vindplaatsen(
        {url: tuple(rij) for url, rij in adressen.items()},
        {record: tuple(rij) for record, rij in per_record.items()},
        {pagina: tuple(rij) for pagina, rij in paginas.items()},
        verbanden,
        {knoop.id: _eigen_plek(knoop, graaf) for knoop in graaf},
        frozenset(knoop.id for knoop in graaf if knoop.record.soort in {"overzicht", "start"}),
    )


def adresplekken(graaf: Kennisgraaf) -> Iterator[Adresplek]:
    """Elk adres en elke link die een record noteert, met bestand en regel."""
    omtrek: dict[tuple[str, Pad], str] = {}
    for knoop, pad, tekst in teksten(graaf):
        blok = knoop.id, pad[:-1]
        omtrek[blok] = f"{omtrek.get(blok, '')}\n{tekst}"
    for knoop, pad, tekst in teksten(graaf):
        if isinstance(knoop.record, AFGELEID):
            continue
        is_veld = is_web(tekst) and " " not in tekst
        for url in [tekst] if is_veld else links(tekst):
            plek = knoop.vondst.plek((*knoop.pad, *pad), url)
            rond = omtrek[knoop.id, pad[:-1]] if is_veld else tekst
            yield Adresplek(url.strip(), knoop.id, plek, rond)


def bronlinks(graaf: Kennisgraaf, tekstpaginas: Mapping[str, str]) -> Iterator[tuple[str, Plek]]:
    """Elk webadres dat een record of een losse pagina noteert, met elke plek waar het staat."""
    for een in adresplekken(graaf):
        if is_web(een.url):
            yield een.url, een.plek
    for naam, tekst in tekstpaginas.items():
        for url in filter(is_web, links(tekst)):
            regels = (nummer for nummer, regel in enumerate(tekst.split("\n"), 1) if url in regel)
            yield url, Plek(naam, next(regels, 1))


def zelfde_adres(url: str) -> str:
    """Het adres zonder codering, om het op de pagina en in het record te vergelijken."""
    return unquote(url.strip())


def _verwijzingen(graaf: Kennisgraaf) -> Iterator[tuple[str, str, Plek]]:
    """Elk paar van records dat een veld of een link in een tekst verbindt."""
    for knoop in graaf:
        for wijzer in wijzers(knoop.record):
            if wijzer.naar in graaf:
                plek = knoop.vondst.plek((*knoop.pad, *wijzer.pad), wijzer.naar)
                afgeleid = isinstance(knoop.record, AFGELEID)
                yield knoop.id, wijzer.naar, graaf[wijzer.naar].plek if afgeleid else plek
    for een in adresplekken(graaf):
        if een.url in graaf:
            yield een.record, een.url, een.plek


def _eigen_plek(knoop: Knoop, graaf: Kennisgraaf) -> Plek:
    """Waar een record geschreven is; van een afgeleid record is dat het eerste dat het noemt."""
    if isinstance(knoop.record, AFGELEID):
        noemers = (een.naar for een in wijzers(knoop.record) if een.soort and een.naar in graaf)
        return next((graaf[naam].plek for naam in noemers), knoop.plek)
    return knoop.plek
