"""Regels over de opmaak van een bestand: spaties, regeleinden en de laatste regel."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from ..bevinding import Bevinding
from ..herstel import Kennis, Uitkomst, herstel
from ..herstel.opmaak import GEBREKEN
from ..lezen import lees_schijf
from ..lezen.wonen import woningen
from ..model import SOORTEN

VERDACHT = re.compile(rb"[ \t](?:\r|\n|\Z)|\r|\A\xef\xbb\xbf|[^\n]\Z")
RAAD = "`kennisbank controleer --herstel` zet het recht."


def keur_opmaak(hoofdmap: Path) -> tuple[Bevinding, ...]:
    """Een opmerking bij spaties achteraan, vreemde regeleinden en een vergeten laatste regel."""
    schijf = lees_schijf(hoofdmap)
    gevonden: list[Bevinding] = []
    for woning in woningen(schijf, SOORTEN):
        inhoud = schijf.bestanden[woning.naam].read_bytes()
        if VERDACHT.search(inhoud):
            gevonden += _opmerkingen(herstel(woning.naam, inhoud, woning.soort, Kennis()))
    return tuple(gevonden)


def _opmerkingen(uitkomst: Uitkomst) -> Iterator[Bevinding]:
    """Eén opmerking per gebrek, op de eerste regel en met hoe vaak het voorkomt."""
    for zin, gebrek in GEBREKEN.items():
        plekken = sorted(een.plek for een in uitkomst.gedaan if een.zin == zin)
        if plekken:
            keer = f" ({len(plekken)} keer in dit bestand)" if len(plekken) > 1 else ""
            yield Bevinding(plekken[0], f"{gebrek}{keer}.", "opmerking", voorstel=RAAD)
