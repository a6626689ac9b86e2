"""Domeinen: namen van websites die wij nog niet kennen, met de bekende naam die erop lijkt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from urllib.parse import urlsplit

from ..bevinding import Bevinding, Plek, citaat
from ..gelijkend import bijna

TWEEDE_LAAG = frozenset({"ac", "co", "com", "edu", "gov", "net", "org"})


def nieuwe_domeinen(plekken: Mapping[str, Plek], bekend: Iterable[str]) -> tuple[Bevinding, ...]:
    """Een opmerking bij elk adres van een website die in `bekend` nog niet voorkomt.

    Zo valt een leesfout als ung.nl voor vng.nl op, ook als die naam bestaat en antwoordt.
    """
    kent = {domein(url) for url in bekend} - {""}
    gezien: dict[str, Bevinding] = {}
    for url, plek in sorted(plekken.items(), key=lambda paar: (paar[1], paar[0])):
        naam = domein(url)
        if naam and naam not in kent and naam not in gezien:
            lijkt = bijna(naam, sorted(kent))
            voorstel = f"Bedoelt u {lijkt}?" if lijkt else "Kijk of de naam klopt."
            melding = f"De website {citaat(naam)} stond nog niet in de kennisbank."
            gezien[naam] = Bevinding(plek, melding, "opmerking", voorstel=voorstel)
    return tuple(sorted(gezien.values()))


def domein(url: str) -> str:
    """De naam die iemand voor een website liet vastleggen, zoals vng.nl."""
    try:
        naam = urlsplit(url).hostname or ""
    except ValueError:
        return ""
    delen = naam.rstrip(".").split(".")
    laag = 3 if len(delen) > 2 and len(delen[-1]) == 2 and delen[-2] in TWEEDE_LAAG else 2
    return ".".join(delen[-laag:])
