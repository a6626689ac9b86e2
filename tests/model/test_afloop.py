"""Afloop: hoe een voorbeeld eindigde, in de woorden van het ontwerp."""

import pytest

from kennisbank.model import Voorbeeld


@pytest.mark.parametrize(
    ("status", "uitkomst", "afloop"),
    [
        ("gestopt", "positief", "gestopt"),
        ("afgerond", "gestopt", "gestopt"),
        ("loopt", "positief", "goed"),
        ("loopt", "gemengd", "wisselend"),
        ("loopt", "onbekend", "loopt nog"),
        ("afgerond", "onbekend", "niet bekend"),
        ("gepland", "onbekend", "niet bekend"),
    ],
)
def test_afloop_volgt_uit_status_en_uitkomst(status: str, uitkomst: str, afloop: str) -> None:
    velden = {"id": "vb-x", "titel": "X", "kern": "X.", "status": status, "uitkomst": uitkomst}
    record = Voorbeeld.model_validate(velden)
    assert record.afloop == afloop
    assert record.model_dump()["afloop"] == afloop
