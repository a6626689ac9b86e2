"""Hoe lang en hoe zwaar pagina's zijn, als tabel om te bewaren en om naast een vorige te leggen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

SCHERM = 844
"""Hoe hoog het scherm van een telefoon is, in CSS-pixels."""


class Maat(NamedTuple):
    """Hoe lang en hoe zwaar een pagina is; `dicht` is wat er staat zonder iets te openen."""

    telefoon: int
    breed: int
    woorden_dicht: int
    woorden: int
    links_dicht: int
    links: int
    bytes: int

    @property
    def schermen(self) -> str:
        """Hoeveel schermen van een telefoon de pagina lang is."""
        return f"{self.telefoon / SCHERM:.1f}".replace(".", ",")


Maten = Mapping[str, Maat]


def schrijf(maten: Maten) -> str:
    """De maten als tabel om te bewaren: een pagina per regel, met tabs ertussen."""
    regels = [("pagina", *Maat._fields), *((blad, *map(str, een)) for blad, een in maten.items())]
    return "".join("\t".join(regel) + "\n" for regel in regels)


def lees(tekst: str) -> Maten:
    """De maten uit een bewaarde tabel; wat geen regel met maten is, valt weg."""
    rijen = (regel.split("\t") for regel in tekst.splitlines()[1:])
    heel = (rij for rij in rijen if len(rij) == 1 + len(Maat._fields))
    return {blad: Maat(*map(int, getallen)) for blad, *getallen in heel}


def tabel(maten: Maten, vroeger: Maten) -> Iterator[str]:
    """De tabel om te lezen, met achter een getal hoeveel het verschilt van vroeger."""
    koppen = ("pagina", "schermen", *(naam.replace("_", " ") for naam in Maat._fields))
    rijen = [koppen, *(_rij(blad, een, vroeger.get(blad)) for blad, een in maten.items())]
    breedtes = [max(map(len, kolom)) for kolom in zip(*rijen, strict=True)]
    for rij in rijen:
        naam, *rest = (cel.ljust(breed) for cel, breed in zip(rij, breedtes, strict=True))
        yield "  ".join((naam, *rest)).rstrip()
    for blad in vroeger:
        if blad not in maten:
            yield f"{blad} is er niet meer."


def _rij(blad: str, nu: Maat, toen: Maat | None) -> tuple[str, ...]:
    paren = zip(nu, toen or nu, strict=True)
    cellen = (f"{een} ({een - was:+})" if een != was else str(een) for een, was in paren)
    return (blad, nu.schermen, *cellen)
