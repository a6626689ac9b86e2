"""Zetter: van document naar pdf-bytes die aan PDF/UA-1 en PDF/A-2a voldoen."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from threading import get_ident

from ..letters import MAP as LETTERMAP
from .document import Document
from .gereedschap import ONTBREEKT, typst
from .tekening import qr
from .verdichting import aantal_bladzijden, verdicht
from .vouwvel import vouw

SJABLONEN = Path(__file__).parent / "sjabloon"
NORMEN: list[typst.PDFStandard] = ["ua-1", "a-2a"]
TE_LANG = "Het vel telt {aantal} bladzijden en hoort op één te passen. Maak de tekst korter."


class ZetError(Exception):
    """De zetter weigert een document; de tekst zegt waarom."""


def is_er() -> bool:
    """Of er een zetter is."""
    return not ONTBREEKT


def versie() -> str:
    """De versie van de zetter, voor de sleutel van de voorraad."""
    return str(getattr(typst, "__version__", "")) if typst else ""


def zet(document: Document) -> bytes:
    """De pdf van een document; een fout geeft een `ZetError` en nooit een half bestand."""
    try:
        ruw = _zetter(document.soort, get_ident()).compile(
            format="pdf",
            sys_inputs={"data": document.als_json(_code(document))},
            pdf_standards=NORMEN,
            timestamp=document.tijdstip,
        )
    except typst.TypstError as fout:
        raise ZetError(str(fout.message)) from fout
    if not isinstance(ruw, bytes):
        raise ZetError("De zetter gaf geen bytes terug.")
    pdf = vouw(ruw) if document.vouwen else verdicht(ruw, document.namen)
    if document.hooguit and (aantal := aantal_bladzijden(pdf)) > document.hooguit:
        raise ZetError(TE_LANG.format(aantal=aantal))
    return pdf


def _code(document: Document) -> str:
    return qr(document.qr_adres) if document.qr_adres else ""


@cache
def _zetter(soort: str, draad: int) -> typst.Compiler:
    """De zetter voor een soort document; elke draad heeft haar eigen."""
    letters = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[LETTERMAP]
    )
    return typst.Compiler(SJABLONEN / f"{soort}.typ", root=SJABLONEN, font_paths=letters)
