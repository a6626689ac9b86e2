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
    OudeGemeente,
    Plaatsvermelding,
    Rol,
    Stap,
    Werk,
)
from .pamflet import Prioriteit, Punt, Tip, Voorstel
from .praktijk import DiAmant, RodeDraad, Uitspraak, Vindplek, Voorbeeld, Waarneming
from .record import Bewijs, Deel, MetTekst, Record, Relatie
from .soorten import AFGELEID, OP_NAAM, SOORTEN, TABEL, Soort, Woonplaats, soort_van
from .velden import Verwijzing
from .wet import Kader, Moment, Regeling, Termijn, Verordening, Wetsartikel

__all__ = [
    "AFGELEID",
    "OP_NAAM",
    "SOORTEN",
    "TABEL",
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
    "Soort",
    "Spoor",
    "Stap",
    "Start",
    "Termijn",
    "Thema",
    "Tip",
    "Uitgangspunt",
    "Uitspraak",
    "Verordening",
    "Verwijzing",
    "Vindplek",
    "Voorbeeld",
    "Voorstel",
    "Waarneming",
    "Werk",
    "Wetsartikel",
    "Woonplaats",
    "soort_van",
]
