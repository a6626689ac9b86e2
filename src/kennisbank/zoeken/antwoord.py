"""Het antwoord op een vraag: de beste passages, en wat de zoekmachine ervan maakte."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Final

from ..nederlands.taal import woorden
from .antwoordvak import Antwoordvak, antwoordvak
from .rang import rangschik_groepen, waarde_van_termen
from .vraag import Groep, ontleed
from .zoekindex import Zoekindex

MEESTE_ANDERE: Final = 5
LEESTEKENS: Final = "!?.,:;\"'()‘’“”"


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
    niets_op: tuple[str, ...]
    antwoord: Antwoordvak | None
    resultaten: tuple[Treffer, ...]

    def als_dict(self) -> dict[str, Any]:
        """Het antwoord als platte waarden, zoals `zoek --json` het geeft."""
        return {
            **asdict(self),
            "bedoelde_u": self.bedoelde_u or None,
            "ook_gezocht_op": list(self.ook_gezocht_op),
            "niets_op": list(self.niets_op),
            "resultaten": [asdict(treffer) for treffer in self.resultaten],
        }


def zoek(vraag: str, index: Zoekindex, top: int = 10) -> Antwoord:
    """De beste passages bij een vraag; een vraag zonder woorden geeft een leeg antwoord."""
    groepen = ontleed(vraag, index)
    alle = rangschik_groepen(groepen, index)
    beste = alle[: max(0, top)]
    return Antwoord(
        vraag,
        _bedoelde(vraag, groepen, index),
        tuple(dict.fromkeys(_andere_namen(groepen, index)))[:MEESTE_ANDERE],
        tuple(dict.fromkeys(niets_op(vraag, groepen))),
        antwoordvak(groepen, [nummer for nummer, _ in alle], index),
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


def niets_op(vraag: str, groepen: Sequence[Groep]) -> Iterator[str]:
    """De woorden waar niets op gevonden is, zoals zij getypt zijn."""
    getypt = _getypt(vraag)
    for groep in groepen:
        if not groep.stop and not groep.termen and not groep.wijzers:
            yield getypt.get(groep.woord, groep.woord)


def _bedoelde(vraag: str, groepen: Sequence[Groep], index: Zoekindex) -> str:
    """De hele vraag met de woorden die bedoeld leken, in hun gewone schrijfwijze."""
    if not any(groep.bedoeld for groep in groepen):
        return ""
    getypt = _getypt(vraag)
    return " ".join(
        index.schrijfwijzen.get(groep.bedoeld, groep.bedoeld)
        or getypt.get(groep.woord, groep.woord)
        for groep in groepen
    )


def _getypt(vraag: str) -> dict[str, str]:
    """Per woord van de vraag hoe het getypt is, zonder leestekens eromheen."""
    return {vorm: los.strip(LEESTEKENS) for los in vraag.split() for vorm in woorden(los)}


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
    namen = (index.gezichten.get(term, term) for term in termen)
    return " ".join(index.schrijfwijzen.get(naam, naam) for naam in namen)
