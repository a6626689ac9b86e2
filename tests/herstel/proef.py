"""Eén bestand herstellen in een test: tekst in, tekst uit."""

from collections.abc import Mapping

from kennisbank.herstel import Kennis, Uitkomst, herstel
from kennisbank.herstel.volgorde import Gewoonte
from kennisbank.lezen import Gemeente, Gemeenten
from kennisbank.model import Bewijs, Kader, Persoon, Record, Tip, Voorbeeld

LIJST = "data/voorbeelden.yaml"
LOS = "data/voorbeelden/zeist-loting.yaml"
SOORTEN: Mapping[str, type[Record]] = {
    LIJST: Voorbeeld,
    LOS: Voorbeeld,
    "data/kader.yaml": Kader,
    "data/personen.yaml": Persoon,
    "docs/tips/1-open.md": Tip,
}
NAMEN = ("Den Haag", "'s-Hertogenbosch", "Súdwest-Fryslân", "Dijk en Waard", "Zeist")
GEMEENTEN = Gemeenten(
    {naam: Gemeente(naam, "GM0001", "Utrecht", 52.0, 5.0, "https://tooi.nl") for naam in NAMEN},
    {"Den Bosch": "'s-Hertogenbosch", "Heerhugowaard": "Dijk en Waard"},
    {"Heerhugowaard": "2022-01-01"},
)
GEWOON: Gewoonte = {
    Voorbeeld: frozenset({("id", "titel"), ("titel", "kern"), ("id", "kern"), ("kern", "bronnen")}),
    Bewijs: frozenset({("url", "titel")}),
}
VERHUISD = {"https://www.oud.nl/pad": "https://www.nieuw.nl/p?a=1#b"}
KENNIS = Kennis(GEMEENTEN, VERHUISD, GEWOON)


def uitkomst(tekst: str | bytes, bestand: str = LIJST, kennis: Kennis = KENNIS) -> Uitkomst:
    inhoud = tekst if isinstance(tekst, bytes) else tekst.encode()
    return herstel(bestand, inhoud, SOORTEN.get(bestand), kennis)


def hersteld(tekst: str | bytes, bestand: str = LIJST, kennis: Kennis = KENNIS) -> str:
    """De tekst na herstel; een bezwaar mag er niet zijn."""
    na = uitkomst(tekst, bestand, kennis)
    assert na.bezwaar is None
    return na.inhoud.decode()


def gedaan(tekst: str | bytes, bestand: str = LIJST) -> list[str]:
    return [str(een) for een in uitkomst(tekst, bestand).gedaan]
