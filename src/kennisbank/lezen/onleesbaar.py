"""Onleesbare ids: records die er wel zijn maar een fout hebben, zodat één fout er één blijft."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..model import Record, soort_van
from .boom import Boom
from .vondst import Vondst

ID = re.compile(r"(?:^[ \t-]*|[{,]\s*)['\"]?id['\"]?:\s*['\"]?([a-z][a-z0-9.-]*)", re.MULTILINE)
GEWONE_ID = re.compile(r"[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*")
WOORD = re.compile(r"(?<![a-z0-9])[a-z][a-z0-9]*(?:[.-][a-z0-9]+)+")
EERSTE_DEEL = re.compile(r"[a-z]+-")


def ids_in(tekst: str) -> frozenset[str]:
    """Alle ids die een stuk tekst aan records geeft, ook als de YAML niet klopt."""
    return frozenset(ID.findall(tekst))


def mist_id(boom: Boom) -> bool:
    """Of in een kapot record de eigen id ontbreekt of niet te gebruiken is."""
    if not isinstance(boom.waarde, dict):
        return False
    id = boom.waarde.get("id")
    return not isinstance(id, str) or GEWONE_ID.fullmatch(id) is None


def genoemd(soorten: Iterable[type[Record]], vondsten: Iterable[Vondst]) -> frozenset[str]:
    """De ids die ergens genoemd worden en van een van deze soorten kunnen zijn."""
    rij = list(vondsten)
    begin = tuple(sorted({stam for soort in soorten for stam in _stammen(soort, rij)}))
    if not begin:
        return frozenset()
    per_bestand = {vondst.bestand: vondst.bronregels for vondst in rij}
    woorden = {
        woord
        for regels in per_bestand.values()
        for regel in regels
        for woord in WOORD.findall(regel)
        if woord.startswith(begin)
    }
    return frozenset(woorden)


def _stammen(soort: type[Record], vondsten: list[Vondst]) -> set[str]:
    """Waar de ids van een soort mee beginnen, zoals `begrip-`."""
    stammen = {f"{soort.soort}-"}
    if begin := soort_van(soort).voorvoegsel:
        stammen.add(begin)
    for vondst in vondsten:
        if isinstance(vondst.record, soort) and (deel := EERSTE_DEEL.match(vondst.record.id)):
            stammen.add(deel.group())
    return stammen
