"""Het skelet: een voorbeeld om in te vullen, met boven elk veld wat erin hoort."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ..model import Bewijs, Voorbeeld
from .recordtekst import Velden, recordtekst
from .vragen import BRONVRAGEN

VELD = re.compile(r"^(\w+):", re.MULTILINE)
INVULLING: Mapping[str, object] = {
    "id": "vb-gemeente-onderwerp",
    "titel": "Wat er gebeurde, in één regel",
    "kern": "De boodschap in hooguit 40 woorden.",
    "vorm": "gemeente",
    "gemeente": "Naam van de gemeente",
    "wat": "Wat er gebeurde.",
    "waarom": "Wat de aanleiding was.",
    "hoe": "Hoe het werd aangepakt.",
    "resultaat": "Wat het opleverde.",
    "les": "Wat anderen ervan kunnen leren.",
    "jaar_start": 2024,
    "status": "loopt",
    "uitkomst": "gemengd",
    "instrumenten": ["begrip-loting"],
    "bronnen": [
        {
            "url": "https://www.example.org/loting",
            "titel": "Titel van de pagina",
            "uitgever": "Wie de pagina uitgeeft",
            "datum": "2024-03-16",
            "soort": "officieel",
            "staaft": ["wat", "resultaat", "uitkomst"],
        }
    ],
    "relaties": [{"naar": "voorstel-2c", "herkomst": "redactie", "grond": "loting"}],
}
"""Gemeente en webadres bestaan met opzet niet: wie ze vergeet, hoort het van de controle."""


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
