"""Pdflezer: de pdf-lezer van een ander in de site; klein, want de rest kent hem niet."""

from __future__ import annotations

import shutil
from pathlib import Path

GEHAALD = Path(".voorraad/npm/pdfjs-dist")
"""Hier zet `make pdflezer` hem."""
IN_DE_SITE = Path("assets/pdflezer")
BESTANDEN = ("legacy/build/pdf.min.mjs", "legacy/build/pdf.worker.min.mjs", "LICENSE")


def zet_pdflezer(site: Path) -> bool:
    """Of de pdf-lezer nu in `site` staat; is hij niet gehaald, dan verandert er niets."""
    bronnen = [GEHAALD / een for een in BESTANDEN]
    if not all(bron.is_file() for bron in bronnen):
        return False
    (site / IN_DE_SITE).mkdir(parents=True, exist_ok=True)
    for bron in bronnen:
        shutil.copyfile(bron, site / IN_DE_SITE / bron.name)
    return True
