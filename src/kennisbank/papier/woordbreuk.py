"""Woordbreuk: plaatsen waar een lang woord of adres mag afbreken, zodat niets van het vel loopt."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

LANG = 34
STAP = 12
ZACHT = "\u00ad"  # koppelteken dat alleen bij afbreken te zien is
LEEG = "\u200b"  # breekplaats zonder teken, voor adressen
LANG_WOORD = re.compile(rf"\S{{{LANG},}}")
NA_TEKEN = re.compile(r"(?<=[/._?&=#%+:;,-])(?=[^/._?&=#%+:;,\s-])")


def breekbaar(tekst: str) -> str:
    """De tekst met breekplaatsen in elk woord dat langer is dan een regel verdraagt."""
    return LANG_WOORD.sub(lambda vondst: _gebroken(vondst.group()), tekst)


def zonder_breuk(tekst: str) -> str:
    """De tekst zoals zij was voor `breekbaar`."""
    return tekst.replace(ZACHT, "").replace(LEEG, "")


def _gebroken(woord: str) -> str:
    stukken = NA_TEKEN.split(woord)
    return LEEG.join(ZACHT.join(_stappen(stuk)) for stuk in stukken)


def _stappen(stuk: str) -> Iterator[str]:
    """Stukken van hooguit `STAP` letters; een accent blijft bij zijn letter."""
    begin = 0
    while len(stuk) - begin > LANG - STAP:
        eind = begin + STAP
        while eind < len(stuk) and unicodedata.combining(stuk[eind]):
            eind += 1
        yield stuk[begin:eind]
        begin = eind
    yield stuk[begin:]
