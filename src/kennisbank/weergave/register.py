"""Het register: alles wat een lezer op naam kan zoeken, van A tot Z."""

from __future__ import annotations

from ..kennisgraaf import Kennisgraaf, Knoop
from ..lezen import sleutel

SOORTEN = frozenset(
    {
        "prioriteit",
        "voorstel",
        "tip",
        "diamant",
        "rode-draad",
        "kernwaarde",
        "thema",
        "oproep",
        "experimentthema",
        "voorbeeld",
        "gemeente",
        "oude-gemeente",
        "begrip",
        "kader",
        "werk",
    }
)


def register(graaf: Kennisgraaf) -> tuple[tuple[str, tuple[Knoop, ...]], ...]:
    """Per beginletter de records op titel; wat met een cijfer of teken begint, staat onder #."""
    letters: dict[str, list[Knoop]] = {}
    for knoop in sorted(graaf, key=lambda knoop: (sleutel(knoop.record.titel), knoop.id)):
        if knoop.record.soort in SOORTEN:
            letter = sleutel(knoop.record.titel.removeprefix("'s-"))[:1].upper()
            letters.setdefault(letter if letter.isalpha() else "#", []).append(knoop)
    return tuple((letter, tuple(letters[letter])) for letter in sorted(letters))
