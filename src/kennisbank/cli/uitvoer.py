"""Opdrachten die één uitvoer maken: de open data of de offline kopie."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from ..lezen.geschiedenis import laatste_vastlegging, wijzigingen
from ..samenhang import laad
from ..uitvoer import bestanden
from ..uitvoer.offline import NAAM, offline_zip
from .hoofd import Map, app, eis_inhoud, weiger

Site = Annotated[Path, typer.Argument(help="De map met de gebouwde site.", show_default="site")]


@app.command("opendata")
def opendata(
    doel: Annotated[Path, typer.Option("--naar", help="Waar de bestanden komen.")] = Path(
        "site/data"
    ),
    hoofdmap: Map = Path(),
    adres: Annotated[str, typer.Option("--adres", help="Het adres van de site.")] = "",
) -> None:
    """Schrijft de open data: JSON, CSV, ODS, Atom en de catalogus."""
    eis_inhoud(hoofdmap)
    inhoud = laad(hoofdmap)
    gewijzigd = wijzigingen(hoofdmap, inhoud.lezing.vondsten)
    doel.mkdir(parents=True, exist_ok=True)
    data = bestanden(inhoud.graaf, inhoud.gemeenten, adres, gewijzigd)
    for naam, bytes_ in data.items():
        (doel / naam).write_bytes(bytes_)
    typer.echo(f"{len(data)} bestanden staan in {doel}.")


@app.command("zip")
def zip_(site: Site = Path("site"), hoofdmap: Map = Path()) -> None:
    """Pakt een gebouwde site in om zonder internet te lezen."""
    if not (site / "index.html").is_file():
        weiger(f"In {site} staat geen gebouwde site. Maak die met: make site.")
    paden = [pad for pad in site.rglob("*") if pad.is_file()]
    inhoud = {pad.relative_to(site).as_posix(): pad.read_bytes() for pad in paden}
    ingepakt = offline_zip(inhoud, laatste_vastlegging(hoofdmap))
    (site / NAAM).write_bytes(ingepakt)
    typer.echo(f"{site / NAAM}: {len(ingepakt) // 1000} kB.")
