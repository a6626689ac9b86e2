"""De opdrachten langs andere websites, van bestand tot melding."""

import datetime
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from conftest import LaadMet
from kennisbank.koppelingen.geheugen import Geheugen, Misser
from kennisbank.koppelingen.opdracht import Bron, bron_van, buiten, nieuw, week
from kennisbank.koppelingen.toegang import Toegang
from koppelingen.conftest import Huis
from koppelingen.proefserver import OK, Naamgever, Server, naar, status, vast
from koppelingen.proefsite import site_met

DAG = datetime.date(2026, 11, 21)
NAAM = "www.zeist.nl"
OPEN = Toegang(
    mag=lambda _: True,
    poorten=frozenset(),
    zoeker=lambda: Naamgever({NAAM: ["127.0.0.1"]}),
    tijd=2,
    pauzes=(),
)
VOORBEELD = """- id: vb-a
  titel: A
  kern: A.
  bron: [pamflet-tekst:72]
  wat: Zie [a]({a}) en [b]({b}).
"""


@pytest.fixture
def server() -> Iterator[Server]:
    gedrag = {"/goed": vast(OK), "/weg": naar("/goed", 301), "/404": status(404)}
    with Server(gedrag) as een:
        yield een


def vrij(*urls: str, tot: str = "2027-03-01") -> str:
    return "".join(f"- url: {url}\n  reden: A\n  door: B\n  tot: {tot}\n" for url in urls)


def bron_met(laad_met: LaadMet, map_: Path, a: str, b: str) -> Bron:
    inhoud = laad_met({"data/voorbeelden.yaml": VOORBEELD.format(a=a, b=b)})
    return bron_van(map_, inhoud.graaf, inhoud.lezing)


def test_dood_adres_op_de_site_krijgt_de_regel_van_het_record(huis: Huis, server: Server) -> None:
    link = f'<a href="{server.url("/404")}">x</a>'
    site = site_met({"p.html": f'<main><p id="vb-zeist-loting">{link}</p></main>'})
    bron = bron_van(huis.map, huis.inhoud.graaf, huis.inhoud.lezing)
    [melding] = buiten(site, DAG, bron, OPEN)
    assert (melding.oordeel, melding.plek.bestand) == ("dood", "data/voorbeelden.yaml")


def test_uitzondering_wordt_niet_nagevraagd_en_een_kapotte_is_zelf_een_melding(
    server: Server,
) -> None:
    links = "".join(f'<a href="{server.url(pad)}">x</a>' for pad in ("/404", "/goed"))
    site = site_met({"p.html": links})
    bron = Bron(uitzonderingen=vrij(server.url("/404")) + vrij("vng.nl"))
    [melding] = buiten(site, DAG, bron, OPEN)
    assert server.log == ["/goed"]
    assert (melding.oordeel, melding.plek.bestand, melding.plek.regel) == (
        "fout",
        "data/linkuitzonderingen.yaml",
        5,
    )


def test_in_een_wijziging_is_alleen_de_nieuwe_link_nagevraagd(
    laad_met: LaadMet, tmp_path: Path, server: Server
) -> None:
    oud, nieuw_adres = server.url("/404?oud", NAAM), server.url("/404", NAAM)
    voor = bron_met(laad_met, tmp_path, oud, oud)
    na = bron_met(laad_met, tmp_path, oud, nieuw_adres)
    [melding] = nieuw(voor, na, DAG, OPEN)
    assert server.log == ["/404"]
    assert (melding.oordeel, melding.plek.bestand, melding.plek.regel, melding.pagina) == (
        "dood",
        "data/voorbeelden.yaml",
        5,
        "",
    )


def test_nieuwe_link_in_een_losse_tekst_telt_mee(server: Server) -> None:
    tekst = {"docs/redactie/over.md": f"# Over\n\nDit is [de bron]({server.url('/404')}).\n"}
    meldingen = nieuw(Bron(), Bron(tekstpaginas=tekst), DAG, OPEN)
    assert [(een.oordeel, een.plek.bestand, een.plek.regel) for een in meldingen] == [
        ("dood", "docs/redactie/over.md", 3),
        ("opmerking", "docs/redactie/over.md", 3),
    ]


def test_alleen_een_nieuw_gebrek_in_de_uitzonderingen_houdt_een_wijziging_tegen() -> None:
    verlopen = vrij("https://a.nl/x", tot="2026-11-01")
    te_lang = vrij("https://b.nl/x", tot="2028-01-01")
    assert nieuw(Bron(uitzonderingen=verlopen), Bron(uitzonderingen=verlopen), DAG, OPEN) == ()
    [melding] = nieuw(
        Bron(uitzonderingen=verlopen), Bron(uitzonderingen=verlopen + te_lang), DAG, OPEN
    )
    assert (melding.oordeel, melding.plek.regel) == ("fout", 8)
    assert "hooguit 180 dagen" in melding.melding


def test_uitzondering_geldt_ook_voor_een_nieuwe_link(
    laad_met: LaadMet, tmp_path: Path, server: Server
) -> None:
    goed, dood = server.url("/goed", NAAM), server.url("/404", NAAM)
    voor = bron_met(laad_met, tmp_path, goed, goed)
    na = bron_met(laad_met, tmp_path, goed, dood)
    assert [een.url for een in nieuw(voor, na, DAG, OPEN)] == [dood]
    assert nieuw(voor, replace(na, uitzonderingen=vrij(dood)), DAG, OPEN) == ()
    assert server.log == ["/404"]


def test_week_vraagt_alles_weegt_het_en_onthoudt_het(server: Server) -> None:
    paden = ("/goed", "/weg", "/404", "/404?vrij")
    site = site_met({"p.html": "".join(f'<a href="{server.url(pad)}">x</a>' for pad in paden)})
    bron = Bron(uitzonderingen=vrij(server.url("/404?vrij"), "https://a.nl/niet-nodig"))
    geheugen: Geheugen = {}
    for dagen in (0, 7, 14):
        dag = DAG + datetime.timedelta(days=dagen)
        uitkomst = week(site, bron, geheugen, dag, OPEN)
        geheugen = uitkomst.geheugen
    assert "/404?vrij" not in server.log
    assert server.log.count("/404") == 3
    per_url = {een.url.removeprefix(server.url("")): een.oordeel for een in uitkomst.meldingen}
    assert per_url == {"/weg": "verhuisd", "/404": "dood", "": "opmerking"}
    assert geheugen[server.url("/404")].missers[0] == Misser("2026-11-21", "404")
    assert uitkomst.bericht == "bijwerken"


def test_een_tweede_ronde_op_dezelfde_dag_vraagt_niet_opnieuw_wat_goed_was(
    server: Server,
) -> None:
    site = site_met({"p.html": f'<a href="{server.url("/goed")}">x</a>'})
    eerste = week(site, Bron(), {}, DAG, OPEN)
    tweede = week(site, Bron(), eerste.geheugen, DAG, OPEN)
    assert server.log == ["/goed"]
    assert tweede.geheugen == eerste.geheugen
    assert (tweede.gevraagd, tweede.bericht) == (0, "sluiten")
