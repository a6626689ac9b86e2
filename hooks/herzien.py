"""Herzien: een bouw bijgewerkt na een wijziging in de inhoud, nog voordat alles gebouwd is."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from mkdocs.exceptions import Abort

from hooks import paginas
from hooks.bouw import Bouw
from kennisbank.bevinding import Bevinding
from kennisbank.bladgeheugen import volg
from kennisbank.lezen.datums import Datums
from kennisbank.samenhang import Inhoud, herlaad
from kennisbank.weergave import Bladen
from kennisbank.weergave.woordenboek import woordenboek


@dataclass(frozen=True, slots=True)
class Aanvulling:
    """Wat pas bekend is na het keuren van alles: bevindingen, datums, en wat op elkaar lijkt."""

    bevindingen: tuple[Bevinding, ...]
    datums: Datums
    gelijkenis: Mapping[str, tuple[str, ...]]


def herzien(bouw: Bouw, hoofdmap: Path, namen: Collection[str]) -> Bouw:
    """De bouw nu deze bestanden (vanaf de hoofdmap) anders, weg of nieuw zijn.

    Wat het lezen vond, is bij. Wat de keuring vond, blijft staan tot zij opnieuw gekeken heeft.
    """
    inhoud = herlaad(bouw.inhoud, hoofdmap, namen, bouw.datums.peildatum)
    if inhoud.lezing.schijf.linkmappen:
        raise Abort("Er staat een koppeling naar een map tussen de bestanden.")
    graaf = inhoud.graaf
    om = replace(bouw.omgeving, gemeenten=inhoud.gemeenten, woordenboek=woordenboek(graaf))
    return replace(
        bouw,
        inhoud=inhoud,
        graaf=graaf,
        omgeving=om,
        bladen=Bladen(graaf, inhoud.gemeenten, paginas.losse(inhoud)),
        bevindingen=_voorlopig(bouw, inhoud),
        schijf=frozenset(inhoud.lezing.schijf.bestanden),
        recordbestanden=inhoud.lezing.bestanden,
        doorverwijzingen=inhoud.adresboek.rijen,
        gevolgd=volg(graaf, om),
    )


def aanvulling(bouw: Bouw) -> Aanvulling:
    """Wat een hele bouw weet en een herziene nog niet."""
    return Aanvulling(bouw.bevindingen, bouw.datums, bouw.omgeving.gelijkenis)


def vul_aan(bouw: Bouw, erbij: Aanvulling) -> Bouw:
    """De herziene bouw met wat een hele bouw intussen weet."""
    datums = erbij.datums
    om = replace(
        bouw.omgeving,
        gewijzigd=datums.gewijzigd,
        toegevoegd=datums.toegevoegd,
        peildatum=datums.peildatum,
        gelijkenis=erbij.gelijkenis,
    )
    return replace(
        bouw,
        omgeving=om,
        datums=datums,
        bevindingen=erbij.bevindingen,
        gevolgd=volg(bouw.graaf, om),
    )


def _voorlopig(bouw: Bouw, inhoud: Inhoud) -> tuple[Bevinding, ...]:
    """Wat er nu bekend is: het nieuwe van het lezen, en van de keuring wat zij eerder vond."""
    er_nog = inhoud.lezing.schijf.bestanden
    van_lezen = {*bouw.inhoud.gelezen, *inhoud.gelezen}
    keuring = {een for een in bouw.bevindingen if een not in van_lezen}
    blijft = {een for een in keuring if een.plek.bestand in er_nog or een.plek.regel == 0}
    return tuple(sorted(blijft | set(inhoud.gelezen)))
