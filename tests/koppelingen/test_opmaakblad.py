"""Opmaakbladen: elk adres, en niets dat erop lijkt."""

import time

import pytest

from kennisbank.koppelingen.opmaakblad import css_adressen
from koppelingen.proefsite import meldingen_bij


@pytest.mark.parametrize(
    ("css", "adressen"),
    [
        ("p { background: url(a.png) }", ["a.png"]),
        ("p { background: url( 'a b.png' ), URL(\"c.png\") }", ["a b.png", "c.png"]),
        ("@import 'a.css'; @import url(b.css) screen;", ["a.css", "b.css"]),
        ("p { background: url(a\\).png) }", ["a).png"]),
        ("p { background: url(data:image/png;base64,AA==) }", ["data:image/png;base64,AA=="]),
        ("/* url(a.png) */ p { content: 'url(b.png)' }", []),
        ("/* nooit dicht url(a.png)", []),
        ("@namespace svg url(http://www.w3.org/2000/svg);", []),
        ("p { background: url() }", []),
        ("p { mijnurl(a.png): x }", []),
    ],
)
def test_adressen_in_css(css: str, adressen: list[str]) -> None:
    assert list(css_adressen(css)) == adressen


def test_adres_in_een_opmaakblad_telt_vanaf_dat_blad() -> None:
    css = "@import 'weg.css'; p { background: url(../foto.png), url('weg.png') }"
    assert [een.url for een in meldingen_bij(css, "sub/eigen.css")] == ["weg.css", "weg.png"]


@pytest.mark.parametrize("stuk", ["url(", "url( ", "/*", "'\\", "@import ", "\\"])
def test_vijandige_css_kost_weinig_tijd(stuk: str) -> None:
    begin = time.perf_counter()
    list(css_adressen(stuk * 20_000))
    list(css_adressen("url(" + " " * 100_000))
    assert time.perf_counter() - begin < 10
