"""Een hele site van een ander: elke fout gevonden, en geen lokker (groepen 1 tot en met 8)."""

from pathlib import Path
from random import Random

import pytest

from kennisbank.koppelingen import controleer, site_in_map

BASIS = "/kennis/"
NFC, NFD = "caf\u00e9.html", "cafe\u0301.html"
VAST = {
    "index.html": '<h1 id="Kop-1">x</h1><p id="kop-2">y</p><a name="oud"></a><p id="één">z</p>',
    "map/index.html": '<h2 id="hier">x</h2>',
    "map/diep/blad.html": '<p id="x-y">x</p>',
    "dubbel.html": '<p id="twee">a</p><p id="twee">b</p><a id="een" name="een" href="#een">c</a>',
    "wees.html": '<meta http-equiv="refresh" content="0; url=map/index.html">',
    NFC: "x",
    "met spatie.html": "x",
    "50%.html": "x",
    "beeld.svg": '<svg xmlns="http://www.w3.org/2000/svg"><symbol id="huis"/></svg>',
    "foto.png": "x",
    "foto@2x.png": "x",
    "stuk.pdf": "%PDF-1.7 /URI (https://vng.nl/)",
    "stijl.css": "/* url(weg.png) */ body { background: url('foto.png') }",
    "code.js": "fetch('weg.json')",
}
# Elke regel komt op een willekeurige pagina; voor de | staat het adres dat gemeld hoort te worden.
FOUTEN = [
    'weg.html | <a href="weg.html">',
    'map/weg.pdf | <a href="map/weg.pdf">',
    'weg.png | <img src="weg.png" alt="">',
    'weg.js | <script src="weg.js"></script>',
    'Index.html | <a href="Index.html">',
    'MAP/index.html | <a href="MAP/index.html">',
    'foto.PNG | <img src="foto.PNG" alt="">',
    '#nergens | <a href="#nergens">',
    'index.html#weg | <a href="index.html#weg">',
    'index.html#kop-1 | <a href="index.html#kop-1">',
    'map/#weg | <a href="map/#weg">',
    'index.html#een | <a href="index.html#een">',
    'beeld.svg#weg | <svg><use href="beeld.svg#weg"/></svg>',
    'met%2520spatie.html | <a href="met%2520spatie.html">',
    'caf%E9.html | <a href="caf%E9.html">',
    f'{NFD} | <a href="{NFD}">',
    'map%2Findex.html | <a href="map%2Findex.html">',
    'index.html/ | <a href="index.html/">',
    'stuk.pdf/ | <a href="stuk.pdf/">',
    '/index.html | <a href="/index.html">',
    '/kenis/index.html | <a href="/kenis/index.html">',
    '../index.html | <a href="../index.html">',
    '../../kennis/index.html | <a href="../../kennis/index.html">',
    'mailto:info@vng | <a href="mailto:info@vng">',
    'mailto:info@vng,nl | <a href="mailto:info@vng,nl">',
    'mailto: | <a href="mailto:">',
    'malito:info@vng.nl | <a href="malito:info@vng.nl">',
    'htps://vng.nl/ | <a href="htps://vng.nl/">',
    'javascript:void(0) | <a href="javascript:void(0)">',
    'JavaScript:open() | <a href="JavaScript:open()">',
    ' | <a href="">',
    'http://localhost:8000/x | <a href="http://localhost:8000/x">',
    'http://192.168.0.9/ | <a href="http://192.168.0.9/">',
    'file:///C:/stuk.pdf | <a href="file:///C:/stuk.pdf">',
    'https:// | <a href="https://">',
    'dubbel.html#twee | <a href="dubbel.html#twee">',
    'weg@2x.png | <img src="foto.png" srcset="foto.png 1x, weg@2x.png 2x" alt="">',
    'weg.webp | <picture><source srcset="weg.webp"><img src="foto.png" alt=""></picture>',
    'poster.jpg | <video poster="poster.jpg"></video>',
    'weg.swf | <object data="weg.swf"></object>',
    'achter.png | <p style="background: url(achter.png)"></p>',
    'rand.png | <style>b { border-image: url("rand.png") }</style>',
    'weg.css | <link rel="stylesheet" href="weg.css">',
    '{{ adres }} | <a href="{{ adres }}">',
    'www.vng.nl | <a href="www.vng.nl">',
]
LOKKERS = [
    '<a href="index.html">',
    '<a href="./index.html?versie=2#kop-2">',
    '<a href="?zoek=x">',
    '<a href="map/">',
    '<a href="map/index.html#hier">',
    '<a href=".">',
    '<a href="/kennis/">',
    '<a href="/kennis/map/diep/blad.html#x-y">',
    '<a href="/kennis">',
    '<a href="map/../index.html">',
    '<a href="map/diep/../index.html">',
    '<a href="#">',
    '<a href="#top">',
    '<a href="#TOP">',
    '<a href="index.html#oud">',
    '<a href="index.html#één">',
    '<a href="index.html#%C3%A9%C3%A9n">',
    '<a href="index.html#kop-2:~:text=zo%20dus">',
    '<a href="dubbel.html#een">',
    '<a href="dubbel.html">',
    '<a href="wees.html#hier">',
    f'<a href="{NFC}">',
    '<a href="caf%C3%A9.html">',
    '<a href="met%20spatie.html">',
    '<a href=" met spatie.html ">',
    '<a href="50%25.html">',
    '<a href="%69ndex.html">',
    '<a href="in\ndex.html">',
    '<a href="mailto:info@vng.nl,raad@zeist.nl?subject=Vraag">',
    '<a href="mailto:?subject=Lees%20dit&amp;body=hier">',
    '<a href="tel:+31-70-373-8393">',
    '<a href="sms:+31612345678">',
    '<a href="data:text/plain,hoi">',
    '<iframe src="about:blank"></iframe>',
    '<a href="https://vng.nl/bestaat-niet">',
    '<a href="//vng.nl/">',
    '<img src="foto.png" srcset="data:image/png;base64,AA== 1x, foto@2x.png 2x" alt="">',
    '<img src="foto.png" srcset="foto.png 100w,foto@2x.png 200w" alt="">',
    '<svg><use xlink:href="beeld.svg#huis"/></svg>',
    '<svg><g id="hier-g"/><use href="#hier-g"/></svg>',
    '<!-- <a href="weg.html"> -->',
    '<pre><code>&lt;a href="weg.html"&gt;</code></pre>',
    '<script type="application/ld+json">{"url": "weg.html"}</script>',
    "<p>Ga naar weg.html of http://</p>",
    '<a>geen adres</a><a id="los"></a>',
    '<style>/* url(weg.png) */ p::after { content: "url(weg.png)" }</style>',
    '<meta http-equiv="refresh" content="300">',
    '<meta http-equiv="refresh" content="0; url=index.html">',
    '<link rel="preconnect" href="https://vng.nl">',
    '<template><a href="weg.html"></a></template>',
    '<object data="stuk.pdf#page=2"></object>',
]


