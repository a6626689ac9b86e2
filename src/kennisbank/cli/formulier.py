"""Opdrachten rond het formulier: het formulier maken, en een inzending verwerken."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from ..lezen import lees_gemeenten
from ..lezen.datums import vandaag
from ..samenhang import laad
from ..schrijven.inzending import beoordeel
from ..schrijven.issueformulier import FORMULIER, HEEL_FORMULIER, formulier, heel_formulier
from ..schrijven.toets import Toets
from ..schrijven.verslag import verslag
from .bewaren import schrijf_voorbeeld, vergelijk
from .hoofd import Map, app, eis_bestand, eis_inhoud

GROOTSTE_BESTAND = 4_000_000


@app.command("formulier")
def formulier_(hoofdmap: Map = Path()) -> None:
    """Maakt het formulier voor GitHub opnieuw uit de recordtypen en de gemeenten."""
    eis_inhoud(hoofdmap)
    (hoofdmap / FORMULIER).parent.mkdir(parents=True, exist_ok=True)
    gemeenten = lees_gemeenten(hoofdmap).op_naam
    for naam, tekst in ((FORMULIER, formulier(gemeenten)), (HEEL_FORMULIER, heel_formulier())):
        (hoofdmap / naam).write_text(tekst, encoding="utf-8", newline="\n")
    typer.echo(f"De formulieren staan in {FORMULIER} en {HEEL_FORMULIER}.")


@app.command("uit-formulier")
def uit_formulier(
    bestand: Annotated[Path, typer.Argument(help="De tekst van het ingevulde formulier.")],
    naar: Annotated[
        Path | None, typer.Option("--verslag", help="Waar het antwoord aan de inzender komt.")
    ] = None,
    hooguit: Annotated[
        int, typer.Option("--hooguit", min=0, help="Herhaal van de tekst niet meer tekens.")
    ] = 0,
    droog: Annotated[bool, typer.Option("--droog", help="Kijk alleen na.")] = False,
    hoofdmap: Map = Path(),
) -> None:
    """Maakt van een ingevuld formulier een voorbeeld, of zegt wat er te verbeteren is."""
    eis_inhoud(hoofdmap)
    tekst = _tekst(bestand)
    inhoud = laad(hoofdmap, peildatum=vandaag(hoofdmap))
    inzending = beoordeel(tekst, Toets(inhoud))
    antwoord = verslag(inzending, vergelijk(inhoud, inzending.velden), tekst, hooguit)
    if naar:
        naar.write_text(antwoord, encoding="utf-8", newline="\n")
    else:
        typer.echo(antwoord, nl=False)
    uitslag = inzending.uitslag
    if uitslag.klopt and not droog:
        plek = schrijf_voorbeeld(hoofdmap, uitslag)
        typer.echo(f"Het voorbeeld {uitslag.id} staat in {plek}.", err=True)
    raise typer.Exit(0 if uitslag.klopt else 1)


def _tekst(bestand: Path) -> str:
    """De tekst van een inzending; een vreemd teken wordt een vraagteken en stopt niets."""
    eis_bestand(bestand)
    with bestand.open("rb") as stroom:
        return stroom.read(GROOTSTE_BESTAND).decode("utf-8-sig", "replace")
