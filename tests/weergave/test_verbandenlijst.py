"""Lange lijsten: een pagina wordt niet zwaarder van nog een voorbeeld, en niets raakt kwijt."""

import posixpath
import re
from collections.abc import Iterator

import pytest

from conftest import LaadMet
from kennisbank.samenhang import Inhoud
from kennisbank.weergave import Omgeving, bladen, registerbladen, toon, verbandenlijst
from kennisbank.weergave.verbandenlijst import PER_GROEP
from voorbeeldboom import BESTANDEN

LIJST = "data/voorbeelden.yaml"
NAAF = """
- id: vb-naaf
  titel: Het midden
  kern: Kent alle andere.
  bron: [pamflet-tekst:1]
  relaties: [{relaties}]
"""
EEN = """
- id: vb-nummer-{n:03}
  titel: Voorbeeld {n:03}
  kern: Kort.
  vorm: gemeente
  gemeente: Zeist
  instrumenten: [begrip-loting]
  bron: [pamflet-tekst:1]
  relaties:
    - {{naar: prioriteit-1, grond: gaat hierover}}
    - {{naar: tip-1, grond: gaat hierover}}
"""
NUMMER = re.compile(r'href="(?:[^"]*/)?nummer-(\d+)\.html')
LINK = re.compile(r'<a(?: class="[a-z]+")? href="([^"#:?]*\.html)?(#[^"]*)?"')


def boom(aantal: int) -> dict[str, str]:
    """Zo veel voorbeelden uit Zeist, en een dat met elk daarvan samenhangt."""
    naar = ", ".join(f"{{naar: vb-nummer-{n:03}, grond: lijkt erop}}" for n in range(aantal))
    veel = "".join(EEN.format(n=n) for n in range(aantal))
    return {LIJST: BESTANDEN[LIJST] + NAAF.format(relaties=naar) + veel}


def site(inhoud: Inhoud) -> dict[str, str]:
    omgeving = Omgeving(inhoud.gemeenten)
    rij = bladen(inhoud.graaf, inhoud.gemeenten)
    return {blad.pad: str(toon(blad, inhoud.graaf, omgeving)) for blad in rij}


def links(van: str, html: str) -> Iterator[str]:
    for pagina, anker in LINK.findall(html):
        if "tafel" not in anker:
            pad = posixpath.normpath(posixpath.join(posixpath.dirname(van), pagina))
            yield (pad if pagina else van) + anker


@pytest.mark.parametrize(
    "pagina",
    [
        "voorbeelden/naaf.html",
        "prioriteiten/1-vertrouwen.html",
        "tips/1-open.html",
        "gemeenten/zeist.html",
        "instrumenten/loting.html",
    ],
)
def test_wat_niet_op_een_pagina_past_staat_op_de_bladen_waar_zij_heen_wijst(
    laad_met: LaadMet, pagina: str
) -> None:
    paginas = site(laad_met(boom(120)))
    assert len(set(NUMMER.findall(paginas[pagina]))) <= PER_GROEP
    alle = re.search(r'<a href="([^"]+)">Alle 12[01] voorbeelden</a>', paginas[pagina])
    assert alle
    begin = posixpath.normpath(posixpath.join(posixpath.dirname(pagina), alle[1]))
    stam = begin.partition("#")[0].removesuffix("index.html").removesuffix(".html")
    vervolg = [html for pad, html in paginas.items() if pad.startswith(stam)]
    gevonden = set(NUMMER.findall("".join(vervolg)))
    assert gevonden == {f"{n:03}" for n in range(120)}


def test_geen_lijst_toont_meer_dan_zoveel_voorbeelden(laad_met: LaadMet) -> None:
    paginas = site(laad_met(boom(120)))
    rijen = {pad: len(set(NUMMER.findall(html))) for pad, html in paginas.items()}
    assert {pad: n for pad, n in rijen.items() if n > PER_GROEP} == {"register.html": 120}


def test_wat_past_blijft_op_de_pagina_zelf(laad_met: LaadMet) -> None:
    graaf = laad_met(boom(PER_GROEP - 1)).graaf
    assert [een.pad for een in bladen(graaf) if een.sjabloon == "verbanden"] == []
    nog_een = [een.pad for een in bladen(laad_met(boom(PER_GROEP + 1)).graaf)]
    assert "verbanden/vb-naaf/index.html" in nog_een
    assert "verbanden/vb-naaf/lijst-2.html" in nog_een


def test_register_dat_te_zwaar_wordt_gaat_in_bladen_en_noemt_elk_record_een_keer(
    laad_met: LaadMet, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(registerbladen, "OP_EEN_PAGINA", 6_000)
    monkeypatch.setattr(registerbladen, "OP_EEN_BLAD", 3_000)
    paginas = site(laad_met(boom(120)))
    register = {pad: html for pad, html in paginas.items() if pad.startswith("register")}
    genoemd = [een for html in register.values() for een in NUMMER.findall(html)]
    assert len(register) > 3
    assert sorted(genoemd) == [f"{n:03}" for n in range(120)]
    for pad, html in register.items():
        for link in links(pad, html):
            naar, _, anker = link.partition("#letter-")
            assert not anker or f'id="letter-{anker}"' in register[naar]


def test_zie_ook_wordt_een_link_als_er_op_een_gedeelde_pagina_te_veel_is(
    laad_met: LaadMet, monkeypatch: pytest.MonkeyPatch
) -> None:
    inhoud = laad_met()
    assert "<summary>Zie ook (1)</summary>" in site(inhoud)["kader.html"]
    monkeypatch.setattr(verbandenlijst, "ZIE_OOK", 0)
    paginas = site(laad_met())
    assert (
        '<a href="verbanden/kader-participatie/index.html">Zie ook (1)</a>' in paginas["kader.html"]
    )
    assert "themas/" in paginas["verbanden/kader-participatie/index.html"]


def test_elke_link_van_en_naar_een_lange_lijst_komt_uit(laad_met: LaadMet) -> None:
    paginas = site(laad_met(boom(120)))
    for pad, html in paginas.items():
        for link in links(pad, html):
            naar, _, anker = link.partition("#")
            if naar.startswith("verbanden/") or pad.startswith("verbanden/"):
                assert naar in paginas, (pad, link)
                assert not anker or f'id="{anker}"' in paginas[naar], (pad, link)
