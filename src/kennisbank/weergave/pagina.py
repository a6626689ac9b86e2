"""Van blad naar HTML: een zuivere functie van graaf, blad en omgeving."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template, TemplateNotFound
from markupsafe import Markup

from ..kennisgraaf import Kennisgraaf
from ..lezen import sleutel
from ..model import soort_van
from . import buurt, naam, versheid
from .blad import Blad
from .facetten import facetten
from .matrix import matrix
from .omgeving import Omgeving
from .opmaak import Opmaak
from .register import register
from .takken import gebruik, groepen
from .zicht import Zicht

SJABLONEN = Path(__file__).parents[1] / "sjablonen"


def toon(blad: Blad, graaf: Kennisgraaf, omgeving: Omgeving) -> Markup:
    """De HTML van één blad, zonder het raamwerk van de site eromheen."""
    record = blad.knoop.record
    opmaak = Opmaak(graaf, blad.pad, omgeving.woordenboek, record.id)
    zicht = Zicht(graaf, blad, omgeving, opmaak, groepen(graaf, record.id))
    html = _sjabloon(blad.sjabloon or record.soort).render(zicht=zicht, record=record)
    woorden = _jinja().get_template("woorden.html").render(zicht=zicht)
    return Markup(html + woorden)  # noqa: S704 - sjablonen ontsmetten zelf


def beeld() -> object:
    """De macro's met alle tekeningen, ook voor het raamwerk van de site."""
    return _jinja().get_template("beeld.html").module


def _sjabloon(soort: str) -> Template:
    try:
        return _jinja().get_template(f"{soort}.html")
    except TemplateNotFound:
        return _jinja().get_template("record.html")


@lru_cache(maxsize=1)
def _jinja() -> Environment:
    omgeving = Environment(
        loader=FileSystemLoader(SJABLONEN),
        autoescape=True,
        auto_reload=False,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    omgeving.globals.update(
        aanduiding=naam.aanduiding,
        tekening=naam.tekening,
        kleur=naam.kleur,
        datum=naam.datum,
        aantal=naam.aantal,
        sleutel=sleutel,
        soort_van=soort_van,
        in_zin=naam.in_zin,
        hoofdletter=naam.hoofdletter,
        domein=naam.domein,
        kort_adres=naam.kort_adres,
        vormen=naam.VORM,
        buurt=buurt,
        facetten=facetten,
        gebruik=gebruik,
        matrix=matrix,
        register=register,
        versheid=versheid,
    )
    return omgeving
