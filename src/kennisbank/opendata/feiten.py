"""Feiten: onderwerp, eigenschap en waarde, op te schrijven als Turtle en als JSON-LD.

Een eigen kamer, en geen `rdflib` bij het bouwen: de JSON-LD daarvan verschilt per keer.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

VOORVOEGSELS = {
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "vcard": "http://www.w3.org/2006/vcard/ns#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
SOORT = "rdf:type"


@dataclass(frozen=True, slots=True)
class Wijzer:
    """Een waarde die naar iets anders wijst: een adres, of een korte naam zoals `dcat:Dataset`."""

    adres: str


@dataclass(frozen=True, slots=True)
class Woorden:
    """Een waarde van tekst, met haar taal of haar soort (`xsd:date`)."""

    tekst: str
    taal: str = ""
    soort: str = ""


@dataclass(frozen=True, slots=True)
class Feit:
    """Eén feit: het adres van het onderwerp, de korte naam van de eigenschap en de waarde."""

    onderwerp: str
    eigenschap: str
    waarde: Wijzer | Woorden


def turtle(feiten: Iterable[Feit]) -> str:
    """De feiten als Turtle, per onderwerp bij elkaar, in de volgorde waarin zij komen."""
    kop = [f"@prefix {kort}: <{lang}> .\n" for kort, lang in VOORVOEGSELS.items()]
    blokken = [
        f"\n<{onderwerp}>\n"
        + " ;\n".join(f"  {feit.eigenschap} {_turtle(feit.waarde)}" for feit in rij)
        + " .\n"
        for onderwerp, rij in _per_onderwerp(feiten).items()
    ]
    return "".join([*kop, *blokken])


def jsonld(feiten: Iterable[Feit]) -> str:
    """Dezelfde feiten als JSON-LD."""
    knopen = []
    for onderwerp, rij in _per_onderwerp(feiten).items():
        knoop: dict[str, Any] = {"@id": onderwerp}
        for feit in rij:
            if feit.eigenschap == SOORT and isinstance(feit.waarde, Wijzer):
                knoop.setdefault("@type", []).append(feit.waarde.adres)
            else:
                knoop.setdefault(feit.eigenschap, []).append(_jsonld(feit.waarde))
        knopen.append(knoop)
    data = {"@context": VOORVOEGSELS, "@graph": knopen}
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def _per_onderwerp(feiten: Iterable[Feit]) -> dict[str, list[Feit]]:
    rijen: dict[str, list[Feit]] = {}
    for feit in dict.fromkeys(feiten):
        rijen.setdefault(feit.onderwerp, []).append(feit)
    return rijen


def _turtle(waarde: Wijzer | Woorden) -> str:
    if isinstance(waarde, Wijzer):
        return waarde.adres if _is_kort(waarde.adres) else f"<{waarde.adres}>"
    # Een JSON-tekst is ook een Turtle-tekst: dezelfde aanhalingstekens en dezelfde ontsnapping.
    tekst = json.dumps(waarde.tekst, ensure_ascii=False)
    if waarde.soort:
        return f"{tekst}^^{waarde.soort}"
    return f"{tekst}@{waarde.taal}" if waarde.taal else tekst


def _jsonld(waarde: Wijzer | Woorden) -> dict[str, str]:
    if isinstance(waarde, Wijzer):
        return {"@id": waarde.adres}
    if waarde.soort:
        return {"@value": waarde.tekst, "@type": waarde.soort}
    return (
        {"@value": waarde.tekst, "@language": waarde.taal}
        if waarde.taal
        else {"@value": waarde.tekst}
    )


def _is_kort(adres: str) -> bool:
    return adres.partition(":")[0] in VOORVOEGSELS
