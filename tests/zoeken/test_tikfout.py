"""Tikfouten: het woord dat iemand bedoelde, en niet een ander woord."""

import pytest

from kennisbank.nederlands.taal import stam
from kennisbank.zoeken import Zoekindex
from kennisbank.zoeken.tikfout import afstand, bedoeld


@pytest.mark.parametrize(
    ("woord", "ander", "fouten"),
    [
        ("uitdaagrehct", "uitdaagrecht", 1),
        ("uitdaagrech", "uitdaagrecht", 1),
        ("uitdaagrechtt", "uitdaagrecht", 1),
        ("uitdagrehct", "uitdaagrecht", 2),
        ("lodt", "lott", 1),
        ("tent", "telt", 2),
        ("raad", "burgerberaad", 3),
    ],
)
def test_afstand_telt_letters_en_verwisselingen(woord: str, ander: str, fouten: int) -> None:
    assert min(afstand(woord, ander, 2), 3) == fouten


@pytest.mark.parametrize(
    ("woord", "verwacht"),
    [
        ("uitdaagrehct", "uitdaagrecht"),
        ("burgerbegrooting", "burgerbegroting"),
        ("burgerbraad", "burgerberaad"),
        ("litdaagrecht", "uitdaagrecht"),
        ("gemeenteraat", "gemeenteraad"),
    ],
)
def test_bekend_woord_wordt_herkend(woord: str, verwacht: str, klein: Zoekindex) -> None:
    assert bedoeld(woord, klein)[1][0] == verwacht


@pytest.mark.parametrize("woord", ["taart", "zwembad", "lot2", "abc", "uitdaagrecht"])
def test_ander_woord_blijft_met_rust(woord: str, klein: Zoekindex) -> None:
    assert bedoeld(woord, klein) == (0, ())


def test_een_zoekwoord_is_geen_tikfout_want_die_herstelt_het_zoeken_zelf(index: Zoekindex) -> None:
    """Een tikfout die wij zelf opschrijven, vindt alleen haar doel en niet wat erbij hoort."""
    namen = {
        naam.lower()
        for ring in index.ringen
        for naam in ring.namen
        if len(naam) > 6 and naam.isalpha()
    }
    fout = [
        (woord, naam)
        for wijzer in index.wijzers
        for woord in map(str.lower, wijzer.namen)
        for naam in namen
        if wijzer.doelen
        and " " not in woord
        and abs(len(woord) - len(naam)) < 2
        and stam(woord) != stam(naam)
        and afstand(woord, naam, 1) == 1
    ]
    assert fout == []
