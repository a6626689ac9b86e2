"""De buitenwereld: welke adressen wij navragen en wat er met de antwoorden gebeurt (groep 14)."""

import datetime
from pathlib import Path

from conftest import LaadMet
from kennisbank.koppelingen import Linkmelding, lees_site
from kennisbank.koppelingen.antwoord import uit_status
from kennisbank.koppelingen.buitenwereld import (
    adressen,
    buitenlinks,
    buitenmeldingen,
    lees_adressenlijst,
    niet_gevraagd,
    nieuwe_adressen,
    wekelijks,
)
from kennisbank.koppelingen.opdracht import Bron, bron_van, buiten, lijst, uitzonderingen_in
from kennisbank.koppelingen.toegang import Toegang
from kennisbank.koppelingen.vindplaats import webadressen
from koppelingen.conftest import Huis
from koppelingen.proefserver import OK, Server, naar, vast
from koppelingen.proefsite import site_met

ZEIST = "https://www.zeist.nl/balans"
OPEN = Toegang(mag=lambda _: True, poorten=frozenset(), tijd=1, pauzes=())


def test_alleen_links_naar_websites_gaan_naar_buiten() -> None:
    html = f"""<link rel="schema.DC" href="http://purl.org/dc/"><a href="{ZEIST}">a</a>
    <a href=" //vng.nl/x ">b</a><a href="index.html">c</a><a href="mailto:a@b.nl">d</a>
    <a href="https://bewerk.nl/edit/x">e</a><img src="https://beeld.nl/x.png">
    <blockquote cite="https://bron.nl/">f</blockquote>"""
    vermeldingen = buitenlinks(lees_site(site_met({"p.html": html})), ("https://bewerk",))
    assert adressen(vermeldingen) == ["https://beeld.nl/x.png", "https://vng.nl/x", ZEIST]
    assert {een.pagina for een in vermeldingen} == {"p.html"}


def test_elke_plek_met_een_dood_adres_krijgt_een_melding(huis: Huis) -> None:
    vermeldingen = buitenlinks(lees_site(huis.site))
    meldingen = buitenmeldingen(vermeldingen, {ZEIST: uit_status(ZEIST, 404)})
    assert {een.oordeel for een in meldingen} == {"dood"}
    assert len(meldingen) == len({een.pagina for een in vermeldingen if een.url == ZEIST})


def test_dood_adres_krijgt_de_regel_uit_de_lijst(huis: Huis) -> None:
    with Server({}) as server:
        link = f'<a href="{server.url("/x")}">x</a>'
        site = site_met({"p.html": f'<main><p id="vb-zeist-loting">{link}</p></main>'})
        bron = bron_van(huis.map, huis.inhoud.graaf, huis.inhoud.lezing)
        [melding] = buiten(site, bron, toegang=OPEN)
    assert (melding.oordeel, melding.bestand) == ("dood", "data/voorbeelden.yaml")


def test_uitzondering_wordt_niet_nagevraagd(tmp_path: Path) -> None:
    dag = datetime.date(2026, 11, 21)
    with Server({}) as server:
        lijst_ = f"- url: {server.url('/x')}\n  reden: A\n  door: B\n  tot: 2027-01-01\n"
        (tmp_path / "data").mkdir()
        (tmp_path / "data/linkuitzonderingen.yaml").write_text(lijst_, encoding="utf-8")
        links = "".join(f'<a href="{server.url(pad)}">x</a>' for pad in ("/x", "/y"))
        site = site_met({"p.html": links})
        meldingen = buiten(site, Bron(), uitzonderingen_in(tmp_path, dag), toegang=OPEN)
        assert server.log == ["/y"]
    assert [een.url for een in meldingen] == [server.url("/y")]


