"""Feiten: twee schrijfwijzen, dezelfde betekenis."""

import pytest
from rdflib import Graph, Literal, URIRef
from rdflib.compare import isomorphic

from kennisbank.opendata.feiten import SOORT, Feit, Wijzer, Woorden, jsonld, turtle

HIER = "https://meerdoen.nl/data/catalogus.ttl"
# De lezer van rdflib gebruikt zelf nog een naam die rdflib afraadt.
OUD_IN_RDFLIB = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")


def gelezen(tekst: str, vorm: str) -> Graph:
    return Graph().parse(data=tekst, format=vorm, publicID=HIER)


@OUD_IN_RDFLIB
@pytest.mark.parametrize(
    "waarde",
    [
        Woorden('Een "lastige"\ntekst \\ met 😀 en \x07', "nl"),
        Woorden("zonder taal"),
        Woorden("2026-11-21", soort="xsd:date"),
        Wijzer("https://voorbeeld.nl/ding"),
        Wijzer("dcat:Dataset"),
        Wijzer("../index.html"),
    ],
)
def test_elke_waarde_betekent_in_beide_hetzelfde(waarde: Wijzer | Woorden) -> None:
    feiten = [Feit("catalogus.ttl#a", SOORT, Wijzer("dcat:Catalog"))]
    feiten += [Feit("catalogus.ttl#a", "dct:title", waarde)]
    een, ander = gelezen(turtle(feiten), "turtle"), gelezen(jsonld(feiten), "json-ld")
    assert isomorphic(een, ander)
    assert len(een) == 2


def test_tekst_en_taal_komen_precies_terug() -> None:
    tekst = 'Zeg "ja" \\ of\nnee'
    (waarde,) = gelezen(turtle([Feit("a", "dct:title", Woorden(tekst, "nl"))]), "turtle").objects()
    assert waarde == Literal(tekst, lang="nl")


def test_korte_naam_staat_voor_het_volledige_adres() -> None:
    (waarde,) = gelezen(turtle([Feit("a", "dct:type", Wijzer("dcat:Dataset"))]), "turtle").objects()
    assert waarde == URIRef("http://www.w3.org/ns/dcat#Dataset")


def test_feiten_over_een_onderwerp_staan_bij_elkaar_en_een_keer() -> None:
    feit = Feit("a", "dct:title", Woorden("x"))
    tekst = turtle([feit, Feit("b", "dct:title", Woorden("y")), feit])
    assert tekst.count("<a>") == 1
    assert tekst.count('"x"') == 1
