"""De sleutel: een korte naam voor een adres, een id of een anker."""

from __future__ import annotations

import re
import unicodedata


def sleutel(tekst: str) -> str:
    """Een korte naam voor een adres of anker: kleine letters, cijfers en streepjes."""
    kaal = unicodedata.normalize("NFKD", tekst).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", kaal.lower()).strip("-")
