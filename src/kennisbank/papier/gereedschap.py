"""Gereedschap: de pakketten die de pdf's maken, en welke daarvan ontbreken.

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

__all__ = ["ONTBREEKT", "pikepdf", "segno", "typst"]
