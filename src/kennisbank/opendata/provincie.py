"""Provincies: het adres van elke provincie in de waardelijst van de overheid."""

from __future__ import annotations

TOOI = "https://identifier.overheid.nl/tooi/id/provincie/"
NAMEN = (
    "Groningen",
    "Fryslân",
    "Drenthe",
    "Overijssel",
    "Flevoland",
    "Gelderland",
    "Utrecht",
    "Noord-Holland",
    "Zuid-Holland",
    "Zeeland",
    "Noord-Brabant",
    "Limburg",
)
"""De provincies in de volgorde van hun code, van pv20 tot en met pv31 (TOOI, KOOP)."""
ADRESSEN = {naam: f"{TOOI}pv{code}" for code, naam in enumerate(NAMEN, 20)}


def provincie_adres(naam: str) -> str:
    """Het TOOI-adres van een provincie, of niets als de naam geen provincie is."""
    return ADRESSEN.get(naam, "")
