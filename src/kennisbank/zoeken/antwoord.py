"""Het antwoord op een vraag: de beste passages, en wat de zoekmachine ervan maakte."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Final

from .rang import rangschik_groepen, waarde_van_termen
from .vraag import Groep, ontleed
from .zoekindex import Zoekindex

MEESTE_ANDERE: Final = 5


@dataclass(frozen=True, slots=True)
class Treffer:
    """Een gevonden passage met haar score en de woorden waarop zij gevonden is."""

    id: str
    titel: str
    url: str
    score: int
    waarom: str


@dataclass(frozen=True, slots=True)
class Antwoord:
    """De treffers bij een vraag, wat er bedoeld leek en waarop nog meer gezocht is."""

    vraag: str
    bedoelde_u: str
    ook_gezocht_op: tuple[str, ...]
    resultaten: tuple[Treffer, ...]

    def als_dict(self) -> dict[str, Any]:
        """Het antwoord als platte waarden, zoals `zoek --json` het geeft."""
        return {
            **asdict(self),
            "bedoelde_u": self.bedoelde_u or None,
            "ook_gezocht_op": list(self.ook_gezocht_op),
            "resultaten": [asdict(treffer) for treffer in self.resultaten],
        }


def zoek(vraag: str, index: Zoekindex, top: int = 10) -> Antwoord:
    """De beste passages bij een vraag; een vraag zonder woorden geeft een leeg antwoord."""
    groepen = ontleed(vraag, index)
    beste = rangschik_groepen(groepen, index)[: max(0, top)]
    return Antwoord(
        vraag,
        _bedoelde(groepen),
        tuple(dict.fromkeys(_andere_namen(groepen, index)))[:MEESTE_ANDERE],
        tuple(
            Treffer(
                index.passages[nummer].id,
                index.passages[nummer].titel,
                index.passages[nummer].url,
                score,
                ", ".join(dict.fromkeys(_waarom(groepen, nummer, index))),
            )
            for nummer, score in beste
        ),
    )


def _bedoelde(groepen: Sequence[Groep]) -> str:
    if not any(groep.bedoeld for groep in groepen):
        return ""
    return " ".join(groep.bedoeld or groep.woord for groep in groepen)


def _andere_namen(groepen: Sequence[Groep], index: Zoekindex) -> Iterator[str]:
    """De namen uit de gebruikte ringen die niet getypt zijn en wel ergens staan."""
    for groep in groepen:
        for nummer, getypt in groep.ringen:
            for naam, termen in zip(
                index.ringen[nummer].namen, index.ringnamen[nummer], strict=True
            ):
                if termen and termen != getypt and all(term in index.posten for term in termen):
                    yield naam


def _waarom(groepen: Sequence[Groep], nummer: int, index: Zoekindex) -> Iterator[str]:
    """Per woord van de vraag waarop deze passage het zwaarst gevonden is."""
    for groep in groepen:
        gevonden = {
            termen: waarde
            for termen in groep.termen
            if (waarde := waarde_van_termen(groep, termen, nummer, index))
        }
        if gevonden and not groep.stop:
            termen = max(gevonden, key=lambda een: (len(een) == 1, gevonden[een], een))
            getypt = groep.stammen[:1] in gevonden
            yield groep.woord if getypt else _naam(termen, groep, index)


def _naam(termen: tuple[str, ...], groep: Groep, index: Zoekindex) -> str:
    for nummer, _ in groep.ringen:
        for naam, stammen in zip(index.ringen[nummer].namen, index.ringnamen[nummer], strict=True):
            if stammen == termen:
                return naam
    return " ".join(index.gezichten.get(term, term) for term in termen)
