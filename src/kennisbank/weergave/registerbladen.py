"""Het register van A tot Z: op één pagina zolang het past, en daarna in bladen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from ..kennisgraaf import Kennisgraaf, Knoop
from ..lezen import sleutel
from ..model import soort_van
from .naam import aanduiding

Letters = tuple[tuple[str, tuple[Knoop, ...]], ...]
"""Per beginletter de records op titel."""
REGEL = 60
"""De tekens om elke regel heen: de link, en de soort erachter."""
OP_EEN_PAGINA = 80_000
OP_EEN_BLAD = 40_000
"""De tekens die erop passen naast het raamwerk van de site."""


def registerbladen(graaf: Kennisgraaf) -> tuple[Letters, ...]:
    """Het register per blad; een letter kan op het volgende blad verdergaan."""
    regels = [(letter, knoop) for letter, rij in register(graaf) for knoop in rij]
    if sum(_gewicht(knoop) for _, knoop in regels) <= OP_EEN_PAGINA:
        return (_per_letter(regels),)
    return tuple(map(_per_letter, _in_bladen(regels)))


def eerste_blad(graaf: Kennisgraaf) -> dict[str, int]:
    """Per letter het blad waar zij begint."""
    begin: dict[str, int] = {}
    for deel, letters in enumerate(graaf.eens(registerbladen), 1):
        for letter, _ in letters:
            begin.setdefault(letter, deel)
    return begin


def register(graaf: Kennisgraaf) -> Letters:
    """Per beginletter de records op titel; wat met een cijfer of teken begint, staat onder #."""
    letters: dict[str, list[Knoop]] = {}
    for knoop in sorted(graaf, key=lambda knoop: (sleutel(knoop.record.titel), knoop.id)):
        kaal = not getattr(knoop.record, "is_genoemd", True)
        if soort_van(knoop.record).in_register and not kaal:
            letter = sleutel(knoop.record.titel.removeprefix("'s-"))[:1].upper()
            letters.setdefault(letter if letter.isalpha() else "#", []).append(knoop)
    return tuple((letter, tuple(letters[letter])) for letter in sorted(letters))


def _in_bladen(regels: Iterable[tuple[str, Knoop]]) -> Iterator[list[tuple[str, Knoop]]]:
    blad: list[tuple[str, Knoop]] = []
    gewicht = 0
    for regel in regels:
        erbij = _gewicht(regel[1])
        if blad and gewicht + erbij > OP_EEN_BLAD:
            yield blad
            blad, gewicht = [], 0
        blad.append(regel)
        gewicht += erbij
    yield blad


def _per_letter(regels: Iterable[tuple[str, Knoop]]) -> Letters:
    per_letter = groupby(regels, key=lambda regel: regel[0])
    return tuple((letter, tuple(knoop for _, knoop in rij)) for letter, rij in per_letter)


def _gewicht(knoop: Knoop) -> int:
    """Ongeveer hoeveel bytes een regel in het register telt."""
    woorden = knoop.record.titel + aanduiding(knoop)
    return REGEL + len(woorden.encode()) + len(knoop.pagina)
