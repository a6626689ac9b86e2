"""Open data: alle records met hun verbanden in één JSON-bestand, en het schema ervan."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from ..kennisgraaf import Kennisgraaf, Knoop
from ..model import Record

VERSIE = 1
GROND = {"id", "titel", "kern", "bron", "relaties"}
"""De velden die elk record heeft en die hier een eigen vorm krijgen."""


class DataRelatie(BaseModel):
    """Een verband met een ander record."""

    naar: str = Field(description="Id van het andere record.")
    soort: str = Field(description="Soort verband.")
    herkomst: str = Field(
        description="Wie het verband legt: bron of redactie.", pattern="^(bron|redactie)$"
    )
    richting: str = Field(description="heen als dit record het verband noemt, anders terug.")


class DataBron(BaseModel):
    """Een plaats in een brondocument."""

    document: str = Field(description="Id van het brondocument.")
    plaats: str = Field(description="Regels in dat document, of leeg.")


class DataRecord(BaseModel):
    """Eén record met zijn adres, herkomst en verbanden; verdere velden hangen af van de soort."""

    model_config = ConfigDict(extra="allow")

    id: str = Field(description="Vaste id.")
    soort: str = Field(description="Soort record.")
    titel: str = Field(description="Titel.")
    kern: str = Field(description="De boodschap in hooguit 40 woorden.")
    url: str = Field(description="Adres vanaf de hoofdmap van de site, met anker.", pattern="#")
    onderdeel_van: str | None = Field(description="Id van het record waar dit in woont.")
    bron: list[DataBron] = Field(description="Plaatsen in de brondocumenten.")
    relaties: list[DataRelatie] = Field(description="Verbanden, van beide kanten.")


class Data(BaseModel):
    """De hele kennisbank als gegevens."""

    versie: int = Field(description="Versie van deze vorm.", ge=1)
    records: list[DataRecord] = Field(description="Alle records.")


def gegevens_per_pagina(graaf: Kennisgraaf) -> Iterator[tuple[str, str]]:
    """Elke pagina met haar gegevens; de graaf wordt één keer doorlopen, hoeveel pagina's ook."""
    per_pagina: dict[str, list[str]] = {}
    for id, regel in recordregels(graaf, graaf).items():
        per_pagina.setdefault(graaf[id].pagina, []).append(regel)
    for pagina, regels in per_pagina.items():
        yield pagina, document(regels)


def recordregels(graaf: Kennisgraaf, knopen: Iterable[Knoop]) -> dict[str, str]:
    """Elk record als één regel JSON, op id gesorteerd."""
    op_id = sorted(knopen, key=lambda knoop: knoop.id)
    return {knoop.id: json.dumps(_record(graaf, knoop), ensure_ascii=False) for knoop in op_id}


def document(regels: Iterable[str]) -> str:
    """Records als één JSON-document; één per regel, zodat een verschil te lezen is."""
    records = ",\n".join(regels)
    return f'{{"versie": {VERSIE}, "records": [\n{records}\n]}}\n'


def schema_json() -> str:
    """De tekst van het JSON Schema bij `data/kennisbank.json`."""
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **Data.model_json_schema()}
    return json.dumps(schema, ensure_ascii=False, indent=1) + "\n"


def _record(graaf: Kennisgraaf, knoop: Knoop) -> dict[str, Any]:
    record = knoop.record
    onderdelen = {naam for naam, waarde in record if _zijn_onderdelen(waarde)}
    velden = record.model_dump(mode="json", exclude=GROND | onderdelen, exclude_none=True)
    return {
        "id": record.id,
        "soort": record.soort,
        "titel": record.titel,
        "kern": record.kern,
        "url": knoop.url,
        "onderdeel_van": knoop.ouder or None,
        "onderdelen": [deel.id for deel in record.onderdelen()],
        "bron": [
            {"document": document, "plaats": plaats}
            for document, _, plaats in (een.partition(":") for een in record.bron)
        ],
        "relaties": [
            {
                "naar": verband.naar,
                "soort": verband.soort,
                "herkomst": verband.herkomst,
                "richting": "heen" if verband.heen else "terug",
            }
            for verband in sorted(graaf.verbanden_van(record.id))
        ],
        **{naam: waarde for naam, waarde in velden.items() if waarde not in ([], "")},
    }


def _zijn_onderdelen(waarde: object) -> bool:
    return isinstance(waarde, tuple) and any(isinstance(deel, Record) for deel in waarde)
