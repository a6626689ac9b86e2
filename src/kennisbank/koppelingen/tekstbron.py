"""Tekstbronnen: op welke regel van een losse tekstpagina een link geschreven staat."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping

from ..bevinding import Plek
from ..gelijkend import bijna
from .adres import schema_van
from .melding import Linkmelding
from .vindplaats import zelfde_adres

MARKDOWNLINK = re.compile(
    r"\]\(\s*<?([^)\s>]+)|^\s{0,3}\[[^\]]+\]:\s*<?(\S+?)>?(?:\s|$)|<(\w+:[^>]+)>"
)

Tekstpaginas = Mapping[str, str]


def plek_in_tekst(melding: Linkmelding, aanwezig: frozenset[str], naam: str, tekst: str) -> Plek:
    """De regel van een losse tekst waar de link staat, of die waar hij het meest op lijkt."""
    gezocht = _bronvorm(zelfde_adres(melding.url))
    geschreven = {
        _bronvorm(zelfde_adres(adres)): nummer
        for nummer, regel in reversed(list(enumerate(tekst.split("\n"), 1)))
        for treffer in MARKDOWNLINK.finditer(regel)
        for adres in treffer.groups()
        if adres
    }
    map_ = posixpath.dirname(melding.pagina) or "."
    bedoeld = _bronvorm(posixpath.relpath(melding.bedoeld, map_)) if melding.bedoeld else ""
    gemist = [een for een in geschreven if schema_van(een) and een not in aanwezig]
    enige = gemist[0] if len(gemist) == 1 and not melding.doel else ""
    for keus in (gezocht, bedoeld, enige, bijna(gezocht, sorted(geschreven))):
        if keus in geschreven:
            return Plek(naam, geschreven[keus])
    return Plek(naam)


def _bronvorm(adres: str) -> str:
    """Een adres zoals het in Markdown staat: daar heet een pagina nog .md."""
    if schema_van(adres):
        return adres
    pad, kruis, anker = adres.partition("#")
    return (pad.removesuffix(".html") + ".md" if pad.endswith(".html") else pad) + kruis + anker


def gebouwde_pagina(naam: str) -> str:
    """De pagina in de site die uit een losse tekst komt."""
    return naam.removeprefix("docs/").removesuffix(".md") + ".html"
