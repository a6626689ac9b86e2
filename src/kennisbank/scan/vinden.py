"""Vinden: waar een uitdrukking in een zin staat, en of een signaal past."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from ..nederlands.taal import stam
from .ontleding import Ontleed
from .uitdrukking import NABIJ, Atoom, EenVan, Reeks, Signaal, Uitdrukking, koppen

WIJDSTE: Final = 24
MEESTE_BEGINNEN: Final = 6
MEESTE_PLEKKEN: Final = 40
Plek = tuple[int, int]
"""De eerste en de laatste plaats van wat gevonden is."""


@dataclass(frozen=True, slots=True, eq=False)
class Patronen:
    """Alle losse patronen, geordend op hoe zij passen; wat een woord past, wordt onthouden."""

    heel: Mapping[str, tuple[str, ...]]
    stammen: Mapping[str, tuple[str, ...]]
    begin: Mapping[str, str]
    eind: Mapping[str, str]
    kast: dict[str, tuple[str, ...]] = field(default_factory=dict, repr=False)
    takken: dict[int, dict[str, list[Uitdrukking]]] = field(default_factory=dict, repr=False)

    def van(self, woord: str) -> tuple[str, ...]:
        """De patronen waarop een woord past: heel, met dezelfde stam, op begin en op eind.

        Een eind past op het woord zelf en op zijn stam: `*beraad` vindt ook burgerberaden.
        """
        if woord not in self.kast:
            kern = stam(woord)
            rij = [*self.heel.get(woord, ()), *self.stammen.get(kern, ())]
            rij += [
                self.begin[woord[:n]] for n in range(1, len(woord) + 1) if woord[:n] in self.begin
            ]
            for vorm in (woord, kern):
                rij += [self.eind[vorm[n:]] for n in range(len(vorm)) if vorm[n:] in self.eind]
            self.kast[woord] = tuple(dict.fromkeys(rij))
        return self.kast[woord]

    def tak(self, keuze: EenVan) -> dict[str, list[Uitdrukking]]:
        """Bij een keuze per patroon de stukken die ermee kunnen passen; dat scheelt veel zoeken."""
        sleutel = id(keuze)
        if sleutel not in self.takken:
            bij = self.takken.setdefault(sleutel, {})
            for stuk in keuze.stukken:
                for patroon in koppen(stuk):
                    bij.setdefault(patroon, []).append(stuk)
        return self.takken[sleutel]


def maak_patronen(atomen: Iterable[str]) -> Patronen:
    """De patronen, klaar om woorden op te passen."""
    heel: dict[str, tuple[str, ...]] = {}
    stammen: dict[str, tuple[str, ...]] = {}
    begin: dict[str, str] = {}
    eind: dict[str, str] = {}
    for atoom in sorted(set(atomen)):
        if atoom.startswith("="):
            heel[atoom[1:]] = (*heel.get(atoom[1:], ()), atoom)
        elif atoom.endswith("$"):
            heel[atoom[:-1]] = (*heel.get(atoom[:-1], ()), atoom)
        elif atoom.endswith("*"):
            begin[atoom[:-1]] = atoom
        elif atoom.startswith("*"):
            eind[atoom[1:]] = eind[stam(atoom[1:])] = atoom
        else:
            heel[atoom] = (*heel.get(atoom, ()), atoom)
            stammen[stam(atoom)] = (*stammen.get(stam(atoom), ()), atoom)
    return Patronen(heel, stammen, begin, eind)


class Gezocht:
    """Een ontlede zin waarin gezocht kan worden; wat al gevonden is, wordt onthouden."""

    __slots__ = ("_onthouden", "_patronen", "_plekken", "zin")

    def __init__(self, zin: Ontleed, patronen: Patronen) -> None:
        """De zin met alle plekken waar een los patroon past."""
        self.zin = zin
        self._patronen = patronen
        self._onthouden: dict[int, list[Plek]] = {}
        self._plekken: dict[str, list[Plek]] = {}
        for plaats, woord in enumerate(zin.woorden):
            vormen = (woord, *zin.varianten.get(plaats, ()))
            slot = zin.deelzin[plaats : plaats + 1] != zin.deelzin[plaats + 1 : plaats + 2]
            for atoom in dict.fromkeys(een for vorm in vormen for een in patronen.van(vorm)):
                if slot or not atoom.endswith("$"):
                    self._plekken.setdefault(atoom, []).append((plaats, plaats))

    @property
    def atomen(self) -> Iterable[str]:
        """De patronen die ergens in de zin passen."""
        return self._plekken.keys()

    def plekken(self, uitdrukking: Uitdrukking) -> list[Plek]:
        """Waar een uitdrukking staat, van voor naar achter; hooguit veertig plekken."""
        if isinstance(uitdrukking, Atoom):
            return self._plekken.get(uitdrukking.patroon, [])
        sleutel = id(uitdrukking)
        if sleutel not in self._onthouden:
            self._onthouden[sleutel] = self._reken(uitdrukking)
        return self._onthouden[sleutel]

    def _reken(self, uitdrukking: Uitdrukking) -> list[Plek]:
        if isinstance(uitdrukking, EenVan):
            tak = self._patronen.tak(uitdrukking)
            kans = {id(stuk): stuk for een in self._plekken if een in tak for stuk in tak[een]}
            alle = {plek for stuk in kans.values() for plek in self.plekken(stuk)}
        elif isinstance(uitdrukking, Reeks):
            alle = set(self.plekken(uitdrukking.stukken[0]))
            for stuk, wijd in zip(uitdrukking.stukken[1:], uitdrukking.wijdten, strict=True):
                alle = self._erna(alle, stuk, wijd) if alle else alle
        elif isinstance(uitdrukking, Atoom):
            alle = set(self.plekken(uitdrukking))
        else:
            alle = set(self.plekken(uitdrukking.stukken[0]))
            for stuk in uitdrukking.stukken[1:]:
                alle = self._ernaast(alle, stuk) if alle else alle
        return sorted(alle)[:MEESTE_PLEKKEN]

    def _erna(self, alle: set[Plek], stuk: Uitdrukking, wijd: int) -> set[Plek]:
        """Elke plek verlengd met het eerste vervolg dat na haar en binnen de wijdte begint."""
        gevonden = set()
        for begin, eind in alle:
            verder = [een for een in self.plekken(stuk) if eind < een[0] <= eind + wijd]
            if verder:
                gevonden.add((begin, min(verder)[1]))
        return gevonden

    def _ernaast(self, alle: set[Plek], stuk: Uitdrukking) -> set[Plek]:
        return {
            (min(een[0], ander[0]), max(een[1], ander[1]))
            for een in alle
            for ander in self.plekken(stuk)
            if een != ander and abs(een[0] - ander[0]) <= NABIJ
        }

    def past(self, signaal: Signaal, omgeving: Sequence[Gezocht] = ()) -> tuple[Plek, ...]:
        """Waar elk deel van een signaal staat; leeg als het niet past.

        Een deel mag ook in de omgeving staan (de aanhef, de kop), maar minstens één deel staat
        in de zin zelf. De delen staan op verschillende plekken, hooguit 24 woorden uit elkaar.
        """
        if signaal.zonder is not None and self.plekken(signaal.zonder):
            return ()
        hier: list[list[Plek]] = []
        for deel in signaal.delen:
            plekken = self.plekken(deel)
            if plekken:
                hier.append(plekken)
            elif not any(elders.plekken(deel) for elders in omgeving):
                return ()
        return _dichtste(hier) if hier else ()


def _dichtste(delen: Sequence[Sequence[Plek]]) -> tuple[Plek, ...]:
    """Van elk deel één plek, zo dicht mogelijk bij een plek van het eerste deel."""
    beste: tuple[int, tuple[Plek, ...]] | None = None
    for begin in delen[0][:MEESTE_BEGINNEN]:
        gekozen = [begin]
        for plekken in delen[1:]:
            vrij = [plek for plek in plekken if plek not in gekozen]
            if not vrij:
                break
            gekozen.append(min(vrij, key=lambda plek: (abs(plek[0] - begin[0]), plek)))
        wijd = max(eind for _, eind in gekozen) - min(van for van, _ in gekozen)
        if len(gekozen) == len(delen) and wijd <= WIJDSTE and (beste is None or wijd < beste[0]):
            beste = (wijd, tuple(gekozen))
    return beste[1] if beste else ()
