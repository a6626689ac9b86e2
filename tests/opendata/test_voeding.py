"""Voeding: wie zich abonneert, ziet wat nieuw is, en alles één keer."""

from typing import Any
from urllib.parse import urljoin

import feedparser  # type: ignore[import-untyped]

from conftest import LaadMet
from kennisbank.kennisgraaf import Kennisgraaf
from kennisbank.lezen import Gemeenten
from kennisbank.opendata import UITGEVER
from kennisbank.opendata.voeding import MEESTE, Dagen, Voeding, voedingen
from kennisbank.opendata.voeding import atom as schrijf
from voorbeeldboom import BESTANDEN

BESTAND = "data/voorbeelden.atom"

DATUMS = {"vb-zeist-loting": "2026-03-01", "vb-onbekend": "2026-11-20", "tip-1": "2026-11-21"}
SITE = "https://meerdoen.nl/kennis/"
KOPPEN = {"content-type": "application/atom+xml", "content-location": SITE + BESTAND}
VEEL = "".join(
    f"- id: vb-{nummer:03}\n  titel: Nummer {nummer}\n  kern: Kern.\n\n"
    for nummer in reversed(range(60))
)


def alle(graaf: Kennisgraaf, peildatum: str = "") -> dict[str, Voeding]:
    return {een.bestand: een for een in voedingen(graaf, Gemeenten(), peildatum)}


def atom(graaf: Kennisgraaf, adres: str, gewijzigd: dict[str, str], dag: str | None = None) -> str:
    """De voeding van alle voorbeelden, waarvan er één op 1 maart nieuw was."""
    nieuw = {"vb-zeist-loting": "2026-03-01", "vb-onbekend": "2026-01-02"}
    return schrijf(alle(graaf)[BESTAND], adres, Dagen(gewijzigd, nieuw, dag))


def gelezen(tekst: str) -> Any:
    voeding = feedparser.parse(tekst.encode(), response_headers=KOPPEN)
    assert voeding.bozo is False
    assert voeding.version == "atom10"
    return voeding


def test_jongste_wijziging_staat_vooraan_met_titel_kern_en_link(laad_met: LaadMet) -> None:
    voeding = gelezen(atom(laad_met().graaf, SITE, DATUMS))
    eerste, tweede = voeding.entries
    assert (eerste.title, tweede.title) == (
        "Gewijzigd: Een voorbeeld zonder uitleg",
        "Nieuw: Gelote inwoners adviseren over geld",
    )
    assert tweede.summary == "Zeist vroeg een gelote groep om raad."
    assert tweede.updated == "2026-03-01T00:00:00Z"
    assert tweede.link == f"{SITE}voorbeelden/zeist-loting.html#vb-zeist-loting"


def test_voeding_noemt_zichzelf_haar_uitgever_en_haar_jongste_datum(laad_met: LaadMet) -> None:
    blad = gelezen(atom(laad_met().graaf, SITE, DATUMS)).feed
    assert blad.updated == "2026-11-20T00:00:00Z"
    assert blad.author == UITGEVER
    assert blad.title
    assert blad.language == "nl"
    assert "creativecommons.org/licenses/by/4.0" in blad.rights
    links = {link.rel: link.href for link in blad.links}
    assert links == {"self": SITE + BESTAND, "alternate": f"{SITE}voorbeelden/index.html"}


def test_voorbeeld_zonder_datum_ontbreekt(laad_met: LaadMet) -> None:
    datums = {"vb-onbekend": "2026-11-20", "vb-zeist-loting": ""}
    voeding = gelezen(atom(laad_met().graaf, SITE, datums))
    assert [bericht.title for bericht in voeding.entries] == [
        "Gewijzigd: Een voorbeeld zonder uitleg"
    ]


def test_er_staan_hooguit_vijftig_berichten_in(laad_met: LaadMet) -> None:
    graaf = laad_met({"data/voorbeelden.yaml": VEEL}).graaf
    datums = {f"vb-{nummer:03}": f"2026-01-{1 + nummer // 2:02}" for nummer in range(60)}
    berichten = gelezen(atom(graaf, SITE, datums)).entries
    assert len(berichten) == MEESTE == 50
    assert [een.title for een in berichten[:3]] == [
        "Gewijzigd: Nummer 58",
        "Gewijzigd: Nummer 59",
        "Gewijzigd: Nummer 56",
    ]


