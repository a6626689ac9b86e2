"""JSON Schema per soort, uit dezelfde types als de controle."""

from __future__ import annotations

import json
from typing import Any

from ..model import SOORTEN, Record, soort_van
from .boom import is_lijst

BASIS = "https://json-schema.org/draft/2020-12/schema"


def schemas() -> dict[str, str]:
    """De tekst van elk schemabestand, op bestandsnaam: één record, een lijst in `data/`, of elk."""
    bestanden = {}
    for soort in SOORTEN:
        woonplaats = soort_van(soort).woonplaats
        schema = _schema(soort)
        if woonplaats and is_lijst(woonplaats.bestand):
            naam = woonplaats.bestand.removeprefix("data/").removesuffix(".yaml")
            bestanden[f"{naam}.json"] = _als_lijst(dict(schema))
        if not woonplaats or woonplaats.los or not is_lijst(woonplaats.bestand):
            bestanden[f"{soort.soort}.json"] = schema
    return {naam: _tekst(schema) for naam, schema in sorted(bestanden.items())}


def _schema(soort: type[Record]) -> dict[str, Any]:
    schema = soort.model_json_schema()
    schema["properties"].pop("tekst", None)
    return {"$schema": BASIS, **schema}


def _als_lijst(schema: dict[str, Any]) -> dict[str, Any]:
    delen = schema.pop("$defs", {})
    schema.pop("$schema")
    return {"$schema": BASIS, "type": "array", "items": schema, "$defs": delen}


def _tekst(schema: dict[str, Any]) -> str:
    return json.dumps(schema, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
