"""De meting: hoe goed de zoekmachine vragen beantwoordt waarvan het antwoord bekend is."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from .rang import rangschik
from .zoekindex import Zoekindex

TOP: Final = 10
DIEPTE: Final = 100
GOED: Final = 2
GEEN: Final = "geen"


@dataclass(frozen=True, slots=True)
class Zoekvraag:
    """Een vraag met wat er gevonden hoort te worden, van 1 (noemt het) tot 3 (precies goed)."""

    id: str
    vraag: str
    soort: str
    oordelen: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Cijfers:
    """Het gemiddelde over een groep vragen; alle cijfers liggen tussen 0 en 1."""

    vragen: int
    ndcg10: float
    mrr: float
    recall10: float
    success1: float
    zonder_resultaat: float


@dataclass(frozen=True, slots=True)
class Meting:
    """De cijfers over alle vragen met een antwoord, per soort, en over vragen zonder antwoord."""

    alles: Cijfers
    per_soort: Mapping[str, Cijfers]
    geen_leeg: float
    per_vraag: Mapping[str, float]

    def als_dict(self) -> dict[str, Any]:
        """De meting als platte waarden, zoals `meet-zoeken --json` ze geeft."""
        return {
            **_rond(self.alles),
            "vragen_zonder_antwoord_leeg": round(self.geen_leeg, 4),
            "per_soort": {soort: _rond(cijfers) for soort, cijfers in self.per_soort.items()},
            "per_vraag": {id: round(cijfer, 4) for id, cijfer in self.per_vraag.items()},
        }


def lees_vragen(bestand: Path) -> tuple[Zoekvraag, ...]:
    """De vragen uit een bestand met één JSON-object per regel."""
    regels = (
        json.loads(regel) for regel in bestand.read_text("utf-8").splitlines() if regel.strip()
    )
    return tuple(
        Zoekvraag(regel["id"], regel["query"], regel["type"], regel["judgements"])
        for regel in regels
    )


def meet(index: Zoekindex, vragen: Iterable[Zoekvraag]) -> Meting:
    """De kwaliteit van de zoekmachine op deze vragen."""

    def zoeker(vraag: str) -> list[str]:
        return [index.passages[nummer].id for nummer, _ in rangschik(vraag, index, DIEPTE)]

    return meet_met(zoeker, vragen)


def meet_met(zoeker: Callable[[str], Sequence[str]], vragen: Iterable[Zoekvraag]) -> Meting:
    """De kwaliteit van elke zoeker die bij een vraag ids geeft, de beste vooraan."""
    per_vraag: dict[str, Cijfers] = {}
    soorten: dict[str, list[Cijfers]] = {}
    leeg: list[bool] = []
    for vraag in vragen:
        gevonden = zoeker(vraag.vraag)
        if not any(oordeel >= 1 for oordeel in vraag.oordelen.values()):
            leeg.append(not gevonden)
        else:
            cijfers = _cijfers(gevonden, vraag.oordelen)
            per_vraag[vraag.id] = cijfers
            soorten.setdefault(vraag.soort, []).append(cijfers)
    return Meting(
        _gemiddeld(list(per_vraag.values())),
        {soort: _gemiddeld(rij) for soort, rij in sorted(soorten.items())},
        sum(leeg) / len(leeg) if leeg else 1.0,
        {id: cijfers.ndcg10 for id, cijfers in per_vraag.items()},
    )


def _cijfers(gevonden: Sequence[str], oordelen: Mapping[str, int]) -> Cijfers:
    goed = {id for id, oordeel in oordelen.items() if oordeel >= GOED}
    plaats = next((n for n, id in enumerate(gevonden, 1) if id in goed), 0)
    ideaal = _opbrengst(sorted(oordelen.values(), reverse=True)[:TOP])
    gekregen = _opbrengst([oordelen.get(id, 0) for id in gevonden[:TOP]])
    return Cijfers(
        1,
        gekregen / ideaal,
        1 / plaats if plaats else 0.0,
        len(goed.intersection(gevonden[:TOP])) / min(TOP, len(goed)) if goed else 1.0,
        float(plaats == 1),
        float(not gevonden),
    )


def _opbrengst(oordelen: Sequence[int]) -> float:
    return math.fsum((2**oordeel - 1) / math.log2(n + 2) for n, oordeel in enumerate(oordelen))


def _gemiddeld(rij: Sequence[Cijfers]) -> Cijfers:
    def van(veld: str) -> float:
        return math.fsum(getattr(een, veld) for een in rij) / max(1, len(rij))

    return Cijfers(
        len(rij),
        van("ndcg10"),
        van("mrr"),
        van("recall10"),
        van("success1"),
        van("zonder_resultaat"),
    )


def _rond(cijfers: Cijfers) -> dict[str, float]:
    return {naam: round(waarde, 4) for naam, waarde in asdict(cijfers).items()}
