"""De kennisgraaf: alle records verbonden, elk verband zichtbaar van beide kanten."""

from .graaf import Kennisgraaf, Knoop, Verband, maak_graaf
from .teksten import teksten

__all__ = ["Kennisgraaf", "Knoop", "Verband", "maak_graaf", "teksten"]
