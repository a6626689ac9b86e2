"""MkDocs-haak: zet de zoekindex als scripts naast de pagina's, en bewaart haar."""

import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import get_plugin_logger
from mkdocs.structure.files import File, Files

from kennisbank.zoeken import Passage, Ring, passages, ringen
from kennisbank.zoeken.voorraad import (
    VOORRAAD,
    Zoekuitgave,
    als_tekst,
    maak_uitgave,
    sleutel,
    uit_tekst,
)

MAP = "data/zoeken"
log = get_plugin_logger("kennisbank")


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Maakt de index, en vertelt elk voorbeeld welke andere erop lijken."""
    bouw = config.extra["bouw"]
    namen = bouw.omgeving.gemeenten.andere_namen
    voorraad = Path(config.docs_dir).parent / VOORRAAD
    uitgave = _uitgave(voorraad, passages(bouw.graaf, namen), ringen(bouw.graaf, namen))
    config.extra["zoekuitgave"] = uitgave
    omgeving = replace(bouw.omgeving, gelijkenis=uitgave.buren)
    config.extra["bouw"] = replace(bouw, omgeving=omgeving)
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Voegt de scripts van de index toe; de browser laadt ze pas als iemand zoekt."""
    uitgave: Zoekuitgave = config.extra["zoekuitgave"]
    for naam, script in uitgave.bestanden.items():
        files.append(File.generated(config, f"{MAP}/{naam}", content=script))
    return files


def _uitgave(voorraad: Path, stukken: Sequence[Passage], rij: Sequence[Ring]) -> Zoekuitgave:
    """De bewaarde uitgave als die nog klopt, en anders een nieuwe."""
    nodig = sleutel(stukken, rij)
    try:
        bewaard = uit_tekst(voorraad.read_text(encoding="utf-8"), nodig)
    except (OSError, UnicodeDecodeError):
        bewaard = None
    if bewaard is None:
        bewaard = maak_uitgave(stukken, rij)
        _bewaar(voorraad, als_tekst(bewaard, nodig))
    return bewaard


def _bewaar(voorraad: Path, tekst: str) -> None:
    """Schrijft de voorraad heel of niet; lukt het niet, dan duurt de volgende bouw even lang."""
    tijdelijk = voorraad.with_suffix(f".{os.getpid()}")
    try:
        voorraad.parent.mkdir(parents=True, exist_ok=True)
        tijdelijk.write_text(tekst, encoding="utf-8", newline="\n")
        tijdelijk.replace(voorraad)
    except OSError as fout:
        log.info("De zoekindex is niet te bewaren: %s", fout.strerror)
