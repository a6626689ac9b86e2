"""De regels waarop bewerklinks in een lijst uitkomen; los, want geen enkele pagina noemt ze.

Met een regel in de pagina verandert één regel erbij alle pagina's van wat eronder staat.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from ..lezen import is_lijst
from .blad import Blad

NAAM = "globalThis.meerdoenRegels"


def regelscript(bladen: Iterable[Blad]) -> str:
    """Per record uit een lijst zijn regel, voor `docs/assets/bewerk.js`."""
    knopen = {blad.knoop.id: blad.knoop for blad in bladen}
    regels = {
        id: knoop.plek.regel for id, knoop in sorted(knopen.items()) if is_lijst(knoop.bestand)
    }
    return f"{NAAM}={json.dumps(regels, separators=(',', ':'))};\n"
