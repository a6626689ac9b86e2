"""De buitenwereld: welke adressen van websites er zijn, en wat hun antwoorden betekenen."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from .adres import is_web, opgeschoond
from .antwoord import Antwoord
from .geheugen import Geheugen, Herinnering, onthoud, weeg
from .melding import Linkmelding, op_plaats
from .pagina import Pagina

MEESTE_NIEUW = 200
HAALT_OP = frozenset({"a", "area", "iframe", "img", "source", "video", "audio", "embed", "object"})
HAALT_OP |= {"script", "form", "pdf", "css"}


@dataclass(frozen=True, slots=True, order=True)
class Vermelding:
    """Eén keer dat een adres ergens staat: op een pagina, of in een lijst met adressen."""

    url: str
    pagina: str = ""
    nummer: int = -1
    bestand: str = ""
    regel: int = 0


def buitenlinks(
    paginas: Mapping[str, Pagina], overslaan: tuple[str, ...] = ()
) -> tuple[Vermelding, ...]:
    """Elke link van een site naar een andere website.

    `overslaan` zijn beginstukken van adressen die niemand hoeft na te vragen, zoals dat van de
    site zelf en dat waar een bezoeker moet inloggen om te wijzigen.
    """
    return tuple(
        Vermelding(link.url, pagina.pad, nummer)
        for pagina in paginas.values()
        for nummer, link in enumerate(pagina.links)
        if _gaat_naar_buiten(link.element, opgeschoond(link.url), overslaan)
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
    return sorted({_gevraagd(een.url) for een in vermeldingen})


def nieuwe_adressen(vroeger: Iterable[str], nu: Iterable[str]) -> tuple[list[str], list[str]]:
    """De adressen die er nog niet waren, en wat daarvan te veel is voor één keer."""
    nieuw = sorted(set(nu) - set(vroeger))
    return nieuw[:MEESTE_NIEUW], nieuw[MEESTE_NIEUW:]


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
        if (antwoord := antwoorden.get(_gevraagd(een.url))) is not None
        for melding in _melding(een, antwoord, geheugen)
    )


def niet_gevraagd(vermeldingen: Iterable[Vermelding], rest: Collection[str]) -> list[Linkmelding]:
    """Een opmerking bij elk adres dat in deze keer niet meer paste."""
    zin = f"Er zijn meer dan {MEESTE_NIEUW} nieuwe links; deze is niet nagevraagd. Open hem zelf."
    return [
        Linkmelding(een.pagina, een.url, "opmerking", zin, een.bestand, een.regel)
        for een in vermeldingen
        if _gevraagd(een.url) in rest
    ]


def wekelijks(
    vermeldingen: Collection[Vermelding],
    antwoorden: Mapping[str, Antwoord],
    geheugen: Geheugen,
    dag: datetime.date,
) -> tuple[tuple[Linkmelding, ...], dict[str, Herinnering]]:
    """De meldingen na een week, en het nieuwe geheugen van alleen de links die er nog zijn."""
    nieuw = onthoud(geheugen, antwoorden, dag)
    nodig = {_gevraagd(een.url) for een in vermeldingen}
    bewaard = {url: een for url, een in nieuw.items() if url in nodig}
    return buitenmeldingen(vermeldingen, antwoorden, bewaard), bewaard


def _melding(
    een: Vermelding, antwoord: Antwoord, geheugen: Geheugen | None
) -> Iterator[Linkmelding]:
    oordeel, zin = antwoord.oordeel, antwoord.zin
    if geheugen is not None:
        herinnering = geheugen.get(antwoord.url)
        oordeel = weeg(antwoord, herinnering)
        zin += _geschiedenis(herinnering) if antwoord.oordeel == "dood" else ""
    if oordeel is not None:
        yield Linkmelding(
            een.pagina, een.url, oordeel, zin, een.bestand, een.regel, nummer=een.nummer
        )


def _geschiedenis(herinnering: Herinnering | None) -> str:
    if herinnering is None or not herinnering.missers:
        return " Dit is nog niet eerder gezien."
    aantal = len(herinnering.missers)
    return f" Sinds {herinnering.missers[0].dag} {aantal} keer niet gelukt."


def _gaat_naar_buiten(element: str, url: str, overslaan: tuple[str, ...]) -> bool:
    return element in HAALT_OP and is_web(url) and not (overslaan and url.startswith(overslaan))


def _gevraagd(url: str) -> str:
    kaal = opgeschoond(url)
    return f"https:{kaal}" if kaal.startswith("//") else kaal
