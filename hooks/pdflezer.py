"""Pdflezer: de pdf-lezer van een ander op de site, als `make pdflezer` hem haalde."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File

from kennisbank.bewaren import VOORRAAD
from kennisbank.opendata.offline import PDFLEZER

GEHAALD = Path(VOORRAAD, "npm/pdfjs-dist")
BESTANDEN = ("legacy/build/pdf.min.mjs", "legacy/build/pdf.worker.min.mjs", "LICENSE")


def bestanden(config: MkDocsConfig) -> Iterator[File]:
    """De pdf-lezer met zijn licentie, of niets; een halve komt er niet in."""
    bronnen = [Path(config.docs_dir).parent / GEHAALD / een for een in BESTANDEN]
    if all(bron.is_file() for bron in bronnen):
        for bron in bronnen:
            yield File.generated(config, PDFLEZER + bron.name, abs_src_path=str(bron))
