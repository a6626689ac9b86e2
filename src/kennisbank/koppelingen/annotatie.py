"""Annotaties: meldingen zoals GitHub ze naast de regel van een bestand zet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ..annotatie import Niveau, annotatie
from .melding import Linkmelding, Oordeel, leesbaar

ERNST: Mapping[Oordeel, tuple[int, Niveau, str]] = {
    "dood": (0, "error", "Link werkt niet"),
    "fout": (0, "error", "Adres klopt niet"),
    "verhuisd": (1, "warning", "Pagina is verhuisd"),
    "onzeker": (1, "warning", "Link is niet te controleren"),
    "opmerking": (2, "notice", "Om te weten"),
}


def als_annotaties(meldingen: Iterable[Linkmelding]) -> list[str]:
    """Eén opdracht per melding, de ernstigste eerst: GitHub toont er maar een paar."""
    rij = sorted(meldingen, key=lambda een: (ERNST[een.oordeel][0], een.bestand, een.regel, een))
    return list(dict.fromkeys(_annotatie(een) for een in rij))


def _annotatie(melding: Linkmelding) -> str:
    _, niveau, titel = ERNST[melding.oordeel]
    if not melding.bestand:
        return annotatie(niveau, leesbaar(str(melding)), titel=titel)
    zin = leesbaar(melding.zin)
    return annotatie(niveau, zin, melding.bestand, max(melding.regel, 1), titel)