def test_id_verandert_niet_als_de_site_verhuist(laad_met: LaadMet) -> None:
    graaf = laad_met().graaf
    hier, daar = (gelezen(atom(graaf, adres, DATUMS)) for adres in (SITE, ""))
    ids = [een.id for een in (hier.feed, *hier.entries)]
    assert ids == [een.id for een in (daar.feed, *daar.entries)]
    assert len(set(ids)) == 3
    assert all(id.startswith("urn:uuid:") for id in ids)


def test_zonder_adres_wijzen_de_links_vanaf_het_bestand(laad_met: LaadMet) -> None:
    tekst = atom(laad_met().graaf, "", DATUMS)
    assert 'rel="self"' not in tekst
    assert 'href="../voorbeelden/zeist-loting.html#vb-zeist-loting"' in tekst
    op_de_site = gelezen(tekst).entries[1].link
    assert urljoin(SITE + BESTAND, op_de_site) == (
        f"{SITE}voorbeelden/zeist-loting.html#vb-zeist-loting"
    )


def test_zonder_datum_per_voorbeeld_is_er_niets_nieuws_op_de_dag_van_de_inhoud(
    laad_met: LaadMet,
) -> None:
    voeding = gelezen(atom(laad_met().graaf, "", {}, "2026-11-21"))
    assert voeding.entries == []
    assert voeding.feed.updated == "2026-11-21T00:00:00Z"


def test_zonder_enige_datum_verzint_de_voeding_er_geen(laad_met: LaadMet) -> None:
    tekst = atom(laad_met().graaf, "", {})
    assert gelezen(tekst).entries == []
    assert "updated" not in tekst


def test_vreemde_tekens_breken_de_voeding_niet(laad_met: LaadMet) -> None:
    graaf = laad_met().graaf
    voeding = Voeding(BESTAND, "<b>&\x00]]>", "index.html", graaf.van_soort("voorbeeld"))
    blad = gelezen(schrijf(voeding, SITE, Dagen(DATUMS, {}))).feed
    assert blad.title == "Mee(r) doen: <b>&\ufffd]]>"


def test_bericht_zegt_of_het_nieuw_is_en_sinds_wanneer(laad_met: LaadMet) -> None:
    gewijzigd, nieuw = gelezen(atom(laad_met().graaf, SITE, DATUMS)).entries
    assert (gewijzigd.tags[0].term, gewijzigd.published) == ("gewijzigd", "2026-01-02T00:00:00Z")
    assert (nieuw.tags[0].term, nieuw.published) == ("nieuw", "2026-03-01T00:00:00Z")


def test_een_prioriteit_en_een_instrument_hebben_een_eigen_voeding(laad_met: LaadMet) -> None:
    graaf = laad_met().graaf
    per_bestand = alle(graaf)
    prioriteit = per_bestand["data/voeding/prioriteit-1.atom"]
    assert [een.id for een in prioriteit.knopen] == ["vb-zeist-loting"]
    assert prioriteit.pagina == graaf["prioriteit-1"].pagina
    instrument = per_bestand["data/voeding/instrument-loting.atom"]
    assert (instrument.pagina, len(instrument.knopen)) == ("instrumenten/loting.html", 1)


def test_alles_wat_een_eigen_pagina_heeft_is_te_volgen(laad_met: LaadMet) -> None:
    soorten = {een.record.soort for een in alle(laad_met().graaf)["data/nieuw.atom"].knopen}
    assert {"prioriteit", "tip", "voorbeeld", "diamant"} <= soorten
    assert not soorten & {"overzicht", "start", "gemeente", "voorstel"}


def test_wat_nagekeken_moet_zijn_staat_in_de_voeding_van_de_werklijst(laad_met: LaadMet) -> None:
    lijst = "data/voorbeelden.yaml"
    tekst = BESTANDEN[lijst].replace("  gemeente: Zeist\n", "  controleer_voor: 2026-05\n", 1)
    voeding = alle(laad_met({lijst: tekst}).graaf, "2026-11-21")["data/werklijst.atom"]
    [bericht] = gelezen(schrijf(voeding, SITE, Dagen({}, {}))).entries
    assert bericht.title == "Nakijken: Gelote inwoners adviseren over geld"
    assert bericht.updated == "2026-05-01T00:00:00Z"
