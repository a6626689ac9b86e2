"""Namen: hoe een record, een datum en een aantal in gewone woorden heten."""

import pytest

from conftest import LaadMet
from kennisbank.weergave import naam


@pytest.mark.parametrize(
    ("id", "aanduiding"),
    [
        ("prioriteit-1", "Prioriteit 1"),
        ("voorstel-1a", "Voorstel 1a"),
        ("tip-1.1", "Tip 1.1"),
        ("diamant-01", "DiAmant 01"),
        ("rode-draad-1.1", "Rode draad 1.1"),
        ("vb-zeist-loting", "Zeist"),
        ("vb-onbekend", "Begrip in het pamflet"),
        ("begrip-loting", "Begrip"),
    ],
)
def test_elk_record_heet_zoals_een_lezer_het_noemt(
    laad_met: LaadMet, id: str, aanduiding: str
) -> None:
    assert naam.aanduiding(laad_met().graaf[id]) == aanduiding


def test_datum_in_woorden() -> None:
    assert [naam.datum(iso) for iso in ("2022", "2022-03", "2022-03-06")] == [
        "2022",
        "maart 2022",
        "6 maart 2022",
    ]


def test_aantal_kiest_het_juiste_woord() -> None:
    assert naam.aantal(1, "voorstel", "voorstellen") == "1 voorstel"
    assert naam.aantal(0, "voorstel", "voorstellen") == "0 voorstellen"


def test_oude_gemeente_krijgt_haar_opvolger(laad_met: LaadMet) -> None:
    gemeenten = laad_met().gemeenten
    assert naam.gemeente_nu("Heerhugowaard", gemeenten) == "Dijk en Waard"
    assert naam.gemeente_nu("Zeist", gemeenten) == ""


def test_titel_in_een_zin_houdt_de_hoofdletters_van_een_afkorting() -> None:
    assert naam.in_zin("Loting") == "loting"
    assert naam.in_zin("G1000") == "G1000"
    assert naam.in_zin("Eén aanspreekpunt") == "één aanspreekpunt"
    assert naam.in_zin("Eenheid in beleid") == "eenheid in beleid"
    assert naam.in_zin("Aanvalsplan Nieuwe Democratie") == "Aanvalsplan Nieuwe Democratie"


def test_adres_wordt_leesbaar() -> None:
    assert naam.domein("https://www.zeist.nl/plan") == "zeist.nl"
    assert naam.kort_adres("https://zeist.nl/samen-in-balans.html") == "zeist.nl: samen in balans"
