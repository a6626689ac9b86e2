"""Opdrachten om te zoeken, te meten hoe goed dat gaat, en dubbelen te vinden."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import Annotated, BinaryIO

import typer

from ..lezen.datums import peildag
from ..samenhang import Inhoud, laad
from ..zoeken import (
    Cijfers,
    Zoekindex,
    lees_passages,
    lees_vragen,
    lijkt_op,
    maak_zoekindex,
    meet,
    zoek,
)
from ..zoekstof import zoekstof
from .hoofd import AlsJson, Map, app, eis_bestand, eis_inhoud, toon_json, weiger

INVOER = "-"
LANGSTE_TEKST = 1_000_000
NAAM_VAN_EEN_BESTAND = re.compile(r"\S+\.(?:ya?ml|md|txt|json)")
EIGEN_VRAGEN = "data/zoekvragen/vragen.jsonl"


@app.command("zoek")
def zoek_(
    vraag: Annotated[str, typer.Argument(help="Woorden of een hele vraag.")],
    top: Annotated[int, typer.Option("--top", min=1, help="Hoeveel resultaten.")] = 10,
    als_json: AlsJson = False,
    hoofdmap: Map = Path(),
) -> None:
    """Zoekt in de kennisbank, met dezelfde uitkomst als op de site."""
    antwoord = zoek(vraag, _index(_inhoud(hoofdmap)), top)
    if als_json:
        toon_json(antwoord.als_dict())
        return
    if antwoord.bedoelde_u:
        typer.echo(f"Bedoelde u: {antwoord.bedoelde_u}?")
    if antwoord.ook_gezocht_op:
        typer.echo(f"Ook gezocht op: {', '.join(antwoord.ook_gezocht_op)}.")
    if antwoord.niets_op and antwoord.resultaten:
        typer.echo(f"Niets gevonden op: {', '.join(antwoord.niets_op)}.")
    if vak := antwoord.antwoord:
        typer.echo(f"{vak.kop}: {vak.tekst}")
    for nummer, treffer in enumerate(antwoord.resultaten, 1):
        reden = f" (gevonden op: {treffer.waarom})" if treffer.waarom else ""
        typer.echo(f"{nummer:2}. {treffer.titel} ({treffer.id}) {treffer.url}{reden}")
    if not antwoord.resultaten and not antwoord.antwoord:
        typer.echo("Niets gevonden. Probeer een ander of korter woord.")


@app.command("meet-zoeken")
def meet_zoeken(
    corpus: Annotated[
        Path | None, typer.Option("--corpus", help="Passages als JSON-regels.")
    ] = None,
    vragen: Annotated[Path | None, typer.Option("--vragen", help="Vragen als JSON-regels.")] = None,
    als_json: AlsJson = False,
    hoofdmap: Map = Path(),
) -> None:
    """Meet hoe goed de zoekmachine is, op de eigen vragen of op een ander corpus."""
    inhoud = _inhoud(hoofdmap)
    bestand = vragen or hoofdmap / EIGEN_VRAGEN
    for pad in filter(None, (corpus, bestand)):
        eis_bestand(pad)
    try:
        index = _index(inhoud, corpus)
        meting = meet(index, lees_vragen(bestand))
    except (KeyError, TypeError, ValueError) as fout:
        weiger(f"Een regel in het corpus of de vragen klopt niet: {fout}.")
        return
    if als_json:
        toon_json(meting.als_dict())
    else:
        for naam, cijfers in {"alles": meting.alles, **meting.per_soort}.items():
            typer.echo(_regel(naam, cijfers))
        typer.echo(f"vragen zonder antwoord die leeg blijven: {meting.geen_leeg:.0%}")


@app.command("lijkt-op")
def lijkt_op_(
    tekst: Annotated[
        str, typer.Argument(help="De tekst of een bestand.", show_default="wat u erin stuurt")
    ] = INVOER,
    gemeente: Annotated[str, typer.Option("--gemeente", help="De gemeente erbij.")] = "",
    als_json: AlsJson = False,
    hoofdmap: Map = Path(),
) -> None:
    """Zegt of een nieuw voorbeeld er misschien al staat."""
    gelezen = _gelezen(tekst)
    if not gelezen.strip():
        weiger("Er is geen tekst om te vergelijken. Zet er een tekst of een bestand achter.")
    gevonden = lijkt_op(gelezen, gemeente, _index(_inhoud(hoofdmap)))
    if als_json:
        toon_json([een.als_dict() for een in gevonden])
        return
    for een in gevonden:
        dubbel = " Waarschijnlijk hetzelfde." if een.is_dubbel else ""
        typer.echo(f"{een.gelijk:.0%} {een.titel} ({een.id}).{dubbel}")
    if not gevonden:
        typer.echo("Er staat nog niets wat hierop lijkt.")


def _gelezen(tekst: str) -> str:
    """De tekst zelf, wat er in het bestand met die naam staat, of wat iemand erin stuurt."""
    try:
        if tekst == INVOER:
            return "" if sys.stdin.isatty() else _begin(sys.stdin.buffer)
        if Path(tekst).is_dir():
            weiger(f"{tekst} is een map; geef een bestand of een tekst.")
        if Path(tekst).is_file():
            with Path(tekst).open("rb") as stroom:
                return _begin(stroom)
    except (OSError, ValueError):  # te lang of te vreemd voor een naam, of niet te openen
        pass
    if NAAM_VAN_EEN_BESTAND.fullmatch(tekst):
        weiger(f"Het bestand {tekst} is er niet of is niet te openen.")
    return tekst


def _begin(stroom: BinaryIO) -> str:
    return stroom.read(LANGSTE_TEKST).decode("utf-8-sig", "replace")


def _regel(naam: str, cijfers: Cijfers) -> str:
    return (
        f"{naam:14} {cijfers.vragen:3} vragen  nDCG@10 {cijfers.ndcg10:.3f}  MRR {cijfers.mrr:.3f}"
        f"  recall@10 {cijfers.recall10:.3f}  success@1 {cijfers.success1:.3f}"
        f"  zonder resultaat {cijfers.zonder_resultaat:.0%}"
    )


def _inhoud(hoofdmap: Path) -> Inhoud:
    eis_inhoud(hoofdmap)
    return laad(hoofdmap, dag=peildag(hoofdmap, os.environ))


def _index(inhoud: Inhoud, corpus: Path | None = None) -> Zoekindex:
    """De index van de kennisbank of van een ander corpus, met de eigen begrippen als synoniemen."""
    stof = inhoud.eens(zoekstof)
    return maak_zoekindex(*(stof._replace(passages=lees_passages(corpus)) if corpus else stof))
