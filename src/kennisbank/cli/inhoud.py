"""Opdrachten over de inhoud: nakijken, en de schema's opnieuw maken."""

from __future__ import annotations

from pathlib import Path

import typer

from ..annotatie import annotaties, rapport
from ..lezen.geschiedenis import vandaag
from ..lezen.schema import schemas
from ..samenhang import Inhoud, laad
from ..velden import veldentabel
from .hoofd import AlsJson, Map, app, eis_inhoud, toon_json
from .verslag import Rapport, VoorGithub, eis_een_vorm, schrijf_rapport, toon_regels

VELDENTABEL = "docs/redactie/velden.md"
SCHEMAMAP = "data/schema"


@app.command("controleer")
def controleer(
    hoofdmap: Map = Path(),
    als_json: AlsJson = False,
    voor_github: VoorGithub = False,
    naar: Rapport = None,
) -> None:
    """Toont alles wat er aan de inhoud te verbeteren is, met bestand en regel."""
    eis_inhoud(hoofdmap)
    eis_een_vorm(als_json, voor_github)
    inhoud = laad(hoofdmap, peildatum=vandaag(hoofdmap))
    if naar:
        schrijf_rapport(naar, rapport(inhoud.bevindingen, "De inhoud"))
    if voor_github:
        toon_regels(annotaties(inhoud.bevindingen))
    elif als_json:
        toon_json([bevinding.als_dict() for bevinding in inhoud.bevindingen])
    else:
        _toon(inhoud)
    fouten = any(bevinding.ernst != "opmerking" for bevinding in inhoud.bevindingen)
    raise typer.Exit(1 if fouten else 0)


@app.command("schema")
def schema(hoofdmap: Map = Path()) -> None:
    """Maakt de schema's in data/schema/ en de veldentabel opnieuw uit de recordtypen."""
    eis_inhoud(hoofdmap)
    doel = hoofdmap / SCHEMAMAP
    doel.mkdir(parents=True, exist_ok=True)
    nieuw = schemas()
    for oud in sorted(doel.glob("*.json")):
        if oud.name not in nieuw:
            oud.unlink()
    for naam, tekst in nieuw.items():
        (doel / naam).write_text(tekst, encoding="utf-8")
    tabel = hoofdmap / VELDENTABEL
    tabel.parent.mkdir(parents=True, exist_ok=True)
    tabel.write_text(veldentabel(), encoding="utf-8")
    typer.echo(f"{len(nieuw)} schema's staan in {SCHEMAMAP}, de velden in {VELDENTABEL}.")


def _toon(inhoud: Inhoud) -> None:
    records, aantal = len(inhoud.graaf), len(inhoud.bevindingen)
    for bevinding in inhoud.bevindingen:
        typer.echo(str(bevinding))
    if not aantal:
        typer.echo(f"Alles klopt: {records} records, geen bevindingen.")
    else:
        woord = "bevinding" if aantal == 1 else "bevindingen"
        typer.echo(f"{aantal} {woord} in {records} records.")
    maat = f"{inhoud.flesch_douma:.1f}".replace(".", ",")
    typer.echo(f"Leesbaarheid (Flesch-Douma): {maat}; 60 is gewoon, hoger is makkelijker.")
