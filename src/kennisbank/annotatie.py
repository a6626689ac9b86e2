"""Annotaties en rapporten voor een voorstel op GitHub, waarin niets van buiten iets kan doen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal

from .bevinding import Bevinding, Ernst
from .schoonschrift import onschadelijk

Niveau = Literal["error", "warning", "notice"]

NIVEAU: Mapping[Ernst, Niveau] = {
    "fout": "error",
    "waarschuwing": "warning",
    "opmerking": "notice",
}
KOPPEN: Mapping[Ernst, str] = {
    "fout": "Te herstellen",
    "waarschuwing": "Na te kijken",
    "opmerking": "Om te weten",
}
LANGSTE_ZIN = 500
MEESTE_REGELS = 200


def annotatie(niveau: Niveau, zin: str, bestand: str = "", regel: int = 0, titel: str = "") -> str:
    """Eén regel die GitHub bij bestand en regel laat zien; de zin kan geen opdracht worden."""
    velden = {"file": bestand, "line": str(regel) if regel else "", "title": titel}
    eigenschappen = ",".join(f"{naam}={_veld(tekst)}" for naam, tekst in velden.items() if tekst)
    return f"::{niveau}{' ' if eigenschappen else ''}{eigenschappen}::{_zin(zin)}"


def annotaties(bevindingen: Iterable[Bevinding]) -> list[str]:
    """Een annotatie per bevinding, de ernstigste eerst: GitHub toont er maar een paar."""
    regels = (
        annotatie(
            NIVEAU[een.ernst],
            een.zin if een.plek.bestand else str(een),
            een.plek.bestand,
            een.plek.regel,
            een.titel,
        )
        for een in _ernstig_eerst(bevindingen)
    )
    return list(dict.fromkeys(regels))


def rapport(bevindingen: Sequence[Bevinding], kop: str) -> str:
    """De bevindingen als Markdown, met een kop per ernst; tekst van buiten blijft tekst."""
    delen = [f"## {kop}", ""]
    if not bevindingen:
        return "\n".join([*delen, "Alles klopt. Er is niets te verbeteren.", ""])
    for ernst, naam in KOPPEN.items():
        rij = [een for een in bevindingen if een.ernst == ernst]
        if rij:
            delen += [f"### {naam} ({len(rij)})", "", *map(_regel, rij[:MEESTE_REGELS])]
            rest = len(rij) - MEESTE_REGELS
            delen += [f"- en nog {rest}" if rest > 0 else "", ""]
    return "\n".join(delen)


def _regel(een: Bevinding) -> str:
    return f"- {onschadelijk(str(een.plek))}: {onschadelijk(een.zin, LANGSTE_ZIN)}"


def _ernstig_eerst(bevindingen: Iterable[Bevinding]) -> list[Bevinding]:
    rang = list(NIVEAU)
    return sorted(bevindingen, key=lambda een: rang.index(een.ernst))


def _op_een_regel(tekst: str) -> str:
    regel = " ".join("".join(een if een.isprintable() else " " for een in tekst).split())
    return regel if len(regel) <= LANGSTE_ZIN else f"{regel[: LANGSTE_ZIN - 1]}…"


def _zin(tekst: str) -> str:
    return _op_een_regel(tekst).replace("%", "%25")


def _veld(tekst: str) -> str:
    return _zin(tekst).replace(":", "%3A").replace(",", "%2C")
