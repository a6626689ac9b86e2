"""Zoeken dat Nederlands begrijpt: dezelfde antwoorden in de browser en bij de opdracht."""

from .antwoord import Antwoord, Treffer, zoek
from .gelijkenis import Gelijkenis, buren, lijkt_op
from .grondstof import Grondstof, grondstof
from .meting import Cijfers, Meting, Zoekvraag, lees_vragen, meet
from .passage import Passage, lees_passages
from .synoniem import Ring
from .uitgave import zoekbestanden
from .wijzer import Wijzer
from .zoekindex import Zoekindex, maak_zoekindex

__all__ = [
    "Antwoord",
    "Cijfers",
    "Gelijkenis",
    "Grondstof",
    "Meting",
    "Passage",
    "Ring",
    "Treffer",
    "Wijzer",
    "Zoekindex",
    "Zoekvraag",
    "buren",
    "grondstof",
    "lees_passages",
    "lees_vragen",
    "lijkt_op",
    "maak_zoekindex",
    "meet",
    "zoek",
    "zoekbestanden",
]
