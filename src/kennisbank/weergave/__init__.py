"""Weergave: van record naar HTML voor de site, met kloppende links en zonder vreemde code."""

from .blad import Blad, bladen
from .opmaak import relatief
from .pagina import SJABLONEN, beeld, toon
from .zicht import Omgeving

__all__ = ["SJABLONEN", "Blad", "Omgeving", "beeld", "bladen", "relatief", "toon"]
