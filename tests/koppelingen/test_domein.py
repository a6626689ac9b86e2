"""Domeinen: een onbekende website valt op, ook als zij antwoordt."""

import pytest

from kennisbank.bevinding import Plek
from kennisbank.koppelingen.domein import domein, nieuwe_domeinen

ZEIST = "https://www.zeist.nl/balans"


def test_nieuwe_website_is_een_opmerking_met_de_bekende_die_erop_lijkt() -> None:
    plekken = {
        "https://www.ung.nl/thorbecke2024": Plek("data/kader.yaml", 9),
        "https://ung.nl/anders": Plek("data/kader.yaml", 12),
        "https://raad.vng.nl/": Plek("data/kader.yaml", 20),
    }
    [opmerking] = nieuwe_domeinen(plekken, ["https://vng.nl/", ZEIST])
    assert opmerking.ernst == "opmerking"
    assert opmerking.plek.regel == 9
    assert opmerking.voorstel == "Bedoelt u vng.nl?"


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
    plekken = {"https://raad.zeist.nl/": Plek("data/kader.yaml"), "https://[x": Plek("a")}
    assert nieuwe_domeinen(plekken, [ZEIST]) == ()
