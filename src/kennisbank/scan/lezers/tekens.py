"""Tekens gelijk getrokken: één spatie, één streepje, letters los en niets wat u niet ziet."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

ZACHT: Final = "\u00ad"
"""Het zachte streepje: hier mag een woord worden afgebroken, te zien is het niet."""
LETTERS: Final = {
    "ﬀ": "ff",
    "ﬁ": "fi",
    "ﬂ": "fl",
    "ﬃ": "ffi",
    "ﬄ": "ffl",
    "ﬅ": "st",
    "ﬆ": "st",
    "ĳ": "ij",
    "Ĳ": "IJ",
}
STREEPJES: Final = dict.fromkeys("\u2010\u2011\u2012\ufe63\uff0d", "-")
STIPPEN: Final = dict.fromkeys("\uf0b7\uf0a7\uf0fc\uf0d8\uf076\uf0a8\uf02d\uf071", "•")
"""Opsommingstekens van Word, die in een eigen hoek van de tekenset staan."""
VERTALING: Final = str.maketrans(LETTERS | STREEPJES | STIPPEN)
RUIMTE: Final = re.compile(r"[^\S\n]+")
ONZICHTBAAR: Final = frozenset({"Cc", "Cf", "Co", "Cs", "Cn"})


def gewone_tekens(tekst: str) -> str:
    """De tekst met gewone letters, streepjes en spaties; een regeleinde blijft een regeleinde.

    Een zacht streepje blijft alleen staan aan het eind van een regel: daar is het woord echt
    afgebroken.
    """
    tekst = tekst.replace("\r\n", "\n").replace("\r", "\n")
    if not tekst.isascii():
        tekst = re.sub(f"{ZACHT}[^\\S\\n]*(?=\n|$)", "-", tekst).replace(ZACHT, "")
        tekst = unicodedata.normalize("NFC", tekst.translate(VERTALING))
    tekst = "".join(map(_zichtbaar, tekst)) if not tekst.isprintable() else tekst
    return RUIMTE.sub(" ", tekst)


def _zichtbaar(teken: str) -> str:
    if teken.isprintable() or teken == "\n":
        return teken
    if teken.isspace() or teken in "\x0b\x0c\x1c\x1d\x1e\x1f\x85":
        return " "
    return "" if unicodedata.category(teken) in ONZICHTBAAR else " "
