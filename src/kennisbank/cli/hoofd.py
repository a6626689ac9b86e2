"""De opdracht zelf: haar naam, wat elke opdracht gemeen heeft, en hoe zij fouten meldt."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Annotated

import typer

from ..bevinding import citaat
from ..gelijkend import tikfout
from .hulp import gevraagde_hulp

app = typer.Typer(
    name="kennisbank",
    help="Controleert en verwerkt de inhoud van Mee(r) doen.",
    add_completion=False,
    pretty_exceptions_enable=False,
)

TE_VEEL = re.compile(r"\(([^()]+)\)\.?$")
Map = Annotated[
    Path,
    typer.Option(
        "--map", "--hoofdmap", help="De hoofdmap met docs/ en data/.", show_default="deze map"
    ),
]
AlsJson = Annotated[bool, typer.Option("--json", help="Geef één JSON-document en verder niets.")]


@app.callback()
def _hoofd() -> None:
    """Controleert en verwerkt de inhoud van Mee(r) doen."""


def eis_inhoud(hoofdmap: Path) -> None:
    """Stopt met uitgang 2 als in de map geen inhoud staat."""
    if not (hoofdmap / "docs").is_dir() and not (hoofdmap / "data").is_dir():
        weiger(f"In {hoofdmap.resolve().name} staat geen map docs of data.")


def eis_bestand(pad: Path) -> None:
    """Stopt met uitgang 2 als hier geen bestand staat, of een leeg."""
    if pad.is_dir():
        weiger(f"{pad} is een map; geef een bestand.")
    if not pad.is_file():
        weiger(f"Het bestand {pad} is er niet.")
    if not pad.stat().st_size:
        weiger(f"{pad}: Dit bestand is leeg.")


def weiger(zin: str) -> None:
    """Zegt wat er mis is met de vraag en stopt met uitgang 2."""
    typer.echo(zin, err=True)
    raise typer.Exit(2)


def toon_json(inhoud: object) -> None:
    """Schrijft één JSON-document en verder niets."""
    typer.echo(json.dumps(inhoud, ensure_ascii=False, indent=1))


def main() -> None:
    """Start de opdracht; verkeerd gebruik geeft een Nederlandse zin en uitgang 2."""
    if uitleg := gevraagde_hulp(app, sys.argv[1:]):
        typer.echo(uitleg)
        sys.exit(0)
    try:
        sys.exit(app(standalone_mode=False))
    except typer.TyperException as fout:
        typer.echo(f"{_wat_er_mis_is(fout)} Met --help ziet u wat er kan.", err=True)
        sys.exit(2)
    except typer.Abort:
        typer.echo("\nGestopt.", err=True)
        sys.exit(1)
    except BrokenPipeError:
        sys.stderr.close()


def _wat_er_mis_is(fout: Exception) -> str:
    optie = getattr(fout, "option_name", "")
    veld = (getattr(getattr(fout, "param", None), "name", "") or "").upper()
    if optie:
        return f"De optie {citaat(optie)} bestaat niet of is niet volledig."
    if veld:
        return f"De waarde voor {citaat(veld)} ontbreekt of klopt niet."
    namen = sorted(opdracht.name or "" for opdracht in app.registered_commands)
    naam = next((woord for woord in sys.argv[1:] if not woord.startswith("-")), "")
    if naam in namen:
        te_veel = TE_VEEL.search(str(fout))
        wat = citaat(te_veel[1]) if te_veel else "wat erachter staat"
        is_alles = "controleer kijkt altijd alles na"
        reden = is_alles if naam == "controleer" else f"Achter {naam} hoort dit niet"
        return f"{reden}; laat {wat} weg."
    if bedoeld := tikfout(naam, namen):
        return f"De opdracht {citaat(naam)} bestaat niet. Bedoelt u {citaat(bedoeld)}?"
    return f"Kies een opdracht die bestaat: {', '.join(namen)}."
