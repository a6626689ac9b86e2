"""Tekst van buiten blijft gewone tekst, wat er ook in staat."""

import re

import pytest
from markdown_it import MarkdownIt

from kennisbank.schoonschrift import onschadelijk

VIJANDIG = [
    "[klik](https://kwaad.nl)",
    "![x](https://kwaad.nl/x.png)",
    "[klik][1] en [1]: https://kwaad.nl",
    "<img src=x onerror=alert(1)>",
    "</details><script>alert(1)</script>",
    "<!-- weg",
    "`code` en ``meer`` en ~~~ en **vet** en _schuin_ en ~~door~~ en $x$",
    "# kop",
    "> citaat",
    "- punt\n\n1. nog een\n\n| a | b |\n| - | - |",
    "&lt;script&gt; &#64;naam &copy;",
    "\\*ontsnapt\\*",
    "<https://kwaad.nl> en <a@b.nl>",
]


@pytest.mark.parametrize("tekst", VIJANDIG)
def test_markdown_van_buiten_wordt_niet_opgemaakt(tekst: str) -> None:
    html = (
        MarkdownIt("commonmark")
        .enable(["table", "strikethrough"])
        .render(f"Begin {onschadelijk(tekst)}")
    )
    assert re.findall(r"<[^>]*>", html) == ["<p>", "</p>"]


@pytest.mark.parametrize("tekst", ["Macht & Tegenmacht", "Wat (nog) niet?", "tip-1.1", "a#tip-1.1"])
def test_gewone_tekst_blijft_leesbaar(tekst: str) -> None:
    assert onschadelijk(tekst) == tekst


@pytest.mark.parametrize(
    "tekst", ["@vng", "a@b.nl", "fixes #12", "groep/map#3", "GH-7", "&#64;vng"]
)
def test_geen_naam_of_nummer_dat_github_herkent(tekst: str) -> None:
    """GitHub kijkt pas na de Markdown, dus naar de tekst zoals een lezer haar ziet."""
    gezien = re.sub(r"</?p>", "", MarkdownIt("commonmark").render(onschadelijk(tekst)))
    assert not re.search(r"@\w|#\d|GH-\d", gezien)


@pytest.mark.parametrize("tekst", ["https://kwaad.nl", "http://x", "www.kwaad.nl", "WWW.kwaad.nl"])
def test_geen_adres_dat_vanzelf_een_link_wordt(tekst: str) -> None:
    assert not re.search(r"://|www\.", onschadelijk(tekst), re.IGNORECASE)


def test_geen_opdracht_voor_de_bouwstraat() -> None:
    tekst = onschadelijk("::error::x\n::set-output name=x::y\n##[error]z")
    assert "::" not in tekst
    assert "##[" not in tekst
    assert "\n" not in tekst


def test_onzichtbare_tekens_gaan_weg_en_lange_tekst_wordt_kort() -> None:
    assert onschadelijk("\u202eom\x1b[31m\u200b") == "om &#91;31m"
    assert len(onschadelijk("x" * 5000)) == 200
    assert onschadelijk("x" * 5000, langste=10) == "xxxxxxxxx…"
