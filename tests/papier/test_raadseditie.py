"""Raadseditie: op tafel in hooguit zestien bladzijden, en als e-boek met dezelfde woorden."""

import io
import re
import zipfile
from itertools import pairwise
from xml.etree.ElementTree import Element, fromstring

import pytest

from kennisbank.kennisgraaf import Kennisgraaf
from kennisbank.model import Prioriteit
from kennisbank.papier import Drukwerk, Uitgave
from kennisbank.papier.blok import blok
from kennisbank.papier.ebladen import xhtml
from kennisbank.papier.epub import PAD, raadsboek
from kennisbank.papier.raadseditie import delen_voor_de_raad
from papier.bouwsel import letters, open_pdf, tekst
from papier.conftest import UITGAVE

PDF = "pdf/raadseditie.pdf"
NS = {
    "opf": "http://www.idpf.org/2007/opf",
    "dc": "http://purl.org/dc/elements/1.1/",
    "h": "http://www.w3.org/1999/xhtml",
}


@pytest.fixture(scope="module")
def boek(kleine_graaf: Kennisgraaf) -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(raadsboek(kleine_graaf, UITGAVE)))


def lees(tekst: bytes | str) -> Element:
    return fromstring(tekst)  # noqa: S314 - ons eigen bestand


def in_woorden(boek: zipfile.ZipFile) -> str:
    bladen = [naam for naam in boek.namelist() if naam.endswith(".xhtml")]
    bomen = (lees(boek.read(naam)) for naam in bladen)
    return letters(" ".join("".join(boom.itertext()) for boom in bomen))


def test_de_raadseditie_telt_hooguit_zestien_bladzijden(echte_druk: Drukwerk) -> None:
    with open_pdf(echte_druk.bestanden[PDF]) as pdf:
        assert 12 <= len(pdf.pages) <= 16


def test_pdf_en_e_boek_hebben_elke_akkoordtekst_elke_afspraak_en_elke_tip(
    echte_druk: Drukwerk, echte_graaf: Kennisgraaf
) -> None:
    wat = [knoop.record.titel for knoop in echte_graaf.van_soort("tip")]
    for knoop in echte_graaf.van_soort("prioriteit"):
        assert isinstance(knoop.record, Prioriteit)
        wat += filter(None, knoop.record.akkoordtekst.splitlines())
        wat += [een.afspraak for een in knoop.record.voorstellen]
    wat += ["1 januari 2027", "Waar u verder kunt", "meerdoen.example/voorbeelden/index.html"]
    papier = letters(tekst(echte_druk.bestanden[PDF]))
    scherm = in_woorden(zipfile.ZipFile(io.BytesIO(echte_druk.eboek[PAD])))
    assert [zin for zin in wat if letters(zin) not in papier] == []
    assert [zin for zin in wat if letters(zin) not in scherm] == []


def test_een_e_boek_begint_met_wat_het_is_en_heeft_elk_bestand_dat_het_noemt(
    boek: zipfile.ZipFile,
) -> None:
    eerste = boek.infolist()[0]
    assert (eerste.filename, eerste.compress_type) == ("mimetype", zipfile.ZIP_STORED)
    assert boek.read("mimetype") == b"application/epub+zip"
    assert b'full-path="boek/boek.opf"' in boek.read("META-INF/container.xml")
    pakket = lees(boek.read("boek/boek.opf"))
    items = pakket.findall("opf:manifest/opf:item", NS)
    genoemd = {f"boek/{een.get('href')}" for een in items}
    assert genoemd | {"mimetype", "META-INF/container.xml", "boek/boek.opf"} == set(boek.namelist())
    spoor = [str(een.get("idref")) for een in pakket.findall("opf:spine/opf:itemref", NS)]
    assert set(spoor) == {str(een.get("id")) for een in items} - {"stijl"}
    [inhoud] = [een.get("href") for een in items if een.get("properties") == "nav"]
    nav = lees(boek.read(f"boek/{inhoud}"))
    assert [een.get("role") for een in nav.iter() if een.tag.endswith("}nav")] == ["doc-toc"]
    doelen = [een.get("href") for een in nav.findall(".//h:nav//h:a", NS)]
    assert doelen == [f"{een}.xhtml" for een in spoor if een not in {"omslag", "inhoud"}]


def test_een_e_boek_zegt_zijn_taal_en_hoe_toegankelijk_het_is(boek: zipfile.ZipFile) -> None:
    pakket = lees(boek.read("boek/boek.opf"))
    taal = pakket.find("opf:metadata/dc:language", NS)
    assert taal is not None
    assert taal.text == "nl-NL"
    eigenschappen = [een.get("property") for een in pakket.findall(".//opf:meta", NS)]
    for naam in ("accessMode", "accessibilityFeature", "accessibilityHazard"):
        assert f"schema:{naam}" in eigenschappen
    assert "dcterms:modified" in eigenschappen
    for naam in boek.namelist():
        if naam.endswith(".xhtml"):
            wortel = lees(boek.read(naam))
            assert wortel.get("lang") == "nl-NL", naam
            koppen = [int(een.tag[-1]) for een in wortel.iter() if re.search(r"}h\d$", een.tag)]
            assert koppen[0] == 1, naam
            assert all(na <= voor + 1 for voor, na in pairwise(koppen)), naam


def test_een_adres_in_een_e_boek_krijgt_geen_streepje(boek: zipfile.ZipFile) -> None:
    """Een leesapparaat breekt anders zelf af, ook midden in een adres."""
    assert re.search(r"^body \{[^}]*hyphens: manual;", boek.read("boek/stijl.css").decode(), re.M)
    tekst = "".join(boek.read(een).decode() for een in boek.namelist() if een.endswith("xhtml"))
    assert "\u00ad" not in tekst


def test_hetzelfde_e_boek_heeft_dezelfde_bytes(kleine_graaf: Kennisgraaf) -> None:
    assert raadsboek(kleine_graaf, UITGAVE) == raadsboek(kleine_graaf, UITGAVE)


def test_zonder_adres_wijst_de_raadseditie_nergens_heen(kleine_graaf: Kennisgraaf) -> None:
    delen = delen_voor_de_raad(kleine_graaf, Uitgave(), "")
    links = [een for deel in delen for blok_ in deel.blokken for een in blok_.alles()]
    assert not [een for een in links if een.t in {"weblos", "adres"}]


def test_tekst_met_haken_blijft_tekst() -> None:
    kwaad = blok("alinea", "a < b & <script>", blok("web", "x", url='https://a.nl/"><b>'))
    assert lees(xhtml((kwaad,))).text == "a < b & <script>"
