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


def genoemd(
    soorten: Iterable[type[Record]],
    vondsten: Iterable[Vondst],
    woorden: frozenset[str] | None = None,
) -> frozenset[str]:
    """De ids die ergens genoemd worden en van een van deze soorten kunnen zijn.

    Wie het vaker vraagt, geeft de geschreven woorden mee: die zoeken duurt het langst.
    """
    rij = list(vondsten)
    begin = tuple(sorted({stam for soort in soorten for stam in _stammen(soort, rij)}))
    if not begin:
        return frozenset()
    alle = geschreven(rij) if woorden is None else woorden
    return frozenset(woord for woord in alle if woord.startswith(begin))


def geschreven(vondsten: Iterable[Vondst]) -> frozenset[str]:
    """Elk woord in de bestanden dat een id kan zijn."""
    per_bestand = {vondst.bestand: vondst.bronregels for vondst in vondsten}
    return frozenset(
        woord for regels in per_bestand.values() for woord in WOORD.findall("\n".join(regels))
    )


def _stammen(soort: type[Record], vondsten: list[Vondst]) -> set[str]:
    """Waar de ids van een soort mee beginnen, zoals `begrip-`."""
    stammen = {f"{soort.soort}-"}
    if begin := soort_van(soort).voorvoegsel:
        stammen.add(begin)
    for vondst in vondsten:
        if isinstance(vondst.record, soort) and (deel := EERSTE_DEEL.match(vondst.record.id)):
            stammen.add(deel.group())
    return stammen
