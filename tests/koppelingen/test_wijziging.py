"""Een wijziging: alleen wat er nieuw is, telt (groep 14)."""

from kennisbank.koppelingen import is_goed
from kennisbank.koppelingen.antwoord import uit_status
from kennisbank.koppelingen.buitenwereld import Vermelding, adressen
from kennisbank.koppelingen.wijziging import over_wijziging, vergelijk

OUD, NIEUW = "https://www.zeist.nl/balans", "https://www.zeist.nl/nieuw"


def op_regel(url: str, regel: int = 1) -> Vermelding:
    return Vermelding(url, bestand="data/voorbeelden.yaml", regel=regel)


def test_link_die_er_al_was_wordt_niet_nagevraagd_ook_niet_op_een_andere_regel() -> None:
    wijziging = vergelijk([op_regel(OUD, 4)], [op_regel(f" {OUD} ", 9), op_regel(NIEUW, 12)])
    assert adressen(wijziging.vragen) == [NIEUW]


def test_nieuwe_dode_link_houdt_de_wijziging_tegen_op_elke_plek_waar_zij_staat() -> None:
    wijziging = vergelijk([op_regel(OUD)], [op_regel(OUD), op_regel(NIEUW, 5), op_regel(NIEUW, 8)])
    meldingen = over_wijziging(wijziging, {NIEUW: uit_status(NIEUW, 404)})
    assert [(een.oordeel, een.plek.regel) for een in meldingen] == [("dood", 5), ("dood", 8)]
    assert not is_goed(meldingen)


def test_twijfel_en_een_nieuwe_website_houden_de_wijziging_niet_tegen() -> None:
    url = "https://www.ziest.nl/balans"
    wijziging = vergelijk([op_regel(OUD)], [op_regel(url)])
    meldingen = over_wijziging(wijziging, {url: uit_status(url, 403)})
    assert {een.oordeel for een in meldingen} == {"onzeker", "opmerking"}
    assert "Bedoelt u zeist.nl?" in " ".join(een.melding for een in meldingen)
    assert is_goed(meldingen)


def test_van_201_nieuwe_links_wordt_er_een_niet_nagevraagd_en_dat_staat_erbij() -> None:
    urls = [f"https://zeist.nl/{n:03}" for n in range(201)]
    wijziging = vergelijk([op_regel(OUD)], [op_regel(url, n) for n, url in enumerate(urls, 1)])
    assert len(adressen(wijziging.vragen)) == 200
    [opmerking] = over_wijziging(wijziging, {})
    assert (opmerking.oordeel, opmerking.url, opmerking.plek.regel) == ("opmerking", urls[-1], 201)
    assert "201 nieuwe links; wij vragen er hooguit 200 na" in opmerking.melding


def test_wijziging_zonder_nieuwe_links_heeft_niets_te_melden() -> None:
    wijziging = vergelijk([op_regel(OUD)], [op_regel(OUD)])
    assert over_wijziging(wijziging, {}) == ()
