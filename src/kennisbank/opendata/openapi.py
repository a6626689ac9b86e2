"""OpenAPI: welk bestand er op welk adres staat en wat erin zit, voor wie het ophaalt."""

from __future__ import annotations

import json
from typing import Any

from .recordbestand import VERSIE, Data
from .uitgaven import GEGEVENS, LICENTIE, MAP, NAAM, Uitgave

BESTAND = "openapi.json"
SCHEMA = "#/components/schemas/"
PER_PAGINA = "/{pagina}.json"
PER_ONDERWERP = f"/{MAP}/voeding/{{onderwerp}}.atom"


def openapi(adres: str) -> str:
    """De beschrijving volgens OpenAPI 3.1; zonder `adres` gelden de paden vanaf deze map."""
    schema = Data.model_json_schema(ref_template=SCHEMA + "{model}")
    delen = schema.pop("$defs")
    uitgaven = [een for gegevens in GEGEVENS for een in gegevens.uitgaven]
    beschrijving = {
        "openapi": "3.1.0",
        "info": {
            "title": f"{NAAM}: open data",
            "version": str(VERSIE),
            "license": {"name": "CC BY 4.0", "url": LICENTIE},
        },
        "servers": [{"url": adres.rstrip("/") or ".."}],
        "paths": {
            **{f"/{een.pad}": _pad(een.titel, een.mediasoort, _is_record(een)) for een in uitgaven},
            PER_PAGINA: _pad(
                "De records van één pagina",
                "application/json",
                is_record=True,
                pagina="Het adres van de pagina, zonder .html.",
            ),
            PER_ONDERWERP: _pad(
                "Voorbeelden bij één prioriteit of instrument",
                "application/atom+xml",
                is_record=False,
                onderwerp="Bijvoorbeeld prioriteit-2 of instrument-burgerberaad.",
            ),
        },
        "components": {"schemas": {"Data": schema, **delen}},
    }
    return json.dumps(beschrijving, ensure_ascii=False, indent=1) + "\n"


def _is_record(uitgave: Uitgave) -> bool:
    return uitgave.mediasoort == "application/json"


def _pad(titel: str, mediasoort: str, is_record: bool, **delen: str) -> dict[str, Any]:
    """Eén pad: wat u krijgt, en wat u in het adres invult."""
    schema = {"schema": {"$ref": f"{SCHEMA}Data"}} if is_record else {}
    antwoord = {"description": titel, "content": {mediasoort: schema}}
    vraag: dict[str, Any] = {"summary": titel, "responses": {"200": antwoord}}
    if delen:
        vraag["parameters"] = [
            {
                "name": naam,
                "in": "path",
                "required": True,
                "description": uitleg,
                "schema": {"type": "string"},
            }
            for naam, uitleg in delen.items()
        ]
    return {"get": vraag}
