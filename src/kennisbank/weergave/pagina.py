"""Van blad naar HTML: een zuivere functie van graaf, blad en omgeving."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template, TemplateNotFound
from markupsafe import Markup

from ..kennisgraaf import Kennisgraaf, Knoop
from ..lezen import sleutel
from ..lezen.doorverwijzingen import Doorverwijzing
from ..lezen.inwoners import met_punten
from . import naam, start, versheid
from .blad import INSTRUMENT, VERBANDEN, Blad, overzicht_van
from .bladeren import PER_BLAD
from .draad import draad, takken_op_id, wie_legde, zonder_plek
from .facetten import groottes, keuzelijsten, oude_deellijsten
from .matrix import matrices, zonder_voorbeeld
from .menu import herkomst
from .nieuws import nieuws, passend
from .omgeving import Omgeving
from .opmaak import Opmaak, relatief
from .raadsagenda import BEGINJAAR, VERZET, jaarplan
from .registerbladen import eerste_blad, registerbladen
from .rij import nieuwste_eerst
from .rij import rij as rij_van
from .schrijflink import schrijflink
from .tafelknop import legbaar, merken
from .verbandenlijst import (
    KORT,
    PER_GROEP,
    lijst_van,
    lijstpagina,
    per_groep,
    tellingen,
    wijzer,
)
from .verhaal import Verhaal
from .vertellen import vertel, vertel_instrument
from .zicht import Zicht

SJABLONEN = Path(__file__).parents[1] / "sjablonen"
VRAGEN: Mapping[str, object] = {
    "aanduiding": naam.aanduiding,
    "tekening": naam.tekening,
    "kleur": naam.kleur,
    "datum": naam.datum,
    "aantal": naam.aantal,
    "sleutel": sleutel,
    "in_zin": naam.in_zin,
    "naam_in_rij": naam.naam_in_rij,
    "zonder_plek": zonder_plek,
    "takken_op_id": takken_op_id,
    "wie_legde": wie_legde,
    "hoofdletter": naam.hoofdletter,
    "keuzelijsten": keuzelijsten,
    "groottes": groottes,
    "rij_van": rij_van,
    "nieuwste_eerst": nieuwste_eerst,
    "matrices": matrices,
    "zonder_voorbeeld": zonder_voorbeeld,
    "registerbladen": registerbladen,
    "eerste_blad": eerste_blad,
    "lijst_van": lijst_van,
    "lijstpagina": lijstpagina,
    "per_groep": per_groep,
    "wijzer": wijzer,
    "tellingen": tellingen,
    "KORT": KORT,
    "PER_BLAD": PER_BLAD,
    "PER_GROEP": PER_GROEP,
    "herkomst": herkomst,
    "nieuws": nieuws,
    "passend": passend,
    "jaarplan": jaarplan,
    "BEGINJAAR": BEGINJAAR,
    "VERZET": VERZET,
    "versheid": versheid,
    "start": start,
    "met_punten": met_punten,
    "legbaar": legbaar,
    "merken": merken,
    "schrijflink": schrijflink,
}
"""Wat elk sjabloon mag vragen, ook zonder zicht."""


def toon(blad: Blad, graaf: Kennisgraaf, omgeving: Omgeving) -> Markup:
    """De HTML van één blad, zonder het raamwerk van de site eromheen."""
    record = blad.knoop.record
    opmaak = Opmaak(graaf, blad.pad, omgeving.woordenboek, record.id)
    verhaal = _verhaal(blad, graaf, omgeving)
    zicht = Zicht(graaf, blad, omgeving, opmaak, verhaal, draad(verhaal))
    sjabloon = _sjabloon(blad.sjabloon or record.soort)
    html = sjabloon.render(zicht=zicht, record=record, verhaal=verhaal)
    woorden = _jinja().get_template("woorden.html").render(zicht=zicht)
    return Markup(html + woorden)  # noqa: S704 - sjablonen ontsmetten zelf


def _verhaal(blad: Blad, graaf: Kennisgraaf, omgeving: Omgeving) -> Verhaal:
    """Het verhaal bij een blad; een vervolg met verbanden vertelt niets opnieuw."""
    if blad.sjabloon == VERBANDEN:
        return Verhaal(blad.knoop, "", ())
    verteller = vertel_instrument if blad.sjabloon == INSTRUMENT else vertel
    return verteller(graaf, blad.knoop, omgeving)


def omleidingen(
    graaf: Kennisgraaf, doorverwijzingen: Iterable[Doorverwijzing] = ()
) -> Iterator[tuple[str, str]]:
    """Pad en HTML van elke pagina die doorstuurt naar een record: verhuisd, of een kort adres."""
    verhuisd = {pad: (een.record.titel, een.url) for pad, een in _verhuisd(graaf, doorverwijzingen)}
    for pad, (titel, naar) in {**_oude_lijsten(graaf), **verhuisd}.items():
        url = relatief(pad, naar)
        yield pad, _jinja().get_template("omleiding.html").render(titel=titel, url=url)


def _oude_lijsten(graaf: Kennisgraaf) -> dict[str, tuple[str, str]]:
    """Per deellijst die er niet meer is, titel en adres van waar een lezer nu heen gaat."""
    alles = overzicht_van(graaf, "voorbeeld")
    if alles is None:
        return {}
    titel = alles.record.titel
    return {was: (titel, nu or alles.pagina) for was, nu in oude_deellijsten(graaf).items()}


def _verhuisd(
    graaf: Kennisgraaf, doorverwijzingen: Iterable[Doorverwijzing]
) -> Iterator[tuple[str, Knoop]]:
    paginas = {knoop.pagina for knoop in graaf}
    for knoop in graaf:
        if voorheen := getattr(knoop.record, "voorheen", None):
            yield voorheen, knoop
        for pad in getattr(knoop.record, "oude_paginas", ()):
            if pad not in paginas:  # een gemeente van nu kan net zo heten
                yield pad, knoop
        if kort := getattr(knoop.record, "kort_adres", None):
            yield kort, knoop
    for rij in doorverwijzingen:
        if rij.is_adres and rij.naar in graaf and rij.van not in paginas:
            yield rij.van, graaf[rij.naar]


def vergeet_sjablonen() -> None:
    """Leest de sjablonen de volgende keer opnieuw."""
    _jinja.cache_clear()


def beeld() -> object:
    """De macro's met alle tekeningen, ook voor het raamwerk van de site."""
    return _jinja().get_template("beeld.html").module


@cache
def _sjabloon(soort: str) -> Template:
    try:
        return _jinja().get_template(f"{soort}.html")
    except TemplateNotFound:
        return _jinja().get_template("verhaal.html")


@cache
def _jinja() -> Environment:
    omgeving = Environment(
        loader=FileSystemLoader(SJABLONEN),
        autoescape=True,
        auto_reload=False,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    omgeving.globals.update(VRAGEN)
    # De macro's op volgorde: wie later komt, gebruikt wie er al is. Wat niet klein kan, is groot.
    macros: dict[str, object] = {}
    for naam_ in ("beeld", "leg", "delen", "oogopslag", "stukken", "klein", "meeneem"):
        eigen = vars(omgeving.get_template(f"{naam_}.html").module)
        macros = {**macros, **eigen} if naam_ in {"stukken", "klein"} else eigen
        omgeving.globals[naam_] = macros
    return omgeving
