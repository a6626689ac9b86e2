"""De herkomst van een link: het bestand en de regel die een redacteur moet verbeteren."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from ..bevinding import Plek
from ..gelijkend import bijna
from ..kennisgraaf import Kennisgraaf
from ..lezen import Lezing
from ..model import Begrip
from .adres import schema_van
from .melding import Linkmelding, op_plaats
from .pagina import lees_pagina, omgeving
from .site import Site
from .vindplaats import Vindplaatsen, vindplaatsen, zelfde_adres

MARKDOWNLINK = re.compile(
    r"\]\(\s*<?([^)\s>]+)|^\s{0,3}\[[^\]]+\]:\s*<?(\S+?)>?(?:\s|$)|<(\w+:[^>]+)>"
)

UITLEG = "woord-"  # de uitleg van een begrip, op elke pagina waar het woord valt

Tekstpaginas = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Standplaats:
    """Waar een link staat.

    `bewoners` zijn de records erbij: eerst die eromheen, dan die van de pagina. `aanwezig` zijn
    alle adressen op de pagina. Wat niet `in_inhoud` staat, hoort bij het raamwerk.
    """

    bewoners: tuple[str, ...]
    aanwezig: frozenset[str]
    in_inhoud: bool


def met_herkomst(
    meldingen: Iterable[Linkmelding],
    site: Site,
    graaf: Kennisgraaf,
    tekstpaginas: Tekstpaginas | None = None,
) -> tuple[Linkmelding, ...]:
    """De meldingen met bestand en regel, gesorteerd; een link uit het raamwerk heeft die niet.

    `tekstpaginas` heeft de tekst van elke losse pagina, op naam vanaf de hoofdmap.
    """
    per_pagina: dict[str, list[Linkmelding]] = {}
    for melding in meldingen:
        per_pagina.setdefault(melding.pagina, []).append(melding)
    if not per_pagina:
        return ()
    plaatsen = vindplaatsen(graaf)
    bronnen = {_gebouwd(naam): (naam, tekst) for naam, tekst in (tekstpaginas or {}).items()}
    return op_plaats(
        een
        for pagina, rij in per_pagina.items()
        for een in _op_pagina(pagina, rij, site, plaatsen, bronnen)
    )


def _op_pagina(
    pagina: str,
    meldingen: list[Linkmelding],
    site: Site,
    plaatsen: Vindplaatsen,
    bronnen: Mapping[str, tuple[str, str]],
) -> Iterator[Linkmelding]:
    is_html = pagina.endswith(".html") and pagina in site.paden
    inhoud = site.lees(pagina) if is_html else b""
    aanwezig = frozenset(zelfde_adres(link.url) for link in lees_pagina(pagina, inhoud).links)
    eromheen = omgeving(inhoud, {een.nummer for een in meldingen})
    bron = bronnen.get(pagina)
    for melding in meldingen:
        ids, in_inhoud = eromheen.get(melding.nummer, ((), is_html))
        hier = Standplaats(_bewoners(pagina, ids, plaatsen), aanwezig, in_inhoud)
        eigen = _in_tekst(melding, aanwezig, *bron) if bron and in_inhoud else None
        plek = eigen or _plek(melding, hier, plaatsen)
        yield replace(melding, bestand=plek.bestand, regel=plek.regel) if plek else melding


def _plek(melding: Linkmelding, hier: Standplaats, plaatsen: Vindplaatsen) -> Plek | None:
    """De regel van het adres zelf, anders van het verband, anders van het record eromheen.

    Een link in het raamwerk heet naar het record waar hij heen gaat.
    """
    if not hier.in_inhoud and melding.pagina.endswith(".html"):
        return plaatsen.records.get(next(_doelen(melding, plaatsen), ""))
    return (
        _van_adres(melding, hier, plaatsen)
        or _van_verband(melding, hier, plaatsen)
        or _van_record(melding, hier, plaatsen)
    )


def _bewoners(pagina: str, ids: Iterable[str], plaatsen: Vindplaatsen) -> tuple[str, ...]:
    """De records bij een link; een blik op een record heet naar dat record."""
    naam = posixpath.basename(pagina).removesuffix(".html")
    blik = [een for een in (naam, f"{Begrip.soort}-{naam}") if een in plaatsen.records]
    eromheen = (_record(een, plaatsen) for een in ids)
    hier = plaatsen.paginas.get(pagina, blik)
    return tuple(dict.fromkeys([*filter(None, eromheen), *hier]))


def _record(anker: str, plaatsen: Vindplaatsen) -> str:
    """Het record waar een anker bij hoort; voor `woord-begrip-loting` is dat het begrip."""
    naam = anker if anker in plaatsen.records else anker.removeprefix(UITLEG)
    return naam if naam in plaatsen.records else ""


def _van_adres(melding: Linkmelding, hier: Standplaats, plaatsen: Vindplaatsen) -> Plek | None:
    gezocht = zelfde_adres(melding.url)
    plekken = plaatsen.adressen.get(gezocht, ())
    if not plekken and not melding.doel and hier.in_inhoud:
        gemist = [
            een
            for een in plaatsen.per_pagina.get(melding.pagina, ())
            if schema_van(een.url) and zelfde_adres(een.url) not in hier.aanwezig
        ]
        namen = sorted({een.url for een in gemist})
        bedoeld = namen[0] if len(namen) == 1 else bijna(gezocht, namen)
        plekken = tuple(een for een in gemist if een.url == bedoeld)
    rang = {naam: plaats for plaats, naam in enumerate(hier.bewoners)}
    volgorde = sorted(plekken, key=lambda een: (rang.get(een.record, len(rang)), een.plek))
    return volgorde[0].plek if volgorde else None


def _van_verband(melding: Linkmelding, hier: Standplaats, plaatsen: Vindplaatsen) -> Plek | None:
    for doel in _doelen(melding, plaatsen):
        for bewoner in hier.bewoners:
            if plek := plaatsen.verbanden.get((bewoner, doel)):
                return plek
    return None


def _van_record(melding: Linkmelding, hier: Standplaats, plaatsen: Vindplaatsen) -> Plek | None:
    """Het record eromheen; in een lijst is dat het record waar de link heen gaat."""
    eigen = next((een for een in hier.bewoners if een not in plaatsen.overzichten), "")
    doel = next(_doelen(melding, plaatsen), "")
    naam = eigen or doel or next(iter(hier.bewoners), "")
    return plaatsen.records.get(naam)


def _doelen(melding: Linkmelding, plaatsen: Vindplaatsen) -> Iterator[str]:
    """De records waar een link heen wijst, of heen lijkt te wijzen."""
    for doel in (melding.doel, melding.bedoeld):
        pagina, _, anker = doel.partition("#")
        if naam := _record(anker, plaatsen):
            yield naam
        yield from plaatsen.paginas.get(pagina, ())


def _in_tekst(melding: Linkmelding, aanwezig: frozenset[str], naam: str, tekst: str) -> Plek:
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


def _gebouwd(naam: str) -> str:
    return naam.removeprefix("docs/").removesuffix(".md") + ".html"


def lees_tekstpaginas(hoofdmap: Path, lezing: Lezing) -> dict[str, str]:
    """De tekst van elke losse pagina onder `docs`, op naam vanaf de hoofdmap."""
    return {
        naam: (hoofdmap / naam).read_text(encoding="utf-8-sig", errors="replace")
        for naam in sorted(lezing.tekstpaginas)
        if (hoofdmap / naam).is_file()
    }
