"""Spelling: welke woorden goed zijn, en wat iemand misschien bedoelde."""

from .bekend import WOORDENLIJST, Woordenlijst, begrippen, lees_woordenlijst, namen
from .oordeel import Speller
from .woordenboek import OpenTaal, Woordenboek, open_woordenboek

__all__ = [
    "WOORDENLIJST",
    "OpenTaal",
    "Speller",
    "Woordenboek",
    "Woordenlijst",
    "begrippen",
    "lees_woordenlijst",
    "namen",
    "open_woordenboek",
]
