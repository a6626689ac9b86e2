"""Een blad met stukjes tekst: wat een pdf en een kale tekst voor de lezer hetzelfde maakt.

Een pdf kent geen alinea's en geen kolommen, alleen stukken tekst op een plek. Een kale tekst met
kolommen is niet anders, met tekens in plaats van punten. Wat uit de plek volgt, staat in
`kolommen`, `randregels` en `alineas`, en geldt voor beide.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Stukje:
    """Een stuk van een regel op zijn plek; `y` loopt naar beneden, `hoogte` is die van de letter.

    Met `bij_vorige` staat het op dezelfde regel als het stukje ervoor, met een gat ertussen.
    """

    tekst: str
    links: float
    rechts: float
    y: float
    hoogte: float
    plaats: str
    vet: bool = False
    bij_vorige: bool = False

    @property
    def breedte(self) -> float:
        """Hoe breed het stukje is."""
        return self.rechts - self.links


Blad = tuple[Stukje, ...]
"""De stukjes van één bladzijde, in de volgorde van het bestand."""


def gewone_hoogte(bladen: Iterable[Blad]) -> float:
    """De letterhoogte waarin de meeste tekst staat."""
    tel: Counter[float] = Counter()
    for blad in bladen:
        for stukje in blad:
            tel[round(stukje.hoogte, 1)] += len(stukje.tekst)
    return tel.most_common(1)[0][0] if tel else 0.0