def pagina_met(stukken: list[str]) -> str:
    dicht = (een + "x</a>" if een.startswith("<a ") else een for een in stukken)
    return "\n".join(["<!doctype html><title>x</title>", *dicht])


def bouw_site(map_: Path, kans: Random) -> set[tuple[str, str]]:
    """Strooit alles over twintig pagina's en geeft terug wat er gemeld hoort te worden."""
    paginas: dict[str, list[str]] = {f"blad-{nummer:02}.html": [] for nummer in range(20)}
    verwacht: set[tuple[str, str]] = set()
    for regel in FOUTEN:
        url, _, html = regel.partition(" | ")
        pagina = kans.choice(sorted(paginas))
        paginas[pagina].append(html)
        verwacht.add((pagina, url))
    for html in LOKKERS:
        paginas[kans.choice(sorted(paginas))].append(html)
    for rij in paginas.values():
        kans.shuffle(rij)
    for naam, tekst in (VAST | {naam: pagina_met(rij) for naam, rij in paginas.items()}).items():
        (map_ / naam).parent.mkdir(parents=True, exist_ok=True)
        (map_ / naam).write_text(tekst, encoding="utf-8")
    return verwacht


@pytest.mark.parametrize("zaad", range(5))
def test_elke_fout_is_gevonden_en_geen_lokker(tmp_path: Path, zaad: int) -> None:
    assert len(FOUTEN) >= 40
    assert len(LOKKERS) >= 40
    verwacht = bouw_site(tmp_path, Random(zaad))  # noqa: S311 - geen geheim
    meldingen = controleer(site_in_map(tmp_path, BASIS))
    ernstig = {(een.pagina, een.url) for een in meldingen if een.oordeel in {"dood", "fout"}}
    assert ernstig == verwacht
    assert {een.url for een in meldingen if een.oordeel == "opmerking"} <= {"/kennis"}


def test_pagina_die_naar_zichzelf_doorstuurt_is_ook_zonder_link_erheen_gevonden(
    tmp_path: Path,
) -> None:
    stuur = '<meta http-equiv="refresh" content="0; url={}">'
    for naam, doel in (("a", "b"), ("b", "a"), ("c", "weg")):
        (tmp_path / f"{naam}.html").write_text(stuur.format(f"{doel}.html"), "utf-8")
    assert [een.pagina for een in controleer(site_in_map(tmp_path))] == [
        "a.html",
        "b.html",
        "c.html",
    ]
