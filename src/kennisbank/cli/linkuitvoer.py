"""Hoe de opdrachten over links laten zien wat zij vonden, en hoe ver zij zijn."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from ..annotatie import annotaties
from ..koppelingen import Linkmelding
from ..koppelingen.rapport import als_regels
from .hoofd import toon_json
from .verslag import toon_regels

Site = Annotated[Path, typer.Argument(help="De map met de gebouwde site.", show_default="site")]
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
    toon_regels(annotaties(meldingen) if voor_github else als_regels(meldingen))
    woord = "link vraagt" if len(meldingen) == 1 else "links vragen"
    typer.echo(f"{len(meldingen)} {woord} aandacht." if meldingen else alles_goed)


def voortgang(klaar: int, totaal: int) -> None:
    """Zegt naast de uitvoer hoeveel links er al zijn nagevraagd."""
    scherm, laatste = sys.stderr.isatty(), klaar == totaal
    if scherm or laatste or klaar % OM_DE == 0:
        begin, eind = ("\r", "") if scherm else ("", "\n")
        zin = f"{klaar} van {totaal} links nagevraagd."
        sys.stderr.write(f"{begin}{zin}{chr(10) if scherm and laatste else eind}")
        sys.stderr.flush()
