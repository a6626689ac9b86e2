"""De zoekindex: de tabellen waaruit de opdracht en de browser precies hetzelfde antwoord halen."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise
from typing import Final

from ..nederlands.taal import artikelen, stam, vraagwoorden, woorden
from ..nederlands.woordsoort import STOPWOORDEN
from .gewicht import (
    HELE,
    Gewichten,
    Posten,
    Telrij,
    afgerond,
    gewichten,
    schaal,
    titelgewicht,
    zeldzaamheid,
)
from .passage import GEMEENTE, Passage, tekst_van, veldteksten
from .samenstelling import Lexicon, maak_lexicon
from .synoniem import Ring
from .wijzer import AFNAME, Wijzer, term

LOS_WOORD: Final = re.compile(r"[^\W\d_]{4,}")
Paren = tuple[tuple[int, int], ...]
Naamplaats = tuple[int, tuple[str, ...]]
KORTSTE_GOKWOORD: Final = 4
MERKEN: Final = 85
LANGSTE_NAAM: Final = 4
"""Op het laatste woord van een naam tot zo lang volgt een merk voor haar lengte."""
LOSSE_VERMELDING: Final = "plaatsvermelding"


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
    paren: Mapping[str, Paren]
    schaal: tuple[int, ...]
    ringen: tuple[Ring, ...]
    wijzers: tuple[Wijzer, ...] = ()

    @cached_property
    def woorden(self) -> tuple[str, ...]:
        """De eigen woorden met die van de ringen en de wijzers, gesorteerd."""
        return tuple(sorted({*self.eigen, *_woorden_van(self.ringen), *_woorden_van(self.wijzers)}))

    @cached_property
    def bouwwoorden(self) -> tuple[str, ...]:
        """De woorden waaruit een samenstelling mag bestaan: de eigen en die van de ringen."""
        return (*self.eigen, *_woorden_van(self.ringen))

    @cached_property
    def lexicon(self) -> Lexicon:
        """De woorden waaruit een samenstelling mag bestaan, met hun stammen."""
        return maak_lexicon(self.bouwwoorden)

    @cached_property
    def termen(self) -> tuple[str, ...]:
        """De stammen van alle woorden, in de volgorde van die woorden, en dan de wijzers."""
        van_wijzers = (term(nummer) for nummer in range(len(self.wijzers)))
        return tuple(dict.fromkeys((*map(stam, self.woorden), *van_wijzers)))

    @cached_property
    def ouders(self) -> tuple[int, ...]:
        """Van elke passage de plaats van die waar zij deel van is, of -1; een vermelding niet."""
        plaats = {een.id: nummer for nummer, een in enumerate(self.passages)}
        return tuple(
            -1 if een.soort == LOSSE_VERMELDING else plaats.get(een.ouder, -1)
            for een in self.passages
        )

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
    def ringplaatsen(self) -> Mapping[str, tuple[Naamplaats, ...]]:
        """Per eerste stam de ringen en namen die ermee beginnen."""
        return _op_eerste(
            (nummer, naam) for nummer, namen in enumerate(self.stamringen) for naam in namen
        )

    @cached_property
    def wijzerplaatsen(self) -> Mapping[str, tuple[Naamplaats, ...]]:
        """Per eerste stam de wijzers en namen die ermee beginnen; ook stopwoorden tellen mee."""
        return _op_eerste(
            (nummer, tuple(map(stam, vraagwoorden(naam))))
            for nummer, wijzer in enumerate(self.wijzers)
            for naam in wijzer.namen
        )

    @cached_property
    def schrijfwijzen(self) -> Mapping[str, str]:
        """Per gevouwen woord dat er in een tekst anders uitziet hoe het daar meestal staat."""
        keren = Counter(los for een in self.passages for los in LOS_WOORD.findall(tekst_van(een)))
        keren.update(naam for ring in self.ringen for naam in ring.namen if " " not in naam)
        gezien: dict[str, str] = {}
        for los, _ in sorted(keren.items(), key=lambda een: (-een[1], een[0])):
            vorm = woorden(los)
            if len(vorm) == 1 and vorm[0] not in gezien:
                gezien[vorm[0]] = los
        plaatsen = {w for een in self.passages if een.soort == GEMEENTE for w in woorden(een.titel)}
        return {
            vorm: los
            for vorm, los in sorted(gezien.items())
            if los.lower() != vorm or (vorm in plaatsen and los != vorm)
        }

    @cached_property
    def gokwoorden(self) -> Mapping[tuple[str, int], tuple[str, ...]]:
        """De woorden die bij een tikfout bedoeld kunnen zijn, per eerste letter en lengte."""
        laden: dict[tuple[str, int], list[str]] = {}
        for woord in sorted(maak_lexicon(self.woorden).woorden):
            laden.setdefault((woord[0], len(woord)), []).append(woord)
        return {sleutel: tuple(rij) for sleutel, rij in laden.items()}


def maak_zoekindex(
    passages: Sequence[Passage], ringen: Iterable[Ring] = (), wijzers: Iterable[Wijzer] = ()
) -> Zoekindex:
    """De zoekindex van deze passages, via een index van Whoosh."""
    # Whoosh laden kost tijd; wie alleen vraagt of keurt, heeft haar niet nodig.
    from .woordindex import tel

    ringen, wijzers = tuple(ringen), tuple(wijzers)
    eigen = {
        woord
        for passage in passages
        for tekst in veldteksten(passage).values()
        for woord in (*woorden(tekst), *artikelen(tekst))
    }
    kaal = Zoekindex(tuple(passages), tuple(sorted(eigen)), {}, {}, (), ringen, wijzers)
    telling = tel(passages, kaal.lexicon)
    alle = {**gewichten(telling, passages), **_wijzergewichten(passages, wijzers)}
    waarden = schaal(alle)
    gevonden = afgerond(alle, waarden)
    posten = {term: gevonden[term] for term in kaal.termen if term in gevonden}
    return replace(kaal, posten=posten, paren=_paren(passages), schaal=waarden)


def _wijzergewichten(passages: Sequence[Passage], wijzers: Sequence[Wijzer]) -> Gewichten:
    """Wat een wijzer telt bij zijn doelen: even veel als een zeldzaam woord in hun titel."""
    plaats = {passage.id: nummer for nummer, passage in enumerate(passages)}
    gevonden: Gewichten = {}
    for nummer, wijzer in enumerate(wijzers):
        doelen = [plaats[id] for id in wijzer.doelen if id in plaats]
        wegen = zip(doelen, (*AFNAME, *AFNAME[-1:] * len(doelen)), strict=False)
        zwaar = titelgewicht(len(doelen), len(passages))
        if rij := {doel: zwaar * deel for doel, deel in wegen}:
            gevonden[term(nummer)] = Telrij(sorted(rij.items()))
    return gevonden


def _op_eerste(namen: Iterable[Naamplaats]) -> dict[str, tuple[Naamplaats, ...]]:
    """De namen per eerste stam."""
    plaatsen: dict[str, list[Naamplaats]] = {}
    for een in namen:
        plaatsen.setdefault(een[1][0], []).append(een)
    return {eerste: tuple(rij) for eerste, rij in plaatsen.items()}


def _woorden_van(namengevers: Iterable[Ring | Wijzer]) -> Iterator[str]:
    return (woord for een in namengevers for naam in een.namen for woord in woorden(naam))


def merk(term: str) -> int:
    """Een klein getal voor een term, om te zien of twee woorden in een titel op elkaar volgen."""
    getal = 0
    for teken in term:
        getal = (getal * 31 + ord(teken)) % MERKEN
    return getal


def slotmerk(lengte: int) -> int:
    """Het merk na het laatste woord van een naam van zo veel woorden."""
    return MERKEN + lengte - 1


def _paren(passages: Sequence[Passage]) -> dict[str, Paren]:
    paren: dict[str, set[tuple[int, int]]] = {}
    for nummer, passage in enumerate(passages):
        for stammen in filter(None, map(_stammen, passage.heet)):
            for eerste, tweede in pairwise(stammen):
                paren.setdefault(eerste, set()).add((nummer, merk(tweede)))
            if len(stammen) <= LANGSTE_NAAM:
                paren.setdefault(stammen[-1], set()).add((nummer, slotmerk(len(stammen))))
    return {term: tuple(sorted(rij)) for term, rij in sorted(paren.items())}


def _stammen(naam: str) -> tuple[str, ...]:
    alle = woorden(naam)
    gekozen = [woord for woord in alle if woord not in STOPWOORDEN] or alle
    return tuple(map(stam, gekozen))
