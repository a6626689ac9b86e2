"""Voeding: wie zich abonneert, ziet wat nieuw is, en alles één keer."""

from typing import Any
from urllib.parse import urljoin

import feedparser  # type: ignore[import-untyped]

from conftest import LaadMet
from kennisbank.opendata.voeding import BESTAND, MEESTE, atom

DATUMS = {"vb-zeist-loting": "2026-03-01", "vb-onbekend": "2026-11-20", "tip-1": "2026-11-21"}
SITE = "https://meerdoen.nl/kennis/"
KOPPEN = {"content-type": "application/atom+xml", "content-location": SITE + BESTAND}
VEEL = "".join(
    f"- id: vb-{nummer:03}\n  titel: Nummer {nummer}\n  kern: Kern.\n\n"
    for nummer in reversed(range(60))
)


def gelezen(tekst: str) -> Any:
    voeding = feedparser.parse(tekst.encode(), response_headers=KOPPEN)
    assert voeding.bozo is False
    assert voeding.version == "atom10"
    return voeding


def test_jongste_wijziging_staat_vooraan_met_titel_kern_en_link(laad_met: LaadMet) -> None:
    voeding = gelezen(atom(laad_met().graaf, SITE, DATUMS, "de redactie"))
    eerste, tweede = voeding.entries
    assert (eerste.title, tweede.title) == (
        "Een voorbeeld zonder uitleg",
        "Gelote inwoners adviseren over geld",
    )
    assert tweede.summary == "Zeist vroeg een gelote groep om raad."
    assert tweede.updated == "2026-03-01T00:00:00Z"
    assert tweede.link == f"{SITE}voorbeelden/zeist-loting.html#vb-zeist-loting"


def test_voeding_noemt_zichzelf_haar_uitgever_en_haar_jongste_datum(laad_met: LaadMet) -> None:
    blad = gelezen(atom(laad_met().graaf, SITE, DATUMS, "de redactie")).feed
    assert blad.updated == "2026-11-20T00:00:00Z"
    assert blad.author == "de redactie"
    assert blad.title
    assert blad.language == "nl"
    assert "creativecommons.org/licenses/by/4.0" in blad.rights
    links = {link.rel: link.href for link in blad.links}
    assert links == {"self": SITE + BESTAND, "alternate": f"{SITE}voorbeelden/index.html"}


def test_voorbeeld_zonder_datum_ontbreekt(laad_met: LaadMet) -> None:
    datums = {"vb-onbekend": "2026-11-20", "vb-zeist-loting": ""}
    voeding = gelezen(atom(laad_met().graaf, SITE, datums, "de redactie"))
    assert [bericht.title for bericht in voeding.entries] == ["Een voorbeeld zonder uitleg"]


def test_er_staan_hooguit_vijftig_berichten_in(laad_met: LaadMet) -> None:
    graaf = laad_met({"data/voorbeelden.yaml": VEEL}).graaf
    datums = {f"vb-{nummer:03}": f"2026-01-{1 + nummer // 2:02}" for nummer in range(60)}
    berichten = gelezen(atom(graaf, SITE, datums, "de redactie")).entries
    assert len(berichten) == MEESTE == 50
    assert [een.title for een in berichten[:3]] == ["Nummer 58", "Nummer 59", "Nummer 56"]


def test_id_verandert_niet_als_de_site_verhuist(laad_met: LaadMet) -> None:
    graaf = laad_met().graaf
    hier, daar = (gelezen(atom(graaf, adres, DATUMS, "r")) for adres in (SITE, ""))
    ids = [een.id for een in (hier.feed, *hier.entries)]
    assert ids == [een.id for een in (daar.feed, *daar.entries)]
    assert len(set(ids)) == 3
    assert all(id.startswith("urn:uuid:") for id in ids)


def test_zonder_adres_wijzen_de_links_vanaf_het_bestand(laad_met: LaadMet) -> None:
    tekst = atom(laad_met().graaf, "", DATUMS, "de redactie")
    assert 'rel="self"' not in tekst
    assert 'href="../voorbeelden/zeist-loting.html#vb-zeist-loting"' in tekst
    op_de_site = gelezen(tekst).entries[1].link
    assert urljoin(SITE + BESTAND, op_de_site) == (
        f"{SITE}voorbeelden/zeist-loting.html#vb-zeist-loting"
    )


def test_zonder_datum_per_voorbeeld_is_er_niets_nieuws_op_de_dag_van_de_inhoud(
    laad_met: LaadMet,
) -> None:
    voeding = gelezen(atom(laad_met().graaf, "", {}, "de redactie", "2026-11-21"))
    assert voeding.entries == []
    assert voeding.feed.updated == "2026-11-21T00:00:00Z"


def test_zonder_enige_datum_verzint_de_voeding_er_geen(laad_met: LaadMet) -> None:
    tekst = atom(laad_met().graaf, "", {}, "de redactie")
    assert gelezen(tekst).entries == []
    assert "updated" not in tekst


def test_vreemde_tekens_breken_de_voeding_niet(laad_met: LaadMet) -> None:
    uitgever = "<b>&\x00]]>"
    blad = gelezen(atom(laad_met().graaf, "", DATUMS, uitgever)).feed
    assert blad.author == "<b>&\ufffd]]>"
