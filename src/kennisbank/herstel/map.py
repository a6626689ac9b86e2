"""Het herstel van een hele map: elk bestand met records of tekst, zonder iets te schrijven."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from ..bevinding import Bevinding
from ..koppelingen.geheugen import BESTAND, lees_geheugen
from ..lezen import Gemeenten, Lezing, lees_schijf
from ..lezen.inlezen import lees_ruw
from ..lezen.wonen import woningen
from ..model import SOORTEN
from .adressen import verhuisd
from .bestand import Kennis, herstel
from .herstelling import Uitkomst
from .opmaak import GEBREKEN
from .volgorde import gewoonte
from .woordenlijst import WOORDENLIJST, sorteer

VERDACHT = re.compile(rb"[ \t](?:\r|\n|\Z)|\r|\A\xef\xbb\xbf|[^\n]\Z")
RAAD = "`kennisbank controleer --herstel` zet het recht."


def herstel_map(hoofdmap: Path, lezing: Lezing, gemeenten: Gemeenten) -> Iterator[Uitkomst]:
    """Elk bestand onder `docs` en `data` na herstel; wat al goed was, zit er ook bij."""
    geheugen = lees_geheugen(lees_ruw(hoofdmap / BESTAND))
    kennis = Kennis(gemeenten, verhuisd(geheugen), gewoonte(lezing.vondsten))
    schijf = lees_schijf(hoofdmap)
    for woning in woningen(schijf, SOORTEN):
        inhoud = schijf.bestanden[woning.naam].read_bytes()
        yield herstel(woning.naam, inhoud, woning.soort, kennis)
    if WOORDENLIJST in schijf.bestanden:
        yield sorteer(WOORDENLIJST, schijf.bestanden[WOORDENLIJST].read_bytes())


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
