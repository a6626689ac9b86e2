"""Welke soort een vraag wenst; los, want ook de browser krijgt deze lijst."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

WENSEN: Final[tuple[tuple[tuple[str, ...], str, int], ...]] = (
    (("voorbeeld", "voorbeelden", "welke gemeente", "welke gemeenten"), "voorbeeld", 30),
    (("wat is", "wat zijn", "wat betekent", "verschil tussen", "betekenis"), "begrip", 30),
    (("wet", "artikel", "verplicht", "wettelijk", "mag de", "moet de"), "kader", 30),
    (("kost", "kosten", "hoe duur", "hoe lang", "duurt", "ging er mis"), "feitenkaart", 30),
    (("motie", "amendement", "akkoordtekst"), "voorstel", 20),
)
"""Woorden naast elkaar in de vraag, de soort die dan voorgaat, en hoeveel procent."""


def gewenste_soorten(woorden: Sequence[str]) -> dict[str, int]:
    """Per soort die de vraag wenst hoeveel procent zij voorgaat."""
    vraag = f" {' '.join(woorden)} "
    return {
        soort: procent
        for namen, soort, procent in WENSEN
        if any(f" {naam} " in vraag for naam in namen)
    }
