"""De woorden die de akkoordscan bij alle voorstellen gebruikt; een redacteur vult ze aan."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ..bevinding import Bevinding, Plek
from .boom import Boom, lees_yaml
from .inlezen import lees_tekst

HERKENNEN = "data/herkennen.yaml"
VORM = "Schrijf groepen met een naam in hoofdletters, en daaronder lijsten zoals weigering."
TOONLIJSTEN = (
    "weigering",
    "weigering_erna",
    "weigering_ervoor",
    "onderzoek",
    "uitstel",
    "voorwaarde",
    "ander",
    "wens",
    "toezegging",
    "schijn",
    "terugwijzing",
)
"""De lijsten die samen zeggen in welke toon een zin spreekt."""


@dataclass(frozen=True, slots=True)
class Herkenwoorden:
    """De groepen op naam en de toonlijsten, met hun plek, en wat er niet te lezen is."""

    groepen: Mapping[str, str] = field(default_factory=dict)
    toon: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    plekken: Mapping[str, Plek] = field(default_factory=dict)
    bevindingen: tuple[Bevinding, ...] = ()


def lees_herkenwoorden(hoofdmap: Path) -> Herkenwoorden:
    """De woorden onder `hoofdmap`; een bestand dat er niet is, is leeg."""
    pad = hoofdmap / HERKENNEN
    tekst = lees_tekst(pad, HERKENNEN) if pad.exists() else ""
    if isinstance(tekst, Bevinding):
        return Herkenwoorden(bevindingen=(tekst,))
    boom = lees_yaml(tekst, HERKENNEN)
    if boom.bevindingen or boom.waarde is None:
        return Herkenwoorden(bevindingen=boom.bevindingen)
    waarde = boom.waarde if isinstance(boom.waarde, Mapping) else {"": None}
    groepen = waarde.get("groepen", {})
    toon: dict[str, tuple[str, ...]] = {}
    if not isinstance(groepen, Mapping) or not _zijn_teksten(groepen.values()):
        return _kapot(boom, ("groepen",))
    for naam, rij in waarde.items():
        if naam == "groepen":
            continue
        if naam not in TOONLIJSTEN or not isinstance(rij, tuple) or not _zijn_teksten(rij):
            return _kapot(boom, (naam,))
        toon[naam] = rij
    plekken = {naam: boom.plek(("groepen", naam)) for naam in groepen}
    for naam, rij in toon.items():
        plekken |= {f"{naam}:{nummer}": boom.plek((naam, nummer)) for nummer in range(len(rij))}
    return Herkenwoorden(dict(groepen), toon, plekken)


def _zijn_teksten(waarden: Iterable[object]) -> bool:
    return all(isinstance(een, str) for een in waarden)


def _kapot(boom: Boom, pad: tuple[str, ...]) -> Herkenwoorden:
    melding = "Dit zijn geen woorden om mee te herkennen."
    een = Bevinding(boom.plek(pad), melding, voorstel=VORM, naam="herkenwoorden")
    return Herkenwoorden(bevindingen=(een,))
