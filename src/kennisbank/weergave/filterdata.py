"""De gegevens voor het filter: per keuze welke voorbeelden, en apart de tekst van hun rijen.

Een lijst kan tienduizend voorbeelden tellen. Om te kiezen en te tellen zijn alleen nummers nodig;
de tekst haalt de browser per honderd, van wat hij toont.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from typing import Any

from ..kennisgraaf import Kennisgraaf
from ..lezen import Gemeenten, sleutel
from .facetten import OUD, Facet, facetten
from .leesmap import vingerafdruk
from .rij import Rij, nieuwste_eerst, rij

NAAM = "globalThis.meerdoenVoorbeelden"
RIJEN = "(globalThis.meerdoenRijen??=[])"
PER_STUK = 100


def filterscripts(graaf: Kennisgraaf, gemeenten: Gemeenten) -> Mapping[str, str]:
    """Per bestand het script; scripts en geen JSON, want van schijf is alleen dat te halen."""
    rijen = [rij(knoop, gemeenten) for knoop in nieuwste_eerst(graaf.van_soort("voorbeeld"))]
    stukken = {
        f"rijen-{nummer:03}.js": _script(f"{RIJEN}[{nummer}]", [_tekst(graaf, een) for een in deel])
        for nummer, deel in enumerate(_op_stukken(rijen))
    }
    versie = sha256("".join(stukken.values()).encode()).hexdigest()[:8]
    return {"filter.js": _script(NAAM, _nummers(graaf, gemeenten, rijen, versie)), **stukken}


def _nummers(
    graaf: Kennisgraaf, gemeenten: Gemeenten, rijen: Sequence[Rij], versie: str
) -> dict[str, Any]:
    """Per voorbeeld, in de volgorde van de lijst, zijn plaats en zijn keuzes."""
    plaatsen = {een.plaats: een for een in rijen}
    op_alfabet = sorted(plaatsen, key=lambda naam: (not plaatsen[naam].is_gemeente, sleutel(naam)))
    nummer = {naam: plaats for plaats, naam in enumerate(op_alfabet)}
    waar = {een.knoop.id: plaats for plaats, een in enumerate(rijen)}
    return {
        "merk": versie,
        "perStuk": PER_STUK,
        "plaats": [nummer[een.plaats] for een in rijen],
        "inwoners": [plaatsen[naam].inwoners for naam in op_alfabet],
        "facetten": {
            facet.naam: {
                "waarden": [optie.waarde for optie in facet.opties],
                "van": _per_voorbeeld(facet, waar),
            }
            for facet in facetten(graaf, gemeenten)
        },
        "oud": {"=".join(was): "=".join(nu) if nu[0] else "" for was, nu in OUD.items()},
    }


def _per_voorbeeld(facet: Facet, waar: Mapping[str, int]) -> list[int | list[int]]:
    """Per voorbeeld de nummers van zijn keuzes; één keuze staat zonder haken."""
    gevonden: list[list[int]] = [[] for _ in waar]
    for nummer, optie in enumerate(facet.opties):
        for knoop in optie.knopen:
            gevonden[waar[knoop.id]].append(nummer)
    return [een[0] if len(een) == 1 else een for een in gevonden]


def _tekst(graaf: Kennisgraaf, een: Rij) -> tuple[str | int, ...]:
    """Wat een rij toont, van bestand tot afloop, en de vingerafdruk voor de schrijftafel."""
    record = een.knoop.record
    bestand = een.knoop.pagina.removeprefix("voorbeelden/").removesuffix(".html")
    waar = een.plaats, een.noot, een.afloop
    return (
        bestand,
        record.titel,
        record.kern,
        een.jaar or 0,
        *waar,
        graaf.eens_per(vingerafdruk, record.id),
    )


def _op_stukken(rijen: Sequence[Rij]) -> Iterator[Sequence[Rij]]:
    for begin in range(0, len(rijen), PER_STUK):
        yield rijen[begin : begin + PER_STUK]


def _script(naam: str, inhoud: object) -> str:
    return f"{naam}={json.dumps(inhoud, ensure_ascii=False, separators=(',', ':'))};\n"
