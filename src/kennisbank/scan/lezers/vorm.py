"""Wat een regel aan haar vorm verraadt: opsomming, kop, paginanummer of inhoudsopgave."""

from __future__ import annotations

import re
from typing import Final

TEKEN: Final = re.compile(r"(?:[•◦▪▫■□●○‣⁃∙·›»➢➔➤✓✔✗→❖♦–—*+-]|o(?= [A-Z]))\s+(?=\S)")
NUMMER: Final = re.compile(r"(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})\)|(?:\d{1,2}|[a-z])\.)\s+(?=\S)")
KOPNUMMER: Final = re.compile(
    r"(?:\d{1,2}(?:\.\d{1,2})+\.?|(?:hoofdstuk|deel|paragraaf)\s+\d+\.?|[IVX]+\.)\s+(?=\S)", re.I
)
PAGINANUMMER: Final = re.compile(
    r"[-–—|\s]*(?:(?:pagina|bladzijde|blz\.?|pag\.?|p\.)\s*)?\d{1,3}"
    r"(?:\s*(?:van|/|\||-)\s*\d{1,3})?[-–—|\s]*",
    re.I,
)
STIPPELLIJN: Final = re.compile(r"(?:\.{4,}|(?:\s?\.){5,}|…{2,}|_{4,})\s*\d{0,3}\s*$")
LANGSTE_KOP: Final = 90
LANGSTE_NUMMER: Final = 30


def zonder_teken(tekst: str) -> str | None:
    """De tekst van een opsomming zonder het teken ervoor, of niets als het geen opsomming is."""
    teken = TEKEN.match(tekst)
    return tekst[teken.end() :] if teken else None


def zonder_nummer(tekst: str) -> str | None:
    """De tekst achter een nummer of letter, zoals in ‘3. Loting’ en ‘b) Loting’, of niets."""
    nummer = NUMMER.match(tekst)
    return tekst[nummer.end() :] if nummer else None


def opgesomd(tekst: str) -> str | None:
    """De tekst achter een teken of een nummer, of niets als er geen voor staat."""
    achter = zonder_teken(tekst)
    return zonder_nummer(tekst) if achter is None else achter


def lijkt_kop(tekst: str) -> bool:
    """Of een regel zonder opmaak een kop kan zijn: kort, met een hoofdletter, geen zin of rij."""
    if not tekst or len(tekst) > LANGSTE_KOP or tekst[-1] in ".,;:!?-…" or " | " in tekst:
        return False
    if KOPNUMMER.match(tekst):
        return True
    letters = [teken for teken in tekst if teken.isalpha()]
    return bool(letters) and letters[0].isupper() and len(tekst.split()) <= 10


def is_paginanummer(tekst: str) -> bool:
    """Of er alleen een paginanummer staat, zoals ‘12’, ‘- 12 -’ of ‘Pagina 3 van 40’."""
    return len(tekst) <= LANGSTE_NUMMER and PAGINANUMMER.fullmatch(tekst) is not None


def is_inhoudsopgave(tekst: str) -> bool:
    """Of het een regel van de inhoudsopgave is: stippels en een bladzijde."""
    return STIPPELLIJN.search(tekst[-LANGSTE_KOP:]) is not None
