"""Vindplaatsen: in welk bestand en op welke regel elk adres en elk verband geschreven is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from ..bevinding import Plek
from ..kennisgraaf import Kennisgraaf, teksten
from ..kennisgraaf.wijzers import wijzers
from ..model import AFGELEID
from ..model.markdown import links
from .adres import is_web


class Adresplek(NamedTuple):
    """Een adres zoals een record het noteert, met wie het noteert en waar."""

    url: str
    record: str
    plek: Plek


def adresplekken(graaf: Kennisgraaf) -> Iterator[Adresplek]:
    """Elk adres en elke link die een record noteert, met bestand en regel."""
    for knoop, pad, tekst in teksten(graaf):
        if isinstance(knoop.record, AFGELEID):
            continue
        for url in [tekst] if is_web(tekst) and " " not in tekst else links(tekst):
            yield Adresplek(url.strip(), knoop.id, knoop.vondst.plek((*knoop.pad, *pad), url))


def bronlinks(graaf: Kennisgraaf, tekstpaginas: Mapping[str, str]) -> Iterator[tuple[str, Plek]]:
    """Elk webadres dat een record of een losse pagina noteert, met elke plek waar het staat."""
    for een in adresplekken(graaf):
        if is_web(een.url):
            yield een.url, een.plek
    for naam, tekst in tekstpaginas.items():
        for url in filter(is_web, links(tekst)):
            regels = (nummer for nummer, regel in enumerate(tekst.split("\n"), 1) if url in regel)
            yield url, Plek(naam, next(regels, 1))


def verbandplekken(graaf: Kennisgraaf) -> dict[tuple[str, str], Plek]:
    """Per paar van records de regel die ze verbindt, van beide kanten: een veld of een link."""
    plekken: dict[tuple[str, str], Plek] = {}
    for van, naar, plek in _verwijzingen(graaf):
        plekken.setdefault((van, naar), plek)
        plekken.setdefault((naar, van), plek)
    return plekken


def recordplek(graaf: Kennisgraaf, id: str) -> Plek:
    """Waar een record geschreven is; van een afgeleid record is dat het eerste dat het noemt."""
    knoop = graaf[id]
    genoemd = wijzers(knoop.record) if isinstance(knoop.record, AFGELEID) else ()
    noemers = (een.naar for een in genoemd if een.soort and een.naar in graaf)
    return graaf[next(noemers, id)].plek


def _verwijzingen(graaf: Kennisgraaf) -> Iterator[tuple[str, str, Plek]]:
    for knoop in graaf:
        for wijzer in wijzers(knoop.record):
            if wijzer.naar in graaf:
                plek = knoop.vondst.plek((*knoop.pad, *wijzer.pad), wijzer.naar)
                afgeleid = isinstance(knoop.record, AFGELEID)
                yield knoop.id, wijzer.naar, graaf[wijzer.naar].plek if afgeleid else plek
    for een in adresplekken(graaf):
        if een.url in graaf:
            yield een.record, een.url, een.plek
