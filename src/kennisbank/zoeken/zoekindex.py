"""De zoekindex: de tabellen waaruit de opdracht en de browser precies hetzelfde antwoord halen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Final

from .gewicht import HELE, afgerond, gewichten, schaal, zeldzaamheid
from .passage import Passage, veldteksten
from .samenstelling import Lexicon, maak_lexicon
from .synoniem import Ring
from .taal import stam, woorden
from .woordsoort import STOPWOORDEN

Posten = tuple[tuple[int, int], ...]
KORTSTE_GOKWOORD: Final = 4
MERKEN: Final = 89


@dataclass(frozen=True, eq=False)
class Zoekindex:
    """Alles wat nodig is om te zoeken: woorden, posten, de schaal van gewichten en de ringen.

    `eigen` zijn de woorden van de passages, gesorteerd. `posten` heeft per term de passages
    met een plaats op de `schaal`, `paren` per term de passages met het merk van het woord dat
    er in de titel op volgt. De rest volgt hieruit; de browser rekent het zelf na.
    """

    passages: tuple[Passage, ...]
    eigen: tuple[str, ...]
    posten: Mapping[str, Posten]
    paren: Mapping[str, Posten]
    schaal: tuple[int, ...]
    ringen: tuple[Ring, ...]

    @cached_property
    def woorden(self) -> tuple[str, ...]:
        """De eigen woorden met die van de ringen, gesorteerd."""
        van_ringen = (
            woord for ring in self.ringen for naam in ring.namen for woord in woorden(naam)
        )
        return tuple(sorted({*self.eigen, *van_ringen}))

    @cached_property
    def lexicon(self) -> Lexicon:
        """De woorden waaruit een samenstelling mag bestaan."""
        return maak_lexicon(self.woorden)

    @cached_property
    def termen(self) -> tuple[str, ...]:
        """De stammen van alle woorden, in de volgorde waarin de woorden ze voor het eerst geven."""
        return tuple(dict.fromkeys(map(stam, self.woorden)))

    @cached_property
    def zeldzaam(self) -> Mapping[str, int]:
        """Per term die in een passage staat: hoe zeldzaam, in duizendsten."""
        totaal = len(self.passages)
        return {
            term: round(HELE * zeldzaamheid(len(rij), totaal)) for term, rij in self.posten.items()
        }

    @cached_property
    def ringnamen(self) -> tuple[tuple[tuple[str, ...], ...], ...]:
        """Van elke ring elke naam in stammen, zonder stopwoorden."""
        return tuple(tuple(_stammen(naam) for naam in ring.namen) for ring in self.ringen)

    @cached_property
    def stamringen(self) -> tuple[tuple[tuple[str, ...], ...], ...]:
        """De ringen in stammen, elke naam één keer."""
        return tuple(tuple(dict.fromkeys(filter(None, namen))) for namen in self.ringnamen)

    @cached_property
    def gezichten(self) -> Mapping[str, str]:
        """Per term het kortste eigen woord met die stam, om te tonen."""
        kort = sorted(self.eigen, key=lambda woord: (-len(woord), woord))
        return {stam(woord): woord for woord in kort}

    @cached_property
    def ringplaatsen(self) -> Mapping[str, tuple[tuple[int, tuple[str, ...]], ...]]:
        """Per eerste stam de ringen en namen die ermee beginnen."""
        plaatsen: dict[str, list[tuple[int, tuple[str, ...]]]] = {}
        for nummer, namen in enumerate(self.stamringen):
            for naam in namen:
                plaatsen.setdefault(naam[0], []).append((nummer, naam))
        return {eerste: tuple(rij) for eerste, rij in plaatsen.items()}

    @cached_property
    def gokwoorden(self) -> Mapping[tuple[str, int], tuple[str, ...]]:
        """De woorden die bij een tikfout bedoeld kunnen zijn, per eerste letter en lengte."""
        laden: dict[tuple[str, int], list[str]] = {}
        for woord in sorted(self.lexicon.woorden):
            laden.setdefault((woord[0], len(woord)), []).append(woord)
        return {sleutel: tuple(rij) for sleutel, rij in laden.items()}


def maak_zoekindex(passages: Sequence[Passage], ringen: Iterable[Ring] = ()) -> Zoekindex:
    """De zoekindex van deze passages, via een index van Whoosh."""
    # Whoosh laden kost tijd; wie alleen vraagt of keurt, heeft haar niet nodig.
    from .woordindex import tel

    ringen = tuple(ringen)
    eigen = {
        woord
        for passage in passages
        for tekst in veldteksten(passage).values()
        for woord in woorden(tekst)
    }
    kaal = Zoekindex(tuple(passages), tuple(sorted(eigen)), {}, {}, (), ringen)
    telling = tel(passages, kaal.lexicon)
    alle = gewichten(telling, passages)
    waarden = schaal(alle)
    gevonden = afgerond(alle, waarden)
    posten = {term: gevonden[term] for term in kaal.termen if term in gevonden}
    return Zoekindex(kaal.passages, kaal.eigen, posten, _paren(passages), waarden, ringen)


def merk(term: str) -> int:
    """Een klein getal voor een term, om te zien of twee woorden in een titel op elkaar volgen."""
    getal = 0
    for teken in term:
        getal = (getal * 31 + ord(teken)) % MERKEN
    return getal


def _paren(passages: Sequence[Passage]) -> dict[str, Posten]:
    paren: dict[str, set[tuple[int, int]]] = {}
    for nummer, passage in enumerate(passages):
        for eerste, tweede in pairwise(_stammen(passage.titel)):
            paren.setdefault(eerste, set()).add((nummer, merk(tweede)))
    return {term: tuple(sorted(rij)) for term, rij in sorted(paren.items())}


def _stammen(naam: str) -> tuple[str, ...]:
    alle = woorden(naam)
    gekozen = [woord for woord in alle if woord not in STOPWOORDEN] or alle
    return tuple(map(stam, gekozen))
