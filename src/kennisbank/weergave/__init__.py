"""Weergave: van record naar HTML voor de site, met kloppende links en zonder vreemde code."""

from .blad import Blad, bladen
from .omgeving import Omgeving
from .opmaak import relatief
from .pagina import SJABLONEN, beeld, omleidingen, toon

__all__ = [
    "SJABLONEN",
    "Blad",
    "Omgeving",
    "beeld",
    "bladen",
    "omleidingen",
    "relatief",
    "toon",
]
