"""Opdrachten die andere websites navragen: bij een wijziging, en elke week."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from ..bewaren import vervang
from ..koppelingen import is_goed
from ..koppelingen.geheugen import BESTAND, lees_geheugen, schrijf_geheugen
from ..koppelingen.opdracht import nieuw, week
from ..koppelingen.rapport import als_markdown
from ..koppelingen.week import STIL_NET
from ..lezen.datums import vandaag
from ..samenhang import laad
from ..weergave.naam import datum
from ..weergave.versheid import werklijst
from .hoofd import AlsJson, Map, app, eis_inhoud, toon_json, weiger
from .koppelingen import ZONDER_EXTRA, bron_in, dag_in, gebouwde_site
from .linkuitvoer import Site, toon, voortgang
from .verslag import Rapport, VoorGithub, eis_een_vorm, schrijf_rapport

Basis = Annotated[Path, typer.Argument(help="De map met de versie van voor de wijziging.")]
Geheugenpad = Annotated[
    Path, typer.Option("--geheugen", help="Waar staat wat wij van eerder weten.")
]


@app.command("links-nieuw")
def links_nieuw(
    basis: Basis,
    als_json: AlsJson = False,
    voor_github: VoorGithub = False,
    rapport: Rapport = None,
    hoofdmap: Map = Path(),
) -> None:
    """Vraagt de links na die in een eerdere versie nog niet stonden."""
    eis_inhoud(hoofdmap)
    eis_inhoud(basis)
    eis_een_vorm(als_json, voor_github)
    try:
        meldingen = nieuw(bron_in(basis), bron_in(hoofdmap), dag_in(hoofdmap), voortgang=voortgang)
    except ImportError:
        weiger(ZONDER_EXTRA)
        return
    if rapport:
        schrijf_rapport(rapport, als_markdown(meldingen))
    toon(meldingen, "Elke nieuwe link klopt, of er zijn er geen.", als_json, voor_github)
    raise typer.Exit(0 if is_goed(meldingen) else 1)


@app.command("linkronde")
def linkronde(
    site: Site = Path("site"),
    geheugenpad: Geheugenpad = Path(BESTAND),
    als_json: AlsJson = False,
    rapport: Rapport = None,
    hoofdmap: Map = Path(),
) -> None:
    """Vraagt alle links naar buiten na en meldt wat na te kijken is; bedoeld voor elke week."""
    eis_inhoud(hoofdmap)
    gebouwd = gebouwde_site(site, "/")
    tekst = geheugenpad.read_text("utf-8", "replace") if geheugenpad.is_file() else ""
    geheugen = lees_geheugen(tekst)
    if tekst.strip() not in {"", "[]"} and not geheugen:
        typer.echo(
            f"Het geheugen in {geheugenpad} is niet te lezen; wij beginnen opnieuw.", err=True
        )
    try:
        uitkomst = week(gebouwd, bron_in(hoofdmap), geheugen, dag_in(hoofdmap), voortgang=voortgang)
    except ImportError:
        weiger(ZONDER_EXTRA)
        return
    uitkomst = replace(uitkomst, taken=_taken(hoofdmap))
    if uitkomst.ziek:
        typer.echo(STIL_NET, err=True)
    else:
        _bewaar(geheugenpad, schrijf_geheugen(uitkomst.geheugen))
    if rapport:
        verslag = als_markdown(uitkomst.meldingen, uitkomst.stand, uitkomst.taken)
        schrijf_rapport(rapport, f"{STIL_NET}\n" if uitkomst.ziek else verslag)
    if als_json:
        toon_json(uitkomst.als_dict())
    else:
        toon(uitkomst.meldingen, "Elke link werkt.")
    raise typer.Exit(1 if uitkomst.bericht == "bijwerken" else 0)


def _taken(hoofdmap: Path) -> tuple[str, ...]:
    """Wat er volgens de werklijst nagekeken had moeten zijn, de oudste eerst."""
    return tuple(
        f"{taak.knoop.record.titel} ({taak.knoop.id}): vóór {datum(taak.voor)}"
        + (f", door {taak.knoop.record.hoeder}" if taak.knoop.record.hoeder else "")
        for taak in werklijst(laad(hoofdmap).graaf, vandaag(hoofdmap))
        if taak.verlopen
    )


def _bewaar(pad: Path, tekst: str) -> None:
    """Schrijft het geheugen in één keer: het oude blijft heel tot het nieuwe klaar is."""
    try:
        vervang(pad, tekst.encode())
    except OSError:
        weiger(f"Het geheugen kan niet naar {pad}.")
