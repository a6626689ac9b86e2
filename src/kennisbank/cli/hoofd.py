"""De opdracht `kennisbank`: de rand waar de bibliotheek leest van en schrijft naar de wereld."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated

import typer
from typer import rich_utils

from .bevinding import citaat
from .lezen.geschiedenis import vandaag
from .samenhang import Inhoud, laad
from .velden import veldentabel

VELDENTABEL = "docs/redactie/velden.md"
SCHEMAMAP = "data/schema"

# De naam van deze fout is in typer niet openbaar; haar ondersoort wel.
GEBRUIKSFOUT: type[Exception] = typer.BadParameter.__bases__[0]

rich_utils.OPTIONS_PANEL_TITLE = "Opties"
rich_utils.COMMANDS_PANEL_TITLE = "Opdrachten"

app = typer.Typer(
    name="kennisbank",
    help="Controleert en verwerkt de inhoud van Mee(r) doen.",
    add_completion=False,
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


@app.command("controleer")
def controleer(hoofdmap: Map = Path(), als_json: AlsJson = False) -> None:
    """Toont alles wat er aan de inhoud te verbeteren is, met bestand en regel."""
    _eis_inhoud(hoofdmap)
    inhoud = laad(hoofdmap, peildatum=vandaag(hoofdmap))
    if als_json:
        regels = [bevinding.als_dict() for bevinding in inhoud.bevindingen]
        typer.echo(json.dumps(regels, ensure_ascii=False, indent=1))
    else:
        _toon(inhoud)
    fouten = any(bevinding.ernst != "opmerking" for bevinding in inhoud.bevindingen)
    raise typer.Exit(1 if fouten else 0)


@app.command("schema")
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


def main() -> None:
    """Start de opdracht; verkeerd gebruik geeft een Nederlandse zin en uitgang 2."""
    try:
        sys.exit(app(standalone_mode=False))
    except GEBRUIKSFOUT as fout:
        typer.echo(f"{_wat_er_mis_is(fout)} Met --help ziet u wat er kan.", err=True)
        sys.exit(2)
    except BrokenPipeError:
        sys.stderr.close()


def _wat_er_mis_is(fout: Exception) -> str:
    optie = getattr(fout, "option_name", "")
    veld = getattr(getattr(fout, "param", None), "human_readable_name", "")
    if optie:
        return f"De optie {citaat(optie)} bestaat niet of is niet volledig."
    if veld:
        return f"De waarde voor {citaat(veld)} ontbreekt of klopt niet."
    namen = ", ".join(sorted(opdracht.name or "" for opdracht in app.registered_commands))
    return f"Kies een opdracht die bestaat: {namen}."


if __name__ == "__main__":
    main()
