"""Opmaakbladen: welke adressen er in CSS staan; los, want dat is geen HTML."""

from __future__ import annotations

import re
from collections.abc import Iterator

STUK = re.compile(
    r"/\*.*?(?:\*/|\Z)"  # commentaar
    r"|@namespace\b[^;]*"
    r"|@import\s++(?P<haal>\"[^\"\n]*+\"|'[^'\n]*+')"
    r"|\burl\(\s*+(?P<adres>\"(?:\\.|[^\"\\\n])*+\"|'(?:\\.|[^'\\\n])*+'|(?:\\.|[^()\"'\\\s])*+)\s*+\)"
    r"|\"(?:\\.|[^\"\\\n])*+\"?|'(?:\\.|[^'\\\n])*+'?",
    re.IGNORECASE | re.DOTALL,
)
ONTSNAPT = re.compile(r"\\(.)", re.DOTALL)


def css_adressen(css: str) -> Iterator[str]:
    """Elk adres in `url()` en `@import`; wat in commentaar of gewone tekst staat, telt niet."""
    for stuk in STUK.finditer(css):
        adres = stuk["haal"] or stuk["adres"]
        if adres:
            kaal = adres[1:-1] if adres[0] in "\"'" else adres
            yield ONTSNAPT.sub(r"\1", kaal)
