"""Gereedschap: de pakketten die de pdf's maken, en welke daarvan ontbreken.

De site bouwt ook zonder; dan zegt een bevinding wat er mist. Een module van weinig regels, zodat
alle andere van deze kamer hetzelfde pakket krijgen, of hetzelfde niets.
"""

from __future__ import annotations

try:
    import pikepdf
    import segno
    import typst
except ImportError as fout:
    ONTBREEKT = str(fout.name)
    pikepdf = segno = typst = None  # type: ignore[assignment]
else:
    ONTBREEKT = ""

PAKKETTEN = ("pikepdf", "segno", "typst")
"""Waar de bytes van een pdf van afhangen, naast onze eigen code."""

__all__ = ["ONTBREEKT", "PAKKETTEN", "pikepdf", "segno", "typst"]
