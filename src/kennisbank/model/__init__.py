"""De recordtypen: één klasse per soort, één plek per veld met zijn uitleg."""

from .achtergrond import (
    Actiepunt,
    Experimentthema,
    Kernwaarde,
    Oproep,
    Partner,
    Spoor,
    Thema,
    Uitgangspunt,
)
from .naslag import Alinea, Begrip, Bron, Deur, Overzicht, Persoon, Start
from .omgeving import (
    Aantekening,
    Gemeenteprofiel,
    Kader,
    Moment,
    OudeGemeente,
    Plaatsvermelding,
    Regeling,
    Rol,
    Stap,
    Werk,
)
from .pamflet import Prioriteit, Punt, Tip, Voorstel
from .praktijk import DiAmant, RodeDraad, Uitspraak, Vindplek, Voorbeeld, Waarneming
from .record import Bewijs, Deel, MetTekst, Record, Relatie, Woonplaats
from .velden import Verwijzing

SOORTEN: tuple[type[Record], ...] = (
    Prioriteit,
    Tip,
    DiAmant,
    RodeDraad,
    Kernwaarde,
    Thema,
    Oproep,
    Voorbeeld,
    Rol,
    Kader,
    Begrip,
    Bron,
    Persoon,
    Werk,
    Plaatsvermelding,
    Aantekening,
    Overzicht,
    Start,
)
"""De soorten met een eigen woonplaats, in de volgorde van de site."""

AFGELEID: tuple[type[Record], ...] = (Gemeenteprofiel,)
"""De soorten die geen eigen bestand hebben maar uit andere records volgen."""

__all__ = [
    "AFGELEID",
    "SOORTEN",
    "Aantekening",
    "Actiepunt",
    "Alinea",
    "Begrip",
    "Bewijs",
    "Bron",
    "Deel",
    "Deur",
    "DiAmant",
    "Experimentthema",
    "Gemeenteprofiel",
    "Kader",
    "Kernwaarde",
    "MetTekst",
    "Moment",
    "Oproep",
    "OudeGemeente",
    "Overzicht",
    "Partner",
    "Persoon",
    "Plaatsvermelding",
    "Prioriteit",
    "Punt",
    "Record",
    "Regeling",
    "Relatie",
    "RodeDraad",
    "Rol",
    "Spoor",
    "Stap",
    "Start",
    "Thema",
    "Tip",
    "Uitgangspunt",
    "Uitspraak",
    "Verwijzing",
    "Vindplek",
    "Voorbeeld",
    "Voorstel",
    "Waarneming",
    "Werk",
    "Woonplaats",
]
