"""Catalogus: wat er aan open data is, volgens DCAT-AP-NL 3.0.

De catalogus is één JSON-LD-document; `sjablonen/catalogus.ttl` schrijft hetzelfde als Turtle.
Bij het bouwen geen `rdflib`: de JSON-LD daarvan verschilt per keer.
"""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from ..weergave.pagina import SJABLONEN
from .adres import vaste_naam, verwijzing
from .uitgaven import CONTACT, GEGEVENS, LICENTIE, MAP, NAAM, UITGEVER, Gegevensset, Uitgave

HIER = f"{MAP}/catalogus.ttl"
VOORVOEGSELS = {
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "vcard": "http://www.w3.org/2006/vcard/ns#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
EU = "http://publications.europa.eu/resource/authority/"
IANA = "https://www.iana.org/assignments/media-types/"
NEDERLANDS = f"{EU}language/NLD"
NEDERLAND = f"{EU}country/NLD"
OPENBAAR = f"{EU}access-right/PUBLIC"
BESTUUR = f"{EU}data-theme/GOVE"
WAARDEN = (
    (LICENTIE, "dct:LicenseDocument"),
    (OPENBAAR, "dct:RightsStatement"),
    (BESTUUR, "skos:Concept"),
    (NEDERLANDS, "dct:LinguisticSystem"),
    (NEDERLAND, "dct:Location"),
)

Knoop = dict[str, Any]


def catalogus(adres: str, gewijzigd_op: str) -> Knoop:
    """De catalogus als JSON-LD: de gegevens, hun bestanden, de uitgever en het contactpunt.

    Zonder `adres` wijst alles vanaf het bestand zelf. Zonder `gewijzigd_op` (jjjj-mm-dd)
    ontbreekt de datum. Het contactpunt is een pagina, nooit het adres van een mens.
    """
    datum = [{"@value": gewijzigd_op, "@type": "xsd:date"}]
    gewijzigd: Knoop = {"dct:modified": datum} if gewijzigd_op else {}
    knopen = [_catalogus(adres) | gewijzigd]
    for gegevens in GEGEVENS:
        knopen.append(_gegevensset(gegevens, adres) | gewijzigd)
        for uitgave in gegevens.uitgaven:
            knopen.append(_uitgave(uitgave, adres) | gewijzigd)
            knopen += (_los(*soort) for soort in _soorten(uitgave))
    knopen += (_redactie(adres), _contact(adres), *(_los(*waarde) for waarde in WAARDEN))
    uniek: dict[str, Knoop] = {}
    for knoop in knopen:
        uniek.setdefault(knoop["@id"], knoop)
    return {"@context": VOORVOEGSELS, "@graph": list(uniek.values())}


def catalogus_jsonld(adres: str, gewijzigd_op: str) -> str:
    """De catalogus als tekst van een JSON-LD-bestand."""
    return json.dumps(catalogus(adres, gewijzigd_op), ensure_ascii=False, indent=1) + "\n"


def catalogus_ttl(adres: str, gewijzigd_op: str) -> str:
    """Dezelfde catalogus als Turtle."""
    graaf = catalogus(adres, gewijzigd_op)["@graph"]
    return _turtle().render(voorvoegsels=VOORVOEGSELS, graaf=graaf)


def _catalogus(adres: str) -> Knoop:
    return {
        **_los(_hier(adres, "catalogus"), "dcat:Catalog"),
        "dct:title": _woorden(f"Open data van {NAAM}"),
        "dct:description": _woorden("De gegevens achter de kennisbank lokale democratie."),
        **_verantwoording(adres),
        "dct:license": _naar(LICENTIE),
        "foaf:homepage": _naar(verwijzing(adres, "index.html", HIER)),
        "dcat:dataset": _naar(*(_hier(adres, een.naam) for een in GEGEVENS)),
    }


def _gegevensset(gegevens: Gegevensset, adres: str) -> Knoop:
    return {
        **_los(_hier(adres, gegevens.naam), "dcat:Dataset"),
        "dct:title": _woorden(gegevens.titel),
        "dct:description": _woorden(gegevens.beschrijving),
        "dct:identifier": [{"@value": vaste_naam(f"gegevensset-{gegevens.naam}")}],
        **_verantwoording(adres),
        "dct:accessRights": _naar(OPENBAAR),
        "dcat:theme": _naar(BESTUUR),
        "dct:spatial": _naar(NEDERLAND),
        "dcat:keyword": _woorden(*gegevens.trefwoorden),
        "dcat:landingPage": _naar(verwijzing(adres, gegevens.pagina, HIER)),
        "dcat:distribution": _naar(*(_hier(adres, een.bestand) for een in gegevens.uitgaven)),
    }


def _uitgave(uitgave: Uitgave, adres: str) -> Knoop:
    bestand = _naar(verwijzing(adres, uitgave.pad, HIER))
    (mediasoort, _), (bestandssoort, _) = _soorten(uitgave)
    return {
        **_los(_hier(adres, uitgave.bestand), "dcat:Distribution"),
        "dct:title": _woorden(uitgave.titel),
        "dcat:accessURL": bestand,
        "dcat:downloadURL": bestand,
        "dct:license": _naar(LICENTIE),
        "dct:language": _naar(NEDERLANDS),
        "dcat:mediaType": _naar(mediasoort),
        "dct:format": _naar(bestandssoort),
    }


def _soorten(uitgave: Uitgave) -> tuple[tuple[str, str], tuple[str, str]]:
    return (
        (f"{IANA}{uitgave.mediasoort}", "dct:MediaType"),
        (f"{EU}file-type/{uitgave.bestandssoort}", "dct:MediaTypeOrExtent"),
    )


def _redactie(adres: str) -> Knoop:
    return _los(_hier(adres, "redactie"), "foaf:Agent") | {"foaf:name": _woorden(UITGEVER)}


def _contact(adres: str) -> Knoop:
    return {
        **_los(_hier(adres, "contact"), "vcard:Kind"),
        "vcard:fn": _woorden(UITGEVER),
        "vcard:hasURL": _naar(verwijzing(adres, CONTACT, HIER)),
    }


def _verantwoording(adres: str) -> Knoop:
    redactie = _naar(_hier(adres, "redactie"))
    return {
        "dct:publisher": redactie,
        "dct:creator": redactie,
        "dcat:contactPoint": _naar(_hier(adres, "contact")),
        "dct:language": _naar(NEDERLANDS),
    }


def _hier(adres: str, naam: str) -> str:
    """Het adres van iets dat in de catalogus zelf beschreven staat."""
    return verwijzing(adres, f"{HIER}#{naam}", HIER)


def _los(adres: str, soort: str) -> Knoop:
    return {"@id": adres, "@type": [soort]}


def _naar(*adressen: str) -> list[Knoop]:
    return [{"@id": adres} for adres in adressen]


def _woorden(*teksten: str) -> list[Knoop]:
    return [{"@value": tekst, "@language": "nl"} for tekst in teksten]


@cache
def _turtle() -> Template:
    omgeving = Environment(  # noqa: S701 - Turtle is geen HTML; het sjabloon ontsnapt als JSON
        loader=FileSystemLoader(SJABLONEN),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    # Een JSON-tekst is ook een Turtle-tekst: dezelfde aanhalingstekens en dezelfde ontsnapping.
    omgeving.filters["tekst"] = lambda waarde: json.dumps(waarde, ensure_ascii=False)
    return omgeving.get_template("catalogus.ttl")
