"""Woordbreuk: plaatsen waar een lang woord mag afbreken, zodat niets van het vel loopt.

Een adres of bestandsnaam blijft zoals zij is: een streepje zou er deel van lijken. Het sjabloon
breekt haar na een teken, zonder streepje.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

LANG = 34
STAP = 12
ZACHT = "\u00ad"  # koppelteken dat alleen bij afbreken te zien is
LEEG = "\u200b"  # breekplaats zonder teken
LANG_WOORD = re.compile(rf"\S{{{LANG},}}")
TEKENS = "/._@?&=#%+:~"
NA_TEKEN = re.compile(rf"(?<=[{TEKENS};,-])(?=[^{TEKENS};,\s-])")
WOORD, BEGIN = r"[^\W\d_]{4,}", r"[^\W_]"
ADRES = re.compile(rf"{WOORD}[{TEKENS}]+{BEGIN}|{BEGIN}[{TEKENS}]+{WOORD}")
"""Net als in het sjabloon: een getal, een afkorting en een naam met voorletters zijn geen adres."""


def breekbaar(tekst: str) -> str:
    """De tekst met breekplaatsen in elk woord dat langer is dan een regel verdraagt."""
    return LANG_WOORD.sub(lambda vondst: _gebroken(vondst.group()), tekst)


def _gebroken(woord: str) -> str:
    if ADRES.search(woord):
        return woord
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
