"""Een week: wat er met de antwoorden en het vaste bericht gebeurt (groepen 12 en 15)."""

import datetime
from dataclasses import replace

import pytest

from kennisbank.koppelingen.antwoord import Antwoord, uit_status
from kennisbank.koppelingen.buitenwereld import lees_adressenlijst
from kennisbank.koppelingen.geheugen import Herinnering
from kennisbank.koppelingen.week import Week, weeg_week

ZEIST = "https://www.zeist.nl/balans"
DAG = datetime.date(2026, 1, 1)


def na(antwoord: Antwoord, geheugen: dict[str, Herinnering] | None = None) -> Week:
    return weeg_week(lees_adressenlijst(ZEIST, "x"), {ZEIST: antwoord}, geheugen or {}, DAG)


@pytest.mark.parametrize(
    ("antwoord", "bericht"),
    [
        (uit_status(ZEIST, 200), "sluiten"),
        (uit_status(ZEIST, 403), "sluiten"),
        (uit_status(ZEIST, 404), "sluiten"),
        (uit_status(ZEIST, 200, [301], "https://www.zeist.nl/nieuw"), "bijwerken"),
        (uit_status(ZEIST, 200, [302], "https://www.zeist.nl/"), "bijwerken"),
        (Antwoord(ZEIST, "fout", "Het certificaat is verlopen.", "certificaat", 200), "bijwerken"),
        (Antwoord(ZEIST, "onzeker", "Stil.", "tijd"), "laten"),
    ],
)
def test_alleen_wat_iemand_moet_doen_houdt_het_bericht_open(
    antwoord: Antwoord, bericht: str
) -> None:
    assert na(antwoord).bericht == bericht


def test_pas_na_drie_missers_in_twee_weken_heet_een_link_dood_en_vergeten_links_zijn_weg() -> None:
    geheugen = {"https://oud.nl/": Herinnering("https://oud.nl/", "2025-12-01")}
    oordelen = []
    for dag in (1, 8, 15):
        week = weeg_week(
            lees_adressenlijst(ZEIST, "lijst.txt"),
            {ZEIST: uit_status(ZEIST, 404)},
            geheugen,
            datetime.date(2026, 1, dag),
        )
        geheugen = dict(week.geheugen)
        oordelen.append(week.meldingen[0].oordeel)
    assert oordelen == ["onzeker", "onzeker", "dood"]
    assert "Sinds 2026-01-01 3 keer niet gelukt." in week.meldingen[0].melding
    assert list(geheugen) == [ZEIST]


def test_ligt_het_net_eruit_dan_blijft_alles_zoals_het_was() -> None:
    geheugen = {"https://oud.nl/": Herinnering("https://oud.nl/", "2025-12-01")}
    week = na(Antwoord(ZEIST, "dood", "Weg.", "naam"), geheugen)
    assert (week.ziek, week.bericht, week.meldingen) == (True, "laten", ())
    assert week.geheugen is geheugen


def test_wie_kort_geleden_antwoordde_telt_mee_bij_de_vraag_of_het_net_eruit_ligt() -> None:
    """Anders lijkt een tweede ronde op één dag altijd ziek: die vraagt alleen wat zweeg."""
    urls = [f"https://w{n}.nl/" for n in range(4)]
    geheugen = {url: Herinnering(url, "2025-12-31") for url in urls}
    stil = {ZEIST: Antwoord(ZEIST, "dood", "Weg.", "naam")}
    lijst = lees_adressenlijst("\n".join([*urls, ZEIST]), "x")
    assert not weeg_week(lijst, stil, geheugen, DAG).ziek
    assert weeg_week(lees_adressenlijst(ZEIST, "x"), stil, geheugen, DAG).ziek


def test_wat_na_te_kijken_is_houdt_het_bericht_open() -> None:
    week = replace(na(uit_status(ZEIST, 200)), taken=("Loting: vóór mei 2026",))
    assert (week.bericht, week.als_dict()["taken"]) == ("bijwerken", ["Loting: vóór mei 2026"])


def test_als_json_zegt_de_week_wat_er_moet_gebeuren() -> None:
    week = na(uit_status(ZEIST, 200))
    assert week.als_dict() == {
        "stand": "2026-01-01",
        "gevraagd": 1,
        "ziek": False,
        "bericht": "sluiten",
        "taken": [],
        "meldingen": [],
    }
    assert week.stand == "2026-01-01, 1 link nagevraagd."
