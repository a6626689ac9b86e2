"""Lezers: van de bytes van een bestand naar de tekst van een akkoord."""

from .grens import GROOTSTE_BESTAND, TE_GROOT
from .lees import lees_bestand, lees_tekst, losse_tekst

__all__ = ["GROOTSTE_BESTAND", "TE_GROOT", "lees_bestand", "lees_tekst", "losse_tekst"]
