"""De controle van een gebouwde site: elke link, elk anker en elk bestand, in één keer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple
from urllib.parse import unquote

from ..bevinding import citaat
from .adres import Gebrek, binnen_de_site, opgeschoond, schema_van, vormgebrek
from .melding import Linkmelding, linkmelding
from .pagina import HTML, LEESBAAR, Link, Pagina, lees_pagina
from .site import Site
from .wegwijzer import Weg, Wegwijzer

TEKSTKEUZE = ":~:"
BEELDKEUZE = ("svgView(", "xywh=", "t=")


class Treffer(NamedTuple):
    """Wat er met één link aan de hand is, en waar hij op uitkomt."""

    gebrek: Gebrek
    doel: str = ""
    bedoeld: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Register:
    """Alle gelezen pagina's van een site, en de weg naar elk bestand."""

    paginas: Mapping[str, Pagina]
    wegwijzer: Wegwijzer
    eigen: str = ""
    gezien: dict[tuple[str, str], Treffer | None] = field(default_factory=dict)


def lees_site(site: Site) -> dict[str, Pagina]:
    """Elke pagina, elk opmaakblad en elke pdf in de site, gelezen op links en ankers."""
    return {
        pad: lees_pagina(pad, site.lees(pad), site.adres)
        for pad in sorted(site.paden)
        if pad.lower().endswith(LEESBAAR)
    }


def controleer(site: Site, paginas: Mapping[str, Pagina] | None = None) -> tuple[Linkmelding, ...]:
    """Alles wat er binnen een gebouwde site mis is met links, op volgorde van pagina."""
    gelezen = lees_site(site) if paginas is None else paginas
    register = Register(gelezen, Wegwijzer(site.paden, site.basis, site.los), site.adres)
    return tuple(
        melding for pagina in register.paginas.values() for melding in _meldingen(pagina, register)
    )


def _meldingen(pagina: Pagina, register: Register) -> Iterator[Linkmelding]:
    for nummer, link in enumerate(pagina.links):
        treffer = _oordeel(pagina, link, register)
        if treffer is not None:
            gebrek, doel, bedoeld = treffer
            yield linkmelding(
                pagina.pad,
                link.url,
                gebrek.oordeel,
                str(gebrek),
                doel=doel,
                bedoeld=bedoeld,
                nummer=nummer,
            )


def _oordeel(pagina: Pagina, link: Link, register: Register) -> Treffer | None:
    """Wat er mis is met een link; gelijke links uit dezelfde map krijgen hetzelfde antwoord."""
    if link.element == "meta" and (lus := _rondje(pagina, register)):
        return lus
    plaats = pagina.pad if pagina.basis or link.url.lstrip()[:1] in {"#", "?", ""} else pagina.map
    sleutel = plaats, link.url
    if sleutel not in register.gezien:
        register.gezien[sleutel] = _bekijk(pagina, link.url, register)
    return register.gezien[sleutel]


def _bekijk(pagina: Pagina, url: str, register: Register) -> Treffer | None:
    kaal = opgeschoond(url)
    if gebrek := vormgebrek(kaal):
        return Treffer(gebrek)
    if (erin := binnen_de_site(kaal, register.eigen)) is not None:
        kaal = register.wegwijzer.basis + erin
    if schema_van(kaal):
        return None
    weg, anker = _weg(pagina, kaal, register)
    treffer = _ankergebrek(register.paginas.get(weg.bestand), anker, register.wegwijzer)
    if weg.gebrek and treffer is None:
        doel = weg.bestand or weg.pad
        return Treffer(weg.gebrek, f"{doel}#{anker}" if anker else doel, weg.bedoeld)
    return treffer


def _weg(pagina: Pagina, url: str, register: Register) -> tuple[Weg, str]:
    """Het bestand waar een adres in de site heen wijst, en het anker daarin."""
    pad, _, anker = url.partition("#")
    pad = pad.partition("?")[0]
    if pagina.basis:
        return _weg_met_basis(pagina, pad, register), anker
    if not pad:
        return Weg(pagina.pad), anker
    return register.wegwijzer.weg(pagina.map, pad), anker


def _weg_met_basis(pagina: Pagina, pad: str, register: Register) -> Weg:
    """De weg op een pagina met een `base`-element: daar begint elk adres."""
    map_ = pagina.basis.rpartition("/")[0]
    return register.wegwijzer.weg(pagina.map, pad if pad.startswith("/") else f"{map_}/{pad}")


def _ankergebrek(doel: Pagina | None, ruw: str, wegwijzer: Wegwijzer) -> Treffer | None:
    anker = ruw.partition(TEKSTKEUZE)[0]
    if (
        doel is None
        or not anker
        or not doel.pad.lower().endswith(HTML)
        or doel.ververst is not None
    ):
        return None
    naam = unquote(anker)
    if naam in doel.dubbel or anker in doel.dubbel:
        zin = f"Het anker {citaat(naam)} staat meer dan één keer op {doel.pad}."
        return Treffer(
            Gebrek("fout", zin, "Geef elk onderdeel een eigen id."), f"{doel.pad}#{naam}"
        )
    if naam in doel.ankers or anker in doel.ankers or naam.lower() == "top":
        return None
    if doel.pad.endswith(".svg") and naam.startswith(BEELDKEUZE):
        return None
    if _is_keuze(anker, doel):
        return None
    lijkt = wegwijzer.bedoeld_anker(doel.pad, naam, doel.ankers)
    voorstel = f"Bedoelt u #{lijkt}?" if lijkt else "Verwijs naar de pagina zonder anker."
    if lijkt and lijkt.lower() == naam.lower():
        voorstel += " Let op de hoofdletters."
    zin = f"Op {doel.pad} is geen onderdeel met het anker {citaat(naam)}."
    bedoeld = f"{doel.pad}#{lijkt}" if lijkt else doel.pad
    return Treffer(Gebrek("dood", zin, voorstel), f"{doel.pad}#{naam}", bedoeld)


def _is_keuze(anker: str, doel: Pagina) -> bool:
    """Of een anker geen plek aanwijst maar een keuze, in namen die de pagina zegt te lezen."""
    paren = [deel.partition("=") for deel in anker.split(";")]
    return all(is_teken and naam in doel.keuzes for naam, is_teken, _ in paren)


def _rondje(pagina: Pagina, register: Register) -> Treffer | None:
    """Een pagina die doorstuurt en zo weer bij zichzelf uitkomt."""
    gezien: set[str] = set()
    hier: Pagina | None = pagina
    while hier is not None and hier.ververst is not None:
        if hier.pad in gezien:
            zin = "Deze pagina stuurt door en komt weer bij zichzelf uit."
            return Treffer(Gebrek("fout", zin, "Stuur door naar de pagina die bedoeld is."))
        gezien.add(hier.pad)
        volgend = opgeschoond(hier.ververst)
        if schema_van(volgend):
            return None
        hier = register.paginas.get(_weg(hier, volgend, register)[0].bestand)
    return None
