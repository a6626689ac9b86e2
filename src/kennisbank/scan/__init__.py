"""Een akkoord naast de voorstellen: wat erin staat, en waar."""

from .herkenner import Herkenner, maak_herkenner
from .oordeel import Bevonden, Oordeel, Passage, oordeel, raakt
from .tekst import Onleesbaar, Soort, Tekst, Tekstregel, maak_tekst
from .uitslag import Stand, Uitslag, standen

__all__ = [
    "Bevonden",
    "Herkenner",
    "Onleesbaar",
    "Oordeel",
    "Passage",
    "Soort",
    "Stand",
    "Tekst",
    "Tekstregel",
    "Uitslag",
    "maak_herkenner",
    "maak_tekst",
    "oordeel",
    "raakt",
    "standen",
]
