"""Een docx gelezen: koppen en opsommingen uit de stijl, cellen van een tabel als regel."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from ..tekst import Onleesbaar, Soort, Tekstregel
from .archief import Archief
from .lopend import Alinea, regels_van, rij
from .xmlboom import Knoop, xmlboom

HOOFDDEEL: Final = "word/document.xml"
STIJLEN: Final = "word/styles.xml"
KOPSTIJL: Final = re.compile(r"(?:heading|kop)\s*\d|title$|titel$|subtitle$|ondertitel$", re.I)
INHOUDSTIJL: Final = re.compile(r"(?:toc|inhopg)\s*\d|toc heading|kopvaninhoudsopgave", re.I)
LIJSTSTIJL: Final = re.compile(r"list bullet|list number|lijstopsom|lijstnummer", re.I)
OVERGESLAGEN: Final = frozenset(
    {"del", "moveFrom", "Fallback", "instrText", "delText", "txbxContent"}
)
"""Wat geschrapt is, wat dubbel staat, en tekstvakken: die komen na de alinea waar zij bij horen."""
DIEPST: Final = 8


def lees_docx(archief: Archief) -> tuple[Tekstregel, ...] | Onleesbaar:
    """De alinea's van een docx, of waarom er geen zijn."""
    hoofddeel = archief.deel(HOOFDDEEL)
    if isinstance(hoofddeel, Onleesbaar):
        return hoofddeel
    boom = xmlboom(hoofddeel)
    if isinstance(boom, Onleesbaar):
        return boom
    lichaam = boom.eerste("body")
    return regels_van(_alineas(lichaam, _stijlen(archief))) if lichaam else ()


def _stijlen(archief: Archief) -> dict[str, Soort | None]:
    """Per stijl de soort alinea; niets betekent: niet lezen."""
    inhoud = archief.deel(STIJLEN) if STIJLEN in archief.namen else b""
    boom = xmlboom(inhoud) if isinstance(inhoud, bytes) else inhoud
    if isinstance(boom, Onleesbaar):
        return {}
    alle = {een.waarden.get("styleId", ""): een for een in boom.delen() if een.naam == "style"}
    return {naam: _soort_van_stijl(naam, alle) for naam in alle}


def _soort_van_stijl(naam: str, alle: dict[str, Knoop]) -> Soort | None:
    for _ in range(DIEPST):
        stijl = alle.get(naam)
        if stijl is None:
            break
        heet = f"{naam}\n{_waarde(stijl, 'name')}"
        if any(INHOUDSTIJL.match(een) for een in heet.split("\n")):
            return None
        if any(KOPSTIJL.match(een) for een in heet.split("\n")) or stijl.eerste(
            "pPr", "outlineLvl"
        ):
            return "kop"
        if LIJSTSTIJL.search(heet) or stijl.eerste("pPr", "numPr"):
            return "opsomming"
        naam = _waarde(stijl, "basedOn")
    return "alinea"


def _waarde(knoop: Knoop, *pad: str) -> str:
    gevonden = knoop.eerste(*pad)
    return gevonden.waarden.get("val", "") if gevonden else ""


def _alineas(knoop: Knoop, stijlen: dict[str, Soort | None]) -> Iterator[Alinea]:
    """De alinea's onder dit element, in de volgorde van het stuk."""
    for deel in knoop.delen():
        if deel.naam == "p":
            if (alinea := _alinea(deel, stijlen)) is not None:
                yield alinea
            for vak in deel.alle("txbxContent", niet_in="Fallback"):
                yield from _alineas(vak, stijlen)
        elif deel.naam == "tr":
            yield from rij(
                [list(_alineas(cel, stijlen)) for cel in deel.delen() if cel.naam == "tc"]
            )
        elif deel.naam not in OVERGESLAGEN:
            yield from _alineas(deel, stijlen)


def _alinea(knoop: Knoop, stijlen: dict[str, Soort | None]) -> Alinea | None:
    naam = _waarde(knoop, "pPr", "pStyle")
    soort = stijlen.get(naam, "alinea")
    if soort is None or INHOUDSTIJL.match(naam):
        return None
    niveau = _waarde(knoop, "pPr", "outlineLvl")
    if KOPSTIJL.match(naam) or (niveau.isdigit() and int(niveau) < 9):
        soort = "kop"
    nummer = knoop.eerste("pPr", "numPr")
    if soort == "alinea" and nummer and _waarde(nummer, "numId") != "0":
        soort = "opsomming"
    return Alinea("".join(_tekst(knoop)), soort, _is_vet(knoop))


def _tekst(knoop: Knoop) -> Iterator[str]:
    for kind in knoop.delen():
        if kind.naam == "t":
            yield "".join(een for een in kind.kinderen if isinstance(een, str))
        elif kind.naam in {"br", "cr"}:
            yield "\n"
        elif kind.naam == "tab":
            yield " "
        elif kind.naam == "noBreakHyphen":
            yield "-"
        elif kind.naam not in OVERGESLAGEN and kind.naam != "pPr":
            yield from _tekst(kind)


def _is_vet(knoop: Knoop) -> bool:
    """Of elke letter van de alinea vet is."""
    stukken = [
        een for een in knoop.alle("r", niet_in="txbxContent") if "".join(_tekst(een)).strip()
    ]
    vet = [een.eerste("rPr", "b") for een in stukken]
    return bool(vet) and all(
        een and een.waarden.get("val", "1") not in {"0", "false"} for een in vet
    )
