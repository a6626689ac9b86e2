"""De maat van de scan: hoe goed haar oordelen kloppen bij zinnen waar het goede bij staat.

Een zin `dekt` iets, `ontkent` iets, of is `ander`: dan lijkt zij er alleen op.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final, Literal

Uitslag = Mapping[str, tuple[str, float]]
"""Per voorstel het oordeel en de score."""
SOORTEN: Final = ("dekt", "ontkent", "ander")


@dataclass(frozen=True, slots=True)
class Geval:
    """Een zin met de goede oordelen erbij, en de voorstellen die zij afwijst of uitstelt."""

    id: str
    tekst: str
    soort: Literal["dekt", "ontkent", "ander"]
    labels: Mapping[str, str]
    ontkent: frozenset[str]

    @property
    def gevonden(self) -> frozenset[str]:
        """De voorstellen waarvan de kern er staat."""
        return frozenset(id for id, label in self.labels.items() if label == "gevonden")


@dataclass(frozen=True, slots=True)
class Cijfers:
    """Hoe goed het gaat op een rij gevallen.

    `auc` is de kans dat een zin die iets dekt hoger scoort dan een andere zin; bij `auc_geheel`
    dekt zij een voorstel geheel. `eerste` en `eerste_drie` zeggen hoe vaak een goed voorstel
    bovenaan staat. `precisie`, `vangst` en `f1` gaan over ‘gevonden’ per voorstel.
    """

    auc: float
    auc_geheel: float
    eerste: float
    eerste_drie: float
    precisie: float
    vangst: float
    f1: float
    vals_gevonden: int
    geweigerd_gevonden: int

    def als_dict(self) -> dict[str, float]:
        """De cijfers op naam."""
        return asdict(self)


def lees_gevallen(bestand: Path) -> tuple[Geval, ...]:
    """De gevallen uit een bestand met één JSON-object per regel."""
    regels = bestand.read_text("utf-8").splitlines()
    rijen = [json.loads(regel) for regel in regels if regel.strip()]
    return tuple(
        Geval(rij["id"], rij["tekst"], rij["soort"], rij["labels"], frozenset(rij["ontkent"]))
        for rij in rijen
    )


def meet(gevallen: Sequence[Geval], uitslagen: Sequence[Uitslag]) -> Cijfers:
    """De cijfers bij deze gevallen en de uitslag van elk."""
    paren = list(zip(gevallen, uitslagen, strict=True))
    dekt = [paar for paar in paren if paar[0].soort == "dekt"]
    ander = [_hoogste(uitslag) for geval, uitslag in paren if geval.soort == "ander"]
    geheel = [_hoogste(uitslag) for geval, uitslag in dekt if geval.gevonden]
    volgordes = [(geval, _volgorde(uitslag)) for geval, uitslag in dekt]
    goed, fout, gemist = (sum(rij) for rij in zip((0, 0, 0), *_geteld(paren), strict=True))
    return Cijfers(
        auc=_auc([_hoogste(uitslag) for _, uitslag in dekt], ander),
        auc_geheel=_auc(geheel, ander),
        eerste=_deel(sum(rij[0] in geval.labels for geval, rij in volgordes), len(dekt)),
        eerste_drie=_deel(
            sum(not geval.labels.keys().isdisjoint(rij[:3]) for geval, rij in volgordes), len(dekt)
        ),
        precisie=_deel(goed, goed + fout),
        vangst=_deel(goed, goed + gemist),
        f1=_deel(2 * goed, 2 * goed + fout + gemist),
        vals_gevonden=sum(
            bool(_gevonden(uitslag)) for geval, uitslag in paren if geval.soort == "ander"
        ),
        geweigerd_gevonden=sum(
            bool(_gevonden(uitslag) & geval.ontkent) for geval, uitslag in paren
        ),
    )


def per_voorstel(
    gevallen: Sequence[Geval], uitslagen: Sequence[Uitslag]
) -> dict[str, tuple[int, int, int]]:
    """Per voorstel hoe vaak ‘gevonden’ goed, fout en gemist is."""
    telling: dict[str, tuple[int, int, int]] = {}
    for geval, uitslag in zip(gevallen, uitslagen, strict=True):
        gevonden = _gevonden(uitslag)
        for id in gevonden | geval.gevonden:
            goed, fout, gemist = telling.get(id, (0, 0, 0))
            raak = id in gevonden and id in geval.gevonden
            teveel = id in gevonden and id not in geval.gevonden
            telling[id] = (goed + raak, fout + teveel, gemist + (not raak and not teveel))
    return dict(sorted(telling.items()))


def _geteld(paren: Sequence[tuple[Geval, Uitslag]]) -> Iterator[tuple[int, int, int]]:
    for geval, uitslag in paren:
        gevonden = _gevonden(uitslag)
        goed = len(gevonden & geval.gevonden)
        yield goed, len(gevonden) - goed, len(geval.gevonden) - goed


def _gevonden(uitslag: Uitslag) -> frozenset[str]:
    return frozenset(id for id, (oordeel, _) in uitslag.items() if oordeel == "gevonden")


def _hoogste(uitslag: Uitslag) -> float:
    return max(score for _, score in uitslag.values())


def _volgorde(uitslag: Uitslag) -> list[str]:
    return sorted(uitslag, key=lambda id: (-uitslag[id][1], id))


def _auc(hoog: Sequence[float], laag: Sequence[float]) -> float:
    wint = sum((een > ander) + 0.5 * (een == ander) for een in hoog for ander in laag)
    return _deel(wint, len(hoog) * len(laag))


def _deel(een: float, alles: float) -> float:
    return een / alles if alles else 0.0
