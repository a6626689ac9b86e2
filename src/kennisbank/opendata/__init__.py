"""Uitvoer: wat de site naast de pagina's aanbiedt."""

from .datamap import bestanden
from .metadata import OWMS_SCHEMAS, Bladzijde, Metadata, metadata
from .recordbestand import (
    gegevens_per_pagina,
    schema_json,
)
from .uitgaven import GEGEVENS, LICENTIE, UITGEVER, Gegevensset, Uitgave

__all__ = [
    "GEGEVENS",
    "LICENTIE",
    "OWMS_SCHEMAS",
    "UITGEVER",
    "Bladzijde",
    "Gegevensset",
    "Metadata",
    "Uitgave",
    "bestanden",
    "gegevens_per_pagina",
    "metadata",
    "schema_json",
]
