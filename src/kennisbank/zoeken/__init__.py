"""Zoeken dat Nederlands begrijpt: dezelfde antwoorden in de browser en bij de opdracht."""

from .antwoord import Antwoord, Treffer, zoek
from .gelijkenis import Gelijkenis, buren, lijkt_op
from .meting import Cijfers, Meting, Zoekvraag, lees_vragen, meet
from .passage import Passage, lees_passages, passages
from .synoniem import Ring, ringen
from .uitgave import zoekbestanden
from .zoekindex import Zoekindex, maak_zoekindex

__all__ = [
    "Antwoord",
    "Cijfers",
    "Gelijkenis",
    "Meting",
    "Passage",
    "Ring",
    "Treffer",
    "Zoekindex",
    "Zoekvraag",
    "buren",
    "lees_passages",
    "lees_vragen",
    "lijkt_op",
    "maak_zoekindex",
    "meet",
    "passages",
    "ringen",
    "zoek",
    "zoekbestanden",
]
