"""Het skelet: een voorbeeld om in te vullen, met boven elk veld wat erin hoort."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ..model import Bewijs, Voorbeeld
from ..model.invultekst import INVULTEKST, INVULTEKST_BRON
from .recordtekst import Velden, recordtekst
from .vragen import BRONVRAGEN

VELD = re.compile(r"^(\w+):", re.MULTILINE)
INVULLING: Mapping[str, object] = {
    "id": "vb-gemeente-onderwerp",
    **INVULTEKST,
    "vorm": "gemeente",
    "gemeente": "Naam van de gemeente",
    "jaar_start": 2024,
    "status": "loopt",
    "uitkomst": "gemengd",
    "instrumenten": ["begrip-loting"],
    "bronnen": [
        {
            "url": "https://www.example.org/loting",
            **INVULTEKST_BRON,
            "datum": "2024-03-16",
            "soort": "officieel",
            "staaft": ["wat", "resultaat", "uitkomst"],
        }
    ],
    "relaties": [{"naar": "voorstel-2c", "herkomst": "redactie", "grond": "loting"}],
}
"""Wie iets vergeet te vervangen, hoort het van de controle: gemeente en webadres bestaan niet."""


def skelet(gegeven: Velden, peildatum: str) -> str:
    """Een in te vullen voorbeeld; wat al gegeven is, staat er al in."""
    tekst = recordtekst({**INVULLING, "gezien_op": peildatum, **gegeven})
    return VELD.sub(_met_uitleg, tekst)


def leeg_voorbeeld() -> str:
    """Een voorbeeld om te kopiëren op een pagina: in elk veld staat wat erin hoort."""
    velden = ("titel", "kern", "gemeente", "wat", "waarom", "hoe", "resultaat", "les")
    bron = {
        vraag.veld: Bewijs.model_fields[vraag.veld].description
        for vraag in BRONVRAGEN
        if vraag.verplicht
    }
    uitleg = {veld: Voorbeeld.model_fields[veld].description for veld in velden}
    return recordtekst({"id": INVULLING["id"], **uitleg, "bronnen": [bron]})


def _met_uitleg(treffer: re.Match[str]) -> str:
    veld = Voorbeeld.model_fields.get(treffer[1])
    if veld is None or treffer[1] == "id":
        return treffer[0]
    return f"# {' '.join((veld.description or '').split())}\n{treffer[0]}"
