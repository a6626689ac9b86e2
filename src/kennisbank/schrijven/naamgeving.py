"""De id van een nieuw voorbeeld; een eigen plek, want ook de browser maakt haar zo."""

from __future__ import annotations

from collections.abc import Container

from ..lezen import sleutel
from ..model import Voorbeeld, soort_van
from ..nederlands.woordsoort import STOPWOORDEN

MEESTE_WOORDEN = 4
LANGSTE = 60
ONDERWERP_ONBEKEND = "nieuw"


def nieuwe_id(titel: str, gemeente: str, bezet: Container[str]) -> str:
    """Een id die nog vrij is, zoals `vb-zeist-gelote-inwoners`."""
    begin = soort_van(Voorbeeld).voorvoegsel
    waar = sleutel(gemeente)
    woorden = [een for een in sleutel(titel).split("-") if een not in STOPWOORDEN]
    eigen = [een for een in woorden if een not in waar.split("-")][:MEESTE_WOORDEN]
    naam = "-".join(filter(None, [waar, *eigen]))[:LANGSTE].strip("-") or ONDERWERP_ONBEKEND
    vrij = f"{begin}{naam}"
    nummer = 2
    while vrij in bezet:
        vrij = f"{begin}{naam}-{nummer}"
        nummer += 1
    return vrij
