"""Verdichting: een pdf kleiner opslaan, met bij elke link een zin die zegt waar zij heen gaat."""

from __future__ import annotations

import io
import re
from collections.abc import Mapping

from .gereedschap import pikepdf
from .schrijver import schrijf

PAGINA = re.compile(r"pagina (\S+)$")


def verdicht(ruw: bytes, namen: Mapping[str, str]) -> bytes:
    """Dezelfde pdf kleiner geschreven, met een omschrijving bij elke link.

    `namen` heeft per bestemming hoe zij heet.
    """
    with pikepdf.open(io.BytesIO(ruw)) as pdf:
        for pagina in pdf.pages:
            for link in pagina.get("/Annots", pikepdf.Array()):
                link.Contents = pikepdf.String(omschrijving(link, namen))
                link.Rect = pikepdf.Array([round(float(een), 1) for een in link.Rect])
        pdf.Root.MarkInfo = pikepdf.Dictionary(Marked=True)
        return schrijf(pdf)


def omschrijving(link: pikepdf.Object, namen: Mapping[str, str]) -> str:
    """Waar een link heen gaat, in een Nederlandse zin."""
    was = str(link.get("/Contents", "")).strip()
    if "/A" in link:
        return f"Naar het webadres {link.A.URI}"
    doel = link.Dest
    if isinstance(doel, pikepdf.String) and str(doel) in namen:
        gevonden = PAGINA.search(was)
        return f"Naar {namen[str(doel)]}" + (f", pagina {gevonden[1]}" if gevonden else "")
    if was.startswith("Voetnoot"):
        return f"Naar v{was[1:]}"
    if was.isdigit():
        return f"Terug naar de plaats van voetnoot {was}"
    if was.startswith("“"):
        return f"Naar {PAGINA.sub('', was).strip()}, pagina {_pagina(was)}"
    return f"Naar {was[:1].lower()}{was[1:]}"


def _pagina(was: str) -> str:
    gevonden = PAGINA.search(was)
    return gevonden[1] if gevonden else "onbekend"


def aantal_bladzijden(pdf: bytes) -> int:
    """Hoeveel bladzijden een pdf telt."""
    with pikepdf.open(io.BytesIO(pdf)) as open_:
        return len(open_.pages)
