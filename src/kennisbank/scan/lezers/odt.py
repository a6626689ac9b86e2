"""Een odt gelezen: koppen en opsommingen uit de opbouw, cellen van een tabel als regel."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from ..tekst import Onleesbaar, Soort, Tekstregel
from .archief import BEVEILIGD, Archief
from .lopend import Alinea, regels_van, rij
from .xmlboom import Knoop, xmlboom

HOOFDDEEL: Final = "content.xml"
LIJST: Final = "META-INF/manifest.xml"
KOPSTIJL: Final = re.compile(r"(?:Heading|Kop|Title|Subtitle)(?:_20_\d+)?$", re.I)
VET: Final = frozenset({"bold", "600", "700", "800", "900"})
OVERGESLAGEN: Final = frozenset(
    {
        *("note", "annotation", "annotation-end", "tracked-changes", "table-of-content"),
        *("alphabetical-index", "page-number", "page-count", "ruby-text", "forms"),
    }
)
"""Wat niet in de lopende tekst hoort: noten, opmerkingen, wat geschrapt is en de inhoudsopgave."""
MEESTE_SPATIES: Final = 20


def lees_odt(archief: Archief) -> tuple[Tekstregel, ...] | Onleesbaar:
    """De alinea's van een odt, of waarom er geen zijn."""
    lijst = archief.deel(LIJST) if LIJST in archief.namen else b""
    if isinstance(lijst, bytes) and b"encryption-data" in lijst:
        return Onleesbaar(BEVEILIGD)
    hoofddeel = archief.deel(HOOFDDEEL)
    if isinstance(hoofddeel, Onleesbaar):
        return hoofddeel
    boom = xmlboom(hoofddeel)
    if isinstance(boom, Onleesbaar):
        return boom
    lichaam = boom.eerste("body", "text")
    return regels_van(_alineas(lichaam, _stijlen(boom), "alinea")) if lichaam else ()


def _stijlen(boom: Knoop) -> dict[str, tuple[str, bool]]:
    """Per stijl van dit stuk de stijl waar zij van afstamt, en of zij vet is."""
    map_ = boom.eerste("automatic-styles")
    return {
        stijl.waarden.get("name", ""): (stijl.waarden.get("parent-style-name", ""), _vet(stijl))
        for stijl in (map_.delen() if map_ else ())
    }


def _vet(stijl: Knoop) -> bool:
    letter = stijl.eerste("text-properties")
    return letter is not None and letter.waarden.get("font-weight", "") in VET


def _alineas(knoop: Knoop, stijlen: dict[str, tuple[str, bool]], soort: Soort) -> Iterator[Alinea]:
    """De alinea's onder dit element, in de volgorde van het stuk."""
    for deel in knoop.delen():
        if deel.naam == "h":
            yield Alinea("".join(_tekst(deel)), "kop")
        elif deel.naam == "p":
            naam = deel.waarden.get("style-name", "")
            ouder, vet = stijlen.get(naam, ("", False))
            kop = KOPSTIJL.match(naam) or KOPSTIJL.match(ouder)
            yield Alinea("".join(_tekst(deel)), "kop" if kop else soort, vet)
            for vak in deel.alle("text-box"):
                yield from _alineas(vak, stijlen, "alinea")
        elif deel.naam == "list":
            yield from _alineas(deel, stijlen, "opsomming")
        elif deel.naam == "table-row":
            yield from rij([list(_alineas(cel, stijlen, "alinea")) for cel in deel.delen()])
        elif deel.naam not in OVERGESLAGEN:
            yield from _alineas(deel, stijlen, soort)


def _tekst(knoop: Knoop) -> Iterator[str]:
    for kind in knoop.kinderen:
        if isinstance(kind, str):
            yield kind.replace("\n", " ")
        elif kind.naam == "line-break":
            yield "\n"
        elif kind.naam == "s":
            aantal = kind.waarden.get("c", "1")
            yield " " * (min(int(aantal), MEESTE_SPATIES) if aantal.isdigit() else 1)
        elif kind.naam == "tab":
            yield " "
        elif kind.naam not in OVERGESLAGEN and kind.naam != "text-box":
            yield from _tekst(kind)
