"""De herkomst van een link: het bestand en de regel die een redacteur moet verbeteren."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator
from dataclasses import replace

from ..bevinding import Plek
from ..kennisgraaf import Kennisgraaf
from ..weergave import Omgeving as Weergaveomgeving
from .adres import schema_van
from .bronkaart import Bronkaart, Tekstpaginas, bronkaart, zelfde_adres
from .melding import Linkmelding, op_plaats
from .pagina import Omgeving, links_in_main, omgeving
from .site import Site
from .vindplaats import recordplek

UITLEG = "woord-"  # de uitleg van een begrip, op elke pagina waar het woord valt
LIJSTEN = frozenset({"overzicht", "start"})


def met_herkomst(
    meldingen: Iterable[Linkmelding],
    site: Site,
    graaf: Kennisgraaf,
    tekstpaginas: Tekstpaginas | None = None,
    gemaakt_met: Weergaveomgeving | None = None,
) -> tuple[Linkmelding, ...]:
    """De meldingen met bestand en regel, gesorteerd; een link uit het raamwerk heeft die niet.

    `tekstpaginas` heeft de tekst van elke losse pagina, op naam vanaf de hoofdmap.
    """
    per_pagina: dict[str, list[Linkmelding]] = {}
    for melding in meldingen:
        per_pagina.setdefault(melding.pagina, []).append(melding)
    if not per_pagina:
        return ()
    kaart = bronkaart(graaf, tekstpaginas or {}, gemaakt_met)
    return op_plaats(
        replace(een, plek=plek) if plek else een
        for pagina, rij in per_pagina.items()
        for een, plek in _op_pagina(pagina, rij, site, kaart)
    )


def _op_pagina(
    pagina: str, meldingen: list[Linkmelding], site: Site, kaart: Bronkaart
) -> Iterator[tuple[Linkmelding, Plek | None]]:
    is_html = pagina.endswith(".html") and pagina in site.paden
    inhoud = site.lees(pagina) if is_html else b""
    nummers = {een.nummer for een in meldingen}
    eromheen = omgeving(inhoud, nummers)
    geschreven = kaart.geschreven(pagina, links_in_main(inhoud), nummers)
    for melding in meldingen:
        rond = eromheen.get(melding.nummer, Omgeving(in_main=is_html))
        toen = geschreven.get(melding.nummer)
        if is_html and not rond.in_main:  # een link in het raamwerk heet naar waar hij heen gaat
            doel = next(_doelen(melding, kaart), "")
            yield melding, recordplek(kaart.graaf, doel) if doel else None
        elif pagina in kaart.teksten:
            yield melding, toen.plek if toen else Plek(kaart.teksten[pagina][0])
        else:
            link = _zoals_geschreven(melding, toen.url) if toen else melding
            yield melding, _plek(link, rond.ids, kaart)


def _zoals_geschreven(melding: Linkmelding, url: str) -> Linkmelding:
    """De link met het adres dat wij schreven, en waar dat heen wijst vanaf de hoofdmap."""
    adres, kruis, anker = url.partition("#")
    pad, hier = adres.partition("?")[0], melding.pagina
    naar = posixpath.normpath(posixpath.join(posixpath.dirname(hier), pad)) if pad else hier
    return replace(melding, url=url, doel="" if schema_van(url) else naar + kruis + anker)


def _plek(link: Linkmelding, ids: Iterable[str], kaart: Bronkaart) -> Plek | None:
    """De regel van het adres zelf, anders van het verband, anders van het record eromheen.

    Eerst tellen de records rond de link, dan die van de pagina. In een lijst is het record
    eromheen het record waar de link heen gaat.
    """
    eromheen = (_record(een, kaart) for een in ids)
    van_pagina = kaart.bewoners.get(link.pagina, ())
    bewoners = list(dict.fromkeys([*filter(None, eromheen), *van_pagina]))
    rang = {naam: plaats for plaats, naam in enumerate(bewoners)}
    plekken = kaart.adressen.get(zelfde_adres(link.url), ())
    if plekken:
        return min(plekken, key=lambda een: (rang.get(een.record, len(rang)), een.plek)).plek
    doelen = list(_doelen(link, kaart))
    for paar in ((bewoner, doel) for doel in doelen for bewoner in bewoners):
        if paar in kaart.verbanden:
            return kaart.verbanden[paar]
    eigen = [een for een in bewoners if kaart.graaf[een].record.soort not in LIJSTEN]
    naam = next(iter([*eigen, *doelen, *bewoners]), "")
    return recordplek(kaart.graaf, naam) if naam else None


def _record(anker: str, kaart: Bronkaart) -> str:
    """Het record waar een anker bij hoort; voor `woord-begrip-loting` is dat het begrip."""
    naam = anker if anker in kaart.graaf else anker.removeprefix(UITLEG)
    return naam if naam in kaart.graaf else ""


def _doelen(link: Linkmelding, kaart: Bronkaart) -> Iterator[str]:
    """De records waar een link heen wijst, of heen lijkt te wijzen; een anker gaat voor."""
    paren = [doel.partition("#") for doel in (link.doel, link.bedoeld)]
    precies = [naam for _, _, anker in paren if (naam := _record(anker, kaart))]
    yield from precies or (naam for pad, _, _ in paren for naam in kaart.bewoners.get(pad, ()))
