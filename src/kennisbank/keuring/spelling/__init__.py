"""Spelling: opmerkingen bij woorden die geen woordenboek kent."""

from .bekend import WOORDENLIJST, begrippen, lees_woordenlijst, namen
from .keuring import gebruikte_woorden, keur_spelling
from .oordeel import Speller
from .woordenboek import OpenTaal, Woordenboek, open_woordenboek

__all__ = [
    "WOORDENLIJST",
    "OpenTaal",
    "Speller",
    "Woordenboek",
    "begrippen",
    "gebruikte_woorden",
    "keur_spelling",
    "lees_woordenlijst",
    "namen",
    "open_woordenboek",
]
