"""MkDocs-haak: zet de open data naast de pagina's en vertelt machines wat een pagina is."""

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from kennisbank.opendata import OWMS_SCHEMAS, Bladzijde, Metadata, bestanden, gegevens_per_pagina
from kennisbank.opendata import metadata as maak_metadata
from kennisbank.opendata.bladwijzer import bladzijde
from kennisbank.schrijven.formulierscript import formulierscript
from kennisbank.weergave import Blad, Omgeving
from kennisbank.weergave.filterdata import filterscript


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Voegt de gegevens toe als bestanden, zodat ook links ernaartoe worden nagekeken."""
    bouw = config.extra["bouw"]
    omgeving: Omgeving = bouw.omgeving
    data = bestanden(bouw.graaf, omgeving.gemeenten, omgeving.adres, omgeving.gewijzigd)
    data["filter.js"] = filterscript(bouw.graaf, omgeving.gemeenten).encode()
    data["formulier.js"] = formulierscript(
        bouw.graaf, omgeving.gemeenten, omgeving.peildatum
    ).encode()
    for naam, inhoud in data.items():
        files.append(File.generated(config, f"data/{naam}", content=inhoud))
    for pagina, tekst in gegevens_per_pagina(bouw.graaf):
        if pagina in bouw.bladen:
            files.append(File.generated(config, _json(pagina), content=tekst))
    return files


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    """Geeft het raamwerk de metadata van een pagina en de weg naar haar gegevens."""
    env.globals.update(
        owms_schemas=OWMS_SCHEMAS,
        metadata=lambda page: _metadata(page, config),
        gegevens=lambda page: _gegevens(page, files),
    )
    return env


def _metadata(page: Page, config: MkDocsConfig) -> Metadata:
    bouw = config.extra["bouw"]
    omgeving: Omgeving = bouw.omgeving
    blad: Blad | None = bouw.bladen.get(page.file.dest_uri)
    if blad is not None:
        wat = bladzijde(blad, bouw.graaf, omgeving.gemeenten, omgeving.gewijzigd)
    else:
        beschrijving = str(page.meta.get("description", ""))
        soort = "gegevens" if page.file.dest_uri == "gegevens.html" else "tekst"
        wat = Bladzijde(str(page.title), beschrijving, page.file.dest_uri, soort)
    return maak_metadata(wat, omgeving.adres)


def _gegevens(page: Page, files: Files) -> str:
    """Het pad van de gegevens van een pagina vanaf de hoofdmap, of niets."""
    pad = _json(page.file.dest_uri)
    return pad if files.get_file_from_path(pad) else ""


def _json(pagina: str) -> str:
    return pagina.removesuffix(".html") + ".json"
