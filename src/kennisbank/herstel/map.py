"""Het herstel van een hele map: elk bestand met records of tekst, zonder iets te schrijven."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ..koppelingen.geheugen import BESTAND, lees_geheugen
from ..lezen import Gemeenten, Lezing, lees_schijf
from ..lezen.inlezen import lees_ruw
from ..lezen.wonen import woningen
from ..model import SOORTEN
from .adressen import verhuisd
from .bestand import Kennis, herstel
from .herstelling import Uitkomst
from .volgorde import gewoonte
from .woordenlijst import WOORDENLIJST, sorteer


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
