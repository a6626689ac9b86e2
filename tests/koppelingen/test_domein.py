"""Domeinen: een onbekende website valt op, ook als zij antwoordt."""

import pytest

from kennisbank.koppelingen.buitenwereld import Vermelding
from kennisbank.koppelingen.domein import domein, nieuwe_domeinen

ZEIST = "https://www.zeist.nl/balans"


def op_regel(url: str, regel: int) -> Vermelding:
    return Vermelding(url, bestand="data/kader.yaml", regel=regel)


def test_nieuwe_website_is_een_opmerking_met_de_bekende_die_erop_lijkt() -> None:
    vermeldingen = [
        op_regel("https://ung.nl/anders", 12),
        op_regel("https://www.ung.nl/thorbecke2024", 9),
        op_regel("https://raad.vng.nl/", 20),
    ]
    [opmerking] = nieuwe_domeinen(vermeldingen, ["https://vng.nl/", ZEIST])
    assert (opmerking.oordeel, opmerking.plek.bestand, opmerking.plek.regel) == (
        "opmerking",
        "data/kader.yaml",
        9,
    )
    assert opmerking.melding.endswith("‘ung.nl’ stond nog niet in de kennisbank. Bedoelt u vng.nl?")


@pytest.mark.parametrize(
    ("url", "naam"),
    [
        ("https://www.a.vng.nl/x", "vng.nl"),
        ("https://www.parliament.co.uk/", "parliament.co.uk"),
        ("https://co.nl/", "co.nl"),
        ("https://[x", ""),
        ("mailto:a@b.nl", ""),
    ],
)
def test_domein_is_de_naam_die_iemand_vastlegde(url: str, naam: str) -> None:
    assert domein(url) == naam


def test_bekende_website_geeft_geen_opmerking() -> None:
    vermeldingen = [op_regel("https://raad.zeist.nl/", 1), op_regel("https://[x", 2)]
    assert nieuwe_domeinen(vermeldingen, [ZEIST]) == ()
