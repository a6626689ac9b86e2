"""Tekens die een tekstverwerker anders schrijft dan een lezer ze zoekt."""

import pytest

from kennisbank.scan.lezers.tekens import gewone_tekens


@pytest.mark.parametrize(
    ("ruw", "gewoon"),
    [
        ("e\ufb03ciënt en ĳverig", "efficiënt en ijverig"),
        ("burger\u00adberaad", "burgerberaad"),
        ("burger\u00ad\nberaad", "burger-\nberaad"),
        ("e\u0301e\u0301n\u00a0wijk", "één wijk"),
        ("wijk\u2011 en\u200b dorp", "wijk- en dorp"),
        ("\uf0b7 punt\x00", "• punt"),
        ("een\tgat  van spaties\r\nen een regel", "een gat van spaties\nen een regel"),
    ],
)
def test_tekens_zijn_gewoon(ruw: str, gewoon: str) -> None:
    assert gewone_tekens(ruw) == gewoon
