"""Nieuws: wat er per maand bij kwam en wat er veranderde, volgens de geschiedenis."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from ..kennisgraaf import Kennisgraaf, Knoop
from ..model import TABEL, Overzicht, Start
from ..model.soorten import Soort

EERST = 6
"""Zo veel records van een soort staan er meteen; de rest is uit te klappen."""
PER_SOORT = 200
PER_PAGINA = 500
"""En zo veel staan er van een soort in een maand, en in alle maanden samen."""


@dataclass(frozen=True, slots=True)
class Groep:
    """De records van één soort, de jongste eerst."""

    soort: str
    enkelvoud: str
    knopen: tuple[Knoop, ...]
    aantal: int

    def kort(self, hoogstens: int) -> Groep:
        """De groep met hoogstens zo veel records; het aantal blijft kloppen."""
        return replace(self, knopen=self.knopen[: min(hoogstens, PER_SOORT)])

    @property
    def eerst(self) -> tuple[Knoop, ...]:
        """De records die er meteen staan."""
        return self.knopen[:EERST]

    @property
    def rest(self) -> tuple[Knoop, ...]:
        """De records die uit te klappen zijn."""
        return self.knopen[EERST:]


@dataclass(frozen=True, slots=True)
class Maand:
    """Een maand (jjjj-mm) met wat er toen bij kwam en wat er veranderde."""

    maand: str
    nieuw: tuple[Groep, ...]
    gewijzigd: tuple[Groep, ...]


def nieuws(
    graaf: Kennisgraaf, toegevoegd: Mapping[str, str], gewijzigd: Mapping[str, str]
) -> tuple[Maand, ...]:
    """De maanden waarin er iets gebeurde, de jongste eerst.

    Een record is nieuw in de maand waarin het erbij kwam, en gewijzigd in de maand van zijn
    laatste wijziging als die later is. Zonder bekende eerste dag telt alleen de wijziging.
    """
    nieuw: dict[str, list[tuple[str, Knoop]]] = {}
    anders: dict[str, list[tuple[str, Knoop]]] = {}
    for knoop in te_volgen(graaf):
        eerst, laatst = toegevoegd.get(knoop.id, ""), gewijzigd.get(knoop.id, "")
        if eerst:
            nieuw.setdefault(eerst[:7], []).append((eerst, knoop))
        if laatst[:7] > eerst[:7]:
            anders.setdefault(laatst[:7], []).append((laatst, knoop))
    return tuple(
        Maand(maand, _groepen(nieuw.get(maand, ())), _groepen(anders.get(maand, ())))
        for maand in sorted(nieuw.keys() | anders.keys(), reverse=True)
    )


def passend(maanden: Iterable[Maand]) -> tuple[Maand, ...]:
    """De jongste maanden, zo veel als er op een pagina past."""
    over, passen = PER_PAGINA, list[Maand]()
    for maand in maanden:
        if over > 0:
            nieuw, over = _passende(maand.nieuw, over)
            gewijzigd, over = _passende(maand.gewijzigd, over)
            passen.append(Maand(maand.maand, nieuw, gewijzigd))
    return tuple(passen)


def _passende(groepen: Iterable[Groep], over: int) -> tuple[tuple[Groep, ...], int]:
    """De groepen zo lang het past, en hoeveel records er daarna nog bij kunnen."""
    passen: list[Groep] = []
    for groep in groepen:
        passen.append(groep.kort(max(over, 0)))
        over -= len(passen[-1].knopen)
    return tuple(passen), over


def te_volgen(graaf: Kennisgraaf) -> tuple[Knoop, ...]:
    """De records die een lezer kan volgen: zelf geschreven, en op een pagina die hij opzoekt."""
    return tuple(
        knoop for soort in TABEL if _is_te_volgen(soort) for knoop in graaf.van_soort(soort.naam)
    )


def _is_te_volgen(soort: Soort) -> bool:
    """Of een soort nieuws is; wat alleen de herkomst verantwoordt, is dat niet."""
    if soort.woonplaats is None or soort.afgeleid or soort.klasse in (Overzicht, Start):
        return False
    return soort.eigen_pagina or (soort.menu is not None and soort.menu[0] != "herkomst")


def _groepen(rij: Iterable[tuple[str, Knoop]]) -> tuple[Groep, ...]:
    """De records per soort; de soort waar het laatst iets bij kwam staat vooraan."""
    per_soort: dict[str, list[tuple[str, Knoop]]] = {}
    for dag, knoop in sorted(rij, key=lambda paar: paar[0], reverse=True):
        per_soort.setdefault(knoop.record.soort, []).append((dag, knoop))
    groepen = [(soort, per_soort[soort.naam]) for soort in TABEL if soort.naam in per_soort]
    groepen.sort(key=lambda groep: groep[1][0][0], reverse=True)
    return tuple(
        Groep(soort.meervoud, soort.titel.lower(), tuple(knoop for _, knoop in leden), len(leden))
        for soort, leden in groepen
    )
