"""De taalafspraak: hoe makkelijk de teksten minstens moeten zijn, en welke lange woorden mogen."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

from ..bevinding import Bevinding, Plek
from .boom import lees_yaml
from .inlezen import lees_tekst

TAAL = "data/taal.yaml"
VORM = "Schrijf een getal bij ‘flesch_douma’ en een lijst bij ‘woorden’."


@dataclass(frozen=True, slots=True)
class Taalafspraak:
    """De ondergrens van Flesch-Douma en de lange woorden die iedereen kent."""

    flesch_douma: float = -math.inf
    woorden: frozenset[str] = frozenset()
    bevindingen: tuple[Bevinding, ...] = ()
    ontbreekt: bool = False


def lees_taalafspraak(hoofdmap: Path) -> Taalafspraak:
    """De afspraak uit `data/taal.yaml`; zonder dat bestand geldt er geen ondergrens."""
    pad = hoofdmap / TAAL
    if not pad.exists():
        return Taalafspraak(ontbreekt=True)
    tekst = lees_tekst(pad, TAAL)
    if isinstance(tekst, Bevinding):
        return Taalafspraak(bevindingen=(tekst,))
    boom = lees_yaml(tekst, TAAL)
    if boom.bevindingen:
        return Taalafspraak(bevindingen=boom.bevindingen)
    waarde = boom.waarde if isinstance(boom.waarde, dict) else {}
    grens, woorden = waarde.get("flesch_douma"), waarde.get("woorden", ())
    if not isinstance(grens, (int, float)) or not isinstance(woorden, tuple):
        return _kapot("Dit is geen taalafspraak.")
    return Taalafspraak(float(grens), frozenset(str(woord).lower() for woord in woorden))


def _kapot(melding: str) -> Taalafspraak:
    return Taalafspraak(
        bevindingen=(Bevinding(Plek(TAAL), melding, voorstel=VORM, naam="taalafspraak"),)
    )
