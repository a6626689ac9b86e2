"""Weergave: van record naar HTML voor de site, met kloppende links en zonder vreemde code."""

from .blad import Blad, Bladen, bladen
from .omgeving import Omgeving
from .opmaak import relatief
from .pagina import SJABLONEN, beeld, omleidingen, toon, vergeet_sjablonen

__all__ = [
    "SJABLONEN",
    "Blad",
    "Bladen",
    "Omgeving",
    "beeld",
    "bladen",
    "omleidingen",
    "relatief",
    "toon",
    "vergeet_sjablonen",
]
