"""De taal van `herkennen`: van een regel die een redacteur schrijft naar iets om mee te zoeken.

- `a | b`: een van beide;
- `a + b`: allebei, in dezelfde zin;
- `a ~ b`: dicht bij elkaar, hooguit tien woorden;
- `a ... b`: in deze volgorde, hooguit veertien woorden verder;
- `a b`: vlak na elkaar, met hooguit twee woorden ertussen;
- `a zonder b`: alleen als b niet in de zin staat;
- `begin*` en `*eind`: een woord met dat begin of dat eind; een gewoon woord ook als meervoud;
- `a_b`: meteen na elkaar;
- `=woord`: precies deze vorm; `woord$`: alleen als laatste woord van een deelzin;
- `GROEP`: een van de woorden van die groep; `1%`: ook 1 procent en één procent.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Final, Literal

from ..gelijkend import bijna
from .ontleding import WOORD, gevouwen

NABIJ: Final = 10
VLAKBIJ: Final = 3
METEEN: Final = 1
VERDER: Final = 14
GROEPSNAAM: Final = re.compile(r"[A-Z]{3,}")
KORTSTE_STUK: Final = 2


@dataclass(frozen=True, slots=True)
class Atoom:
    """Eén woord, of het begin of eind ervan: `raad`, `wijk*`, `*beraad`."""

    patroon: str


@dataclass(frozen=True, slots=True)
class Reeks:
    """Stukken na elkaar; `wijdten[i]` is hoe ver stuk i+1 hooguit na stuk i begint."""

    stukken: tuple[Uitdrukking, ...]
    wijdten: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Nabij:
    """Stukken die hooguit tien woorden van het eerste beginnen, in welke volgorde ook."""

    stukken: tuple[Uitdrukking, ...]


@dataclass(frozen=True, slots=True)
class EenVan:
    """Een van deze stukken."""

    stukken: tuple[Uitdrukking, ...]


Fout = Literal["groep", "gemengd", "vorm"]
Uitdrukking = Atoom | Reeks | Nabij | EenVan


@dataclass(frozen=True, slots=True)
class Signaal:
    """Een regel van `herkennen`: alle delen in een zin, en `zonder` nergens in die zin."""

    bron: str
    delen: tuple[Uitdrukking, ...]
    zonder: Uitdrukking | None = None


class LeesError(ValueError):
    """Waarom een regel niet te lezen is, in een zin voor een redacteur, en wat voor fout het is."""

    def __init__(self, zin: str, soort: Fout = "vorm") -> None:
        """De zin, en of het om een groep, om gemengde tekens of om de vorm gaat."""
        super().__init__(zin)
        self.soort: Fout = soort


Groepen = Mapping[str, Uitdrukking]


def lees_groepen(teksten: Mapping[str, str]) -> dict[str, Uitdrukking]:
    """De groepen op naam; een groep mag een eerdere noemen, en wat niet te lezen is valt weg."""
    groepen: dict[str, Uitdrukking] = {}
    for naam, tekst in teksten.items():
        with suppress(LeesError):
            groepen[naam] = lees_groep(tekst, groepen)
    return groepen


def lees_groep(tekst: str, groepen: Groepen) -> Uitdrukking:
    """Wat een groep betekent, of een `LeesError`."""
    return _keuze(tekst, groepen)


def lees_signaal(tekst: str, groepen: Groepen) -> Signaal:
    """Het signaal van een regel, of een `LeesError`."""
    voor, _, zonder = tekst.partition(" zonder ")
    delen = tuple(lees_uitdrukking(deel, groepen) for deel in voor.split(" + "))
    return Signaal(tekst, delen, _keuze(zonder, groepen) if zonder else None)


def lees_lijst(teksten: Iterable[str], groepen: Groepen) -> Uitdrukking:
    """Een lijst uitdrukkingen, waarvan er een genoeg is."""
    return EenVan(tuple(lees_uitdrukking(tekst, groepen) for tekst in teksten))


def atomen(uitdrukking: Uitdrukking) -> frozenset[str]:
    """Alle patronen van woorden die in een uitdrukking voorkomen."""
    if isinstance(uitdrukking, Atoom):
        return frozenset((uitdrukking.patroon,))
    return frozenset().union(*map(atomen, uitdrukking.stukken))


def koppen(uitdrukking: Uitdrukking) -> frozenset[str]:
    """Patronen waarvan er minstens één moet passen: zo vallen de meeste zinnen meteen af.

    Van een reeks is dat het stuk met de minste patronen, en daarvan het langste woord: ‘niet’
    staat in veel zinnen, ‘vrijblijvend’ in weinig.
    """
    if isinstance(uitdrukking, Atoom):
        return frozenset((uitdrukking.patroon,))
    if isinstance(uitdrukking, EenVan):
        return frozenset().union(*map(koppen, uitdrukking.stukken))
    return min(map(koppen, uitdrukking.stukken), key=_zeldzaam)


def _zeldzaam(patronen: frozenset[str]) -> tuple[int, int]:
    return len(patronen), -min(map(len, patronen))


def lees_uitdrukking(tekst: str, groepen: Groepen) -> Uitdrukking:
    """Eén uitdrukking zonder + en zonder ‘zonder’, of een `LeesError`."""
    if " ~ " not in tekst:
        return _keuze(tekst, groepen)
    if "|" in tekst:
        raise LeesError(f"In ‘{tekst.strip()}’ staan | en ~ door elkaar.", "gemengd")
    return Nabij(tuple(_reeks(stuk, groepen) for stuk in tekst.split(" ~ ")))


def _keuze(tekst: str, groepen: Groepen) -> Uitdrukking:
    stukken = tuple(_reeks(stuk, groepen) for stuk in tekst.split("|"))
    return stukken[0] if len(stukken) == 1 else EenVan(stukken)


def _reeks(tekst: str, groepen: Groepen) -> Uitdrukking:
    stukken: list[Uitdrukking] = []
    wijdten: list[int] = []
    wijd = VLAKBIJ
    for woord in tekst.split():
        if woord == "...":
            wijd = VERDER
            continue
        for los in woord.split("_"):
            for stuk in _woorden(los, groepen):
                if stukken:
                    wijdten.append(wijd)
                stukken.append(stuk)
                wijd = VLAKBIJ
            wijd = METEEN
        wijd = VLAKBIJ
    if not stukken or wijd == VERDER:
        waar = f"Bij ‘{tekst.strip()}’" if tekst.strip() else "Naast een teken"
        raise LeesError(f"{waar} ontbreekt een woord.")
    return stukken[0] if len(stukken) == 1 else Reeks(tuple(stukken), tuple(wijdten))


def _woorden(woord: str, groepen: Groepen) -> list[Uitdrukking]:
    if GROEPSNAAM.fullmatch(woord):
        if woord not in groepen:
            bedoeld = bijna(woord, tuple(groepen))
            vraag = f" Bedoelt u ‘{bedoeld}’?" if bedoeld else ""
            raise LeesError(f"‘{woord}’ is geen groep.{vraag}", "groep")
        return [groepen[woord]]
    voor = woord[:1] if woord[:1] in ("*", "=") else ""
    na = woord[-1:] if woord[-1:] in ("*", "$") else ""
    kaal = WOORD.findall(gevouwen(woord.strip("*=$")))
    if not kaal or len(kaal[0]) < KORTSTE_STUK or (len(kaal) > 1 and (voor or na)):
        raise LeesError(f"‘{woord}’ is geen woord om te herkennen.")
    return [Atoom(f"{voor}{stuk}{na}") for stuk in kaal]
