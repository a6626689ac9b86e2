"""Pdf: het boekje, de onderdelen en de losse vellen, om te printen en te bewaren."""

from .pers import Drukwerk, Meld, Pdf, drukwerk, pad_van
from .uitgave import Uitgave

__all__ = ["Drukwerk", "Meld", "Pdf", "Uitgave", "drukwerk", "pad_van"]
