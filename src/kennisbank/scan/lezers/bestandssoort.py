"""Wat voor bestand het is, aan de inhoud te zien; de naam telt alleen bij gewone tekst."""

from __future__ import annotations

import re
from typing import Final, Literal

from ..tekst import Onleesbaar
from .archief import Archief
from .docx import HOOFDDEEL as DOCX
from .odt import HOOFDDEEL as ODT

Bestandssoort = Literal["pdf", "ingepakt", "tekst"]
BEWAAR: Final = "geef het akkoord als pdf, docx, odt, md of txt."
ANDERS: Final = {
    b"\xd0\xcf\x11\xe0": f"Dit is een oud of beveiligd Word-bestand; {BEWAAR}",
    b"{\\rtf": f"Dit is een rtf-bestand; {BEWAAR}",
    b"\x89PNG": "Dit bestand bevat geen tekst: het is een plaatje.",
    b"\xff\xd8\xff": "Dit bestand bevat geen tekst: het is een plaatje.",
    b"GIF8": "Dit bestand bevat geen tekst: het is een plaatje.",
    b"II*\x00": "Dit bestand bevat geen tekst: het is een plaatje.",
    b"MM\x00*": "Dit bestand bevat geen tekst: het is een plaatje.",
    b"\x1f\x8b": f"Dit is een ingepakt bestand; {BEWAAR}",
    b"7z\xbc\xaf": f"Dit is een ingepakt bestand; {BEWAAR}",
    b"Rar!": f"Dit is een ingepakt bestand; {BEWAAR}",
}
"""Waaraan andere bestanden te herkennen zijn, en wat iemand er dan mee doet."""
WEBPAGINA: Final = f"Dit is een webpagina; kopieer de tekst naar een txt-bestand, of {BEWAAR}"
GEEN_TEKST: Final = f"Dit bestand bevat geen tekst; {BEWAAR}"
GEEN_DOCUMENT: Final = f"Dit is een ingepakt bestand of een rekenblad en geen document; {BEWAAR}"
HTML: Final = re.compile(rb"\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype|html|head|body)\b", re.I)
PDF: Final = b"%PDF-"
ZOVER: Final = 1024
"""Een pdf mag met wat anders beginnen, maar niet langer dan dit."""


def bestandssoort(inhoud: bytes) -> Bestandssoort | Onleesbaar:
    """De soort van een bestand met deze inhoud, of waarom wij het niet lezen."""
    if PDF in inhoud[:ZOVER]:
        return "pdf"
    if inhoud.startswith(b"PK"):
        return "ingepakt"
    for begin, zin in ANDERS.items():
        if inhoud.startswith(begin):
            return Onleesbaar(zin)
    return Onleesbaar(WEBPAGINA) if HTML.match(inhoud) else "tekst"


def soort_van_archief(archief: Archief) -> Literal["odt", "docx"] | Onleesbaar:
    """Of dit archief een odt of een docx is."""
    if DOCX in archief.namen:
        return "docx"
    soort = archief.deel("mimetype") if "mimetype" in archief.namen else b""
    is_tekst = isinstance(soort, bytes) and (not soort or b"opendocument.text" in soort)
    return "odt" if ODT in archief.namen and is_tekst else Onleesbaar(GEEN_DOCUMENT)
