"""Oogopslag: wat een lezer in twintig seconden wil weten, nog vóór het verhaal begint."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from ..model import Bewijs
from .zin import Kop, Zin


@dataclass(frozen=True, slots=True)
class Vak:
    """Eén kort feit: het woord, de waarde, wat er klein onder staat en de tekening ervoor."""

    titel: str
    waarde: str
    erbij: Zin = ()
    tekening: str = ""
    vorm: Literal["gewoon", "afloop", "zin"] = "gewoon"


@dataclass(frozen=True, slots=True)
class Breed:
    """Een feit dat een hele regel breed is, met de nummers van zijn bronnen."""

    titel: str
    markdown: str
    bronnen: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Oogopslag:
    """Korte feiten naast elkaar, met de brede eronder.

    `kern` is het woord voor de kern van het record. Is het leeg, dan staat die onder de titel.
    """

    naam: ClassVar[str] = "oogopslag"
    vakken: tuple[Vak, ...]
    breed: tuple[Breed, ...] = ()
    bewijzen: tuple[Bewijs, ...] = ()
    kern: str = ""

    def __bool__(self) -> bool:
        return bool(self.vakken or self.breed or self.kern)


@dataclass(frozen=True, slots=True)
class Getal:
    """Een getal met de woorden erbij, waar het was, en de nummers van zijn bronnen."""

    getal: str
    woorden: str
    waar: str = ""
    bronnen: tuple[int, ...] = ()
    anker: str = ""


@dataclass(frozen=True, slots=True)
class Getallen:
    """Hooguit vier getallen naast elkaar, elk met zijn bron."""

    naam: ClassVar[str] = "getallen"
    kop: Kop
    getallen: tuple[Getal, ...]
    bewijzen: tuple[Bewijs, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.getallen)
