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
"""Kleine Nederlandse woorden."""
VREEMD: Final = frozenset(
    {
        *("the", "and", "to", "that", "will", "for", "with", "are", "this", "from", "our", "be"),
        *("und", "der", "das", "ist", "mit", "wir", "dass", "nicht", "ein", "eine", "zu", "auf"),
        *("les", "et", "que", "la", "le", "nous", "une", "du", "est", "dans", "pour", "sur"),
        *("el", "los", "las", "una", "por", "con", "para", "del", "y"),
        *("fan", "it", "yn", "foar", "wy", "oan", "wurdt", "ús", "hat", "har"),
    }
)
"""Kleine woorden van talen om ons heen die in het Nederlands niets of zelden iets zijn."""
DEEL: Final = 0.08
MINSTENS: Final = 60
"""Bij minder woorden is er niets over te zeggen, en dan geldt een tekst als Nederlands."""
WOORD: Final = re.compile(r"[^\W\d_]+")
LATIJN: Final = re.compile(r"[a-zà-ɏ]", re.I)
NIET_NEDERLANDS: Final = "Deze tekst is niet in het Nederlands; de scan leest alleen Nederlands."


def is_nederlands(teksten: Iterable[str]) -> bool:
    """Of deze teksten samen Nederlands kunnen zijn; een lijst met losse woorden kan dat ook."""
    woorden = [woord.lower() for tekst in teksten for woord in WOORD.findall(tekst)]
    if len(woorden) < MINSTENS:
        return True
    if sum(LATIJN.match(woord) is not None for woord in woorden) * 2 < len(woorden):
        return False
    eigen = sum(woord in KLEIN for woord in woorden)
    vreemd = sum(woord in VREEMD for woord in woorden)
    return vreemd <= eigen or vreemd < DEEL * len(woorden)
