"""Gelijkend: namen en rijen vergelijken zoals een mens dat doet."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Sequence
from difflib import SequenceMatcher, get_close_matches
from functools import lru_cache
from heapq import nlargest
from typing import Any

MEESTE_PRECIES = 20
TIKFOUT = 0.8
MEESTE_LETTERS = 2
NUMMER = re.compile(r"\d+[a-z]?(?![a-z])")


def bijna(naam: str, mogelijk: Sequence[str], grens: float = 0.7) -> str:
    """De mogelijkheid die het meest op `naam` lijkt, of niets als geen erop lijkt.

    De `grens` loopt van 0 tot 1, en bij 1 zijn zij gelijk.
    """
    op_klein = {keus.lower(): keus for keus in reversed(mogelijk)}
    treffers = get_close_matches(naam.lower(), _naaste(naam.lower(), op_klein), n=1, cutoff=grens)
    return op_klein[treffers[0]] if treffers else ""


def tikfout(naam: str, mogelijk: Sequence[str]) -> str:
    """De mogelijkheid die op een of twee letters na zo heet, of niets.

    Een begin dat meer mogelijkheden delen, zoals `begrip-`, zegt niets en telt niet mee.
    """
    keus = bijna(naam, mogelijk, TIKFOUT)
    een, ander = naam.lower(), keus.lower()
    begin = een.partition("-")[0] + "-"
    if ander.startswith(begin) and _delen(begin, mogelijk):
        een, ander = een.removeprefix(begin), ander.removeprefix(begin)
    past = SequenceMatcher(None, een, ander, autojunk=False)
    anders = sum(max(b - a, d - c) for soort, a, b, c, d in past.get_opcodes() if soort != "equal")
    return keus if keus and anders <= MEESTE_LETTERS and past.ratio() >= TIKFOUT else ""


def bijna_id(id: str, mogelijk: Sequence[str]) -> str:
    """De id die bedoeld kan zijn: met hetzelfde nummer, zonder haar begin, of het geheel.

    Bij een ander nummer hoort een ander ding, dus daar is geen raden aan.
    """
    nummer = NUMMER.findall(id)
    gelijk = [een for een in mogelijk if NUMMER.findall(een) == nummer]
    if gevonden := tikfout(id, gelijk):
        return gevonden
    eindigt = [een for een in gelijk if nummer and een.endswith(f"-{id}")]
    if len(eindigt) == 1:  # wie 2c schrijft, bedoelt voorstel-2c
        return eindigt[0]
    stam = id.rpartition(".")[0] or id.rstrip("abcdefghijklmnopqrstuvwxyz")
    return stam if stam != id and stam in mogelijk else ""


def _delen(begin: str, mogelijk: Sequence[str]) -> bool:
    return sum(keus.startswith(begin) for keus in mogelijk) > 1


def _naaste(naam: str, mogelijk: dict[str, str]) -> Sequence[str]:
    """De mogelijkheden met de meeste stukken gemeen; precies vergelijken kost veel tijd."""
    if len(mogelijk) <= MEESTE_PRECIES:
        return list(mogelijk)
    eigen = _stukken(naam)
    return nlargest(MEESTE_PRECIES, mogelijk, key=lambda keus: _gemeen(eigen, _stukken(keus)))


def _gemeen(een: frozenset[str], ander: frozenset[str]) -> float:
    return len(een & ander) / (len(een) + len(ander))


@lru_cache(maxsize=20_000)
def _stukken(naam: str) -> frozenset[str]:
    """Elke twee letters die in een naam naast elkaar staan, ook met de rand."""
    ruim = f" {naam} "
    return frozenset(ruim[plaats : plaats + 2] for plaats in range(len(ruim) - 1))


def sleutel(tekst: str) -> str:
    """Een korte naam voor een adres of anker: kleine letters, cijfers en streepjes."""
    kaal = unicodedata.normalize("NFKD", tekst).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", kaal.lower()).strip("-")


def oplopend(rij: Sequence[Any]) -> list[int]:
    """De plaatsen van de langste reeks in `rij` die steeds hoger wordt."""
    toppen: list[Any] = []
    plaatsen: list[int] = []
    vorige: list[int] = []
    for plaats, waarde in enumerate(rij):
        diepte = bisect_left(toppen, waarde)
        toppen[diepte : diepte + 1] = [waarde]
        plaatsen[diepte : diepte + 1] = [plaats]
        vorige.append(plaatsen[diepte - 1] if diepte else -1)
    reeks = plaatsen[-1:]
    while reeks and vorige[reeks[-1]] >= 0:
        reeks.append(vorige[reeks[-1]])
    return reeks[::-1]
