"""Opmaak: lichte Markdown wordt veilige HTML met links die kloppen."""

import re
import tempfile
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from conftest import LaadMet
from kennisbank.kennisgraaf import Kennisgraaf
from kennisbank.lezen import sleutel
from kennisbank.samenhang import laad
from kennisbank.weergave import Omgeving, bladen, relatief, toon
from kennisbank.weergave.opmaak import Opmaak
from voorbeeldboom import BESTANDEN, schrijf_boom

MAG = {
    *("p", "ul", "ol", "li", "strong", "em", "a", "code", "pre", "blockquote", "br", "hr"),
    *("h1", "h2", "h3", "h4", "h5", "h6", "span"),
}


def test_weg_tussen_twee_paginas_werkt_ook_van_schijf() -> None:
    assert relatief("tips/1-open.html", "prioriteiten/1.html#voorstel-1a") == (
        "../prioriteiten/1.html#voorstel-1a"
    )
    assert relatief("index.html", "tips/index.html") == "tips/index.html"
    assert relatief("tips/1-open.html", "tips/1-open.html#tip-1.1") == "#tip-1.1"
    assert relatief("tips/1-open.html", "index.html") == "../index.html"


def test_sleutel_is_kort_en_zonder_accenten() -> None:
    assert sleutel("Waarom dít telt, écht!") == "waarom-dit-telt-echt"


def test_link_naar_een_id_wordt_een_link_naar_de_pagina(laad_met: LaadMet) -> None:
    opmaak = Opmaak(laad_met().graaf, "tips/1-open.html")
    html = opmaak.tekst("Zie [voorstel 1a](voorstel-1a).")
    assert '<a href="../prioriteiten/1-vertrouwen.html#voorstel-1a">voorstel 1a</a>' in html


def test_gemeentenaam_wordt_een_invulplek() -> None:
    html = Opmaak(Kennisgraaf(), "x.html").tekst("In [gemeentenaam] telt u mee.")
    assert html == '<p>In <span class="invul">[gemeentenaam]</span> telt u mee.</p>'


@pytest.mark.parametrize(
    "markdown",
    [
        "[a](//elders.nl)",
        "[a]\n\n[a]: //elders.nl",
        "[a](ftp://elders.nl)",
        "[a](nergens)",
        "[a]()",
        "[a](\\\\elders.nl)",
        "[a](https:///x)",
        "<mailto:jan@elders.nl>",
    ],
)
def test_link_naar_iets_anders_dan_een_website_of_een_id_wordt_tekst(markdown: str) -> None:
    assert "href" not in Opmaak(Kennisgraaf(), "x.html").tekst(markdown)


def test_gemeentenaam_in_een_adres_of_bijschrift_blijft_heel() -> None:
    opmaak = Opmaak(Kennisgraaf(), "x.html")
    link = opmaak.tekst('[a](https://x.nl/?g=[gemeentenaam] "in [gemeentenaam]")')
    assert "<span" not in link
    assert 'title="in [gemeentenaam]"' in link
    assert "<span" not in opmaak.tekst("`[gemeentenaam]`")


def test_kop_krijgt_een_anker() -> None:
    opmaak = Opmaak(Kennisgraaf(), "x.html")
    assert opmaak.tekst("## Zo begint u") == '<h2 id="zo-begint-u">Zo begint u</h2>'
    assert opmaak.koppen("## Zo begint u\n\ntekst") == [("zo-begint-u", "Zo begint u")]


@given(
    st.text(alphabet=st.sampled_from("<>/\"'()[]!&;:=abcjsriptonelh#*_`\n "), max_size=80)
    | st.sampled_from(
        [
            "<script>alert(1)</script>",
            "[x](javascript:alert(1))",
            "[x](data:text/html,<script>)",
            "<img src=x onerror=alert(1)>",
            '"><svg onload=alert(1)>',
        ]
    )
)
@settings(max_examples=400, deadline=None, derandomize=True, database=None)
def test_vreemde_code_komt_nooit_levend_in_de_html(tekst: str) -> None:
    html = Opmaak(Kennisgraaf(), "x.html").tekst(tekst)
    assert set(re.findall(r"<(\w+)", html)) <= MAG
    assert not re.search(r"<[^>]*\son\w+\s*=", re.sub(r'"[^"]*"', '""', html))
    assert not re.search(r'(?:href|src)="(?:javascript|data|vbscript):', html)


STUKJE = st.one_of(
    st.sampled_from(
        [
            "<",
            ">",
            '"',
            "'",
            "&lt;",
            "&#60;",
            "script",
            "img src=x onerror=alert(1)",
            "](",
            "[x",
            ")",
        ]
    ),
    st.sampled_from(["javascript:alert(1)", "java&#115;cript:", "{{", "![", "*", "_", "`"]),
    st.sampled_from(
        ["\n\n", "\n    ", "# ", "> ", "- ", "]: ", "tip-1", "\\", " ", "https://x.nl/", "woord"]
    ),
)
VREEMD = st.lists(STUKJE, min_size=1, max_size=8).map("".join)


def adressen_en_tags(paginas: list[str]) -> tuple[set[str], set[str], set[str]]:
    """Alle tags, attribuutnamen en adressen die een browser in de pagina's ziet."""
    knopen = [knoop for html in paginas for knoop in LexborHTMLParser(html).css("*")]
    attributen = [paar for knoop in knopen for paar in knoop.attributes.items()]
    return (
        {str(knoop.tag) for knoop in knopen},
        {naam for naam, _ in attributen},
        {waarde or "" for naam, waarde in attributen if naam in {"href", "src", "action"}},
    )


@given(
    st.dictionaries(
        st.sampled_from(["titel", "kern", "wat", "les", "organisatie", "land", "let_op", "waarom"]),
        VREEMD,
        min_size=1,
        max_size=3,
    )
)
@settings(max_examples=150, deadline=None, derandomize=True, database=None)
def test_wat_de_keuring_doorlaat_brengt_geen_vreemde_code_op_een_pagina(
    velden: dict[str, str],
) -> None:
    lijst = yaml.safe_load(BESTANDEN["data/voorbeelden.yaml"])
    lijst[0] |= velden
    with tempfile.TemporaryDirectory() as naam:
        anders = {"data/voorbeelden.yaml": yaml.safe_dump(lijst, sort_keys=False)}
        inhoud = laad(schrijf_boom(Path(naam), **anders))
    paginas = [
        str(toon(blad, inhoud.graaf, Omgeving(inhoud.gemeenten)))
        for blad in bladen(inhoud.graaf)
        if blad.knoop.id != "zoeken" and not blad.heeft_kiezer  # die hebben met opzet een formulier
    ]
    tags, attributen, adressen = adressen_en_tags(paginas)
    assert not tags & {"script", "img", "iframe", "object", "style", "form", "base", "link"}
    assert not [naam for naam in attributen if naam.startswith("on") or naam == "style"]
    assert not [een for een in adressen if ":" in een and not een.startswith(("http:", "https:"))]
