"""Herstel: een bestand in, hetzelfde bestand rechtgezet eruit, met wat er is gedaan."""

from .adressen import verhuisd
from .bestand import Kennis, herstel
from .map import herstel_map
from .stuk import Herstelling, Uitkomst
from .volgorde import gewoonte

__all__ = [
    "Herstelling",
    "Kennis",
    "Uitkomst",
    "gewoonte",
    "herstel",
    "herstel_map",
    "verhuisd",
]
