"""De pagina met alle regels voor redacteuren, uit de regels zelf en hun gevallen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ..lezen import lees_yaml
from . import ONDERWERPEN, Regel

KOP = """---
title: Regels
description: Wat de controle nakijkt, hoe ernstig het is en wat u dan leest.
---

# Regels

Dit kijkt `kennisbank controleer` na, en de bouw en een inzending ook.
Elke regel heeft een vaste naam; die staat achter elke bevinding.
Een fout of een waarschuwing houdt de site tegen, een opmerking niet.

De pagina komt uit de regels zelf en is dus nooit verouderd.
"""
ERNST = {"fout": "Een fout.", "waarschuwing": "Een waarschuwing.", "opmerking": "Een opmerking."}


def regelpagina(gevallen: Iterable[str]) -> str:
    """De Markdown van de pagina; `gevallen` is de tekst van elk bestand in `tests/gevallen`."""
    voorbeelden = _voorbeelden(gevallen)
    stukken = [KOP]
    for onderwerp, regels in ONDERWERPEN.items():
        stukken.append(f"## {onderwerp}\n")
        stukken += (_regel(regel, voorbeelden.get(regel.naam, "")) for regel in regels)
    return "\n".join(stukken)


def _regel(regel: Regel, voorbeeld: str) -> str:
    hek = "``" if "`" in voorbeeld else "`"
    zin = f"\n\n> {hek}{voorbeeld}{hek}" if voorbeeld else ""
    return f"### `{regel.naam}`\n\n{regel.eis}\n{ERNST[regel.ernst]}{zin}\n"


def _voorbeelden(gevallen: Iterable[str]) -> Mapping[str, str]:
    """Per regel de zin uit het eerste geval dat haar bewijst, liefst een geval van haar alleen."""
    zinnen: dict[str, str] = {}
    gelezen = [
        waarde for tekst in gevallen if isinstance(waarde := lees_yaml(tekst, "").waarde, dict)
    ]
    for geval in sorted(gelezen, key=lambda geval: len(geval.get("bewijst", ()))):
        namen, gevonden = geval.get("bewijst", ()), geval["bevindingen"]
        for plaats, naam in enumerate(namen):
            zin = gevonden[plaats if len(namen) == len(gevonden) else 0]
            zinnen.setdefault(naam, zin.split(": ", 1)[1])
    return zinnen
