"""Naamregister: woorden met de plaatsen in het boekje waar zij te vinden zijn, per letter."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from ..kennisgraaf import Kennisgraaf
from ..lezen import sleutel
from ..model import Gemeenteprofiel
from ..weergave.takken import GEBRUIK
from .woordbreuk import breekbaar


@dataclass(frozen=True, slots=True)
class Woord:
    """Een ingang: hoe zij heet, en de ids waar de lezer moet zijn."""

    titel: str
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Naamregister:
    """Een register met een titel, een zin uitleg en de woorden op alfabet."""

    titel: str
    uitleg: str
    woorden: tuple[Woord, ...]

    def als_json(self) -> dict[str, Any]:
        """Het register als gegevens voor de zetter, per beginletter."""
        letters: dict[str, list[dict[str, Any]]] = {}
        for woord in sorted(self.woorden, key=_rang):
            letter = _rang(woord)[0][:1].upper()
            regel = {"titel": breekbaar(woord.titel), "ids": list(woord.ids)}
            letters.setdefault(letter if letter.isalpha() else "#", []).append(regel)
        rijen = [{"letter": letter, "woorden": rij} for letter, rij in sorted(letters.items())]
        return {"titel": self.titel, "uitleg": self.uitleg, "letters": rijen}


def _rang(woord: Woord) -> tuple[str, str]:
    return sleutel(woord.titel.removeprefix("'s-")), woord.titel


def naamregisters(graaf: Kennisgraaf, aanwezig: frozenset[str]) -> tuple[Naamregister, ...]:
    """De registers van gemeenten en van begrippen, met alleen plaatsen die er zijn."""
    alle = (
        Naamregister(
            "Register van gemeenten",
            "Waar een voorbeeld uit de gemeente staat, en waar een bron de gemeente noemt.",
            tuple(_gemeenten(graaf)),
        ),
        Naamregister(
            "Register van begrippen",
            "Waar een begrip wordt uitgelegd of gebruikt.",
            tuple(_begrippen(graaf)),
        ),
    )
    gevuld = (_met_alleen(een, aanwezig) for een in alle)
    return tuple(een for een in gevuld if een.woorden)


def _met_alleen(een: Naamregister, aanwezig: frozenset[str]) -> Naamregister:
    woorden = (
        Woord(woord.titel, tuple(id for id in woord.ids if id in aanwezig)) for woord in een.woorden
    )
    return Naamregister(een.titel, een.uitleg, tuple(woord for woord in woorden if woord.ids))


def _gemeenten(graaf: Kennisgraaf) -> Iterable[Woord]:
    for knoop in graaf.van_soort("gemeente"):
        record = knoop.record
        if isinstance(record, Gemeenteprofiel):
            yield Woord(record.titel, (record.id, *record.voorbeelden, *record.vermeldingen))
            for oud in record.oude_gemeenten:
                yield Woord(f"{oud.titel}, zie {record.titel}", (oud.id, *record.voorbeelden))


def _begrippen(graaf: Kennisgraaf) -> Iterable[Woord]:
    for knoop in graaf.van_soort("begrip"):
        gebruik = (een.naar for een in graaf.verbanden_van(knoop.id) if een.soort in GEBRUIK)
        yield Woord(knoop.record.titel, (knoop.id, *dict.fromkeys(gebruik)))
