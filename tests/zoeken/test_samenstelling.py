"""Samenstellingen: een lang woord valt uiteen in woorden die de kennisbank kent."""

import pytest

from kennisbank.zoeken.samenstelling import aangevuld, deelstammen, delen, halve_delen, maak_lexicon

WOORDEN = (
    "wijk dorp dorps raad raden agenda democratie burger begroting beraad gemeente gemeenteraad "
    "verkiezingen initiatief beleid straat energie transitie voor open recht"
)
LEXICON = maak_lexicon(WOORDEN.split())


@pytest.mark.parametrize(
    ("woord", "verwacht"),
    [
        ("wijkraad", ("wijk", "raad")),
        ("dorpsraden", ("dorps", "raden")),
        ("burgerbegroting", ("burger", "begroting")),
        ("gemeenteraadsverkiezingen", ("gemeenteraads", "verkiezingen")),
        ("initiatievenbeleid", ("initiatieven", "beleid")),
        ("raad", ()),
        ("voorrecht", ()),
        ("vuurwerkshow", ()),
        ("wijk2raad", ()),
    ],
)
def test_woord_valt_uiteen_in_zo_weinig_mogelijk_delen(
    woord: str, verwacht: tuple[str, ...]
) -> None:
    assert delen(woord, LEXICON) == verwacht


def test_delen_van_delen_tellen_ook_mee() -> None:
    assert deelstammen("gemeenteraadsverkiezingen", LEXICON) == (
        "gemeenterad",
        "gemeente",
        "rad",
        "verkies",
    )


def test_een_half_bekend_woord_geeft_zijn_langste_begin_en_einde() -> None:
    assert halve_delen("democratiseringsagenda", LEXICON) == ("agenda",)
    assert halve_delen("energiearmoede", LEXICON) == ("energie",)
    assert halve_delen("wijkraad", LEXICON) == ()


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        ("wijk- en dorpsraden", ["wijkraden"]),
        ("wijk/dorpsagenda", ["wijkagenda"]),
        ("dorps-, wijk- en straat-democratie", ["dorpsdemocratie", "wijkdemocratie"]),
        ("een wijkraad", []),
    ],
)
def test_rijtje_krijgt_zijn_weggelaten_woorden_terug(tekst: str, verwacht: list[str]) -> None:
    assert aangevuld(tekst, LEXICON)[: len(verwacht)] == verwacht
    assert bool(aangevuld(tekst, LEXICON)) == bool(verwacht)
