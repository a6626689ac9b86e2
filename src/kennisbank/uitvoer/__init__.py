"""Uitvoer: wat de site naast de pagina's aanbiedt."""

from .opendata import kennisbank_json, schema_json

__all__ = ["kennisbank_json", "schema_json"]
