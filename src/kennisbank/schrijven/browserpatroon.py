"""Een patroon van Python als patroon voor de browser, zodat beide hetzelfde vinden."""

from __future__ import annotations

import re

LETTER = r"\p{L}"
CIJFER = r"\p{Nd}"
ANDER_GETAL = r"\p{Nl}\p{No}"
WIT = r"\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
KLASSEN = {
    "w": LETTER + CIJFER + ANDER_GETAL + "_",
    "d": CIJFER,
    "s": WIT,
}
OMGEKEERD = (
    (r"[^\W\d_]", f"[{LETTER}{ANDER_GETAL}]"),
    (r"[^\W_]", f"[{LETTER}{CIJFER}{ANDER_GETAL}]"),
)
"""In een klasse ‘geen niet-letter’ zeggen kan de browser niet; dit staat er dan."""
STUK = re.compile(r"\\.|\[|\]|.", re.DOTALL)
MAG_MET_STREEP = frozenset("^$\\.*+?()[]{}|/-")
VLAGGEN = {re.IGNORECASE: "i", re.MULTILINE: "m", re.DOTALL: "s"}


def browserpatroon(patroon: re.Pattern[str]) -> tuple[str, str]:
    """De tekst en de vlaggen waarmee de browser hetzelfde patroon maakt."""
    bron = patroon.pattern
    for python, browser in OMGEKEERD:
        bron = bron.replace(python, browser)
    vlaggen = "".join(letter for vlag, letter in VLAGGEN.items() if patroon.flags & vlag)
    return _vertaald(bron), f"{vlaggen}u"


def _vertaald(bron: str) -> str:
    """Loopt door het patroon; binnen een klasse betekent een letter iets anders dan erbuiten."""
    uit: list[str] = []
    in_klasse = False
    for stuk in STUK.findall(bron):
        if stuk in "[]":
            in_klasse = stuk == "[" or (in_klasse and stuk != "]")
            uit.append(stuk)
        elif stuk.startswith("\\"):
            uit.append(_streep(stuk[1], in_klasse))
        else:
            uit.append(stuk)
    return "".join(uit)


def _streep(teken: str, in_klasse: bool) -> str:
    """Wat er in de browser staat voor een teken met een schuine streep ervoor."""
    if teken in KLASSEN:
        return KLASSEN[teken] if in_klasse else f"[{KLASSEN[teken]}]"
    if teken in {"W", "D", "S"}:
        if in_klasse:
            raise ValueError(f"De browser kan \\{teken} niet in een klasse lezen.")
        return f"[^{KLASSEN[teken.lower()]}]"
    if not teken.isalnum() and teken not in MAG_MET_STREEP:
        return teken
    if teken in "AZ":
        return "^" if teken == "A" else "$"
    return f"\\{teken}"
