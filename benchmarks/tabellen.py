"""De uitkomst van een meting als tabellen in Markdown: per aantal, de verhoudingen en de groei."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from .klok import Meting, midden

MATEN = ("wand", "reken", "piek")
MILJOEN = 1_000_000


@dataclass(frozen=True, slots=True)
class Omvang:
    """Hoe groot een gebouwde site is: pagina's, bytes van die pagina's, bytes van alles."""

    paginas: int
    html: int
    alles: int


@dataclass(frozen=True, slots=True)
class Stand:
    """Wat er bij één aantal voorbeelden gemeten is, per bouw."""

    voorbeelden: int
    metingen: Mapping[str, Sequence[Meting]]
    sites: Mapping[str, Omvang]


def omvang(site: Path) -> Omvang:
    """De omvang van wat er staat; van een opdracht zonder site niets."""
    alles = {pad: pad.stat().st_size for pad in site.rglob("*") if pad.is_file()}
    html = [bytes_ for pad, bytes_ in alles.items() if pad.suffix == ".html"]
    return Omvang(len(html), sum(html), sum(alles.values()))


def tabel(stand: Stand) -> Iterator[str]:
    """Per bouw wat zij kostte en gaf."""
    aantal = f"{stand.voorbeelden:,}".replace(",", ".")
    ronden = max(map(len, stand.metingen.values()))
    yield f"\n{aantal} voorbeelden, {ronden} {'ronde' if ronden == 1 else 'ronden'} om en om.\n"
    yield "| bouw | pagina's | bytes per pagina | site MB | klok s | van, tot | rekentijd s | MB |"
    yield "| --- | --- | --- | --- | --- | --- | --- | --- |"
    for naam, rij in stand.metingen.items():
        site, groot = stand.sites[naam], "- | - | -"
        if site.paginas and "controleer" not in naam:
            per_pagina = site.html / site.paginas
            groot = f"{site.paginas} | {per_pagina:.0f} | {site.alles / MILJOEN:.0f}"
        wand = sorted(een.wand for een in rij)
        tijd = f"{midden(rij, 'wand'):.2f} | {wand[0]:.2f}, {wand[-1]:.2f}"
        yield f"| {naam} | {groot} | {tijd} | {midden(rij, 'reken'):.2f} | {_mb(rij)} |"


def _mb(rij: Sequence[Meting]) -> str:
    return f"{midden(rij, 'piek'):.0f}"


def verhoudingen(stand: Stand, paren: Sequence[tuple[str, str]]) -> Iterator[str]:
    """Hoeveel keer zo veel de ene bouw kost als de andere, voor elk paar dat gemeten is."""
    gemeten = [paar for paar in paren if all(naam in stand.metingen for naam in paar)]
    if not gemeten:
        return
    yield "\n| verhouding | klok | rekentijd | geheugen |\n| --- | --- | --- | --- |"
    for paar in gemeten:
        een, ander = (stand.metingen[naam] for naam in paar)
        keer = (_gedeeld(midden(een, maat), midden(ander, maat)) for maat in MATEN)
        yield f"| {' / '.join(paar)} | {' | '.join(keer)} |"


def groei(standen: Sequence[Stand]) -> Iterator[str]:
    """Hoeveel keer zo veel alles kost als het aantal voorbeelden verdubbelt."""
    rij = sorted(standen, key=lambda stand: stand.voorbeelden)
    for klein, groot in pairwise(rij):
        if klein.voorbeelden == groot.voorbeelden:
            continue
        stap = math.log2(groot.voorbeelden / klein.voorbeelden)
        yield f"\nPer verdubbeling, van {klein.voorbeelden} naar {groot.voorbeelden} voorbeelden:\n"
        yield "| bouw | klok | rekentijd | geheugen | bytes |\n| --- | --- | --- | --- | --- |"
        for naam in klein.metingen:
            oud, nieuw = klein.metingen[naam], groot.metingen[naam]
            paren = [(midden(nieuw, maat), midden(oud, maat)) for maat in MATEN]
            paren.append((groot.sites[naam].alles, klein.sites[naam].alles))
            keer = (_gedeeld(na, voor, 1 / stap) for na, voor in paren)
            yield f"| {naam} | {' | '.join(keer)} |"


def _gedeeld(een: float, ander: float, macht: float = 1.0) -> str:
    return f"{(een / ander) ** macht:.2f}".replace(".", ",") if een and ander else "-"
