"""Metadata: wat een pagina over zichzelf zegt, veilig en volledig."""

import json
from dataclasses import replace
from typing import Any

import pytest
from selectolax.lexbor import LexborHTMLParser

from kennisbank.lezen import Gemeente
from kennisbank.opendata import GEGEVENS, OWMS_SCHEMAS, Bladzijde, metadata

SITE = "https://meerdoen.nl/"
TOOI = "https://identifier.overheid.nl/tooi/id/"
ZEIST = Gemeente("Zeist", "GM0355", "Utrecht", 52.09, 5.23, f"{TOOI}gemeente/gm0355")
BLAD = Bladzijde(
    titel="Gelote inwoners adviseren",
    beschrijving="Zeist vroeg een gelote groep om raad.",
    url="voorbeelden/zeist-loting.html",
    soort="voorbeeld",
    gewijzigd="2026-11-20",
    gemeenten=(ZEIST,),
    kruimels=(("Start", "index.html"), ("Voorbeelden", "voorbeelden/index.html")),
)
KERN = ("identifier", "title", "language", "type", "creator", "modified")


def graaf(blad: Bladzijde, adres: str = SITE) -> list[dict[str, Any]]:
    data = json.loads(metadata(blad, adres).jsonld)
    assert data["@context"] == "https://schema.org"
    delen: list[dict[str, Any]] = data["@graph"]
    return delen


@pytest.mark.parametrize("adres", [SITE, ""])
def test_pagina_heeft_de_hele_kern_van_owms(adres: str) -> None:
    owms = dict(metadata(BLAD, adres).owms)
    assert {f"DCTERMS.{naam}" for naam in KERN} | {"OVERHEID.authority"} <= set(owms)
    assert owms["DCTERMS.title"] == "Gelote inwoners adviseren"
    assert owms["DCTERMS.language"] == "nl"
    assert owms["DCTERMS.modified"] == "2026-11-20"
    assert owms["DCTERMS.creator"] == owms["OVERHEID.authority"] == "Redactie van Mee(r) doen"


def test_kenmerk_is_het_adres_of_anders_een_vaste_naam() -> None:
    assert ("DCTERMS.identifier", f"{SITE}{BLAD.url}") in metadata(BLAD, SITE).owms
    assert dict(metadata(BLAD).owms)["DCTERMS.identifier"].startswith("urn:uuid:")


def test_elke_gemeente_staat_er_met_haar_tooi_adres() -> None:
    ander = replace(ZEIST, naam="Utrecht", tooi=f"{TOOI}gemeente/gm0344")
    blad = replace(BLAD, gemeenten=(ZEIST, ander))
    plaatsen = [waarde for naam, waarde in metadata(blad).owms if naam == "DCTERMS.spatial"]
    assert plaatsen == [ZEIST.tooi, ander.tooi]
    gebieden = graaf(blad)[0]["about"]
    assert [(een["@type"], een["@id"]) for een in gebieden] == [
        ("AdministrativeArea", ZEIST.tooi),
        ("AdministrativeArea", ander.tooi),
    ]
    assert gebieden[0]["containedInPlace"]["@id"] == f"{TOOI}provincie/pv26"


def test_wat_onbekend_is_staat_er_niet() -> None:
    blad = replace(BLAD, gewijzigd="", gemeenten=(), kruimels=())
    assert "DCTERMS.modified" not in dict(metadata(blad).owms)
    (werk,) = graaf(blad)
    assert not {"dateModified", "about", "hasDefinedTerm", "distribution"} & set(werk)


def test_elk_voorvoegsel_van_een_naam_is_uit_te_leggen() -> None:
    uitgelegd = {naam.removeprefix("schema.") for naam, _ in OWMS_SCHEMAS}
    assert {naam.partition(".")[0] for naam, _ in metadata(BLAD).owms} == uitgelegd


def test_gewone_pagina_is_een_artikel_van_de_redactie() -> None:
    artikel = graaf(BLAD)[0]
    assert artikel["@type"] == "Article"
    assert artikel["headline"] == BLAD.titel
    assert artikel["@id"] == artikel["url"] == f"{SITE}{BLAD.url}"
    assert artikel["dateModified"] == "2026-11-20"
    assert artikel["author"]["name"] == "Redactie van Mee(r) doen"
    assert artikel["license"] == "https://creativecommons.org/licenses/by/4.0/"


def test_begrippenpagina_is_een_verzameling_van_begrippen() -> None:
    blad = replace(
        BLAD, soort="begrip", url="begrippen.html", termen=(("Loting", "begrip-loting"),)
    )
    verzameling = graaf(blad)[0]
    assert (verzameling["@type"], verzameling["name"]) == ("DefinedTermSet", blad.titel)
    assert verzameling["hasDefinedTerm"] == [
        {
            "@type": "DefinedTerm",
            "@id": "#begrip-loting",
            "name": "Loting",
        }
    ]


def test_gegevenspagina_noemt_elk_bestand() -> None:
    gegevens = graaf(replace(BLAD, soort="gegevens", url="gegevens.html"))[0]
    assert gegevens["@type"] == "Dataset"
    assert gegevens["creator"]["name"] == "Redactie van Mee(r) doen"
    bestanden = [uitgave for set_ in GEGEVENS for uitgave in set_.uitgaven]
    assert [(een["contentUrl"], een["encodingFormat"]) for een in gegevens["distribution"]] == [
        (f"{SITE}data/{een.bestand}", een.mediasoort) for een in bestanden
    ]


def test_kruimelpad_telt_van_start_tot_hier() -> None:
    pad = graaf(BLAD)[1]
    assert pad["@type"] == "BreadcrumbList"
    assert [(een["position"], een["name"], een["item"]) for een in pad["itemListElement"]] == [
        (1, "Start", f"{SITE}index.html"),
        (2, "Voorbeelden", f"{SITE}voorbeelden/index.html"),
    ]


def test_zonder_adres_wijst_alles_vanaf_de_pagina() -> None:
    werk, pad = graaf(BLAD, "")
    assert werk["@id"] == "zeist-loting.html"
    assert [een["item"] for een in pad["itemListElement"]] == ["../index.html", "index.html"]


def test_tekst_kan_het_script_element_niet_verlaten() -> None:
    titel = "</script><script>alert(1)</script><!-- & \u2028"
    tekst = metadata(replace(BLAD, titel=titel), SITE).jsonld
    assert not set("<>&\u2028\u2029") & set(tekst)
    pagina = LexborHTMLParser(f'<script type="application/ld+json">{tekst}</script><p>')
    scripts = pagina.css("script")
    assert len(scripts) == 1
    assert json.loads(scripts[0].text())["@graph"][0]["headline"] == titel
