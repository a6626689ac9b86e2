"""Plaatsen: hoe iemand een provincie of land noemt, als label bij wat daar gebeurde."""

from __future__ import annotations

from typing import Final

BIJVOEGLIJK: Final = {
    "Drenthe": "Drents Drentse",
    "Flevoland": "Flevolands Flevolandse",
    "Fryslân": "Friesland Fries Friese",
    "Gelderland": "Gelders Gelderse",
    "Groningen": "Gronings Groningse Groninger",
    "Limburg": "Limburgs Limburgse",
    "Noord-Brabant": "Brabant Brabants Brabantse",
    "Noord-Holland": "Hollands Hollandse",
    "Overijssel": "Overijssels Overijsselse",
    "Utrecht": "Utrechts Utrechtse",
    "Zeeland": "Zeeuws Zeeuwse",
    "Zuid-Holland": "Hollands Hollandse",
    "Australië": "Australisch Australische",
    "België": "Belgisch Belgische Vlaanderen Vlaams Vlaamse",
    "Duitsland": "Duits Duitse",
    "Frankrijk": "Frans Franse",
    "IJsland": "IJslands IJslandse",
    "Oostenrijk": "Oostenrijks Oostenrijkse",
    "Polen": "Pools Poolse",
    "Schotland": "Schots Schotse",
    "Spanje": "Spaans Spaanse",
    "Verenigd Koninkrijk": "Engeland Engels Engelse Brits Britse",
}
"""Van elke provincie en elk land met een voorbeeld de andere woorden ervoor."""

BUITENLAND: Final = "buitenland buitenlands buitenlandse"


def provincielabels(provincie: str) -> str:
    """De provincie met de woorden waarmee iemand ernaar vraagt."""
    return f"provincie {provincie} {BIJVOEGLIJK.get(provincie, '')}".strip()


def landlabels(land: str) -> str:
    """Het land met de woorden waarmee iemand ernaar vraagt; het is ook het buitenland."""
    return f"{land} {BIJVOEGLIJK.get(land, '')} {BUITENLAND}"
