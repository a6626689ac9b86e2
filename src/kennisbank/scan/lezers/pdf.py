"""Een pdf gelezen: de tekst met haar bladzijden, zonder iets uit te voeren wat erin zit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

import pypdfium2  # type: ignore[import-untyped]

from ..tekst import Onleesbaar, Tekstregel
from .alineas import tekstregels
from .blad import Blad
from .grens import MEESTE_BLADEN, MEESTE_TEKENS, TE_LANG
from .kolommen import in_leesvolgorde
from .pdfregel import Pdfblad
from .randregels import zonder_randregels

BEVEILIGD: Final = (
    "Dit bestand bevat geen tekst die te lezen is: het is beveiligd met een wachtwoord."
)
GESCAND: Final = (
    "Dit bestand bevat geen tekst, alleen plaatjes; vraag om de pdf waar de scan van gemaakt is, "
    "of plak de tekst in een txt-bestand."
)
KAPOT: Final = "Deze pdf is kapot of niet heel binnengekomen; download haar opnieuw."
REGELEINDE: Final = re.compile(r"\r\n|\r|\n|(?<=\ufffe)")
"""Pdfium haalt een regeleinde na een afbreekstreepje weg en laat er een eigen teken achter."""
MINSTE_TEKENS: Final = 20


def lees_pdf(inhoud: bytes) -> tuple[Tekstregel, ...] | Onleesbaar:
    """De alinea's van een pdf, of waarom er geen zijn."""
    try:
        document = pypdfium2.PdfDocument(inhoud)
    except pypdfium2.PdfiumError as fout:
        return Onleesbaar(BEVEILIGD if "password" in str(fout).lower() else KAPOT)
    try:
        return _gelezen(document)
    except pypdfium2.PdfiumError:
        return Onleesbaar(KAPOT)
    finally:
        document.close()


def _gelezen(document: pypdfium2.PdfDocument) -> tuple[Tekstregel, ...] | Onleesbaar:
    if len(document) > MEESTE_BLADEN:
        return Onleesbaar(TE_LANG)
    bladen: list[Blad] = []
    tekens = 0
    for nummer in range(len(document)):
        geheel, blad = _blad(document, nummer)
        tekens += len(geheel)
        if tekens > MEESTE_TEKENS:
            return Onleesbaar(TE_LANG)
        bladen.append(blad)
    if tekens < MINSTE_TEKENS:
        return Onleesbaar(GESCAND)
    return tuple(tekstregels([in_leesvolgorde(blad) for blad in zonder_randregels(bladen)]))


def _blad(document: pypdfium2.PdfDocument, nummer: int) -> tuple[str, Blad]:
    """De kale tekst van een bladzijde, en haar stukjes in de volgorde van het bestand."""
    pagina = document[nummer]
    tekst = pagina.get_textpage()
    try:
        if tekst.count_chars() > MEESTE_TEKENS:
            return " " * (MEESTE_TEKENS + 1), ()
        geheel = tekst.get_text_range()
        regels = Pdfblad(tekst.raw, geheel, pagina.get_height(), f"bladzijde {nummer + 1}")
        stukken = tuple(
            stukje for begin, einde in _regels(geheel) for stukje in regels.stukjes(begin, einde)
        )
        return geheel.strip(), stukken
    finally:
        tekst.close()
        pagina.close()


def _regels(geheel: str) -> Iterator[tuple[int, int]]:
    """Waar elke regel begint en eindigt."""
    begin = 0
    for einde in REGELEINDE.finditer(geheel):
        yield begin, einde.start()
        begin = einde.end()
    yield begin, len(geheel)
