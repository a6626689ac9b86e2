"""Het herstel naar de schijf: wat er verandert tonen, en schrijven zonder iets kwijt te raken."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import unified_diff
from pathlib import Path

import typer

from ..bewaren import vervang
from ..herstel import Uitkomst, herstel_map
from ..lezen import lees, lees_gemeenten


def toon_verschil(hoofdmap: Path) -> bool:
    """Toont wat het herstel zou veranderen; zegt of er iets te veranderen is."""
    iets = False
    for uitkomst in _uitkomsten(hoofdmap):
        _meld_bezwaar(uitkomst)
        if uitkomst.gedaan:
            iets = True
            typer.echo("".join(_verschil(hoofdmap, uitkomst)), nl=False)
    if not iets:
        typer.echo("Er is niets te herstellen.")
    return iets


def zet_recht(hoofdmap: Path, stil: bool = False) -> bool:
    """Schrijft elk hersteld bestand en noemt per regel wat er is gedaan; zegt of alles lukte."""
    gelukt = True
    aantal = 0
    for uitkomst in list(_uitkomsten(hoofdmap)):
        _meld_bezwaar(uitkomst)
        if not uitkomst.gedaan:
            continue
        try:
            vervang(hoofdmap / uitkomst.bestand, uitkomst.inhoud)
        except OSError:
            zin = f"{uitkomst.bestand}: Dit bestand is niet te schrijven; het is zoals het was."
            typer.echo(zin, err=True)
            gelukt = False
            continue
        aantal += len(uitkomst.gedaan)
        for herstelling in uitkomst.gedaan:
            typer.echo(str(herstelling), err=stil)
    woord = "plek" if aantal == 1 else "plekken"
    typer.echo(f"{aantal} {woord} hersteld." if aantal else "Er is niets te herstellen.", err=stil)
    return gelukt


def _uitkomsten(hoofdmap: Path) -> Iterator[Uitkomst]:
    yield from herstel_map(hoofdmap, lees(hoofdmap), lees_gemeenten(hoofdmap))


def _meld_bezwaar(uitkomst: Uitkomst) -> None:
    if uitkomst.bezwaar:
        zin = "Dit bestand is niet helemaal te lezen en blijft zoals het is."
        typer.echo(f"{uitkomst.bezwaar.plek}: {zin} {uitkomst.bezwaar.melding}", err=True)


def _verschil(hoofdmap: Path, uitkomst: Uitkomst) -> Iterator[str]:
    """De regels die anders worden: met een min zoals ze waren, met een plus zoals ze worden."""
    oud = (hoofdmap / uitkomst.bestand).read_bytes().decode("utf-8")
    nieuw = uitkomst.inhoud.decode("utf-8")
    namen = (f"a/{uitkomst.bestand}", f"b/{uitkomst.bestand}")
    for regel in unified_diff(_regels(oud), _regels(nieuw), *namen):
        if regel.endswith("\n"):
            yield regel
        else:
            yield f"{regel}\n\\ No newline at end of file\n"


def _regels(tekst: str) -> list[str]:
    """De regels met hun einde; alleen een nieuwe regel telt als einde, zoals bij git."""
    *heel, rest = tekst.split("\n")
    return [*(f"{regel}\n" for regel in heel), *([rest] if rest else [])]
