"""De opdracht die de inhoud nakijkt, en haar rechtzet als u dat vraagt."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import typer

from ..annotatie import annotaties, rapport
from ..bevinding import Bevinding
from ..bewaren import VOORRAAD, Voorraadmap
from ..keuring.bewaard import MAP as KEURING
from ..keuring.spelling import Woordenboek, open_woordenboek
from ..lezen.datums import keur_geschiedenis, vandaag
from ..samenhang import Inhoud, laad
from .hoofd import AlsJson, Map, app, eis_inhoud, toon_json, weiger
from .verslag import Rapport, VoorGithub, eis_een_vorm, schrijf_rapport, toon_regels

NIET_GELEZEN = {"geen-utf-8", "niet-te-openen", "onleesbare-yaml", "conflict-van-git"}
Herstel = Annotated[bool, typer.Option("--herstel", help="Zet eerst recht wat zonder gevaar kan.")]
Droog = Annotated[bool, typer.Option("--droog", help="Toon alleen wat --herstel zou veranderen.")]


@app.command("controleer")
def controleer(
    hoofdmap: Map = Path(),
    als_json: AlsJson = False,
    voor_github: VoorGithub = False,
    naar: Rapport = None,
    herstel: Herstel = False,
    droog: Droog = False,
) -> None:
    """Toont alles wat er aan de inhoud te verbeteren is, met bestand en regel."""
    eis_inhoud(hoofdmap)
    eis_een_vorm(als_json, voor_github)
    if droog:
        _toon_droog(hoofdmap, alleen=herstel and not (als_json or voor_github or naar))
    gelukt = _zet_recht(hoofdmap, stil=als_json or voor_github) if herstel else True
    voorraad = Voorraadmap(hoofdmap / VOORRAAD / KEURING)
    inhoud = laad(
        hoofdmap, peildatum=vandaag(hoofdmap), woordenboek=_woordenboek(), voorraad=voorraad
    )
    bevindingen = inhoud.bevindingen
    if naar:
        schrijf_rapport(naar, rapport(bevindingen, "De inhoud"))
    if voor_github:
        toon_regels(annotaties(bevindingen))
    elif als_json:
        toon_json([bevinding.als_dict() for bevinding in bevindingen])
    else:
        _toon(inhoud, bevindingen)
        for een in keur_geschiedenis(hoofdmap, os.environ):
            typer.echo(f"{een} Zonder datum weigert make site.", err=True)
    fouten = any(bevinding.ernst != "opmerking" for bevinding in bevindingen)
    raise typer.Exit(1 if fouten or not gelukt else 0)


def _toon_droog(hoofdmap: Path, alleen: bool) -> None:
    """Toont wat het herstel zou veranderen en stopt; uitgang 1 als er iets te herstellen is."""
    if not alleen:
        weiger("De optie --droog hoort bij --herstel, zonder een andere vorm erbij.")
    from .herstel import toon_verschil

    raise typer.Exit(1 if toon_verschil(hoofdmap) else 0)


def _zet_recht(hoofdmap: Path, stil: bool) -> bool:
    from .herstel import zet_recht  # laden kost tijd, en meestal wordt er alleen gekeken

    return zet_recht(hoofdmap, stil)


def _woordenboek() -> Woordenboek | None:
    """Het woordenboek; is het er niet, dan zegt de opdracht dat zij de spelling niet nakeek."""
    woordenboek = open_woordenboek()
    if woordenboek is None:
        typer.echo("De spelling is niet nagekeken: hier staat geen woordenboek.", err=True)
    return woordenboek


def _toon(inhoud: Inhoud, bevindingen: tuple[Bevinding, ...]) -> None:
    records, aantal = len(inhoud.graaf), len(bevindingen)
    for bevinding in bevindingen:
        typer.echo(f"{bevinding} {typer.style(f'({bevinding.naam})', dim=True)}")
    if not aantal:
        typer.echo(f"Alles klopt: {records} records, geen bevindingen.")
    else:
        woord = "bevinding" if aantal == 1 else "bevindingen"
        half = {een.plek.bestand for een in bevindingen if een.naam in NIET_GELEZEN}
        wie = "1 bestand is" if len(half) == 1 else f"{len(half)} bestanden zijn"
        rest = f" {wie} niet helemaal gelezen; daar kan meer in staan." if half else ""
        typer.echo(f"{aantal} {woord} in {records} records.{rest}")
    maat = f"{inhoud.flesch_douma:.1f}".replace(".", ",")
    typer.echo(f"Leesbaarheid (Flesch-Douma): {maat}; 60 is gewoon, hoger is makkelijker.")
