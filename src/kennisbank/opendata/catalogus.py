"""Catalogus: wat er aan open data is, volgens DCAT-AP-NL 3.0."""

from __future__ import annotations

from collections.abc import Iterator

from .adres import vaste_naam, verwijzing
from .feiten import SOORT, Feit, Wijzer, Woorden, jsonld, turtle
from .uitgaven import CONTACT, GEGEVENS, LICENTIE, MAP, NAAM, UITGEVER, Gegevensset, Uitgave

HIER = f"{MAP}/catalogus.ttl"
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

Waarde = Wijzer | Woorden
Eigenschappen = tuple[tuple[str, Waarde], ...]


def catalogus_ttl(adres: str, gewijzigd_op: str) -> str:
    """De catalogus als Turtle."""
    return turtle(catalogus(adres, gewijzigd_op))


def catalogus_jsonld(adres: str, gewijzigd_op: str) -> str:
    """De catalogus als JSON-LD; dezelfde feiten als in Turtle."""
    return jsonld(catalogus(adres, gewijzigd_op))


def catalogus(adres: str, gewijzigd_op: str) -> tuple[Feit, ...]:
    """De feiten van de catalogus: de gegevens, hun bestanden, de uitgever en het contactpunt.

    Zonder `adres` wijst alles vanaf het bestand zelf. Zonder `gewijzigd_op` (jjjj-mm-dd)
    ontbreekt de datum. Het contactpunt is een pagina, nooit het adres van een mens.
    """
    return tuple(_feiten(adres, gewijzigd_op))


def _feiten(adres: str, gewijzigd_op: str) -> Iterator[Feit]:
    gewijzigd: Eigenschappen = (
        (("dct:modified", Woorden(gewijzigd_op, soort="xsd:date")),) if gewijzigd_op else ()
    )
    yield from _over(_hier(adres, "catalogus"), "dcat:Catalog", _catalogus(adres), gewijzigd)
    for set_ in GEGEVENS:
        yield from _over(
            _hier(adres, set_.naam), "dcat:Dataset", _gegevensset(set_, adres), gewijzigd
        )
        for uitgave in set_.uitgaven:
            yield from _over(
                _hier(adres, uitgave.bestand),
                "dcat:Distribution",
                _uitgave(uitgave, adres),
                gewijzigd,
            )
            for waarde, soort in (
                (f"{IANA}{uitgave.mediasoort}", "dct:MediaType"),
                (f"{EU}file-type/{uitgave.bestandssoort}", "dct:MediaTypeOrExtent"),
            ):
                yield Feit(waarde, SOORT, Wijzer(soort))
    redactie = (("foaf:name", Woorden(UITGEVER, "nl")),)
    yield from _over(_hier(adres, "redactie"), "foaf:Agent", redactie)
    contact = (
        ("vcard:fn", Woorden(UITGEVER, "nl")),
        ("vcard:hasURL", Wijzer(verwijzing(adres, CONTACT, HIER))),
    )
    yield from _over(_hier(adres, "contact"), "vcard:Kind", contact)
    yield from (Feit(waarde, SOORT, Wijzer(soort)) for waarde, soort in WAARDEN)


def _catalogus(adres: str) -> Eigenschappen:
    return (
        ("dct:title", Woorden(f"Open data van {NAAM}", "nl")),
        ("dct:description", Woorden("De gegevens achter de kennisbank lokale democratie.", "nl")),
        *_verantwoording(adres),
        ("dct:license", Wijzer(LICENTIE)),
        ("foaf:homepage", Wijzer(verwijzing(adres, "index.html", HIER))),
        *(("dcat:dataset", Wijzer(_hier(adres, set_.naam))) for set_ in GEGEVENS),
    )


def _gegevensset(set_: Gegevensset, adres: str) -> Eigenschappen:
    return (
        ("dct:title", Woorden(set_.titel, "nl")),
        ("dct:description", Woorden(set_.beschrijving, "nl")),
        ("dct:identifier", Woorden(vaste_naam(f"gegevensset-{set_.naam}"))),
        *_verantwoording(adres),
        ("dct:accessRights", Wijzer(OPENBAAR)),
        ("dcat:theme", Wijzer(BESTUUR)),
        ("dct:spatial", Wijzer(NEDERLAND)),
        *(("dcat:keyword", Woorden(woord, "nl")) for woord in set_.trefwoorden),
        ("dcat:landingPage", Wijzer(verwijzing(adres, set_.pagina, HIER))),
        *(("dcat:distribution", Wijzer(_hier(adres, een.bestand))) for een in set_.uitgaven),
    )


def _uitgave(uitgave: Uitgave, adres: str) -> Eigenschappen:
    bestand = Wijzer(verwijzing(adres, uitgave.pad, HIER))
    return (
        ("dct:title", Woorden(uitgave.titel, "nl")),
        ("dcat:accessURL", bestand),
        ("dcat:downloadURL", bestand),
        ("dct:license", Wijzer(LICENTIE)),
        ("dct:language", Wijzer(NEDERLANDS)),
        ("dcat:mediaType", Wijzer(f"{IANA}{uitgave.mediasoort}")),
        ("dct:format", Wijzer(f"{EU}file-type/{uitgave.bestandssoort}")),
    )


def _verantwoording(adres: str) -> Eigenschappen:
    redactie = Wijzer(_hier(adres, "redactie"))
    return (
        ("dct:publisher", redactie),
        ("dct:creator", redactie),
        ("dcat:contactPoint", Wijzer(_hier(adres, "contact"))),
        ("dct:language", Wijzer(NEDERLANDS)),
    )


def _hier(adres: str, naam: str) -> str:
    """Het adres van iets dat in de catalogus zelf beschreven staat."""
    return verwijzing(adres, f"{HIER}#{naam}", HIER)


def _over(onderwerp: str, soort: str, *groepen: Eigenschappen) -> Iterator[Feit]:
    yield Feit(onderwerp, SOORT, Wijzer(soort))
    for groep in groepen:
        yield from (Feit(onderwerp, eigenschap, waarde) for eigenschap, waarde in groep)
