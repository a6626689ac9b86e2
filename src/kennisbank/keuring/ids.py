"""Regels over ids, nummers en adressen."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..bevinding import Bevinding, citaat
from ..kennisgraaf import Kennisgraaf, Knoop
from ..lezen import Gemeenten
from ..lezen.nummering import vaste_ids
from ..model import soort_van
from .melden import Regel, bij

VERVOLG = re.compile(r"(.*/)?([^/]+)-(\d+)\.html")


def vaste_nummers(graaf: Kennisgraaf, _: Gemeenten) -> Iterator[Bevinding]:
    """De id van een record volgt uit zijn nummer, die van een onderdeel uit zijn plaats."""
    for knoop in graaf:
        for pad, id, hoort in vaste_ids(knoop.record):
            melding = f"Deze id is {citaat(id)}, maar hier hoort {citaat(hoort)}."
            yield bij(knoop, pad, melding, "Pas de id of het nummer aan." if pad == ("id",) else "")


def eigen_nummer(graaf: Kennisgraaf, _: Gemeenten) -> Iterator[Bevinding]:
    """Twee records van dezelfde soort hebben nooit hetzelfde nummer."""
    eerste: dict[tuple[str, object], Knoop] = {}
    for knoop in graaf:
        nummer = getattr(knoop.record, "nummer", None)
        if nummer is None:
            continue
        ander = eerste.setdefault((knoop.record.soort, nummer), knoop)
        if ander is not knoop:
            melding = f"Nummer {nummer} is al van {citaat(ander.id)}: {ander.plek}."
            yield bij(knoop, ("nummer",), melding, "Kies een ander nummer.")


def vast_begin(graaf: Kennisgraaf, _: Gemeenten) -> Iterator[Bevinding]:
    """De id van een record begint met het voorvoegsel van zijn soort."""
    for knoop in graaf:
        begin = soort_van(knoop.record).voorvoegsel
        if not knoop.id.startswith(begin):
            melding = f"De id van een {knoop.record.soort} begint met {citaat(begin)}."
            yield bij(knoop, ("id",), melding, f"Maak er {citaat(begin + knoop.id)} van.")


def eigen_adres(graaf: Kennisgraaf, _: Gemeenten) -> Iterator[Bevinding]:
    """Elk blad heeft een eigen adres."""
    van: dict[str, str] = {}
    for knoop in sorted(_met_eigen_blad(graaf), key=lambda een: een.vondst.bestand[-3:] != ".md"):
        eigenaar = van.setdefault(knoop.pagina, knoop.id)
        if eigenaar == knoop.id and (overzicht := _vervolg_van(knoop, graaf)):
            eigenaar = overzicht
        if eigenaar != knoop.id:
            melding = f"Het adres {citaat(knoop.pagina)} is al van {citaat(eigenaar)}."
            is_lijst = not knoop.vondst.bestand.endswith(".md")
            wat = "Kies een andere id." if is_lijst else "Geef dit bestand een andere naam."
            yield bij(knoop, ("id",), melding, wat)
    for knoop in graaf.van_soort("begrip"):
        adres = f"instrumenten/{knoop.id.removeprefix('begrip-')}.html"
        if adres in van:
            melding = f"Het adres {citaat(adres)} is al van {citaat(van[adres])}."
            yield bij(knoop, ("id",), melding, "Kies een andere id.")


def _met_eigen_blad(graaf: Kennisgraaf) -> Iterator[Knoop]:
    """De records die alleen op een pagina staan; een verkeerd voorvoegsel is al gemeld."""
    for knoop in graaf:
        soort = soort_van(knoop.record)
        if soort.eigen_pagina and not knoop.ouder and knoop.id.startswith(soort.voorvoegsel):
            yield knoop


def _vervolg_van(knoop: Knoop, graaf: Kennisgraaf) -> str:
    """Het overzicht dat op dit adres verdergaat, zoals `voorbeelden/lijst-2.html`, of niets."""
    delen = VERVOLG.fullmatch(knoop.pagina)
    if delen is None or int(delen[3][:9]) < 2:
        return ""
    naam = "index" if delen[2] == "lijst" else delen[2]
    eerste = f"{delen[1] or ''}{naam}.html"
    overzichten = graaf.van_soort("overzicht")
    return next((een.id for een in overzichten if een.pagina == eerste), "")


REGELS: tuple[Regel, ...] = (vaste_nummers, eigen_nummer, vast_begin, eigen_adres)
