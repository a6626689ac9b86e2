"""Slechte invoer: altijd één zin voor wie het bestand gaf, nooit iets anders."""

import re
from io import BytesIO
from zipfile import ZIP_BZIP2

import pikepdf
import pytest

from kennisbank.scan import Onleesbaar
from kennisbank.scan.lezers import TE_GROOT, lees, lees_bestand, losse_tekst
from kennisbank.scan.lezers import pdf as pdflezer
from kennisbank.scan.lezers.grens import TE_LANG
from kennisbank.scan.lezers.xmlboom import Knoop, xmlboom
from scan.stukken import alinea, docx, gelezen, ingepakt, kort, odt, pdf, zin

ZIN = "Er komt één loting in de wijk."
ENTITEIT = "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
ENGELS = "The council will introduce a citizens assembly and listen to all people in the city. "
SLECHT = {
    "leeg": (b"", "Dit bestand is leeg."),
    "alleen wit": (b" \n\r\n\t", "Dit bestand is leeg."),
    "lege docx": (docx(""), "Dit bestand is leeg."),
    "half archief": (docx(alinea(ZIN))[:200], "Dit bestand is kapot"),
    "te diep": (docx("<w:p>" * 1000 + "</w:p>" * 1000), "Dit bestand is kapot"),
    "geen xml": (docx("<w:p>"), "Dit bestand is kapot"),
    "zipbom": (docx("x" * 31_000_000), "Dit bestand is te groot"),
    "entiteit": (docx(alinea("&x;"), ENTITEIT), "Dit bestand bevat een verwijzing"),
    "beveiligde odt": (odt("", lijst="<encryption-data/>"), "Dit bestand bevat geen tekst"),
    "rekenblad": (ingepakt({"xl/workbook.xml": "x"}), "Dit is een ingepakt bestand of een reken"),
    "oud Word": (b"\xd0\xcf\x11\xe0" + bytes(600), "Dit is een oud of beveiligd Word-bestand"),
    "plaatje": (b"\x89PNG\r\n" + bytes(600), "Dit bestand bevat geen tekst: het is een plaatje."),
    "webpagina": (b"<!DOCTYPE html><p>Loting", "Dit is een webpagina"),
    "bytes": (bytes(range(256)) * 9, "Dit bestand bevat geen tekst"),
    "kapotte pdf": (b"%PDF-1.7 en verder niets", "Deze pdf is kapot"),
    "pdf zonder tekst": (pdf("#rect()"), "Dit bestand bevat geen tekst, alleen plaatjes"),
    "Engels": ((ENGELS * 9).encode(), "Deze tekst is niet in het Nederlands"),
    "10 MB": (b"Er komt een loting.\n" * 500_000, "Dit bestand is te groot"),
    "te veel tekst": (b"Er komt een loting. " * 80_000, "Dit bestand is te lang"),
    "te veel regels": (b"a\n" * 60_001, "Dit bestand is te lang"),
}


@pytest.mark.parametrize("naam", SLECHT)
def test_slechte_invoer_geeft_een_zin(naam: str) -> None:
    inhoud, begin = SLECHT[naam]
    reden = zin("akkoord.txt", inhoud)
    assert reden.startswith(begin)
    assert reden.endswith(".")


def test_te_veel_elementen_zijn_te_groot() -> None:
    assert isinstance(xmlboom(b"<a><b/><b/></a>", meeste=3), Knoop)
    assert xmlboom(b"<a><b/><b/></a>", meeste=2) == Onleesbaar(TE_GROOT)


def test_een_beveiligde_pdf_geeft_een_zin() -> None:
    stroom = BytesIO()
    with pikepdf.open(BytesIO(pdf(ZIN))) as open_:
        open_.save(stroom, encryption=pikepdf.Encryption(user="geheim", owner="geheim"))
    assert zin("a.pdf", stroom.getvalue()).startswith("Dit bestand bevat geen tekst die te lezen")


@pytest.mark.parametrize(
    "inhoud",
    [
        ZIN.encode(),
        ZIN.encode("utf-8-sig"),
        ZIN.encode("cp1252"),
        ZIN.encode("utf-16"),
        ZIN.encode("utf-16-le"),
        docx(alinea(ZIN)),
        odt(f"<text:p>{ZIN}</text:p>"),
        pdf(ZIN),
    ],
    ids=["utf-8", "merkteken", "windows", "utf-16", "zonder merkteken", "docx", "odt", "pdf"],
)
@pytest.mark.parametrize("naam", ["akkoord.md", "akkoord.pdf", "akkoord.docx", "akkoord"])
def test_de_inhoud_telt_en_niet_de_naam(naam: str, inhoud: bytes) -> None:
    assert kort(gelezen(naam, inhoud)) == [ZIN]


def test_een_mengsel_van_tekensets_is_zo_goed_mogelijk_gelezen() -> None:
    assert "café" in gelezen("a.txt", "één ".encode() + "café".encode("cp1252")).regels[0].tekst


def test_een_te_groot_bestand_wordt_niet_eens_bekeken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lees, "GROOTSTE_BESTAND", 10)
    assert zin("a.txt", b"\x89PNG" + bytes(10)) == TE_GROOT


@pytest.mark.parametrize("grens", ["MEESTE_BLADEN", "MEESTE_TEKENS"])
def test_een_pdf_kan_te_lang_zijn(monkeypatch: pytest.MonkeyPatch, grens: str) -> None:
    monkeypatch.setattr(pdflezer, grens, 0)
    assert zin("a.pdf", pdf(ZIN)) == TE_LANG


def test_een_archief_met_een_wachtwoord_of_een_vreemde_inpakker_geeft_een_zin() -> None:
    dicht = bytearray(docx(alinea(ZIN)))
    for begin, plek in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        for vondst in re.finditer(begin, dicht):
            dicht[vondst.start() + plek] |= 1
    assert zin("a.docx", bytes(dicht)).startswith("Dit bestand bevat geen tekst die te lezen is")
    vreemd = ingepakt({"word/document.xml": "<a/>"}, ZIP_BZIP2)
    assert zin("a.docx", vreemd).startswith("Dit bestand is kapot")


def test_ook_een_docx_kan_te_lang_zijn(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lees, "MEESTE_TEKENS", 10)
    assert zin("a.docx", docx(alinea(ZIN))) == TE_LANG


def test_een_losse_zin_is_nooit_een_kop_en_hoeft_geen_nederlands_te_zijn() -> None:
    assert kort(losse_tekst("Jongerenraad instellen")) == ["Jongerenraad instellen"]
    assert kort(losse_tekst("- Jongerenraad instellen")) == ["- Jongerenraad instellen"]
    assert kort(losse_tekst(ENGELS * 9)) == [(ENGELS * 9).strip()]
    assert kort(losse_tekst("")) == []


@pytest.mark.parametrize("stuk", [b"a   ", b".", b"ab-\n", b"[", b"\f\n", b"- ", b"**a"])
def test_een_gemene_tekst_is_gelezen_voor_iemand_het_merkt(stuk: bytes) -> None:
    """Wie hier kwadratisch werk doet, houdt de hele ronde op."""
    lees_bestand("akkoord.md", b"# a\n" + stuk * 10_000 + b"x")
