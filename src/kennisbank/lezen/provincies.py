"""De twaalf provincies; los, want de lijst van gemeenten en de open data rekenen er beide mee."""

from __future__ import annotations

PROVINCIES = (
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
"""In de volgorde van hun code, van pv20 tot en met pv31 (TOOI, KOOP)."""
CODES = {naam: f"PV{code}" for code, naam in enumerate(PROVINCIES, 20)}
