"""De recordtypen: één klasse per soort, één plek per veld met zijn uitleg."""

from .naslag import Alinea, Begrip, Bron, Deur, Overzicht, Persoon, Start
from .pamflet import Prioriteit, Punt, Tip, Voorstel
from .praktijk import DiAmant, RodeDraad, Uitspraak, Vindplek, Voorbeeld, Waarneming
from .record import Bewijs, Deel, MetTekst, Record, Relatie, Woonplaats
from .velden import Verwijzing

SOORTEN: tuple[type[Record], ...] = (
    Prioriteit,
    Tip,
    DiAmant,
    RodeDraad,
    Voorbeeld,
    Begrip,
    Bron,
    Persoon,
    Overzicht,
    Start,
)
"""De soorten met een eigen woonplaats, in de volgorde van de site."""

__all__ = [
    "SOORTEN",
    "Alinea",
    "Begrip",
    "Bewijs",
    "Bron",
    "Deel",
    "Deur",
    "DiAmant",
    "MetTekst",
    "Overzicht",
    "Persoon",
    "Prioriteit",
    "Punt",
    "Record",
    "Relatie",
    "RodeDraad",
    "Start",
    "Tip",
    "Uitspraak",
    "Verwijzing",
    "Vindplek",
    "Voorbeeld",
    "Voorstel",
    "Waarneming",
    "Woonplaats",
]
