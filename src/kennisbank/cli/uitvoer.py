"""Opdrachten die één uitvoer maken: open data, het boekje of de offline kopie."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Annotated

import typer

from ..bevinding import Bevinding
from ..bewaren import VOORRAAD, Voorraadmap
from ..keuring import keur
from ..keuring.druk import REGELS
from ..lezen.datums import Datums, lees_datums, moment, peildag
from ..opendata import bestanden
from ..opendata.offline import NAAM, Sitebestanden, offline_zip
from ..opendata.voeding import Dagen
from ..papier import Uitgave, drukwerk
from ..papier.pers import MAP
from ..samenhang import Inhoud, laad
from ..weergave.naam import grootte
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
    inhoud = laad(hoofdmap, dag=peildag(hoofdmap, os.environ))
    datums = _datums(hoofdmap, inhoud)
    dagen = Dagen(datums.gewijzigd, datums.toegevoegd, datums.dag)
    data = bestanden(inhoud.graaf, inhoud.gemeenten, adres, dagen, datums.peildatum)
    _schrijf(doel, data)
    typer.echo(f"{len(data)} bestanden staan in {doel}.")


@app.command("boekje")
def boekje(
    doel: Annotated[Path, typer.Option("--naar", help="Waar de map pdf komt.")] = Path("site"),
    hoofdmap: Map = Path(),
    adres: Annotated[str, typer.Option("--adres", help="Het adres van de site.")] = "",
) -> None:
    """Zet het boekje, de raadseditie, de onderdelen en de losse vellen als pdf."""
    eis_inhoud(hoofdmap)
    inhoud = laad(hoofdmap, dag=peildag(hoofdmap, os.environ))
    datums = _datums(hoofdmap, inhoud)
    uitgave = Uitgave(adres, datums.tijdstip, gewijzigd=datums.gewijzigd)
    voorraad = Voorraadmap(hoofdmap / VOORRAAD / MAP, ".pdf")
    druk = drukwerk(inhoud.graaf, uitgave, voorraad, _voortgang)
    if voorraad.bezwaar:
        typer.echo(voorraad.bezwaar, err=True)
    bevindingen = (*keur(inhoud, REGELS), *druk.bevindingen)
    _meld(bevindingen)
    _schrijf(doel, {**druk.bestanden, **druk.eboek})
    totaal = grootte(sum(map(len, druk.bestanden.values())))
    typer.echo(f"{len(druk.bestanden)} pdf's staan in {doel / 'pdf'}, samen {totaal}.")
    raise typer.Exit(1 if bevindingen else 0)


def _datums(hoofdmap: Path, inhoud: Inhoud) -> Datums:
    """De datums van de inhoud; wat eraan ontbreekt, staat op de foutuitvoer."""
    datums = lees_datums(hoofdmap, inhoud.lezing.vondsten, os.environ)
    _meld(datums.bevindingen)
    return datums


def _schrijf(doel: Path, inhoud: Mapping[str, bytes]) -> None:
    """Elk bestand op zijn pad in de map `doel`."""
    for naam, bytes_ in inhoud.items():
        pad = doel / naam
        pad.parent.mkdir(parents=True, exist_ok=True)
        pad.write_bytes(bytes_)


def _meld(bevindingen: Iterable[Bevinding]) -> None:
    for bevinding in bevindingen:
        typer.echo(str(bevinding), err=True)


def _voortgang(klaar: int, totaal: int, naam: str) -> None:
    if sys.stderr.isatty():
        typer.echo(f"\r\033[K{klaar} van {totaal}: {naam}", nl=klaar == totaal, err=True)


@app.command("zip")
def zip_(site: Site = Path("site"), hoofdmap: Map = Path()) -> None:
    """Pakt een gebouwde site in om zonder internet te lezen."""
    if not (site / "index.html").is_file():
        weiger(f"In {site} staat geen gebouwde site. Maak die met: make site.")
    gebouwd = max(int(pad.stat().st_mtime) for pad in site.rglob("*") if pad.is_file())
    with (site / NAAM).open("wb") as doel:
        offline_zip(doel, Sitebestanden(site), moment(hoofdmap, os.environ) or gebouwd)
    typer.echo(f"{site / NAAM}: {(site / NAAM).stat().st_size // 1000} kB.")
