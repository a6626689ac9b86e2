"""Het herstel van een hele map: elk bestand met records of tekst, en de woordenlijst."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile
from pathlib import Path

from ..bevinding import Plek, citaat
from ..koppelingen.geheugen import BESTAND, lees_geheugen
from ..lezen import Gemeenten, Lezing, lees_schijf
from ..lezen.inlezen import lees_ruw
from .adressen import verhuisd
from .bestand import Kennis, herstel
from .opmaak import gewone_regels
from .stuk import Herstelling, Uitkomst
from .volgorde import gewoonte

WOORDENLIJST = "data/woordenlijst.txt"


def herstel_map(hoofdmap: Path, lezing: Lezing, gemeenten: Gemeenten) -> Iterator[Uitkomst]:
    """Elk bestand onder `docs` en `data` na herstel; wat al goed was, zit er ook bij."""
    geheugen = lees_geheugen(lees_ruw(hoofdmap / BESTAND))
    kennis = Kennis(gemeenten, verhuisd(geheugen), gewoonte(lezing.vondsten))
    for woning in lezing.woningen:
        yield herstel(woning.naam, woning.ruw, woning.soort, kennis)
    if lijst := lees_schijf(hoofdmap).bestanden.get(WOORDENLIJST):
        yield sorteer(WOORDENLIJST, lijst.read_bytes())


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
