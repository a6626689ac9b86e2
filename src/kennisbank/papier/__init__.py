"""Pdf: het boekje, de onderdelen en de losse vellen, om te printen en te bewaren."""

from . import achtergrond, naslag, pamflet, praktijk, rodedraad
from .pers import Drukwerk, Meld, Pdf, drukwerk, pad_van
from .uitgave import Uitgave

STOFFEN = (achtergrond, naslag, pamflet, praktijk, rodedraad)
"""De modules die zeggen hoe een soort op papier komt; hier geladen, zodat `stof` ze kent."""

__all__ = ["Drukwerk", "Meld", "Pdf", "Uitgave", "drukwerk", "pad_van"]
