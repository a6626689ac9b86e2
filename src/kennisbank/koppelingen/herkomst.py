"""De herkomst van een link: het bestand en de regel die een redacteur moet verbeteren."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from ..bevinding import Plek
from ..gelijkend import bijna
from ..kennisgraaf import Kennisgraaf
from ..model import Begrip
from .adres import schema_van
from .domein import domein
from .melding import Linkmelding, op_plaats
from .pagina import Omgeving, lees_pagina, omgeving
from .site import Site
from .tekstbron import Tekstpaginas, gebouwde_pagina, plek_in_tekst
from .vindplaats import Adresplek, Vindplaatsen, vindplaatsen, zelfde_adres

UITLEG = "woord-"  # de uitleg van een begrip, op elke pagina waar het woord valt


@dataclass(frozen=True, slots=True)
class Standplaats:
    """Waar een link staat.

    `bewoners` zijn de records erbij: eerst die eromheen, dan die van de pagina. `aanwezig` zijn
    alle adressen op de pagina. Wat niet `in_inhoud` staat, hoort bij het raamwerk. `tekst` is
    wat een lezer aanklikt.
    """

    bewoners: tuple[str, ...]
    aanwezig: frozenset[str]
    in_inhoud: bool
    tekst: str


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
    bronnen = {gebouwde_pagina(naam): (naam, tekst) for naam, tekst in (tekstpaginas or {}).items()}
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
        rond = eromheen.get(melding.nummer, Omgeving(in_main=is_html))
        bewoners = _bewoners(pagina, rond.ids, plaatsen)
        hier = Standplaats(bewoners, aanwezig, rond.in_main, rond.tekst)
        eigen = plek_in_tekst(melding, aanwezig, *bron) if bron and rond.in_main else None
        plek = eigen or _plek(melding, hier, plaatsen)
        yield replace(melding, plek=plek) if plek else melding


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
    """De records bij een link: die eromheen, en dan die van de pagina."""
    eromheen = (_record(een, plaatsen) for een in ids)
    return tuple(dict.fromkeys([*filter(None, eromheen), *_van_pagina(pagina, plaatsen)]))


def _van_pagina(pagina: str, plaatsen: Vindplaatsen) -> tuple[str, ...]:
    """De records die op een pagina wonen; een blik op een record heet naar dat record."""
    naam = posixpath.basename(pagina).removesuffix(".html")
    blik = (een for een in (naam, f"{Begrip.soort}-{naam}") if een in plaatsen.records)
    return plaatsen.paginas.get(pagina) or tuple(blik)


def _record(anker: str, plaatsen: Vindplaatsen) -> str:
    """Het record waar een anker bij hoort; voor `woord-begrip-loting` is dat het begrip."""
    naam = anker if anker in plaatsen.records else anker.removeprefix(UITLEG)
    return naam if naam in plaatsen.records else ""


def _van_adres(melding: Linkmelding, hier: Standplaats, plaatsen: Vindplaatsen) -> Plek | None:
    plekken = plaatsen.adressen.get(zelfde_adres(melding.url), ())
    if not plekken and not melding.doel and hier.in_inhoud:
        plekken = _veranderd(melding, hier, plaatsen)
    rang = {naam: plaats for plaats, naam in enumerate(hier.bewoners)}
    volgorde = sorted(plekken, key=lambda een: (rang.get(een.record, len(rang)), een.plek))
    return volgorde[0].plek if volgorde else None


def _veranderd(
    melding: Linkmelding, hier: Standplaats, plaatsen: Vindplaatsen
) -> tuple[Adresplek, ...]:
    """Waar een adres geschreven staat dat onderweg veranderde.

    Eerst telt wat een lezer aanklikt, dan het adres dat op de pagina ontbreekt, en dan wat het
    meest lijkt op wat er nu staat.
    """
    van_bewoners = (plaatsen.per_record.get(naam, ()) for naam in hier.bewoners)
    eigen = [een for rij in van_bewoners for een in rij if schema_van(een.url)]
    genoemd = [een for een in eigen if _noemt(hier.tekst, een)]
    gemist = [een for een in genoemd or eigen if zelfde_adres(een.url) not in hier.aanwezig]
    for keus in (gemist, genoemd, eigen):
        namen = sorted({een.url for een in keus})
        bedoeld = namen[0] if len(namen) == 1 else bijna(zelfde_adres(melding.url), namen)
        if bedoeld:
            return tuple(een for een in keus if een.url == bedoeld)
    return tuple(genoemd[:1])


def _noemt(tekst: str, een: Adresplek) -> bool:
    """Of wat een lezer aanklikt bij een adres hoort: door de zin, de titel of de website."""
    website = domein(een.url)
    return bool(tekst and tekst in een.omtrek) or bool(website and website in tekst)


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
    """De records waar een link heen wijst, of heen lijkt te wijzen; een anker gaat voor."""
    paren = [doel.partition("#") for doel in (melding.doel, melding.bedoeld)]
    precies = [naam for _, _, anker in paren if (naam := _record(anker, plaatsen))]
    yield from precies or (naam for paar in paren for naam in _van_pagina(paar[0], plaatsen))
