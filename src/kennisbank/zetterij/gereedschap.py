"""Gereedschap: de pakketten die pdf's maken; los, want elk deel van de kamer krijgt hetzelfde.

De site bouwt ook zonder; dan zegt een bevinding wat er mist.
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
