"""Tabellen: één rij per record, met de gemeente van nu en leeg waar niets bekend is."""

from conftest import LaadMet
from kennisbank.model import Voorbeeld
from kennisbank.opendata.tabel import (
    KOLOMMEN_VOORBEELD,
    Cel,
    Tabel,
    leesbaar,
    recordtabel,
    voorbeeldtabel,
)

AFGELEID = {"gemeente_nu", "cbs_code", "tooi_uri", "provincie", "provincie_uri", "bij", "verwant"}
OUD = """- id: vb-raad
  titel: Een raad van jongeren
  kern: Jongeren praten mee.
  gemeente: Heerhugowaard
  jaar_start: 2019
  inwoners_betrokken: 120
  instrumenten: [begrip-loting]
  bronnen:
    - {url: 'https://www.a.nl/1;2', titel: Een, uitgever: A}
    - {url: 'https://www.b.nl/', titel: Twee, uitgever: B}
  relaties:
    - {naar: voorstel-1a, herkomst: bron, soort: voorbeeld-bij}
    - {naar: tip-1, herkomst: bron, soort: film-bij}
    - {naar: voorstel-1b}
    - {naar: diamant-01}
"""


def rijen(tabel: Tabel) -> dict[Cel, dict[str, Cel]]:
    return {rij[0]: dict(zip(tabel.kolommen, rij, strict=True)) for rij in tabel.rijen}


def test_elk_voorbeeld_is_een_rij_in_de_volgorde_van_de_site(laad_met: LaadMet) -> None:
    inhoud = laad_met()
    tabel = voorbeeldtabel(inhoud.graaf, inhoud.gemeenten)
    assert tabel.naam == "voorbeelden"
    assert [rij[0] for rij in tabel.rijen] == [
        knoop.id for knoop in inhoud.graaf.van_soort("voorbeeld")
    ]


def test_rij_vertelt_wat_het_record_vertelt(laad_met: LaadMet) -> None:
    inhoud = laad_met()
    zeist = rijen(voorbeeldtabel(inhoud.graaf, inhoud.gemeenten))["vb-zeist-loting"]
    assert zeist["wat"] == "Inwoners dachten mee over de begroting."
    assert zeist["instrumenten"] == "begrip-loting"
    assert zeist["status"] == "onbekend"
    assert zeist["url"] == "voorbeelden/zeist-loting.html#vb-zeist-loting"


def test_oude_gemeente_houdt_haar_naam_en_krijgt_die_van_nu_erbij(laad_met: LaadMet) -> None:
    inhoud = laad_met({"data/voorbeelden.yaml": OUD})
    rij = rijen(voorbeeldtabel(inhoud.graaf, inhoud.gemeenten))["vb-raad"]
    assert (rij["gemeente"], rij["gemeente_nu"]) == ("Heerhugowaard", "Dijk en Waard")
    assert rij["cbs_code"] == "GM1980"
    assert rij["tooi_uri"] == "https://identifier.overheid.nl/tooi/id/gemeente/gm1980"
    assert rij["provincie"] == "Noord-Holland"
    assert rij["provincie_uri"] == "https://identifier.overheid.nl/tooi/id/provincie/pv27"


def test_getal_blijft_een_getal_en_lijsten_staan_in_een_cel(laad_met: LaadMet) -> None:
    inhoud = laad_met({"data/voorbeelden.yaml": OUD})
    rij = rijen(voorbeeldtabel(inhoud.graaf, inhoud.gemeenten))["vb-raad"]
    assert (rij["jaar_start"], rij["inwoners_betrokken"]) == (2019, 120)
    assert rij["bronnen"] == "https://www.a.nl/1;2; https://www.b.nl/"
    assert rij["bij"] == "voorstel-1a; tip-1; voorstel-1b"
    assert rij["verwant"] == "diamant-01"


def test_wat_onbekend_is_blijft_leeg(laad_met: LaadMet) -> None:
    inhoud = laad_met()
    rij = rijen(voorbeeldtabel(inhoud.graaf, inhoud.gemeenten))["vb-onbekend"]
    leeg = {naam for naam, cel in rij.items() if cel == ""}
    assert {"gemeente", "gemeente_nu", "provincie_uri", "jaar_start", "wat", "bronnen"} <= leeg


def test_elke_kolom_komt_uit_het_record_of_is_afgeleid() -> None:
    vreemd = set(KOLOMMEN_VOORBEELD) - set(Voorbeeld.model_fields) - AFGELEID
    assert vreemd == {"afloop", "url"}


def test_met_een_adres_van_de_site_is_de_url_volledig(laad_met: LaadMet) -> None:
    graaf = laad_met().graaf
    rij = rijen(recordtabel(graaf, "https://meerdoen.nl/"))["voorstel-1b"]
    assert rij["url"] == "https://meerdoen.nl/prioriteiten/1-vertrouwen.html#voorstel-1b"


def test_recordtabel_heeft_elk_record_een_keer_op_id(laad_met: LaadMet) -> None:
    graaf = laad_met().graaf
    tabel = recordtabel(graaf)
    assert [rij[0] for rij in tabel.rijen] == sorted(graaf.knopen)
    prioriteit, voorstel = rijen(tabel)["prioriteit-1"], rijen(tabel)["voorstel-1b"]
    assert (prioriteit["soort"], prioriteit["aantal_onderdelen"]) == ("prioriteit", 2)
    assert (voorstel["onderdeel_van"], voorstel["bron"]) == ("prioriteit-1", "pamflet-tekst:17")
    assert voorstel["aantal_verbanden"] == len(graaf.verbanden_van("voorstel-1b")) == 1
    assert prioriteit["onderdeel_van"] == ""


def test_stuurteken_en_half_teken_worden_een_ruitje() -> None:
    assert leesbaar("a\x00b\x0bc\ud800d\uffff") == "a\ufffdb\ufffdc\ufffdd\ufffd"


def test_gewone_tekst_met_regels_en_tabs_blijft_heel() -> None:
    tekst = "Fryslân\n\ten <b> & 'é' 😀"
    assert leesbaar(tekst) == tekst
