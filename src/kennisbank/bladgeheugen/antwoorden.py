"""Antwoorden: van elke vraag een merk van het antwoord dat de graaf er nu op geeft."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pkgutil import resolve_name
from typing import Any

from ..kennisgraaf import Met
from .geheugen import ONBEKEND
from .gevolgd import EENS, KNOOP, MET, OMGEVING, PLEK, TABELLEN, Gevolgd, Reken
from .vingerafdruk import merk

NIETS = "-"


class Antwoorden:
    """Het merk van elk antwoord, uitgerekend als iemand het nodig heeft."""

    def __init__(self, gevolgd: Gevolgd) -> None:
        """Over de graaf en de omgeving van deze bouw."""
        self._graaf, self._omgeving, self._boek = gevolgd.graaf, gevolgd.omgeving, gevolgd.boek
        self._merken: dict[str, str] = {}
        self._hoe: dict[str, Callable[[str], str]] = {
            KNOOP: self._knoop,
            PLEK: self._plek,
            EENS: self._eens,
            MET: self._met,
            **{naam: _uit(getattr(gevolgd.graaf, veld)) for veld, naam in TABELLEN.items()},
            **{veld: _uit(getattr(gevolgd.omgeving, veld)) for veld in OMGEVING},
        }
        self._hoe[TABELLEN["knopen"]] = self._er

    def op(self, vragen: Sequence[str]) -> list[str]:
        """Per vraag het merk van haar antwoord."""
        bekend = self._merken
        with self._boek.dicht():
            return [bekend.get(vraag) or self._op(vraag) for vraag in vragen]

    def _op(self, vraag: str) -> str:
        naam, _, rest = vraag.partition(" ")
        hoe = self._hoe.get(naam)
        self._merken[vraag] = antwoord = hoe(rest) if hoe else ONBEKEND
        return antwoord

    def _er(self, id: str) -> str:
        """Of er een record met deze id is; zonder id welke er zijn."""
        return str(id in self._graaf) if id else merk(tuple(self._graaf.knopen))

    def _knoop(self, id: str) -> str:
        if id not in self._graaf:
            return NIETS
        knoop = self._graaf[id]
        return merk((knoop.pagina, knoop.bestand, knoop.ouder, knoop.record))

    def _plek(self, id: str) -> str:
        return merk(self._graaf[id].plek) if id in self._graaf else NIETS

    def _eens(self, rest: str) -> str:
        """Wat een functie van ons uit de hele graaf haalt, of wat er bij één sleutel staat."""
        waar, _, sleutel = rest.partition(" ")
        try:
            reken = resolve_name(waar)
        except (ImportError, AttributeError, ValueError):
            return ONBEKEND
        return self._uitkomst(reken, sleutel)

    def _met(self, rest: str) -> str:
        """Hetzelfde van een functie die ook iets uit de omgeving nodig heeft."""
        wat, _, rest = rest.partition(" ")
        waar, _, sleutel = rest.partition(" ")
        try:
            reken = Met(resolve_name(waar), getattr(self._omgeving, wat), wat)
        except (ImportError, AttributeError, ValueError):
            return ONBEKEND
        return self._uitkomst(reken, sleutel)

    def _uitkomst(self, reken: Reken, sleutel: str) -> str:
        uitkomst = self._graaf.stil(reken)
        return merk(uitkomst.get(sleutel) if sleutel else uitkomst)


def _uit(tabel: Mapping[str, Any]) -> Callable[[str], str]:
    """Het merk van wat er in een tabel bij een sleutel staat; zonder sleutel haar sleutels."""
    return lambda sleutel: merk(tabel.get(sleutel) if sleutel else tuple(tabel))
