"""De draad op een pagina: wat er samenhangt en nog nergens anders op die pagina staat."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any

from ..kennisgraaf import Knoop
from .takken import Groep, Tak
from .verhaal import Delen, Link, Overname, Regels, Verhaal

LINK = re.compile(r"\]\(([a-z0-9.-]+)\)")
VOLUIT = 3
"""Van zoveel voorbeelden bij een onderdeel staat de titel erbij."""


def draad(verhaal: Verhaal) -> tuple[Groep, ...]:
    """De groepen van een verhaal zonder de records waar het zelf al een link naar heeft."""
    getoond: set[str] = set()
    if verhaal.groepen:
        _verzamel((verhaal.stukken, verhaal.zijlijn, verhaal.begrippen), getoond)
    groepen = (groep.zonder(getoond) for groep in verhaal.groepen)
    return tuple(groep for groep in groepen if groep.takken)


def zonder_plek(verhaal: Verhaal, getoond: Iterable[Groep]) -> tuple[str, ...]:
    """De groepen die niet getoond worden; hun anker leidt naar het begin van de draad."""
    over = {groep.titel for groep in getoond}
    over |= {
        "Voorbeelden"
        for stuk in verhaal.stukken
        if isinstance(stuk, Regels) and stuk.naam == "rijen"
    }
    return tuple(groep.titel for groep in verhaal.groepen if groep.titel not in over)


def takken_op_id(verhaal: Verhaal) -> dict[str, Tak]:
    """Per record waarmee dit verhaal samenhangt de tak erheen."""
    return {tak.knoop.id: tak for groep in verhaal.groepen for tak in groep.takken}


def wie_legde(takken: Iterable[Tak], wat: str = "tak") -> str:
    """Eén zin over wie deze verbanden legde; `wat` is hoe een verband getekend staat."""
    wie = {tak.herkomst for tak in takken}
    if len(wie) > 1:
        return f"Een gestippelde {wat} legde de redactie, een doorgetrokken {wat} de bron zelf."
    return (
        "De bron legt deze verbanden zelf."
        if "bron" in wie
        else "De redactie legde deze verbanden."
    )


def _verzamel(deel: object, ids: set[str]) -> None:
    """Vult `ids` met wat een stuk van een verhaal als link heeft, hoe diep die ook staat."""
    if isinstance(deel, str):
        if "](" in deel:
            ids.update(LINK.findall(deel))
    elif isinstance(deel, tuple):
        for een in deel:
            _verzamel(een, ids)
    elif isinstance(deel, Knoop | Link):
        ids.add(deel.id)
    elif isinstance(deel, Delen):
        for onderdeel in deel.delen:
            _verzamel((onderdeel.kern, onderdeel.toelichting, onderdeel.begrippen), ids)
            _verzamel((onderdeel.lees, onderdeel.voorbeelden[:VOLUIT]), ids)
    else:
        klasse: Any = type(deel)
        for veld in _velden(klasse):
            _verzamel(getattr(deel, veld), ids)


@cache
def _velden(klasse: type) -> tuple[str, ...]:
    """Waar in een stuk een link kan staan; in een tekst om over te nemen tellen zij niet."""
    is_stuk = is_dataclass(klasse) and klasse is not Overname
    return tuple(veld.name for veld in fields(klasse)) if is_stuk else ()
