"""Of een tekst Nederlands is; los, want dit geldt voor elk stuk, uit welk bestand ook.

Aan de kleine woorden te zien die in elke zin staan.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

KLEIN: Final = frozenset(
    {
        *("de", "het", "een", "en", "van", "voor", "met", "dat", "wij", "we", "zijn", "op", "te"),
        *("niet", "aan", "er", "worden", "wordt", "ook", "naar", "om", "bij", "door", "als", "uit"),
        *("onze", "ons", "die", "deze", "hun", "zij", "ze", "kan", "moet", "nog", "over", "dit"),
    }
)
"""Kleine woorden die in andere talen zelden of nooit zo geschreven staan."""
DEEL: Final = 0.13
MINSTENS: Final = 60
"""Bij minder woorden is er niets over te zeggen, en dan geldt een tekst als Nederlands."""
WOORD: Final = re.compile(r"[^\W\d_]+")
NIET_NEDERLANDS: Final = "Deze tekst is niet in het Nederlands; de scan leest alleen Nederlands."


def is_nederlands(teksten: Iterable[str]) -> bool:
    """Of deze teksten samen Nederlands zijn."""
    woorden = [woord.lower() for tekst in teksten for woord in WOORD.findall(tekst)]
    if len(woorden) < MINSTENS:
        return True
    return sum(woord in KLEIN for woord in woorden) >= DEEL * len(woorden)
