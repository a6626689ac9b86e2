"""Kleine akkoorden van eigen makelij, als docx, odt en pdf."""

from collections.abc import Iterable
from functools import cache
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import typst

from kennisbank.scan import Onleesbaar, Tekst
from kennisbank.scan.lezers import lees_bestand

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STIJLEN = """
<w:style w:styleId="Kop1"><w:name w:val="heading 1"/></w:style>
<w:style w:styleId="Eigen"><w:name w:val="Eigen"/><w:basedOn w:val="Kop1"/></w:style>
<w:style w:styleId="Punten"><w:name w:val="List Bullet"/></w:style>
<w:style w:styleId="Inhopg1"><w:name w:val="toc 1"/></w:style>
<w:style w:styleId="Stijl9"><w:name w:val="toc 2"/></w:style>
<w:style w:styleId="Kring"><w:name w:val="Kring"/><w:basedOn w:val="Kring"/></w:style>
<w:style w:styleId="Wees"><w:name w:val="Wees"/><w:basedOn w:val="Weg"/></w:style>
"""
NUMMER = "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>"


def ingepakt(delen: dict[str, str | bytes], wijze: int = ZIP_DEFLATED) -> bytes:
    """Een zip met deze delen."""
    stroom = BytesIO()
    with ZipFile(stroom, "w", wijze) as doel:
        for naam, inhoud in delen.items():
            doel.writestr(naam, inhoud)
    return stroom.getvalue()


def docx(lichaam: str, voor: str = "") -> bytes:
    """Een docx met dit lichaam; `voor` staat boven het document."""
    return ingepakt(
        {
            "word/document.xml": f"{voor}<w:document xmlns:w='{WORD}'><w:body>{lichaam}</w:body>"
            "</w:document>",
            "word/styles.xml": f"<w:styles xmlns:w='{WORD}'>{STIJLEN}</w:styles>",
        }
    )


def alinea(tekst: str, stijl: str = "", erbij: str = "", letter: str = "") -> str:
    """Een alinea van Word."""
    naam = f"<w:pStyle w:val='{stijl}'/>" if stijl else ""
    stuk = f"<w:r><w:rPr>{letter}</w:rPr><w:t>{tekst}</w:t></w:r>"
    return f"<w:p><w:pPr>{naam}{erbij}</w:pPr>{stuk}</w:p>"


def tabel(*rijen: Iterable[str]) -> str:
    """Een tabel van Word met in elke cel een of meer alinea's."""
    cellen = ("".join(f"<w:tc>{cel}</w:tc>" for cel in rij) for rij in rijen)
    return "<w:tbl>" + "".join(f"<w:tr>{rij}</w:tr>" for rij in cellen) + "</w:tbl>"


def odt(lichaam: str, stijlen: str = "", lijst: str = "") -> bytes:
    """Een odt met dit lichaam."""
    ruimten = "".join(
        f" xmlns:{naam}='urn:oasis:names:tc:opendocument:xmlns:{vol}:1.0'"
        for naam, vol in {
            "office": "office",
            "text": "text",
            "table": "table",
            "style": "style",
            "fo": "xsl-fo-compatible",
        }.items()
    )
    inhoud = (
        f"<office:document-content{ruimten}><office:automatic-styles>{stijlen}"
        f"</office:automatic-styles><office:body><office:text>{lichaam}</office:text>"
        "</office:body></office:document-content>"
    )
    return ingepakt(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "META-INF/manifest.xml": f"<manifest>{lijst}</manifest>",
            "content.xml": inhoud,
        }
    )


@cache
def pdf(bron: str) -> bytes:
    """De pdf van een tekst voor de zetter."""
    return typst.compile(bron.encode())


def gelezen(naam: str, inhoud: bytes) -> Tekst:
    """De tekst van een bestand dat te lezen hoort te zijn."""
    tekst = lees_bestand(naam, inhoud)
    assert isinstance(tekst, Tekst), tekst
    return tekst


def zin(naam: str, inhoud: bytes) -> str:
    """Waarom een bestand niet te lezen is."""
    reden = lees_bestand(naam, inhoud)
    assert isinstance(reden, Onleesbaar), reden
    return reden.zin


def kort(tekst: Tekst) -> list[str]:
    """Elke regel met haar soort ervoor, als er iets bijzonders aan is."""
    teken = {"kop": "# ", "opsomming": "- ", "alinea": ""}
    return [teken[regel.soort] + regel.tekst for regel in tekst.regels]
