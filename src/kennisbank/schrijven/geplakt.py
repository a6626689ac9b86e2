"""Geplakt: een voorbeeld dat iemand als YAML in een melding plakt, zoals de site het geeft."""

from __future__ import annotations

import re

from ..lezen.boom import lees_yaml
from .issuetekst import LANGSTE
from .recordtekst import Velden

BLOK = re.compile(r"^- id: *vb-[^\n]*\n(?:(?: +[^\n]*)?\n)*", re.MULTILINE)


def lees_geplakt(tekst: str) -> Velden | None:
    """De velden van het ene blok YAML in de tekst, of niets als het er niet precies één is."""
    if len(tekst) > LANGSTE:
        return None
    blokken = BLOK.findall(tekst.replace("\r\n", "\n").replace("\r", "\n") + "\n")
    if len(blokken) != 1:
        return None
    match lees_yaml(blokken[0], "de melding").waarde:
        case [dict() as velden]:
            return {naam: waarde for naam, waarde in velden.items() if isinstance(naam, str)}
    return None
