"""Gevolgd: de graaf en de omgeving van een pagina, die opschrijven wat zij gevraagd worden."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, fields, replace
from typing import Any, TypeVar

from ..kennisgraaf import Kennisgraaf, Knoop, Met
from ..lezen import Vondst
from ..lezen.boom import Pad
from ..model import Record
from ..weergave import Omgeving

T = TypeVar("T")
Reken = Callable[[Kennisgraaf], Any]
EENS, MET, KNOOP, PLEK = "eens", "met", "knoop", "plek"
TABELLEN = {"knopen": "er", "verbanden": "verbanden", "soorten": "soort", "plaatsen": "plaats"}
"""Per tabel van de graaf het eerste woord van een vraag eraan."""
OMGEVING = ("gewijzigd", "toegevoegd", "gelijkenis", "vellen")
"""De tabellen van de omgeving waar een pagina een paar regels van leest."""


class Notitieboek:
    """De vragen van de pagina die nu gemaakt wordt; tussendoor schrijft het niets op."""

    def __init__(self) -> None:
        """Begint dicht."""
        self.noteer: Callable[[str], None] = _vergeet

    @contextmanager
    def voor_een_pagina(self) -> Iterator[set[str]]:
        """Een lege bladzijde; wat er tot het eind gevraagd wordt, komt erop."""
        vragen = set[str]()
        self.noteer = vragen.add
        try:
            yield vragen
        finally:
            self.noteer = _vergeet

    @contextmanager
    def dicht(self) -> Iterator[None]:
        """Even niets opschrijven: wat hier gevraagd wordt, telt als één antwoord."""
        noteer, self.noteer = self.noteer, _vergeet
        try:
            yield
        finally:
            self.noteer = noteer


def _vergeet(vraag: str) -> None:
    """Buiten een pagina doet een vraag er niet toe."""


class GevolgdeTabel(Mapping[str, T]):
    """Een tabel die opschrijft welke sleutel gevraagd is; wie haar doorloopt, vraagt alles."""

    def __init__(self, naam: str, echt: Mapping[str, T], boek: Notitieboek) -> None:
        """`naam` is het eerste woord van elke vraag."""
        self._naam, self._echt, self._boek = naam, echt, boek

    def __getitem__(self, sleutel: str) -> T:
        self._boek.noteer(f"{self._naam} {sleutel}")
        return self._echt[sleutel]

    def get(self, sleutel: str, anders: Any = None) -> Any:
        """Wat er bij een sleutel staat, of `anders`."""
        self._boek.noteer(f"{self._naam} {sleutel}")
        return self._echt.get(sleutel, anders)

    def __contains__(self, sleutel: object) -> bool:
        self._boek.noteer(f"{self._naam} {sleutel}")
        return sleutel in self._echt

    def __iter__(self) -> Iterator[str]:
        self._boek.noteer(self._naam)
        return iter(self._echt)

    def __len__(self) -> int:
        self._boek.noteer(self._naam)
        return len(self._echt)


class GevolgdeKnoop(Knoop):
    """Een knoop die opschrijft dat iemand zijn record las, of waar het staat."""

    __slots__ = ("_boek", "_echt", "_id", "_vraag")
    _boek: Notitieboek
    _echt: Knoop
    _id: str
    _vraag: str

    def __init__(self, echt: Knoop, boek: Notitieboek) -> None:
        """De knoop zoals hij is, met waar de vragen heen gaan."""
        for naam, waarde in zip(
            self.__slots__, (boek, echt, echt.id, f"{KNOOP} {echt.id}"), strict=True
        ):
            object.__setattr__(self, naam, waarde)

    @property
    def id(self) -> str:
        """De id; wie de knoop heeft, kent haar al."""
        return self._id

    @property
    def record(self) -> Record:
        """Het record, met wat eraan hangt."""
        self._boek.noteer(self._vraag)
        return self._echt.record

    @property
    def ouder(self) -> str:
        """De id van het record waar dit een onderdeel van is."""
        self._boek.noteer(self._vraag)
        return self._echt.ouder

    @property
    def pagina(self) -> str:
        """De pagina waar het record op staat."""
        self._boek.noteer(self._vraag)
        return self._echt.pagina

    @property
    def bestand(self) -> str:
        """Het bestand waar het record in staat."""
        self._boek.noteer(self._vraag)
        return self._echt.bestand

    @property
    def vondst(self) -> Vondst:
        """Waar het record gelezen is, met het record waar het een onderdeel van is."""
        vondst = self._echt.vondst
        self._boek.noteer(f"{PLEK} {self._id}")
        self._boek.noteer(f"{KNOOP} {vondst.record.id}")
        return vondst

    @property
    def pad(self) -> Pad:
        """Waar het onderdeel in zijn record staat."""
        self._boek.noteer(f"{PLEK} {self._id}")
        return self._echt.pad


@dataclass(frozen=True, slots=True)
class GevolgdeGraaf(Kennisgraaf):
    """De graaf met gevolgde tabellen; wat uit de hele graaf volgt, is één antwoord."""

    boek: Notitieboek = field(default_factory=Notitieboek, repr=False, compare=False)

    def eens(self, reken: Callable[[Kennisgraaf], T]) -> T:
        """Zoals bij elke graaf; wat `reken` onderweg vraagt, telt niet los mee."""
        self.boek.noteer(vraag_naar(reken))
        return self.stil(reken)

    def eens_bij(self, reken: Callable[[Kennisgraaf], Mapping[str, T]], sleutel: str) -> T | None:
        """Zoals bij elke graaf; alleen dit ene antwoord telt mee."""
        self.boek.noteer(f"{vraag_naar(reken)} {sleutel}")
        return self.stil(reken).get(sleutel)

    def stil(self, reken: Callable[[Kennisgraaf], T]) -> T:
        """De uitkomst zonder dat het een vraag is."""
        with self.boek.dicht():
            return Kennisgraaf.eens(self, reken)


@dataclass(frozen=True, slots=True)
class Gevolgd:
    """Een graaf en een omgeving om pagina's van te maken, met het boek van hun vragen."""

    graaf: GevolgdeGraaf
    omgeving: Omgeving
    boek: Notitieboek


