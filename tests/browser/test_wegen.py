"""Wegen door de echte site: elke pagina is te bereiken, en elk getal klopt met de gegevens."""

import json
from collections import Counter
from pathlib import Path
from posixpath import dirname, join, normpath
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest
from selectolax.lexbor import LexborHTMLParser

GROOTSTE_PAGINA = 100_000
ZONDER_WEG = {"404.html"}


@pytest.fixture(scope="module")
def paginas(site: Path) -> dict[str, LexborHTMLParser]:
    """Elke pagina van de site op haar pad."""
    return {
        pad.relative_to(site).as_posix(): LexborHTMLParser(pad.read_text("utf-8"))
        for pad in sorted(site.rglob("*.html"))
    }


def test_op_geen_pagina_staat_opmaak_als_tekst(paginas: dict[str, LexborHTMLParser]) -> None:
    """Een link is een link, een rij een rij; alleen de lijst van regels toont hoe het niet moet."""
    teksten = {pad: html.body.text() for pad, html in paginas.items() if html.body}
    assert [pad for pad, tekst in teksten.items() if "](" in tekst] == ["redactie/regels.html"]
    kaal = [
        pad for pad, html in paginas.items() for een in html.css("p") if een.text().startswith("|")
    ]
    assert kaal == []


@pytest.fixture(scope="module")
def records(site: Path) -> list[dict[str, Any]]:
    """Alle records uit de open data."""
    gegevens: list[dict[str, Any]] = json.loads((site / "data/kennisbank.json").read_text("utf-8"))[
        "records"
    ]
    return gegevens


def buren(pagina: str, boom: LexborHTMLParser) -> set[str]:
    """De pagina's waar een pagina naar verwijst."""
    adressen = (urlsplit(link.attributes.get("href") or "") for link in boom.css("a[href]"))
    return {
        normpath(join(dirname(pagina), unquote(adres.path)))
        for adres in adressen
        if adres.path and not adres.scheme
    }


def test_geen_pagina_is_een_wees(paginas: dict[str, LexborHTMLParser]) -> None:
    gezien, nog = {"index.html"}, ["index.html"]
    while nog:
        for buur in buren(pagina := nog.pop(), paginas[pagina]) & set(paginas) - gezien:
            gezien.add(buur)
            nog.append(buur)
    verhuisd = {pad for pad, boom in paginas.items() if boom.css_first("[http-equiv=refresh]")}
    assert set(paginas) - gezien == ZONDER_WEG | verhuisd
    assert all(buren(pad, paginas[pad]) <= gezien for pad in verhuisd)


def test_zonder_adres_van_de_redactie_belooft_geen_pagina_mail(
    paginas: dict[str, LexborHTMLParser],
) -> None:
    mail = {pad for pad, html in paginas.items() if html.css("a[href^='mailto:']")}
    lezer = {pad: html for pad, html in paginas.items() if not pad.startswith("redactie/")}
    beloofd = {pad for pad, html in lezer.items() if "per mail" in html.text()}
    assert (mail, beloofd) == (set(), set())


def test_geen_pagina_is_zwaarder_dan_honderd_kilobyte(site: Path) -> None:
    zwaar = {pad.name: pad.stat().st_size for pad in site.rglob("*.html")}
    assert {naam: maat for naam, maat in zwaar.items() if maat > GROOTSTE_PAGINA} == {}


def test_elk_record_staat_waar_zijn_adres_het_zegt(
    paginas: dict[str, LexborHTMLParser], records: list[dict[str, Any]]
) -> None:
    zoek = []
    for record in records:
        pagina, _, anker = record["url"].partition("#")
        boom = paginas.get(pagina)
        if boom is None or boom.css_first(f"[id='{anker}']") is None:
            zoek.append(record["url"])
    assert zoek == []


def test_getallen_bij_de_keuzes_kloppen_met_de_gegevens(
    paginas: dict[str, LexborHTMLParser], records: list[dict[str, Any]]
) -> None:
    voorbeelden = [record for record in records if record["soort"] == "voorbeeld"]
    lijst = paginas["voorbeelden/index.html"]
    for veld in ("afloop", "vorm"):
        op_pagina = {}
        for regel in lijst.css(f"[data-facet={veld}] li"):
            link, aantal = regel.css_first("a"), regel.css_first(".aantal")
            assert link is not None
            assert aantal is not None
            op_pagina[link.attributes["data-waarde"]] = int(aantal.text().split()[0])
        assert op_pagina == Counter(een[veld].replace(" ", "-") for een in voorbeelden)


def test_twee_filters_hebben_nooit_hetzelfde_woord(paginas: dict[str, LexborHTMLParser]) -> None:
    keuzes = paginas["voorbeelden/index.html"].css("[data-facet] summary, [data-waarde]")
    assert [
        woord for woord, keren in Counter(een.text() for een in keuzes).items() if keren > 1
    ] == []


def test_elke_gemeente_met_een_voorbeeld_staat_op_de_kaart_en_in_de_lijst(
    paginas: dict[str, LexborHTMLParser], records: list[dict[str, Any]]
) -> None:
    met = {
        record["url"].partition("#")[0].removeprefix("gemeenten/")
        for record in records
        if record["soort"] == "gemeente" and record.get("voorbeelden")
    }
    blad = paginas["gemeenten/index.html"]
    op_kaart = {link.attributes["href"] for link in blad.css("svg a")}
    in_lijst = {link.attributes["href"] for link in blad.css(".provincie a")}
    assert op_kaart == met
    assert met <= in_lijst


def test_witte_vlekken_zijn_precies_de_voorstellen_zonder_voorbeeld(
    paginas: dict[str, LexborHTMLParser], records: list[dict[str, Any]]
) -> None:
    soorten = {record["id"]: record["soort"] for record in records}
    zonder = {
        record["url"].partition("#")[2]
        for record in records
        if record["soort"] == "voorstel"
        and not any(soorten[een["naar"]] == "voorbeeld" for een in record["relaties"])
    }
    regels = paginas["samenhang.html"].css("#voorstellen ~ ul li")
    wit = set()
    for regel in regels:
        link = regel.css_first("a")
        assert link is not None
        if "nog geen voorbeeld" in regel.text():
            wit.add((link.attributes["href"] or "").partition("#")[2])
    assert wit == zonder
