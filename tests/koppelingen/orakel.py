"""Het orakel: welke regels een mens zou aanwijzen, gezocht met platte tekst en open data."""

import csv
import json
import posixpath
import re
from functools import cache
from pathlib import Path

from kennisbank.gelijkend import sleutel
from kennisbank.koppelingen import Site
from koppelingen.conftest import Huis
from koppelingen.mutatie import Mutatie

Regel = tuple[str, int]
GEEN: Regel = ("", 0)
LIJST = "data/gemeenten.csv"
AFGELEID = re.compile(r"gemeenten/|instrumenten/")
"""Pagina's die uit meer records komen: van een link daarheen zijn meer plekken goed."""


def goede_regels(huis: Huis, mutatie: Mutatie) -> set[Regel]:
    """De regels waar de link van een mutatie geschreven is, of anders die van zijn record."""
    regels = alle_regels(huis.map)
    tekstpagina = f"docs/{mutatie.pagina.removesuffix('.html')}.md"
    if tekstpagina in huis.tekstpaginas:
        naam = mutatie.was.replace(".html", ".md")
        zelf = {plek for plek, tekst in regels.items() if plek[0] == tekstpagina and naam in tekst}
        return zelf or {plek for plek in regels if plek[0] == tekstpagina}
    per_url, uit_gemeente = _register(huis.site)
    hier = _met_afgeleid(_op_pagina(per_url, mutatie.pagina), uit_gemeente)
    eigen = _blok(huis.map, hier)
    if mutatie.was.startswith("http"):
        met = {plek for plek, tekst in regels.items() if mutatie.was in tekst}
        letterlijk = {plek for plek in met if plek[0] not in huis.tekstpaginas}
        return letterlijk & eigen or letterlijk or eigen
    doelen = _doelen(per_url, mutatie)
    van_doel = _blok(huis.map, _met_afgeleid(doelen, uit_gemeente))
    if doelen and doelen <= hier:  # een inhoudsopgave van de pagina zelf
        return eigen
    verbindt = {plek for plek in eigen if _noemt(regels[plek], doelen)}
    verbindt |= {plek for plek in van_doel if _noemt(regels[plek], hier)}
    naar = posixpath.normpath(posixpath.join(posixpath.dirname(mutatie.pagina), mutatie.was))
    afgeleid = AFGELEID.match(mutatie.pagina) or AFGELEID.match(naar)
    return (set() if afgeleid else verbindt) or eigen | van_doel or {GEEN}


@cache
def alle_regels(map_: Path) -> dict[Regel, str]:
    """Elke regel van elk bronbestand, op plaats."""
    lijsten = [*map_.glob("data/**/*.yaml"), map_ / LIJST]
    paden = [*map_.glob("docs/**/*.md"), *lijsten]
    return {
        (pad.relative_to(map_).as_posix(), nummer): tekst
        for pad in sorted(paden)
        for nummer, tekst in enumerate(pad.read_text(encoding="utf-8").split("\n"), 1)
    }


@cache
def _register(site: Site) -> tuple[dict[str, str], set[str]]:
    """De id op elk adres in de open data, en de ids van records met een gemeente."""
    records = json.loads(site.lees("data/kennisbank.json"))["records"]
    uit_gemeente = {een["id"] for een in records if een.get("gemeente")}
    return {record["url"]: record["id"] for record in records}, uit_gemeente


def _met_afgeleid(ids: set[str], uit_gemeente: set[str]) -> set[str]:
    """Een gemeente heeft maar één eigen regel; die van wie haar noemt tellen ook."""
    return ids | uit_gemeente if any(een.startswith("gemeente-") for een in ids) else ids


def _op_pagina(per_url: dict[str, str], pagina: str) -> set[str]:
    """De records op een pagina, of het record waar een blik naar heet."""
    naam = posixpath.basename(pagina).removesuffix(".html")
    bewoners = {id_ for url, id_ in per_url.items() if url.partition("#")[0] == pagina}
    begrip = {f"begrip-{naam}"} & set(per_url.values())
    return bewoners | begrip or {naam} & set(per_url.values())


def _doelen(per_url: dict[str, str], mutatie: Mutatie) -> set[str]:
    adres, _, anker = mutatie.was.partition("#")
    pad = adres.partition("?")[0]  # een keuze in een lijst is nog steeds die lijst
    map_ = posixpath.dirname(mutatie.pagina)
    doel = posixpath.normpath(posixpath.join(map_, pad)) if pad else mutatie.pagina
    op_naam = {id_ for id_ in per_url.values() if id_ in {anker, anker.removeprefix("woord-")}}
    return op_naam or _op_pagina(per_url, doel)


def _blok(map_: Path, ids: set[str]) -> set[Regel]:
    """De regels van deze records: het hele Markdown-bestand, of het stuk van een lijst."""
    return {plek for een in ids for plek in _regels_van(map_).get(een, ())}


@cache
def _regels_van(map_: Path) -> dict[str, set[Regel]]:
    """Per record de regels die bij hem horen; in een Markdown-bestand is dat elke regel."""
    blokken: list[tuple[Regel, set[str]]] = []
    hier: set[str] = set()
    for (naam, nummer), tekst in alle_regels(map_).items():
        if nummer == 1 or naam == LIJST or tekst.startswith("- id:"):
            hier = {f"gemeente-{sleutel(_eerste(tekst))}"} if naam == LIJST else set()
        hier |= {_id_in(tekst)} - {""} if naam.endswith(".md") or not hier else set()
        blokken.append(((naam, nummer), hier))  # `hier` groeit nog, tot het blok uit is
    van: dict[str, set[Regel]] = {}
    for plek, wie in blokken:
        for een in wie:
            van.setdefault(een, set()).add(plek)
    return van


def _eerste(rij: str) -> str:
    """De naam in een rij van de lijst; een naam met een komma staat tussen aanhalingstekens."""
    naam: str = (*next(csv.reader([rij]), ()), "")[0]
    return naam


def _noemt(tekst: str, ids: set[str]) -> bool:
    """Of een regel een van deze records noemt; een id zonder streepje is ook een gewoon woord."""
    return not ids.isdisjoint(_namen_in(tekst)) and _id_in(tekst) not in ids


@cache
def _namen_in(tekst: str) -> frozenset[str]:
    return frozenset(naam for naam in re.findall(r"[a-z0-9._-]+", tekst) if "-" in naam)


def _id_in(tekst: str) -> str:
    treffer = re.search(r"\bid: ([a-z0-9.-]+)", tekst)
    return treffer[1] if treffer else ""
