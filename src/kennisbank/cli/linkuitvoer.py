"""Hoe de opdrachten over links laten zien wat zij vonden, en hoe ver zij zijn."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from ..koppelingen import Linkmelding
from ..koppelingen.annotatie import als_annotaties
from ..koppelingen.rapport import als_markdown, als_regels
from .hoofd import toon_json, weiger

Site = Annotated[Path, typer.Argument(help="De map met de gebouwde site.", show_default="site")]
VoorGithub = Annotated[bool, typer.Option("--github", help="Zet elke melding bij haar regel.")]
Rapport = Annotated[
    Path | None, typer.Option("--rapport", help="Schrijf de meldingen ook als Markdown.")
]
OM_DE = 50


def toon(
    meldingen: Sequence[Linkmelding],
    alles_goed: str,
    als_json: bool = False,
    voor_github: bool = False,
) -> None:
    """Schrijft de meldingen in de gevraagde vorm; een lezer krijgt er een slotzin bij."""
    if als_json:
        toon_json([melding.als_dict() for melding in meldingen])
        return
    for regel in als_annotaties(meldingen) if voor_github else als_regels(meldingen):
        typer.echo(regel)
    woord = "link vraagt" if len(meldingen) == 1 else "links vragen"
    typer.echo(f"{len(meldingen)} {woord} aandacht." if meldingen else alles_goed)


def schrijf_rapport(pad: Path | None, meldingen: Sequence[Linkmelding], stand: str = "") -> None:
    """Schrijft het rapport, als daarom gevraagd is."""
    if pad is not None:
        schrijf(pad, als_markdown(meldingen, stand))


def schrijf(pad: Path, tekst: str) -> None:
    """Schrijft een bestand in één keer: het oude blijft heel tot het nieuwe klaar is."""
    nieuw = pad.with_name(f"{pad.name}.nieuw")
    try:
        nieuw.write_text(tekst, encoding="utf-8")
        nieuw.replace(pad)
    except OSError:
        weiger(f"Het bestand {pad} is niet te schrijven.")


def voortgang(klaar: int, totaal: int) -> None:
    """Zegt naast de uitvoer hoeveel links er al zijn nagevraagd."""
    scherm, laatste = sys.stderr.isatty(), klaar == totaal
    if scherm or laatste or klaar % OM_DE == 0:
        begin, eind = ("\r", "") if scherm else ("", "\n")
        zin = f"{klaar} van {totaal} links nagevraagd."
        sys.stderr.write(f"{begin}{zin}{chr(10) if scherm and laatste else eind}")
        sys.stderr.flush()
