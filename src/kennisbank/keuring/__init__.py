"""De keuring: regels over records heen. Elke functie is één regel, haar docstring zegt welke."""

from __future__ import annotations

from ..bevinding import Bevinding
from ..kennisgraaf import Kennisgraaf
from ..lezen import Gemeenten
from . import feiten, ids, samenstelling, tekst
from . import gemeenten as over_gemeenten
from .melden import Regel

__all__ = ["REGELS", "keur"]

REGELS: tuple[Regel, ...] = (
    *over_gemeenten.REGELS,
    *tekst.REGELS,
    *ids.REGELS,
    *feiten.REGELS,
    *samenstelling.REGELS,
)


def keur(graaf: Kennisgraaf, gemeenten: Gemeenten) -> tuple[Bevinding, ...]:
    """Alle bevindingen van alle regels over deze graaf."""
    return tuple(bevinding for regel in REGELS for bevinding in regel(graaf, gemeenten))