def test_lijst_met_adressen_geeft_bestand_en_regel(tmp_path: Path) -> None:
    with Server({"/goed": vast(OK), "/weg": naar("/goed", 301)}) as server:
        pad = tmp_path / "adressen.txt"
        regels = ["# uitleg", server.url("/goed"), "", server.url("/dood"), server.url("/weg")]
        pad.write_text("\r\n".join([*regels, "ftp://x.nl/", ""]), encoding="utf-8")
        meldingen = lijst(pad, OPEN)
    assert [(een.regel, een.oordeel) for een in meldingen] == [
        (4, "dood"),
        (5, "verhuisd"),
        (6, "fout"),
    ]
    assert {een.bestand for een in meldingen} == {pad.as_posix()}
    assert set(meldingen[0].als_dict()) == {
        "pagina",
        "url",
        "oordeel",
        "melding",
        "bestand",
        "regel",
    }


def test_in_een_wijziging_tellen_alleen_de_nieuwe_adressen() -> None:
    nieuw, rest = nieuwe_adressen([ZEIST], ["https://vng.nl/", ZEIST, ZEIST])
    assert (nieuw, rest) == (["https://vng.nl/"], [])


def test_adres_dat_naar_een_andere_regel_schuift_is_niet_nieuw(laad_met: LaadMet) -> None:
    voor = webadressen(laad_met().graaf)
    na = webadressen(laad_met({"data/voorbeelden.yaml": f"\n\n{VOORBEELD}"}).graaf)
    assert voor[ZEIST] != na[ZEIST]
    assert ZEIST not in nieuwe_adressen(voor, na)[0]


VOORBEELD = f"""- id: vb-zeist-loting
  titel: Gelote inwoners
  kern: Zeist vroeg een gelote groep om raad.
  gemeente: Zeist
  bron: [pamflet-tekst:71]
  wat: Kijk bij [de gemeente]({ZEIST}).
"""


def test_meer_dan_200_nieuwe_adressen_geeft_een_opmerking_bij_de_rest() -> None:
    urls = [f"https://w{n:03}.nl/" for n in range(201)]
    nieuw, rest = nieuwe_adressen([], urls)
    assert (len(nieuw), rest) == (200, [urls[-1]])
    vermeldingen = lees_adressenlijst("\n".join(urls), "lijst.txt")
    [opmerking] = niet_gevraagd(vermeldingen, rest)
    assert (opmerking.oordeel, opmerking.regel) == ("opmerking", 201)


def test_wekelijks_weegt_met_het_geheugen_en_vergeet_links_die_weg_zijn() -> None:
    vermeldingen = lees_adressenlijst(ZEIST, "lijst.txt")
    geheugen = wekelijks(
        lees_adressenlijst("https://oud.nl/", "x"),
        {"https://oud.nl/": uit_status("https://oud.nl/", 200)},
        {},
        datetime.date(2026, 1, 1),
    )[1]
    oordelen = []
    for dag in (1, 8, 15):
        antwoorden = {ZEIST: uit_status(ZEIST, 404)}
        [melding], geheugen = wekelijks(
            vermeldingen, antwoorden, geheugen, datetime.date(2026, 1, dag)
        )
        oordelen.append(melding.oordeel)
    assert oordelen == ["onzeker", "onzeker", "dood"]
    assert "Sinds 2026-01-01 3 keer niet gelukt." in melding.melding
    assert list(geheugen) == [ZEIST]


def test_zonder_antwoord_is_er_geen_melding() -> None:
    assert buitenmeldingen(lees_adressenlijst(ZEIST, "x"), {}) == ()


def test_meldingen_staan_op_volgorde_van_bestand_en_regel() -> None:
    urls = ["https://c.nl/", "https://a.nl/", "https://b.nl/"]
    vermeldingen = lees_adressenlijst("\n".join(urls), "lijst.txt")
    meldingen = buitenmeldingen(vermeldingen, {url: uit_status(url, 404) for url in urls})
    assert [een.regel for een in meldingen] == [1, 2, 3]
    assert isinstance(meldingen[0], Linkmelding)
