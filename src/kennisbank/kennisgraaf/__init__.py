"""De kennisgraaf: alle records verbonden, elk verband zichtbaar van beide kanten."""

from .graaf import Kennisgraaf, Knoop, Met, Verband, knopen_van, maak_graaf
from .teksten import teksten, teksten_in
from .verhangen import verhang

__all__ = [
    "Kennisgraaf",
    "Knoop",
    "Met",
    "Verband",
    "knopen_van",
    "maak_graaf",
    "teksten",
    "teksten_in",
    "verhang",
]
