"""Van alinea's naar zinnen, elk met haar plaats en met de aanhef en de kop waar zij bij hoort.

Een opsomming erft de zin die haar inleidt: onder ‘Wij onderzoeken:’ is elk punt een onderzoek.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from .ontleding import rij
from .tekst import Soort, Tekst

AFKORTINGEN: Final = rij(
    """
    bijv bv o.a m.n d.w.z t.a.v i.p.v o.m n.a.v t.b.v m.b.t a.d.h.v i.s.m i.v.m e.d e.a ca circa nr
    art artt lid blz pag p incl excl mln mld dhr mw mevr drs ir mr dr prof ing etc enz resp evt max
    min vgl zgn st jl a.s s.v.p t/m o.g.v i.c.m t.o.v
    """
)
"""Woorden met een punt waar geen zin eindigt, zonder die punt."""
WIT: Final = re.compile("[ \\t\\r\\n\\f\\v\u00a0\u2000-\u200a\u202f\u205f\u3000]+")
AFGEBROKEN: Final = re.compile(
    "([a-z\u00df-\u00f6\u00f8-\u00ff]{2})- "
    "(?!(?:en|of|en/of|tot|dan|noch|als|versus|maar|naar|op|in|te)(?![a-z]))"
    "([a-z\u00df-\u00f6\u00f8-\u00ff]{2})"
)
"""Een woord dat aan het eind van een regel brak; ‘wijk- en dorpsraad’ is geen gebroken woord."""
EINDE: Final = re.compile(
    "([.!?\u2026])[\"'\u201d\u2019)\\]]* "
    "(?=[\"'\u201c\u2018(\\[]?[A-Z\u00c0-\u00d6\u00d8-\u00de0-9\u20ac])"
)
LETTERS_MET_PUNTEN: Final = re.compile("[a-z](?:\\.[a-z])*")
SLOT: Final = re.compile("[.!?\u2026;,][\"'\u201d\u2019)\\]]*$")
LETTER: Final = re.compile("[A-Za-z]")
INLEIDEND: Final = frozenset({"wij", "we", "niet", "geen"})
MEESTE_WOORDEN: Final = 200
KORTSTE_AANHEF: Final = 3


@dataclass(frozen=True, slots=True)
class Zin:
    """Eén zin of punt: `alinea` is het nummer van haar regel, `aanhef` de zin die haar inleidt."""

    tekst: str
    plaats: str
    soort: Soort
    alinea: int
    aanhef: str = ""
    kop: str = ""


def zinnen(tekst: Tekst) -> Iterator[Zin]:
    """Alle zinnen in leesvolgorde.

    Een aanhef geldt voor de opsommingen die erop volgen, tot de volgende alinea of kop. Zij is
    de laatste zin daarvoor, als die op een dubbele punt eindigt of helemaal geen slot heeft.
    """
    kop = aanhef = ""
    for nummer, regel in enumerate(tekst.regels):
        delen = knip(regel.tekst)
        if not delen:
            continue
        is_punt = regel.soort == "opsomming"
        for deel in delen:
            yield Zin(deel, regel.plaats, regel.soort, nummer, aanhef if is_punt else "", kop)
        if regel.soort == "kop":
            kop = delen[-1]
        if not is_punt:
            aanhef = delen[-1] if _leidt_in(delen[-1], regel.soort) else ""


def _leidt_in(zin: str, soort: Soort) -> bool:
    """Of na deze zin een opsomming hoort; een kop leidt in als zij een zin begint."""
    if zin.endswith(":"):
        return True
    if soort == "kop":
        return not INLEIDEND.isdisjoint(zin.lower().split(" "))
    return soort == "alinea" and not SLOT.search(zin) and len(zin.split()) >= KORTSTE_AANHEF


def heel(tekst: str) -> str:
    """De tekst met enkele spaties, en met gebroken woorden weer aan elkaar."""
    tekst = WIT.sub(" ", tekst.replace("\u00ad", "")).strip(" ")
    return AFGEBROKEN.sub(r"\1\2", tekst)


def knip(tekst: str) -> list[str]:
    """De zinnen van een alinea; na een afkorting of een los nummer begint er geen.

    Wat langer is dan tweehonderd woorden heeft geen zinnen en gaat in stukken van die lengte.
    """
    tekst, begin = heel(tekst), 0
    gevonden = []
    for einde in EINDE.finditer(tekst):
        if not _loopt_door(tekst[begin : einde.start()], einde[1]):
            gevonden.append(tekst[begin : einde.end() - 1])
            begin = einde.end()
    gevonden.append(tekst[begin:])
    return [stuk for zin in gevonden for stuk in _hapklaar(zin) if LETTER.search(stuk)]


def _hapklaar(zin: str) -> list[str]:
    woorden = zin.split(" ")
    return [
        " ".join(woorden[begin : begin + MEESTE_WOORDEN])
        for begin in range(0, len(woorden), MEESTE_WOORDEN)
    ]


def _loopt_door(ervoor: str, teken: str) -> bool:
    if teken != ".":
        return False
    woord = ervoor.split(" ")[-1].lstrip("(\"'\u201c\u2018[").lower()
    if woord in AFKORTINGEN or LETTERS_MET_PUNTEN.fullmatch(woord):
        return True
    return " " not in ervoor and woord.isascii() and woord.isdigit()
