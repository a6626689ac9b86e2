"""Schrift: ook een pagina in een oude codering is te lezen."""

import pytest

from kennisbank.koppelingen.pagina import lees_pagina
from kennisbank.koppelingen.schrift import als_tekst

HTML = '<a href="café.html">x</a>'


@pytest.mark.parametrize(
    "inhoud",
    [
        HTML.encode(),
        "\ufeff".encode() + HTML.encode(),
        "\ufeff".encode("utf-16-le") + HTML.encode("utf-16-le"),
        "\ufeff".encode("utf-16-be") + HTML.encode("utf-16-be"),
        HTML.encode("latin-1"),
        b'<meta charset="iso-8859-1">' + HTML.encode("latin-1"),
        b"<META http-equiv=x content='text/html; charset=windows-1252'>" + HTML.encode("cp1252"),
        b"<meta charset=cp437>" + HTML.encode("cp437"),
        b"<meta charset=utf-16>" + HTML.encode(),
        b"<meta charset=bestaat-niet>" + HTML.encode(),
        b"<meta charset=hex>" + HTML.encode(),
        b"<meta charset=idna>" + HTML.encode(),
        b"<meta charset=undefined>" + HTML.encode(),
    ],
)
def test_elke_codering_die_een_browser_leest_lezen_wij_ook(inhoud: bytes) -> None:
    assert [link.url for link in lees_pagina("p.html", inhoud).links] == ["café.html"]


def test_wat_niet_te_lezen_is_houdt_niemand_op() -> None:
    assert als_tekst(b"<meta charset=utf-8>\xff") == "<meta charset=utf-8>\ufffd"
    assert als_tekst(b"\xff\xfe\x00") == "\ufffd"
    assert als_tekst(b"") == ""
