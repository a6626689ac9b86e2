"""Regeltijden: wanneer elke regel van een lijst voor het laatst is vastgelegd.

Git zoekt alleen tot een stand die al bekend is. Wat daar al stond, heeft het tijdstip van toen.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain, groupby, repeat
from pathlib import Path

from ..git import Weigering, vraag
from .geheugen import Kort, Lijsten

NIET_VASTGELEGD = frozenset({"0" * 40, "0" * 64})
GROEP = re.compile(r"^([0-9a-f]{40,64}) (\d+) (\d+) (\d+)$")
ZOEK = ("blame", "--root", "--incremental")


@dataclass(frozen=True, slots=True)
class _Groep:
    """Regels na elkaar met dezelfde vastlegging: waar zij nu staan, en waar zij toen stonden."""

    hash: str
    toen: int
    nu: int
    aantal: int
    bestand: str


class Regeltijden:
    """Leest regeltijden, en onthoudt die van elke vastgelegde stand die iemand vroeg."""

    def __init__(self, hoofdmap: Path, plek: str, tot: str, bekend: Mapping[str, Lijsten]) -> None:
        """Git zoekt tot de stand `tot`; leeg zoekt het alles. `bekend` is per stand al gelezen."""
        self._hoofdmap, self._plek, self._tot = hoofdmap, plek, tot
        self._bekend = bekend
        self._gelezen: dict[tuple[str, str], list[int]] = {}

    def vastgelegd(self, stand: str, lijst: str) -> list[int] | Weigering:
        """Per regel van een lijst in deze stand haar tijdstip."""
        return self._vastgelegd(stand, lijst, self._tot)

    def nu(self, hoofd: str, lijst: str) -> list[int] | Weigering:
        """Per regel van een lijst zoals zij nu op schijf staat; 0 als zij niet is vastgelegd."""
        return self._zoek((), lijst, hoofd)

    def _vastgelegd(self, stand: str, lijst: str, tot: str) -> list[int] | Weigering:
        if gelezen := self._gelezen.get((stand, lijst)):
            return gelezen
        kort = self._bekend.get(stand, {}).get(lijst)
        tijden = self._zoek((stand,), lijst, tot) if kort is None else uitgeschreven(kort)
        if not isinstance(tijden, Weigering):
            self._gelezen[stand, lijst] = tijden
        return tijden

    def _zoek(self, stand: tuple[str, ...], lijst: str, tot: str) -> list[int] | Weigering:
        grens = (f"^{tot}",) if tot and tot not in stand else ()
        antwoord = vraag(self._hoofdmap, *ZOEK, *grens, *stand, "--", lijst)
        if isinstance(antwoord, Weigering):
            return antwoord
        groepen, tijden, grenzen = _lees(antwoord.decode("utf-8", "replace"))
        regels = [0] * max((een.nu + een.aantal for een in groepen), default=0)
        for een in groepen:
            toen = [tijden[een.hash]] * een.aantal
            if een.hash in grenzen:
                naam = os.path.relpath(een.bestand, self._plek or ".")
                ervoor = self._vastgelegd(een.hash, naam, "")
                if isinstance(ervoor, Weigering):
                    return ervoor
                toen = ervoor[een.toen : een.toen + een.aantal]
            regels[een.nu : een.nu + een.aantal] = toen
        return regels


def jongste(tijden: list[int], regels: tuple[int, int]) -> int:
    """Het jongste tijdstip van deze regels; 0 als er geen is."""
    eerste, laatste = regels
    return max(tijden[eerste - 1 : laatste], default=0)


def kortgeschreven(tijden: list[int]) -> Kort:
    """Regeltijden als aantal regels en tijdstip, om te bewaren."""
    return tuple((sum(1 for _ in rij), tijd) for tijd, rij in groupby(tijden))


def uitgeschreven(kort: Kort) -> list[int]:
    """Regeltijden zoals zij bewaard zijn, weer één per regel."""
    return list(chain.from_iterable(repeat(tijd, aantal) for aantal, tijd in kort))


def _lees(antwoord: str) -> tuple[list[_Groep], dict[str, int], set[str]]:
    """De groepen, het tijdstip van elke vastlegging, en bij welke git ophield met zoeken."""
    groepen: list[_Groep] = []
    tijden: dict[str, int] = {}
    grenzen: set[str] = set()
    for hash, nummers, regels in _stukken(antwoord):
        toen, nu, aantal = nummers
        for regel in regels:
            naam, _, waarde = regel.partition(" ")
            if naam == "committer-time":
                tijden[hash] = 0 if hash in NIET_VASTGELEGD else int(waarde)
            elif naam == "boundary":
                grenzen.add(hash)
        groepen.append(_Groep(hash, toen - 1, nu - 1, aantal, regels[-1].partition(" ")[2]))
    return groepen, tijden, grenzen


def _stukken(antwoord: str) -> Iterator[tuple[str, tuple[int, int, int], list[str]]]:
    """Elk stuk van het antwoord: de vastlegging, de nummers, en wat eronder staat."""
    kop: re.Match[str] | None = None
    regels: list[str] = []
    for regel in antwoord.split("\n"):
        if kop is None:
            kop, regels = GROEP.match(regel), []
            continue
        regels.append(regel)
        if regel.startswith("filename "):
            yield kop[1], (int(kop[2]), int(kop[3]), int(kop[4])), regels
            kop = None
