"""Welke pagina's axe keurt: elke vorm, en elke pagina die als enige iets mist."""

from pathlib import Path

import pytest

from browser.vormen import toonbeelden

GEWOON = '<main><h1>{naam}</h1><p id="a">Tekst</p><a href="{naam}.html">{naam}</a></main>'
ANDERS = {
    "een link zonder tekst": GEWOON.replace(">{naam}</a>", "></a>"),
    "een kop die een trap overslaat": GEWOON.replace("<p ", "<h3>Over</h3><p "),
    "een id die twee keer voorkomt": GEWOON.replace("</main>", '<p id="a">Nog eens</p></main>'),
    "een naam die nergens staat": GEWOON.replace("<a ", '<a aria-labelledby="weg" '),
    "een klasse die nergens anders is": GEWOON.replace("<p ", '<p class="bleek" '),
}


@pytest.mark.parametrize("anders", ANDERS.values(), ids=ANDERS)
def test_van_honderd_gelijke_paginas_keurt_axe_er_twee_en_elke_die_afwijkt(
    tmp_path: Path, anders: str
) -> None:
    bladen = [f"{naam}.html" for naam in range(100)]
    for blad in bladen:
        vorm = anders if blad == "63.html" else GEWOON
        (tmp_path / blad).write_text(vorm.format(naam=blad.removesuffix(".html")), "utf-8")
    assert toonbeelden(tmp_path, bladen) == {"0.html", "1.html", "63.html"}
