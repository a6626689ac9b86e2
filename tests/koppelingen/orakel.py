"""Het orakel: welke regels een mens zou aanwijzen, gezocht met platte tekst en open data."""

import json
import posixpath
import re
from pathlib import Path

from koppelingen.conftest import Huis
from koppelingen.mutatie import Mutatie

Regel = tuple[str, int]
GEEN: Regel = ("", 0)


def goede_regels(huis: Huis, mutatie: Mutatie) -> set[Regel]:
    """De regels waar de link van een mutatie geschreven is, of anders die van zijn record."""
    regels = alle_regels(huis.map)
    tekstpagina = f"docs/{mutatie.pagina.removesuffix('.html')}.md"
    if tekstpagina in huis.tekstpaginas:
        naam = mutatie.was.replace(".html", ".md")
        zelf = {plek for plek, tekst in regels.items() if plek[0] == tekstpagina and naam in tekst}
        return zelf or {plek for plek in regels if plek[0] == tekstpagina}
    records = json.loads(huis.site.lees("data/kennisbank.json"))["records"]
    per_url = {record["url"]: record["id"] for record in records}
    uit_gemeente = {een["id"] for een in records if een.get("gemeente")}
    hier = _met_afgeleid(_op_pagina(per_url, mutatie.pagina), uit_gemeente)
    eigen = _blok(regels, hier)
    if mutatie.was.startswith("http"):
        letterlijk = {plek for plek, tekst in regels.items() if mutatie.was in tekst}
        return letterlijk or eigen
    doelen = _met_afgeleid(_doelen(per_url, mutatie), uit_gemeente)
    van_doel = _blok(regels, doelen)
    verbindt = {plek for plek in eigen if _noemt(regels[plek], doelen)}
    verbindt |= {plek for plek in van_doel if _noemt(regels[plek], hier)}
    afgeleid = mutatie.pagina.startswith("gemeenten/")
    return (set() if afgeleid else verbindt) or eigen | van_doel or {GEEN}


def alle_regels(map_: Path) -> dict[Regel, str]:
    """Elke regel van elk bronbestand, op plaats."""
    paden = [*map_.glob("docs/**/*.md"), *map_.glob("data/*.yaml")]
    return {
        (pad.relative_to(map_).as_posix(), nummer): tekst
        for pad in sorted(paden)
        for nummer, tekst in enumerate(pad.read_text(encoding="utf-8").split("\n"), 1)
    }


def _met_afgeleid(ids: set[str], uit_gemeente: set[str]) -> set[str]:
    """Een gemeente heeft geen eigen regels; die van wie haar noemt tellen."""
    return ids | uit_gemeente if any(een.startswith("gemeente-") for een in ids) else ids


def _op_pagina(per_url: dict[str, str], pagina: str) -> set[str]:
    """De records op een pagina, of het record waar een blik naar heet."""
    naam = posixpath.basename(pagina).removesuffix(".html")
    bewoners = {id_ for url, id_ in per_url.items() if url.partition("#")[0] == pagina}
    return bewoners or {naam, f"begrip-{naam}"} & set(per_url.values())


def _doelen(per_url: dict[str, str], mutatie: Mutatie) -> set[str]:
    pad, _, anker = mutatie.was.partition("#")
    map_ = posixpath.dirname(mutatie.pagina)
    doel = posixpath.normpath(posixpath.join(map_, pad)) if pad else mutatie.pagina
    op_naam = {id_ for id_ in per_url.values() if id_ in {anker, anker.removeprefix("woord-")}}
    return op_naam or _op_pagina(per_url, doel)


def _blok(regels: dict[Regel, str], ids: set[str]) -> set[Regel]:
    """De regels van deze records: het hele Markdown-bestand, of het stuk van een lijst."""
    blok: set[Regel] = set()
    heeft = {plek[0] for plek, tekst in regels.items() if _is_id(tekst, ids)}
    binnen = False
    for plek, tekst in regels.items():
        if plek[0].endswith(".md"):
            binnen = plek[0] in heeft
        elif tekst.startswith("- id:") or plek[1] == 1:
            binnen = _is_id(tekst, ids)
        if binnen:
            blok.add(plek)
    return blok


def _is_id(tekst: str, ids: set[str]) -> bool:
    treffer = re.search(r"\bid: ([a-z0-9.-]+)", tekst)
    return treffer is not None and treffer[1] in ids


def _noemt(tekst: str, ids: set[str]) -> bool:
    return any(naam in ids for naam in re.findall(r"[a-z0-9.-]+", tekst)) and not _is_id(tekst, ids)
