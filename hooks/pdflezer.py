"""Pdflezer: de pdf-lezer van een ander op de site, als `make pdflezer` hem haalde."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import get_plugin_logger
from mkdocs.structure.files import File

from kennisbank.bewaren import VOORRAAD
from kennisbank.opendata.offline import PDFLEZER

GEHAALD = Path(VOORRAAD, "npm/pdfjs-dist")
BESTANDEN = ("legacy/build/pdf.min.mjs", "legacy/build/pdf.worker.min.mjs", "LICENSE")
KENMERKEN = "kenmerken.txt"
"""Per bestand het kenmerk van toen het gehaald werd; haal_npm_pakket.py schrijft dit."""
NIET_HEEL = "De pdf-lezer in %s is niet heel en blijft van de site. Voer make pdflezer uit."
log = get_plugin_logger("kennisbank")


def bestanden(config: MkDocsConfig) -> Iterator[File]:
    """De pdf-lezer met zijn licentie, of niets; een halve of beschadigde komt er niet in."""
    gehaald = Path(config.docs_dir).parent / GEHAALD
    try:
        if not gehaald.exists():
            return
    except OSError:  # in een voorraad die dicht is, ligt er voor ons niets
        return
    if not _is_heel(gehaald):
        log.info(NIET_HEEL, GEHAALD)
        return
    for bron in (gehaald / een for een in BESTANDEN):
        yield File.generated(config, PDFLEZER + bron.name, abs_src_path=str(bron))


def _is_heel(gehaald: Path) -> bool:
    """Of elk bestand nog is zoals het gehaald werd."""
    try:
        kenmerken = (gehaald / KENMERKEN).read_text("utf-8", "replace").splitlines()
        return all(_regel(gehaald, een) in kenmerken for een in BESTANDEN)
    except OSError:
        return False


def _regel(gehaald: Path, naam: str) -> str:
    return f"{hashlib.sha256((gehaald / naam).read_bytes()).hexdigest()}  {naam}"
