"""Blok: de bouwsteen van een pdf, een naam met inhoud en velden. Tekst is altijd een waarde."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

Waarde = str | int | bool


@dataclass(frozen=True, slots=True)
class Blok:
    """Een stuk van een document: wat het is, wat erin staat, en wat de zetter moet weten."""

    t: str
    c: tuple[Inhoud, ...] = ()
    velden: tuple[tuple[str, Waarde], ...] = ()

    def veld(self, naam: str) -> Waarde:
        """De waarde van een veld, of een lege tekst."""
        return next((waarde for sleutel, waarde in self.velden if sleutel == naam), "")

    def als_json(self) -> dict[str, Any]:
        """Het blok als gegevens, zoals het naar de zetter gaat."""
        inhoud = [een if isinstance(een, str) else een.als_json() for een in self.c]
        return {"t": self.t, "c": inhoud, **dict(self.velden)}

    def alles(self) -> Iterator[Blok]:
        """Dit blok en alle blokken erin, van buiten naar binnen."""
        yield self
        for een in self.c:
            if isinstance(een, Blok):
                yield from een.alles()

    def met(self, c: Iterable[Inhoud]) -> Blok:
        """Hetzelfde blok met andere inhoud."""
        return Blok(self.t, tuple(c), self.velden)


Inhoud = str | Blok
Blokken = tuple[Blok, ...]


def blok(t: str, *c: Inhoud, **velden: Waarde) -> Blok:
    """Een blok; de velden staan op naam, zodat gelijke blokken gelijke gegevens geven."""
    return Blok(t, c, tuple(sorted(velden.items())))


def woorden(inhoud: Iterable[Inhoud]) -> str:
    """Alle tekst in de inhoud, zonder opmaak."""
    return "".join(een if isinstance(een, str) else woorden(een.c) for een in inhoud)
