"""Zoeken dat Nederlands begrijpt: dezelfde antwoorden in de browser en bij de opdracht."""
