"""Het register: alles wat een lezer op naam kan zoeken, van A tot Z."""

from __future__ import annotations

from ..kennisgraaf import Kennisgraaf, Knoop
from ..lezen import sleutel
from ..model import soort_van


def register(graaf: Kennisgraaf) -> tuple[tuple[str, tuple[Knoop, ...]], ...]:
    """Per beginletter de records op titel; wat met een cijfer of teken begint, staat onder #."""
    letters: dict[str, list[Knoop]] = {}
    for knoop in sorted(graaf, key=lambda knoop: (sleutel(knoop.record.titel), knoop.id)):
        if soort_van(knoop.record).in_register:
            letter = sleutel(knoop.record.titel.removeprefix("'s-"))[:1].upper()
            letters.setdefault(letter if letter.isalpha() else "#", []).append(knoop)
    return tuple((letter, tuple(letters[letter])) for letter in sorted(letters))
