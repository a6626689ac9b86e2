"""De draad op een pagina: wat er samenhangt en nog nergens anders op die pagina staat."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass

from ..kennisgraaf import Knoop
from .takken import Groep, Tak
from .verhaal import Delen, Link, Overname, Regels, Verhaal

LINK = re.compile(r"\]\(([a-z0-9.-]+)\)")
VOLUIT = 3
"""Van zoveel voorbeelden bij een onderdeel staat de titel erbij."""


def draad(verhaal: Verhaal) -> tuple[Groep, ...]:
    """De groepen van een verhaal zonder de records waar het zelf al een link naar heeft."""
    stukken = (*verhaal.stukken, *verhaal.zijlijn, verhaal.begrippen)
    getoond = {id for stuk in stukken for id in _toont(stuk)}
    groepen = (groep.zonder(getoond) for groep in verhaal.groepen)
    return tuple(groep for groep in groepen if groep.takken)


def zonder_plek(verhaal: Verhaal) -> tuple[str, ...]:
    """De groepen waar niets meer van over is; hun anker leidt naar het begin van de draad."""
    over = {groep.titel for groep in draad(verhaal)}
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


def _toont(deel: object) -> Iterator[str]:
    """De ids waar een stuk van een verhaal een link naar heeft, hoe diep die ook staat."""
    if isinstance(deel, Knoop | Link):
        yield deel.id
    elif isinstance(deel, str):
        yield from LINK.findall(deel)
    elif isinstance(deel, tuple):
        for een in deel:
            yield from _toont(een)
    elif isinstance(deel, Delen):
        for onderdeel in deel.delen:
            yield from _toont((onderdeel.kern, onderdeel.toelichting, onderdeel.begrippen))
            yield from _toont((onderdeel.lees, onderdeel.voorbeelden[:VOLUIT]))
    elif is_dataclass(deel) and not isinstance(deel, Overname):
        for veld in fields(deel):
            yield from _toont(getattr(deel, veld.name))
