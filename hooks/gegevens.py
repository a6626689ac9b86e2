"""Gegevens: de open data naast de pagina's, en wat een pagina machines over zichzelf vertelt."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from kennisbank.opendata import OWMS_SCHEMAS, Bladzijde, Metadata, beveiliging, gegevens_per_pagina
from kennisbank.opendata import bestanden as datamap
from kennisbank.opendata import metadata as maak_metadata
from kennisbank.opendata.bladwijzer import bladzijde
from kennisbank.opendata.voeding import Dagen, voeding_van
from kennisbank.scan.uitgave import herkennerscript
from kennisbank.schrijven.formulierscript import formulierscript
from kennisbank.weergave.bewerkregels import regelscript
from kennisbank.weergave.diadata import diascripts
from kennisbank.weergave.filterdata import filterscripts
from kennisbank.weergave.gemeentenamen import namenscript
from kennisbank.weergave.schrijfdata import schrijfscripts
from kennisbank.weergave.schrijflink import verhuisscript

if TYPE_CHECKING:
    from hooks.bouw import Bouw

Bestanden = Iterator[tuple[str, str | bytes]]
Globaal = tuple[tuple[str, str], ...] | Callable[[Page], Metadata] | Callable[[Page], str]


def bestanden(bouw: Bouw) -> Iterator[tuple[str, str | bytes]]:
    """De gegevens als bestanden van de site, zodat ook links ernaartoe worden nagekeken."""
    for _, maak in GROEPEN:
        yield from maak(bouw)


def met_dit_bestand(bouw: Bouw, pad: str) -> Iterable[tuple[str, str | bytes]] | None:
    """Het bestand op dit pad met wat er samen mee gemaakt wordt; niets als het er niet bij is."""
    maak = next((maak for begin, maak in GROEPEN if begin and pad.startswith(begin)), None)
    return maak(bouw) if maak else None


def _open_data(bouw: Bouw) -> Bestanden:
    graaf, om = bouw.graaf, bouw.omgeving
    dagen = Dagen(om.gewijzigd, om.toegevoegd, bouw.datums.dag)
    data = datamap(graaf, om.gemeenten, om.adres, dagen, om.peildatum)
    for naam, inhoud in data.items():
        yield f"data/{naam}", inhoud
    lek = beveiliging.securitytxt(om.contactadres, om.inzendadres, om.adres, bouw.datums.dag)
    if lek:
        yield beveiliging.PAD, lek


def _filters(bouw: Bouw) -> Bestanden:
    for naam, script in filterscripts(bouw.graaf, bouw.omgeving.gemeenten).items():
        yield f"data/{naam}", script


def _dias(bouw: Bouw) -> Bestanden:
    for naam, script in diascripts(bouw.graaf).items():
        yield f"data/{naam}", script


def _schrijftafel(bouw: Bouw) -> Bestanden:
    for naam, script in schrijfscripts(bouw.graaf, bouw.omgeving.gemeenten).items():
        yield f"data/schrijf/{naam}", script
    yield "data/schrijf/verhuisd.js", verhuisscript(bouw.doorverwijzingen)


def _losse_scripts(bouw: Bouw) -> Bestanden:
    graaf, om = bouw.graaf, bouw.omgeving
    yield "data/gemeentenamen.js", namenscript(graaf, om.gemeenten)
    yield "data/formulier.js", formulierscript(graaf, om.gemeenten, om.peildatum)
    yield "data/scan/herkenner.js", herkennerscript(bouw.herkenner)
    if om.bewerkadres:
        yield "data/regels.js", regelscript(bouw.bladen.values())


def _per_pagina(bouw: Bouw) -> Bestanden:
    for pagina, tekst in gegevens_per_pagina(bouw.graaf):
        if pagina in bouw.bladen:
            yield _json(pagina), tekst


GROEPEN: tuple[tuple[tuple[str, ...], Callable[[Bouw], Bestanden]], ...] = (
    ((), _open_data),
    (("data/filter.js", "data/rijen-"), _filters),
    ((), _dias),
    (("data/schrijf/",), _schrijftafel),
    ((), _losse_scripts),
    ((), _per_pagina),
)
"""Wat samen gemaakt wordt, met hoe de namen beginnen van wat een pagina nodig heeft om af te zijn.

In de voorvertoning wordt zo'n bestand gemaakt als een pagina erom vraagt; op de andere wacht zij.
"""


def voor_het_raamwerk(bouw: Bouw, files: Files) -> dict[str, Globaal]:
    """De metadata van een pagina en de weg naar haar gegevens."""
    return {
        "owms_schemas": OWMS_SCHEMAS,
        "metadata": lambda page: _metadata(page, bouw),
        "gegevens": lambda page: _gegevens(page, files),
        "eigen_voeding": lambda page: _voeding(page, bouw, files),
    }


def _metadata(page: Page, bouw: Bouw) -> Metadata:
    graaf, omgeving, pad = bouw.gevolgd.graaf, bouw.gevolgd.omgeving, page.file.dest_uri
    if blad := bouw.bladen.get(pad):
        wat = bladzijde(blad, graaf, omgeving.gemeenten, omgeving.gewijzigd)
    else:
        soort = "gegevens" if pad == "gegevens.html" else "tekst"
        wat = Bladzijde(str(page.title), str(page.meta.get("description", "")), pad, soort)
    return maak_metadata(wat, omgeving.adres)


def _gegevens(page: Page, files: Files) -> str:
    """Het pad van de gegevens van een pagina vanaf de hoofdmap, of niets."""
    pad = _json(page.file.dest_uri)
    return pad if files.get_file_from_path(pad) else ""


def _voeding(page: Page, bouw: Bouw, files: Files) -> str:
    """Het pad van de voeding die alleen over het onderwerp van deze pagina gaat, of niets."""
    blad = bouw.bladen.get(page.file.dest_uri)
    pad = voeding_van(blad.knoop.id) if blad else ""
    return pad if pad and files.get_file_from_path(pad) else ""


def _json(pagina: str) -> str:
    return pagina.removesuffix(".html") + ".json"
