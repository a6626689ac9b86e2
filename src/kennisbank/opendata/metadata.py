"""Metadata: wat een pagina machines over zichzelf vertelt, als OWMS en als schema.org."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from ..lezen import Gemeente
from .adres import provincie_adres, vaste_naam, verwijzing
from .uitgaven import GEGEVENS, LICENTIE, UITGEVER

OWMS_SCHEMAS = (
    ("schema.DCTERMS", "http://purl.org/dc/terms/"),
    ("schema.OVERHEID", "http://standaarden.overheid.nl/owms/terms/"),
)
"""De namen en adressen voor `<link rel=… href=…>`, zodat de meta-namen iets betekenen."""

TAAL = "nl"
SOORTEN = {"begrip": "DefinedTermSet", "gegevens": "Dataset"}
ONVEILIG = {ord(teken): f"\\u{ord(teken):04x}" for teken in "<>&\u2028\u2029"}


@dataclass(frozen=True, slots=True)
class Bladzijde:
    """Wat de metadata van één pagina nodig heeft.

    `url` geldt vanaf de hoofdmap van de site. `soort` is de soort record die de pagina toont,
    of `gegevens` voor de pagina met open data. `kruimels` zijn naam en pad, van start tot hier.
    `termen` zijn titel en anker van de begrippen op een begrippenpagina.
    """

    titel: str
    beschrijving: str
    url: str
    soort: str
    gewijzigd: str = ""
    gemeenten: tuple[Gemeente, ...] = ()
    kruimels: tuple[tuple[str, str], ...] = ()
    termen: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Metadata:
    """Namen en waarden voor meta-elementen, en JSON-LD voor in een script-element."""

    owms: tuple[tuple[str, str], ...]
    jsonld: str


def metadata(bladzijde: Bladzijde, adres: str = "") -> Metadata:
    """De metadata van een pagina; zonder `adres` wijst zij naar plaatsen vanaf de pagina zelf."""
    kruimelpad = _kruimelpad(bladzijde, adres)
    data = {
        "@context": "https://schema.org",
        "@graph": [_werk(bladzijde, adres), *([kruimelpad] if kruimelpad else [])],
    }
    return Metadata(_owms(bladzijde, adres), _veilig(data))


def _owms(bladzijde: Bladzijde, adres: str) -> tuple[tuple[str, str], ...]:
    paren = (
        ("DCTERMS.identifier", _naam(bladzijde, adres)),
        ("DCTERMS.title", bladzijde.titel),
        ("DCTERMS.description", bladzijde.beschrijving),
        ("DCTERMS.language", TAAL),
        ("DCTERMS.type", "webpagina"),
        ("DCTERMS.creator", UITGEVER),
        ("DCTERMS.modified", bladzijde.gewijzigd),
        ("OVERHEID.authority", UITGEVER),
        *(("DCTERMS.spatial", gemeente.tooi) for gemeente in bladzijde.gemeenten),
    )
    return tuple((naam, waarde) for naam, waarde in paren if waarde)


def _naam(bladzijde: Bladzijde, adres: str) -> str:
    """Het adres van de pagina, of een vaste naam: OWMS wil altijd een volledig adres."""
    return verwijzing(adres, bladzijde.url, "") if adres else vaste_naam(bladzijde.url)


def _werk(bladzijde: Bladzijde, adres: str) -> dict[str, Any]:
    soort = SOORTEN.get(bladzijde.soort, "Article")
    hier = verwijzing(adres, bladzijde.url, bladzijde.url)
    maker = {"@type": "Organization", "name": UITGEVER}
    werk = {
        "@type": soort,
        "@id": hier,
        "headline" if soort == "Article" else "name": bladzijde.titel,
        "description": bladzijde.beschrijving,
        "url": hier,
        "inLanguage": TAAL,
        "dateModified": bladzijde.gewijzigd,
        "author" if soort == "Article" else "creator": maker,
        "publisher": maker,
        "license": LICENTIE,
        "isAccessibleForFree": True,
        "about": [_gebied(gemeente) for gemeente in bladzijde.gemeenten],
        "hasDefinedTerm": [_term(titel, anker) for titel, anker in bladzijde.termen],
        "distribution": _bestanden(bladzijde, adres) if soort == "Dataset" else [],
    }
    return {naam: waarde for naam, waarde in werk.items() if waarde not in ("", [])}


def _gebied(gemeente: Gemeente) -> dict[str, Any]:
    gebied: dict[str, Any] = {
        "@type": "AdministrativeArea",
        "@id": gemeente.tooi,
        "name": gemeente.naam,
    }
    if provincie := provincie_adres(gemeente.provincie):
        gebied["containedInPlace"] = {
            "@type": "AdministrativeArea",
            "@id": provincie,
            "name": gemeente.provincie,
        }
    return gebied


def _term(titel: str, anker: str) -> dict[str, str]:
    # Een anker volstaat: een lezer van JSON-LD vult het adres van de pagina zelf aan.
    return {"@type": "DefinedTerm", "@id": f"#{anker}", "name": titel}


def _bestanden(bladzijde: Bladzijde, adres: str) -> list[dict[str, str]]:
    return [
        {
            "@type": "DataDownload",
            "name": uitgave.titel,
            "contentUrl": verwijzing(adres, uitgave.pad, bladzijde.url),
            "encodingFormat": uitgave.mediasoort,
        }
        for set_ in GEGEVENS
        for uitgave in set_.uitgaven
    ]


def _kruimelpad(bladzijde: Bladzijde, adres: str) -> dict[str, Any] | None:
    if not bladzijde.kruimels:
        return None
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {
                "@type": "ListItem",
                "position": plaats,
                "name": naam,
                "item": verwijzing(adres, pad, bladzijde.url),
            }
            for plaats, (naam, pad) in enumerate(bladzijde.kruimels, 1)
        ],
    }


def _veilig(data: dict[str, Any]) -> str:
    """JSON die een script-element niet kan afsluiten of openen."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).translate(ONVEILIG)
