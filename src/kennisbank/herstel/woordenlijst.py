"""De woordenlijst: op alfabet, elk woord één keer; de uitleg bovenaan blijft bovenaan."""

from __future__ import annotations

from itertools import takewhile

from ..bevinding import Plek, citaat
from .herstelling import Herstelling, Uitkomst
from .opmaak import gewone_regels

WOORDENLIJST = "data/woordenlijst.txt"


def sorteer(bestand: str, inhoud: bytes) -> Uitkomst:
    """De woordenlijst op alfabet; met commentaar tussen de woorden blijft zij zoals zij is."""
    try:
        tekst, gedaan = gewone_regels(inhoud.decode("utf-8"), bestand)
    except UnicodeDecodeError:
        return Uitkomst(bestand, inhoud)
    regels = tekst.split("\n")
    uitleg = list(takewhile(lambda regel: not regel.strip() or regel.startswith("#"), regels))
    woorden = [regel.strip() for regel in regels[len(uitleg) :] if regel.strip()]
    if any("#" in woord for woord in woorden):
        return Uitkomst(bestand, inhoud)
    rij = sorted(dict.fromkeys(woorden), key=lambda woord: (woord.casefold(), woord))
    nieuw = "\n".join([*uitleg, *rij, ""]) if rij else tekst
    if nieuw != tekst:
        los = next((een for een, ander in zip(woorden, rij, strict=False) if een != ander), "")
        regel = regels.index(los) + 1 if los in regels else len(regels)
        wat = (
            f"Woorden op alfabet gezet, vanaf {citaat(los)}." if los else "Lege regels weggehaald."
        )
        gedaan = (*gedaan, Herstelling(Plek(bestand, regel), wat, "volgorde"))
    return Uitkomst(bestand, nieuw.encode("utf-8"), gedaan)
