"""Pagina's als passages: te vinden op hun naam, en die van de redactie zeggen dat zij dat zijn."""

from kennisbank.zoeken.pagina import tekstpaginas

OPEN_DATA = """---
title: Open data
---

# Open data

Alles is ook als *gegevens* te krijgen.
Ook voor uw site.

## De voorbeelden
"""


def test_losse_pagina_is_te_vinden_op_titel_kopjes_en_eerste_alinea() -> None:
    (een,) = tekstpaginas({"docs/gegevens.md": OPEN_DATA})
    assert (een.id, een.titel, een.url) == ("pagina-gegevens", "Open data", "gegevens.html")
    assert een.kern == "Alles is ook als gegevens te krijgen. Ook voor uw site."
    assert "De voorbeelden" in een.tekst


def test_pagina_van_de_redactie_zegt_dat_en_weegt_minder() -> None:
    teksten = {f"docs/redactie/{naam}.md": OPEN_DATA for naam in ("code", "over")}
    code, over = tekstpaginas(teksten)
    assert (code.titel, over.titel) == ("Voor de redactie: Open data", "Open data")
    assert code.zwaarte < over.zwaarte == 1


def test_pagina_zonder_titel_staat_niet_in_de_index() -> None:
    assert list(tekstpaginas({"docs/los.md": "Alleen wat tekst."})) == []
