"""Pagina's: links en ankers zoals een browser ze leest, ook als iemand kwaad wil."""

import time

import pytest

from kennisbank.koppelingen.pagina import ADRESVELDEN, Omgeving, adressenrij, lees_pagina, omgeving


@pytest.mark.parametrize(
    ("srcset", "adressen"),
    [
        ("a.png", ["a.png"]),
        ("a.png 1x, b.png 2x", ["a.png", "b.png"]),
        ("a.png,b.png", ["a.png,b.png"]),
        ("a.png, b.png", ["a.png", "b.png"]),
        (" ,a.png 100w,b.png 200w ,", ["a.png", "b.png"]),
        ("data:image/png;base64,AA== 1x, b.png 2x", ["data:image/png;base64,AA==", "b.png"]),
        ("", []),
        (", ,", []),
    ],
)
def test_adressenrij_van_een_srcset(srcset: str, adressen: list[str]) -> None:
    assert list(adressenrij(srcset)) == adressen


@pytest.mark.parametrize(
    ("element", "veld"), [(el, veld) for el, velden in ADRESVELDEN.items() for veld in velden]
)
def test_elk_adresveld_is_een_link(element: str, veld: str) -> None:
    html = f'<svg><{element} {veld}="weg.html"/></svg>' if element in {"use", "image"} else ""
    html = html or f'<{element} {veld}="weg.html"></{element}>'
    links = lees_pagina("p.html", html.encode()).links
    assert [link.url for link in links] == ["weg.html"]


def test_omgeving_noemt_de_ids_van_binnen_naar_buiten() -> None:
    html = b"""<nav><a href="a.html">x</a></nav>
    <main id="m"><p id="p"><a href="b.html" id="zelf">x</a></p></main>"""
    assert omgeving(html, {0, 1}) == {
        0: Omgeving(),
        1: Omgeving(("zelf", "p", "m"), in_main=True),
    }


def test_nummers_van_links_zijn_bij_elke_lezing_gelijk() -> None:
    html = b"""<style>p { background: url(c.png) }</style><img srcset="a.png 1x, b.png 2x">
    <meta http-equiv="refresh" content="0; url=d.html"><a href="e.html" id="laatste">x</a>"""
    links = lees_pagina("p.html", html).links
    plaats = next(nummer for nummer, link in enumerate(links) if link.url == "e.html")
    assert omgeving(html, {plaats})[plaats][0] == ("laatste",)


@pytest.mark.parametrize(
    "html",
    [
        '<img srcset="' + "," * 100_000 + '">',
        '<img srcset="' + "a " * 100_000 + '">',
        '<meta http-equiv="refresh" content="0' + " " * 100_000 + '">',
        "<a href='" * 50_000,
        "<div>" * 5_000,
    ],
)
def test_vijandige_pagina_kost_weinig_tijd(html: str) -> None:
    begin = time.perf_counter()
    lees_pagina("p.html", html.encode())
    assert time.perf_counter() - begin < 10
