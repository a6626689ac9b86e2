"""Leesbaarheid: zinnen en lettergrepen tellen zoals een lezer ze ziet."""

import pytest

from kennisbank.keuring.leesbaarheid import lettergrepen, meet, zinnen


@pytest.mark.parametrize(
    ("woord", "aantal"),
    [("raad", 1), ("gemeente", 3), ("democratie", 4), ("burgerberaad", 4), ("B1", 1)],
)
def test_lettergrepen(woord: str, aantal: int) -> None:
    assert lettergrepen(woord) == aantal


def test_zinnen_eindigen_bij_een_punt_een_kop_en_een_streepje() -> None:
    tekst = (
        "## Waarom\n\nEen zin. Nog een [met een link](https://a.nl/b.c)!\n\n- punt een\n- punt twee"
    )
    assert [zin.tekst for zin in zinnen(tekst)] == [
        "Waarom",
        "Een zin.",
        "Nog een met een link!",
        "punt een",
        "punt twee",
    ]


def test_korte_woorden_en_zinnen_scoren_hoger_dan_lange() -> None:
    makkelijk = meet(["De raad kiest. U doet mee."]).flesch_douma
    moeilijk = meet(
        ["Volksvertegenwoordigers organiseren democratische besluitvormingsprocedures."]
    ).flesch_douma
    assert makkelijk > 90 > 30 > moeilijk


def test_zonder_tekst_is_er_niets_moeilijk() -> None:
    assert meet([]).flesch_douma == 100
