"""Een gelezen akkoord: de alinea's in leesvolgorde, elk met haar plaats en haar soort.

Elke lezer levert hetzelfde op, uit welk bestand ook. Een regel is een hele alinea, kop of
opsomming: woorden die aan het eind van een regel werden afgebroken zijn weer heel, en wat op
elke bladzijde terugkomt is weg. Alles daarna, van zinnen knippen tot oordelen, leest alleen dit.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from typing import Final, Literal

Soort = Literal["kop", "opsomming", "alinea"]
LENGTE_VINGERAFDRUK: Final = 16


@dataclass(frozen=True, slots=True)
class Tekstregel:
    """Eén alinea, kop of opsomming, met de plaats waar een lezer haar terugvindt."""

    tekst: str
    plaats: str
    soort: Soort = "alinea"


@dataclass(frozen=True, slots=True)
class Tekst:
    """Een heel akkoord, met een vingerafdruk om ernaar te kunnen verwijzen."""

    regels: tuple[Tekstregel, ...]
    vingerafdruk: str


@dataclass(frozen=True, slots=True)
class Onleesbaar:
    """Waarom er geen tekst is, in één zin voor wie het bestand gaf."""

    zin: str


def maak_tekst(regels: Iterable[Tekstregel]) -> Tekst:
    """De tekst van deze regels, zonder de lege."""
    vol = tuple(regel for regel in regels if regel.tekst.strip())
    return Tekst(vol, vingerafdruk(regel.tekst for regel in vol))


def vingerafdruk(teksten: Iterable[str]) -> str:
    """Zestien tekens die alleen van de woorden afhangen, niet van regels, witruimte of bestand."""
    woorden = " ".join(woord for tekst in teksten for woord in tekst.split())
    return sha256(woorden.encode("utf-8", "replace")).hexdigest()[:LENGTE_VINGERAFDRUK]
