"""De buitenwereld: welke adressen van websites er zijn, en wat hun antwoorden betekenen."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from ..bevinding import Plek
from .adres import is_web, opgeschoond
from .antwoord import Antwoord
from .geheugen import Geheugen, Herinnering, weeg
from .melding import Linkmelding, linkmelding, op_plaats
from .pagina import Pagina

HAALT_OP = frozenset({"a", "area", "iframe", "img", "source", "video", "audio", "embed", "object"})
HAALT_OP |= {"script", "form", "pdf", "css"}
BEWERKLINK = re.compile(r"https://[^/]+/[^/]+/[^/]+/(?:-/)?(?:edit|new|issues/new)\b")


@dataclass(frozen=True, slots=True, order=True)
class Vermelding:
    """Eén keer dat een adres ergens staat: op een pagina, of in een lijst met adressen."""

    url: str
    pagina: str = ""
    nummer: int = -1
    bestand: str = ""
    regel: int = 0


def buitenlinks(paginas: Mapping[str, Pagina]) -> tuple[Vermelding, ...]:
    """Elke link van een site naar een andere website, behalve een link om haar te wijzigen.

    Zo'n link opent een formulier waarvoor een bezoeker moet inloggen; navragen zegt dan niets.
    """
    return tuple(
        Vermelding(link.url, pagina.pad, nummer)
        for pagina in paginas.values()
        for nummer, link in enumerate(pagina.links)
        if link.element in HAALT_OP and _gaat_naar_buiten(opgeschoond(link.url))
    )


def lees_adressenlijst(tekst: str, bestand: str) -> tuple[Vermelding, ...]:
    """De adressen in een lijst met één adres per regel; een regel met # telt niet."""
    return tuple(
        Vermelding(regel.strip(), bestand=bestand, regel=nummer)
        for nummer, regel in enumerate(tekst.split("\n"), 1)
        if regel.strip() and not regel.lstrip().startswith("#")
    )


def adressen(vermeldingen: Iterable[Vermelding]) -> list[str]:
    """Elk adres één keer, zoals wij het navragen."""
    return sorted({gevraagd(een.url) for een in vermeldingen})


def buitenmeldingen(
    vermeldingen: Iterable[Vermelding],
    antwoorden: Mapping[str, Antwoord],
    geheugen: Geheugen | None = None,
) -> tuple[Linkmelding, ...]:
    """Een melding op elke plek waar een adres staat dat aandacht vraagt.

    Met een geheugen heet een link pas dood na genoeg missers; tot die tijd is hij onzeker.
    """
    return op_plaats(
        melding
        for een in vermeldingen
        if (antwoord := antwoorden.get(gevraagd(een.url))) is not None
        for melding in _melding(een, antwoord, geheugen)
    )


def _melding(
    een: Vermelding, antwoord: Antwoord, geheugen: Geheugen | None
) -> Iterator[Linkmelding]:
    oordeel, zin = antwoord.oordeel, antwoord.zin
    if geheugen is not None:
        herinnering = geheugen.get(antwoord.url)
        oordeel = weeg(antwoord, herinnering)
        zin += _geschiedenis(herinnering) if antwoord.oordeel == "dood" else ""
    if oordeel is not None:
        plek = Plek(een.bestand, een.regel)
        yield linkmelding(een.pagina, een.url, oordeel, zin, plek, nummer=een.nummer)


def _geschiedenis(herinnering: Herinnering | None) -> str:
    if herinnering is None or not herinnering.missers:
        return " Dit is nog niet eerder gezien."
    aantal = len(herinnering.missers)
    return f" Sinds {herinnering.missers[0].dag} {aantal} keer niet gelukt."


def _gaat_naar_buiten(url: str) -> bool:
    return is_web(url) and not BEWERKLINK.match(url)


def gevraagd(url: str) -> str:
    """Het adres zoals wij het navragen: opgeschoond, en met een schema."""
    kaal = opgeschoond(url)
    return f"https:{kaal}" if kaal.startswith("//") else kaal
