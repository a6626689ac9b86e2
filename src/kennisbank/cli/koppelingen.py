"""De opdracht die elke link naloopt: binnen de site, naar buiten, of uit een lijst."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Annotated

import typer

from ..koppelingen import Linkmelding, is_goed, site_in_map
from ..koppelingen.opdracht import bron_van, buiten, in_map, lijst, uitzonderingen_in
from ..samenhang import laad
from .hoofd import AlsJson, Map, app, toon_json, weiger

Site = Annotated[Path, typer.Argument(help="De map met de gebouwde site.", show_default="site")]


@app.command("links")
def links(
    site: Site = Path("site"),
    basis: Annotated[str, typer.Option("--basis", help="Het pad waaronder de site staat.")] = "/",
    extern: Annotated[bool, typer.Option("--extern", help="Vraag ook andere sites.")] = False,
    adressen: Annotated[
        Path | None, typer.Option("--adressen", help="Een lijst met één adres per regel.")
    ] = None,
    als_json: AlsJson = False,
    hoofdmap: Map = Path(),
) -> None:
    """Loopt elke link na en noemt bij een fout het bestand en de regel."""
    try:
        meldingen = _lijst(adressen) if adressen else _site(site, basis, extern, hoofdmap)
    except ImportError:
        weiger("Voor adressen buiten de site is meer nodig: pip install 'kennisbank[links]'.")
        return
    if als_json:
        toon_json([melding.als_dict() for melding in meldingen])
    else:
        for melding in meldingen:
            typer.echo(str(melding))
        woord = "link vraagt" if len(meldingen) == 1 else "links vragen"
        typer.echo(f"{len(meldingen)} {woord} aandacht." if meldingen else "Elke link klopt.")
    raise typer.Exit(0 if is_goed(meldingen) else 1)


def _lijst(pad: Path) -> tuple[Linkmelding, ...]:
    if not pad.is_file():
        weiger(f"Het bestand {pad} is er niet.")
    return lijst(pad)


def _site(site: Path, basis: str, extern: bool, hoofdmap: Path) -> tuple[Linkmelding, ...]:
    if not (site / "index.html").is_file() and not any(site.rglob("*.html")):
        weiger(f"In {site} staat geen gebouwde site. Maak die met: make site.")
    inhoud = laad(hoofdmap)
    bron = bron_van(hoofdmap, inhoud.graaf, inhoud.lezing)
    gevonden = in_map(site, basis, bron)
    if extern:
        vrij = uitzonderingen_in(hoofdmap, datetime.datetime.now(datetime.UTC).date())
        gevonden += buiten(site_in_map(site, basis), bron, vrij)
    return gevonden
