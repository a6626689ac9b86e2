"""Domeinen: namen van websites die wij nog niet kennen, met de bekende naam die erop lijkt."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urlsplit

from ..bevinding import Plek, citaat
from ..gelijkend import bijna
from .buitenwereld import Vermelding
from .melding import Linkmelding, linkmelding, op_plaats

TWEEDE_LAAG = frozenset({"ac", "co", "com", "edu", "gov", "net", "org"})


def nieuwe_domeinen(
    vermeldingen: Iterable[Vermelding], bekend: Iterable[str]
) -> tuple[Linkmelding, ...]:
    """Een opmerking bij het eerste adres van elke website die in `bekend` nog niet voorkomt.

    Zo valt een leesfout als ung.nl voor vng.nl op, ook als die naam bestaat en antwoordt.
    """
    kent = {domein(url) for url in bekend} - {""}
    gezien: dict[str, Linkmelding] = {}
    for een in sorted(vermeldingen, key=lambda een: (een.bestand, een.regel, een.url)):
        naam = domein(een.url)
        if naam and naam not in kent and naam not in gezien:
            lijkt = bijna(naam, sorted(kent))
            voorstel = f"Bedoelt u {lijkt}?" if lijkt else "Kijk of de naam klopt."
            zin = f"De website {citaat(naam)} stond nog niet in de kennisbank. {voorstel}"
            plek = Plek(een.bestand, een.regel)
            gezien[naam] = linkmelding(een.pagina, een.url, "opmerking", zin, plek)
    return op_plaats(gezien.values())


def domein(url: str) -> str:
    """De naam die iemand voor een website liet vastleggen, zoals vng.nl."""
    try:
        naam = urlsplit(url).hostname or ""
    except ValueError:
        return ""
    delen = naam.rstrip(".").split(".")
    laag = 3 if len(delen) > 2 and len(delen[-1]) == 2 and delen[-2] in TWEEDE_LAAG else 2
    return ".".join(delen[-laag:])
