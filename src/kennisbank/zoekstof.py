"""De grondstof van de zoekindex; los, want alleen wie zoekt, laadt de zoekmachine."""

from __future__ import annotations

from .keuring import Stand
from .zoeken import Grondstof, grondstof


def zoekstof(stand: Stand) -> Grondstof:
    """De passages, namen en wijzers waar de zoekindex uit komt; vraag haar met `stand.eens`."""
    namen, rijen = stand.gemeenten.bijnamen, stand.zoekwoorden.rijen
    return grondstof(stand.graaf, namen, rijen, stand.lezing.tekstpaginas)
