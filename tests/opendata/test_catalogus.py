"""Catalogus: volledig volgens DCAT-AP-NL, in twee vormen hetzelfde, zonder adres van een mens."""

import re
from pathlib import Path

import pytest
from pyshacl import validate
from rdflib import RDF, Graph, Literal, URIRef
from rdflib.compare import isomorphic

from kennisbank.opendata.catalogus import VOORVOEGSELS, catalogus_jsonld, catalogus_ttl

REGELS = Path(__file__).parents[1] / "gegevens" / "dcat-ap-nl.ttl"
DATUM = "2026-11-21"
SITE = "https://meerdoen.nl/kennis/"
HIER = f"{SITE}data/catalogus.ttl"
ADRESSEN = [SITE, ""]
# De lezer van rdflib gebruikt zelf nog een naam die rdflib afraadt.
OUD_IN_RDFLIB = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")
VERPLICHT = {
    "dcat:Catalog": "dct:title dct:description dct:publisher dcat:contactPoint dcat:dataset",
    "dcat:Dataset": "dct:title dct:description dct:identifier dct:publisher dct:creator"
    " dcat:contactPoint dct:accessRights dcat:theme dct:language dcat:distribution",
    "dcat:Distribution": "dct:title dcat:accessURL dcat:downloadURL dct:license dcat:mediaType"
    " dct:format dct:language",
    "foaf:Agent": "foaf:name",
    "vcard:Kind": "vcard:fn vcard:hasURL",
}


def adres(kort: str) -> URIRef:
    voorvoegsel, _, naam = kort.partition(":")
    return URIRef(VOORVOEGSELS[voorvoegsel] + naam)


def gelezen(site: str = SITE) -> Graph:
    return Graph().parse(data=catalogus_ttl(site, DATUM), format="turtle", publicID=HIER)


def klopt(graaf: Graph) -> tuple[bool, str]:
    goed, _, verslag = validate(graaf, shacl_graph=Graph().parse(REGELS))
    return bool(goed), str(verslag)


@pytest.mark.parametrize("site", ADRESSEN)
def test_catalogus_voldoet_aan_de_regels_van_het_profiel(site: str) -> None:
    goed, verslag = klopt(gelezen(site))
    assert goed, verslag


@pytest.mark.parametrize(
    ("soort", "eigenschap"),
    [(soort, naam) for soort, namen in VERPLICHT.items() for naam in namen.split()],
)
def test_zonder_een_verplichte_eigenschap_keuren_de_regels_af(soort: str, eigenschap: str) -> None:
    graaf = gelezen()
    onderwerpen = list(graaf.subjects(RDF.type, adres(soort)))
    assert onderwerpen
    for onderwerp in onderwerpen:
        assert (onderwerp, adres(eigenschap), None) in graaf
        graaf.remove((onderwerp, adres(eigenschap), None))
    assert not klopt(graaf)[0]


@OUD_IN_RDFLIB
@pytest.mark.parametrize("site", ADRESSEN)
def test_turtle_en_jsonld_zeggen_hetzelfde(site: str) -> None:
    ander = Graph().parse(data=catalogus_jsonld(site, DATUM), format="json-ld", publicID=HIER)
    assert isomorphic(gelezen(site), ander)


def test_zonder_adres_betekent_de_catalogus_op_de_site_hetzelfde() -> None:
    assert isomorphic(gelezen(""), gelezen(SITE))


def test_catalogus_heet_naar_het_bestand_waar_zij_in_staat() -> None:
    assert list(gelezen().subjects(RDF.type, adres("dcat:Catalog"))) == [
        URIRef(f"{HIER}#catalogus")
    ]


def test_elk_bestand_is_op_te_halen_naast_de_catalogus() -> None:
    adressen = {str(een) for een in gelezen().objects(None, adres("dcat:downloadURL"))}
    assert f"{SITE}data/voorbeelden.csv" in adressen
    assert f"{SITE}data/kennisbank.json" in adressen
    assert not any("catalogus" in een for een in adressen)


def test_contactpunt_is_een_pagina_en_geen_mens() -> None:
    tekst = catalogus_ttl(SITE, DATUM)
    assert f"vcard:hasURL <{SITE}redactie/over.html>" in tekst
    assert not re.search(r"mailto:|[\w.]+@[\w]+\.\w|hasEmail|hasTelephone", tekst)


def test_uitgever_is_de_redactie_en_niet_de_vng() -> None:
    graaf = gelezen()
    namen = {
        str(graaf.value(uitgever, adres("foaf:name")))
        for uitgever in graaf.objects(None, adres("dct:publisher"))
    }
    assert namen == {"Redactie van Mee(r) doen"}
    assert "VNG" not in catalogus_ttl(SITE, DATUM)


def test_licentie_is_cc_by() -> None:
    licenties = {str(een) for een in gelezen().objects(None, adres("dct:license"))}
    assert licenties == {"https://creativecommons.org/licenses/by/4.0/"}


def test_zonder_datum_staat_er_geen_datum() -> None:
    assert DATUM in catalogus_ttl(SITE, DATUM)
    assert "dct:modified" not in catalogus_ttl(SITE, "")


@OUD_IN_RDFLIB
def test_aanhalingstekens_en_regeleinden_komen_in_beide_precies_terug(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    lastig = 'Een "lastige"\ntekst \\ met 😀 en \x07'
    monkeypatch.setattr("kennisbank.opendata.catalogus.UITGEVER", lastig)
    ander = Graph().parse(data=catalogus_jsonld(SITE, DATUM), format="json-ld", publicID=HIER)
    for graaf in (gelezen(), ander):
        assert Literal(lastig, lang="nl") in set(graaf.objects(None, adres("foaf:name")))