def volg(graaf: Kennisgraaf, omgeving: Omgeving) -> Gevolgd:
    """Dezelfde graaf en omgeving, die van nu af opschrijven wat een pagina hun vraagt."""
    boek = Notitieboek()
    knopen = {id: GevolgdeKnoop(knoop, boek) for id, knoop in graaf.knopen.items()}
    soorten = {
        soort: tuple(knopen[knoop.record.id] for knoop in rij)
        for soort, rij in graaf.soorten.items()
    }
    anders: dict[str, Any] = {veld.name: getattr(graaf, veld.name) for veld in fields(graaf)}
    anders |= {"knopen": knopen, "soorten": soorten, "onthouden": {}, "boek": boek}
    anders |= {veld: GevolgdeTabel(naam, anders[veld], boek) for veld, naam in TABELLEN.items()}
    gevolgd = GevolgdeGraaf(**anders)
    om: dict[str, Any] = {
        veld: GevolgdeTabel(veld, getattr(omgeving, veld), boek) for veld in OMGEVING
    }
    return Gevolgd(gevolgd, replace(omgeving, **om), boek)


def vraag_naar(reken: Reken) -> str:
    """De vraag naar wat een functie uit de hele graaf haalt, soms met iets van buiten."""
    if isinstance(reken, Met):
        return f"{MET} {reken.wat} {_waar(reken.reken)}"
    return f"{EENS} {_waar(reken)}"


def _waar(functie: Callable[..., Any]) -> str:
    return f"{functie.__module__}:{functie.__qualname__}"
