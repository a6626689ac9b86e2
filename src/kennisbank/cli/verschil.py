"""De opdracht die zegt wat er voor de lezer verandert sinds een eerdere stand."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Annotated

import typer

from ..lezen import lees_tekstpagina
from ..lezen.datums import vandaag
from ..lezen.vastgelegd import INHOUD, gedeeld_met, zet_neer
from ..samenhang import laad
from ..schrijven.paginaformulier import paginaformulier
from ..vergelijking import Stand, Verschil, als_markdown, vergelijk
from .hoofd import AlsJson, Map, app, eis_inhoud, toon_json, weiger

HOOFDTAK = "main"
Basis = Annotated[str, typer.Argument(help="Een tak, label of vastlegging van git, of een map.")]


@app.command("verschil")
def verschil(basis: Basis = HOOFDTAK, hoofdmap: Map = Path(), als_json: AlsJson = False) -> None:
    """Toont als Markdown wat er voor de lezer verandert sinds een eerdere stand."""
    eis_inhoud(hoofdmap)
    if basis and any(_is_map(Path(basis) / naam) for naam in INHOUD):
        gevonden, naam = _vergelijk(Path(basis), hoofdmap), basis
    else:
        gevonden, naam = _sinds(basis, hoofdmap)
    if als_json:
        toon_json({"vergeleken_met": naam, **gevonden.als_dict()})
    else:
        typer.echo(als_markdown(gevonden, naam), nl=False)


def _is_map(pad: Path) -> bool:
    try:
        return pad.is_dir()
    except OSError:  # een naam die te lang is voor een map
        return False


def _sinds(stand: str, hoofdmap: Path) -> tuple[Verschil, str]:
    """Het verschil met een stand in git, en hoe die stand heet."""
    with tempfile.TemporaryDirectory() as naam:
        is_hoofdtak = stand == HOOFDTAK
        begin = gedeeld_met(hoofdmap, stand) if is_hoofdtak else stand
        terug = zet_neer(hoofdmap, begin, Path(naam))
        if terug.bezwaar and is_hoofdtak:  # een eigen kloon heeft haar soms alleen van elders
            elders = gedeeld_met(hoofdmap, f"origin/{HOOFDTAK}")
            gevonden_elders = zet_neer(hoofdmap, elders, Path(naam))
            terug = terug if gevonden_elders.bezwaar else gevonden_elders
        if terug.bezwaar:
            is_map = bool(stand) and _is_map(Path(stand))
            weiger(f"In {stand} staat geen map docs of data." if is_map else terug.bezwaar)
        gevonden = _vergelijk(Path(naam), hoofdmap)
    is_vastlegging = stand.startswith(terug.vastlegging)
    return gevonden, stand if is_vastlegging else f"{stand} ({terug.vastlegging})"


def _vergelijk(eerder: Path, nu: Path) -> Verschil:
    """Het verschil tussen twee mappen, op dezelfde dag bekeken."""
    dag = vandaag(nu)
    return vergelijk(_stand(eerder, dag), _stand(nu, dag))


def _stand(map_: Path, dag: str) -> Stand:
    inhoud = laad(map_, peildatum=dag)
    gelezen = {naam: lees_tekstpagina(map_ / naam, naam) for naam in inhoud.lezing.tekstpaginas}
    teksten = {naam: tekst for naam, tekst in gelezen.items() if isinstance(tekst, str)}
    return Stand(inhoud, teksten, paginaformulier())
