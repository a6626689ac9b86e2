"""De regel over de opmaak van een bestand; los, want zij kijkt niet naar records."""

from __future__ import annotations

from collections.abc import Iterator

from ..bevinding import Bevinding
from ..lezen.tekenset import NAMEN, tekenset
from ..lezen.vondst import Woning
from .regel import over_alles
from .stand import Stand

SPATIE_ACHTERAAN = (b" \n", b"\t\n", b"\r")
MERKTEKEN = b"\xef\xbb\xbf"
RAAD = "`kennisbank controleer --herstel` zet het recht."


def slordige_opmaak(stand: Stand) -> Iterator[Bevinding]:
    """Een bestand heeft gewone regeleinden, geen spaties achteraan en een heel einde."""
    for woning in stand.lezing.woningen:
        if _is_verdacht(woning.ruw) and tekenset(woning.ruw) not in NAMEN:
            yield from _gebreken(woning)


def _is_verdacht(ruw: bytes) -> bool:
    """Of er misschien iets slordig is; zoeken naar vaste tekens is hier veel sneller."""
    if not ruw:
        return False
    netjes = ruw.endswith(b"\n") and not ruw.startswith(MERKTEKEN)
    return not netjes or any(een in ruw for een in SPATIE_ACHTERAAN)


def _gebreken(woning: Woning) -> Iterator[Bevinding]:
    """Eén bevinding per gebrek, op de eerste regel en met hoe vaak het voorkomt."""
    from ..herstel import Kennis, herstel  # bijna elk bestand is netjes
    from ..herstel.opmaak import GEBREKEN

    gedaan = herstel(woning.naam, woning.ruw, woning.soort, Kennis()).gedaan
    for zin, gebrek in GEBREKEN.items():
        plekken = sorted(een.plek for een in gedaan if een.zin == zin)
        if plekken:
            keer = f" ({len(plekken)} keer in dit bestand)" if len(plekken) > 1 else ""
            yield Bevinding(plekken[0], f"{gebrek}{keer}.", voorstel=RAAD)


REGELS = (over_alles(slordige_opmaak, "opmerking"),)
