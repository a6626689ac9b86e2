"""Gewichten: hoe zwaar een term weegt in een passage, als BM25F over alle velden."""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import Final

from ..model import OP_NAAM
from ..nederlands.taal import stam
from ..nederlands.woordsoort import STOPWOORDEN, ZWAKKE_WOORDEN
from .passage import VELDEN, Passage

VERZADIGING: Final = 1.2
VELDGEWICHT: Final = dict(zip(VELDEN, (6.0, 3.0, 1.2, 1.0), strict=True))
LENGTEMAAT: Final = dict(zip(VELDEN, (0.0, 0.3, 0.2, 0.6), strict=True))
NIVEAUS: Final = 48
HELE: Final = 1000

STILLE_STAMMEN: Final = frozenset(map(stam, STOPWOORDEN)) - frozenset(map(stam, ZWAKKE_WOORDEN))

STIL_BOVEN: Final = 2_000
"""Boven dit aantal passages tellen stopwoorden alleen in titels en labels; dat scheelt veel."""


class Telrij:
    """Nummers van passages met bij elk een getal, dicht op elkaar: er zijn er miljoenen."""

    __slots__ = ("getallen", "nummers")

    def __init__(self, paren: Iterable[tuple[int, float]] = ()) -> None:
        """Met de paren die er al zijn."""
        self.nummers, self.getallen = array("I"), array("d")
        self.voeg_toe(paren)

    def voeg_toe(self, paren: Iterable[tuple[int, float]]) -> None:
        """Zet er paren achter."""
        for nummer, getal in paren:
            self.nummers.append(nummer)
            self.getallen.append(getal)

    def __iter__(self) -> Iterator[tuple[int, float]]:
        return zip(self.nummers, self.getallen, strict=True)

    def __len__(self) -> int:
        return len(self.nummers)


class Posten:
    """De passages waar een term in staat, met de plaats van haar gewicht op de schaal."""

    __slots__ = ("niveaus", "nummers")

    def __init__(self, nummers: array[int], niveaus: bytes) -> None:
        """Met van elke passage haar nummer en haar plaats, even lang."""
        self.nummers, self.niveaus = nummers, niveaus

    def __iter__(self) -> Iterator[tuple[int, int]]:
        return zip(self.nummers, self.niveaus, strict=True)

    def __len__(self) -> int:
        return len(self.nummers)


Gewichten = dict[str, Telrij]


@dataclass(frozen=True, slots=True)
class Veldtelling:
    """Van één veld de lengte van elke passage, en per term de passages met het aantal daarin."""

    lengtes: Sequence[int]
    posten: Mapping[str, Telrij]


def gewichten(tellingen: Mapping[str, Veldtelling], passages: Sequence[Passage]) -> Gewichten:
    """Per term en passage het gewicht: vaak hier en zelden elders weegt zwaar."""
    velden = [_Veld.van(veld, telling, len(passages)) for veld, telling in tellingen.items()]
    voorrang = [_voorrang(passage.soort) * passage.zwaarte for passage in passages]
    gevonden: Gewichten = {}
    for term in sorted({term for veld in velden for term in veld.posten}):
        som: dict[int, float] = {}
        for veld in velden:
            veld.tel_op(term, som)
        if som:
            zeldzaam = zeldzaamheid(len(som), len(passages))
            gevonden[term] = Telrij(
                (nummer, zeldzaam * voorrang[nummer] * _verzadigd(aantal))
                for nummer, aantal in sorted(som.items())
            )
    return gevonden


@dataclass(frozen=True, slots=True)
class _Veld:
    """De posten van een veld, met wat een passage daarin lichter of zwaarder maakt."""

    posten: Mapping[str, Telrij]
    zwaarte: float
    deler: Sequence[float]
    stil: Set[str]

    @classmethod
    def van(cls, veld: str, telling: Veldtelling, aantal: int) -> _Veld:
        gemiddeld = sum(telling.lengtes) / max(1, len(telling.lengtes)) or 1.0
        maat = LENGTEMAAT[veld]
        deler = array("d", (1 - maat + maat * lengte / gemiddeld for lengte in telling.lengtes))
        stil = STILLE_STAMMEN if veld == "tekst" and aantal > STIL_BOVEN else frozenset()
        return cls(telling.posten, VELDGEWICHT[veld], deler, stil)

    def tel_op(self, term: str, som: dict[int, float]) -> None:
        """Telt bij elke passage op wat de term in dit veld weegt."""
        for nummer, aantal in self.posten.get(term, ()) if term not in self.stil else ():
            som[nummer] = som.get(nummer, 0.0) + self.zwaarte * aantal / self.deler[nummer]


def _voorrang(soort: str) -> float:
    """Hoe zwaar een soort weegt; een soort van buiten weegt gewoon."""
    return OP_NAAM[soort].voorrang if soort in OP_NAAM else 1.0


def zeldzaamheid(aantal: int, totaal: int) -> float:
    """Hoe zeldzaam een term is die in `aantal` van alle passages staat."""
    return math.log(1 + (totaal - aantal + 0.5) / (aantal + 0.5))


def titelgewicht(aantal: int, totaal: int) -> float:
    """Het gewicht van een woord dat één keer in de titel van `aantal` passages staat."""
    return zeldzaamheid(aantal, totaal) * _verzadigd(VELDGEWICHT["titel"])


def _verzadigd(aantal: float) -> float:
    return aantal * (VERZADIGING + 1) / (aantal + VERZADIGING)


def schaal(alle: Gewichten) -> tuple[int, ...]:
    """De waarden waarop elk gewicht wordt afgerond, in hele getallen van klein naar groot."""
    rijen = [rij.getallen for rij in alle.values()]
    laag = math.log(min(map(min, rijen), default=1.0))
    hoog = math.log(max(map(max, rijen), default=1.0))
    stap = (hoog - laag) / (NIVEAUS - 1)
    return tuple(max(1, round(HELE * math.exp(laag + stap * n))) for n in range(NIVEAUS))


def afgerond(alle: Gewichten, waarden: Sequence[int]) -> Mapping[str, Posten]:
    """Per term zijn passages met de plaats op de schaal die het dichtst bij het gewicht ligt."""
    laag, hoog = math.log(waarden[0]), math.log(waarden[-1])

    def niveau(waarde: float) -> int:
        if hoog == laag:
            return 0
        plaats = round((math.log(waarde * HELE) - laag) / (hoog - laag) * (NIVEAUS - 1))
        return min(max(plaats, 0), NIVEAUS - 1)

    return {
        term: Posten(rij.nummers, bytes(map(niveau, rij.getallen))) for term, rij in alle.items()
    }
