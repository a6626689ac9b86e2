"""De gegevens voor het filter, als script; los, want alleen de browser leest ze."""

from __future__ import annotations

import json
from typing import Any

from ..kennisgraaf import Kennisgraaf, Knoop
from ..lezen import Gemeenten
from .facetten import facetwaarden, pittigste
from .naam import aanduiding

NAAM = "meerdoenVoorbeelden"


def filterscript(graaf: Kennisgraaf, gemeenten: Gemeenten) -> str:
    """Het script met alle voorbeelden, in de volgorde van de lijst.

    Een script en geen JSON, want een pagina van schijf mag geen ander bestand ophalen.
    """
    knopen = sorted(graaf.van_soort("voorbeeld"), key=lambda knoop: knoop.record.rang())
    regels = [_regel(graaf, gemeenten, knoop) for knoop in knopen]
    gegevens = json.dumps(regels, ensure_ascii=False, separators=(",", ":"))
    return f"globalThis.{NAAM} = {gegevens};\n"


def _regel(graaf: Kennisgraaf, gemeenten: Gemeenten, knoop: Knoop) -> dict[str, Any]:
    pittig = pittigste(graaf, knoop.id)
    regel: dict[str, Any] = {
        "titel": knoop.record.titel,
        "kern": knoop.record.kern,
        "url": knoop.pagina,
        "plaats": aanduiding(knoop),
        "facetten": facetwaarden(graaf, gemeenten, knoop),
    }
    if pittig:
        bij = aanduiding(graaf[pittig.id]).lower()
        regel |= {"bij": bij, "pepers": pittig.pepers}
    return regel
