"""De opdracht `kennisbank`: de rand waar de bibliotheek leest van en schrijft naar de wereld."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from .bevinding import Bevinding
from .samenhang import laad
from .velden import veldentabel

VELDENTABEL = "docs/redactie/velden.md"
SCHEMAMAP = "data/schema"

app = typer.Typer(
    name="kennisbank",
    help="Controleert en verwerkt de inhoud van Mee(r) doen.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)

Map = Annotated[
    Path,
    typer.Option("--map", help="De hoofdmap met docs/ en data/.", show_default="deze map"),
]
AlsJson = Annotated[bool, typer.Option("--json", help="Geef één JSON-document en verder niets.")]


@app.callback()
def _hoofd() -> None:
    """Controleert en verwerkt de inhoud van Mee(r) doen."""


@app.command()
def controleer(hoofdmap: Map = Path(), als_json: AlsJson = False) -> None:
    """Toont alles wat er aan de inhoud te verbeteren is, met bestand en regel."""
    _eis_inhoud(hoofdmap)
    inhoud = laad(hoofdmap)
    if als_json:
        regels = [bevinding.als_dict() for bevinding in inhoud.bevindingen]
        typer.echo(json.dumps(regels, ensure_ascii=False, indent=1))
    else:
        _toon(inhoud.bevindingen, len(inhoud.graaf))
    fouten = any(bevinding.ernst != "opmerking" for bevinding in inhoud.bevindingen)
    raise typer.Exit(1 if fouten else 0)


@app.command()
def schema(hoofdmap: Map = Path()) -> None:
    """Maakt de schema's in data/schema/ en de veldentabel opnieuw uit de recordtypen."""
    from .lezen.schema import schemas

    _eis_inhoud(hoofdmap)
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


def _eis_inhoud(hoofdmap: Path) -> None:
    if not (hoofdmap / "docs").is_dir() and not (hoofdmap / "data").is_dir():
        typer.echo(f"In {hoofdmap.resolve().name} staat geen map docs of data.", err=True)
        raise typer.Exit(2)


def _toon(bevindingen: tuple[Bevinding, ...], records: int) -> None:
    for bevinding in bevindingen:
        typer.echo(str(bevinding))
    if not bevindingen:
        typer.echo(f"Alles klopt: {records} records, geen bevindingen.")
    else:
        woord = "bevinding" if len(bevindingen) == 1 else "bevindingen"
        typer.echo(f"{len(bevindingen)} {woord} in {records} records.")


def main() -> None:
    """Start de opdracht; een afgebroken leiding is geen fout."""
    try:
        app()
    except BrokenPipeError:
        sys.stderr.close()


if __name__ == "__main__":
    main()
