"""De buitenwereld: welke adressen wij navragen en wat er met de antwoorden gebeurt (groep 14)."""

from pathlib import Path

from kennisbank.koppelingen import Linkmelding, lees_site
from kennisbank.koppelingen.antwoord import uit_status
from kennisbank.koppelingen.buitenwereld import (
    adressen,
    buitenlinks,
    buitenmeldingen,
    lees_adressenlijst,
)
from kennisbank.koppelingen.opdracht import lijst
from kennisbank.koppelingen.toegang import Toegang
from koppelingen.conftest import Huis
from koppelingen.proefserver import OK, Server, naar, vast
from koppelingen.proefsite import site_met

ZEIST = "https://www.zeist.nl/balans"
OPEN = Toegang(mag=lambda _: True, poorten=frozenset(), tijd=1, pauzes=())


def test_alleen_links_naar_websites_gaan_naar_buiten() -> None:
    html = f"""<link rel="schema.DC" href="http://purl.org/dc/"><a href="{ZEIST}">a</a>
    <a href=" //vng.nl/x ">b</a><a href="index.html">c</a><a href="mailto:a@b.nl">d</a>
    <a href="https://github.com/vng/meer-doen/edit/main/x.md">e</a><img src="https://beeld.nl/x.png">
    <blockquote cite="https://bron.nl/">f</blockquote>"""
    vermeldingen = buitenlinks(lees_site(site_met({"p.html": html})))
    assert adressen(vermeldingen) == ["https://beeld.nl/x.png", "https://vng.nl/x", ZEIST]
    assert {een.pagina for een in vermeldingen} == {"p.html"}


def test_elke_plek_met_een_dood_adres_krijgt_een_melding(huis: Huis) -> None:
    vermeldingen = buitenlinks(lees_site(huis.site))
    meldingen = buitenmeldingen(vermeldingen, {ZEIST: uit_status(ZEIST, 404)})
    assert {een.oordeel for een in meldingen} == {"dood"}
    assert len(meldingen) == len({een.pagina for een in vermeldingen if een.url == ZEIST})


def test_lijst_met_adressen_geeft_bestand_en_regel(tmp_path: Path) -> None:
    with Server({"/goed": vast(OK), "/weg": naar("/goed", 301)}) as server:
        pad = tmp_path / "adressen.txt"
        regels = ["# uitleg", server.url("/goed"), "", server.url("/dood"), server.url("/weg")]
        pad.write_text("\r\n".join([*regels, "ftp://x.nl/", ""]), encoding="utf-8")
        meldingen = lijst(pad, OPEN)
    assert [(een.plek.regel, een.oordeel) for een in meldingen] == [
        (4, "dood"),
        (5, "verhuisd"),
        (6, "fout"),
    ]
    assert {een.plek.bestand for een in meldingen} == {pad.as_posix()}
    assert set(meldingen[0].als_dict()) == {
        "pagina",
        "url",
        "oordeel",
        "melding",
        "bestand",
        "regel",
    }


def test_zonder_antwoord_is_er_geen_melding() -> None:
    assert buitenmeldingen(lees_adressenlijst(ZEIST, "x"), {}) == ()


def test_meldingen_staan_op_volgorde_van_bestand_en_regel() -> None:
    urls = ["https://c.nl/", "https://a.nl/", "https://b.nl/"]
    vermeldingen = lees_adressenlijst("\n".join(urls), "lijst.txt")
    meldingen = buitenmeldingen(vermeldingen, {url: uit_status(url, 404) for url in urls})
    assert [een.plek.regel for een in meldingen] == [1, 2, 3]
    assert isinstance(meldingen[0], Linkmelding)
