"""Toegang: met wie wij praten en hoe lang; los, want een test geeft eigen grenzen mee."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .adresfilter import is_openbaar

if TYPE_CHECKING:
    from ssl import SSLContext

    from aiohttp.abc import AbstractResolver


@dataclass(frozen=True, slots=True)
class Toegang:
    """De grenzen van een ronde langs websites.

    `mag` keurt elk adres op het moment van verbinden. `tijd` is voor één link, `geheel` voor de
    hele ronde, allebei in seconden. `pauzes` zijn er tussen de pogingen; vraagt een website om
    langer te wachten dan `langste_pauze`, dan komen wij een andere keer terug.
    """

    mag: Callable[[str], bool] = is_openbaar
    poorten: frozenset[int] = frozenset({80, 443})
    versleuteling: SSLContext | None = None
    zoeker: Callable[[], AbstractResolver] | None = None
    tijd: float = 10.0
    geheel: float = 300.0
    per_gastheer: int = 4
    tegelijk: int = 32
    omleidingen: int = 10
    pauzes: tuple[float, ...] = field(default=(0.5, 1.0))
    langste_pauze: float = 10.0
