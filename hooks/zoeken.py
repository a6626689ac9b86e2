"""MkDocs-haak: bouwt de zoekindex en zet haar als scripts naast de pagina's."""

from dataclasses import replace

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from kennisbank.zoeken import buren, maak_zoekindex, passages, ringen, zoekbestanden

MAP = "data/zoeken"


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Maakt de index, en vertelt elk voorbeeld welke andere erop lijken."""
    bouw = config.extra["bouw"]
    namen = bouw.omgeving.gemeenten.andere_namen
    index = maak_zoekindex(passages(bouw.graaf, namen), ringen(bouw.graaf, namen))
    config.extra["zoekindex"] = index
    omgeving = replace(bouw.omgeving, gelijkenis=buren(index))
    config.extra["bouw"] = replace(bouw, omgeving=omgeving)
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Voegt de scripts van de index toe; de browser laadt ze pas als iemand zoekt."""
    for naam, script in zoekbestanden(config.extra["zoekindex"]).items():
        files.append(File.generated(config, f"{MAP}/{naam}", content=script))
    return files
