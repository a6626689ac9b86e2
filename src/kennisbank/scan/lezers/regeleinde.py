"""Regels aan elkaar: een woord dat aan het eind is afgebroken, wordt weer één woord."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

BREUK: Final = re.compile(r"([^\W\d_]+)-$")
BEGIN: Final = re.compile(r"[^\W\d_]+")
MET_STREEPJE: Final = re.compile(r"(?<![^\W\d_])[^\W\d_]+-[^\W\d_]+")
SAMEN: Final = frozenset(
    {"en", "of", "tot", "als", "noch", "dan", "maar", "met", "naar", "in", "op"}
)
"""Na een streepje begint hier geen rest van een woord: ‘wijk- en dorpsraden’."""
BLIJFT: Final = frozenset({"oud", "ex", "niet", "non", "vice"})
"""Na deze woorden hoort het streepje bij het woord."""
BOTSING: Final = frozenset({"aa", "ee", "ii", "oo", "uu"})
"""Deze klinkers komen in een samenstelling nooit zonder streepje naast elkaar."""
LANGSTE_WOORD: Final = 60


def plak(regels: Iterable[str], woorden: frozenset[str] = frozenset()) -> str:
    """De regels als één tekst; `woorden` zijn woorden met een streepje die er elders in staan."""
    delen: list[str] = []
    for regel in filter(None, map(str.strip, regels)):
        if delen:
            laatste, tussen = _naad(delen[-1], regel, woorden)
            delen[-1] = laatste + tussen
        delen.append(regel)
    return "".join(delen)


def met_streepje(tekst: str) -> frozenset[str]:
    """Alle woorden in de tekst die midden in een regel een streepje hebben."""
    return frozenset(woord.lower() for woord in MET_STREEPJE.findall(tekst))


def _naad(voor: str, na: str, woorden: frozenset[str]) -> tuple[str, str]:
    """De eerste regel zoals zij blijft, en wat ertussen komt."""
    breuk, begin = BREUK.search(voor[-LANGSTE_WOORD:]), BEGIN.match(na[:LANGSTE_WOORD])
    if breuk is None or begin is None:
        vast = len(voor) > 1 and voor[-1] in "-/" and not voor[-2].isspace()
        return voor, "" if vast else " "
    links, rechts = breuk[1], begin[0]
    if rechts in SAMEN:
        return voor, " "
    if _houdt_streepje(links, rechts) or f"{links}-{rechts}".lower() in woorden:
        return voor, ""
    return voor[:-1], ""


def _houdt_streepje(links: str, rechts: str) -> bool:
    """Of het streepje er ook midden in een regel zou staan."""
    return (
        not rechts[0].islower()
        or len(links) == 1
        or links.isupper()
        or links.lower() in BLIJFT
        or (links[-1] + rechts[0]).lower() in BOTSING
    )
