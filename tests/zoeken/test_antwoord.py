"""Het antwoord: wat bovenaan staat, en waarom."""

import pytest

from kennisbank.zoeken import Zoekindex, maak_zoekindex, zoek, zoekbestanden
from kennisbank.zoeken.vraag import HEEL, ontleed


@pytest.mark.parametrize(
    ("vraag", "eerste"),
    [
        ("loting", "voorstel-1a"),
        ("tip 4.2", "tip-4.2"),
        ("de rol van de raad", "tip-4.2"),
        ("burgertop", "begrip-burgerberaad"),
        ("right to challenge", "begrip-uitdaagrecht"),
        ("uitdaagrehct", "begrip-uitdaagrecht"),
        ("dorpsraad", "kader-1"),
        ("wijkdemocratie", "kader-1"),
        ("burgerbegrotingen", "tip-2.4"),
        ("beraad in zeist", "vb-zeist"),
        ("burgerbe", "begrip-burgerberaad"),
        ("hoe werkt een burgerberaad?", "vb-zeist"),
    ],
)
def test_beste_antwoord_staat_bovenaan(vraag: str, eerste: str, klein: Zoekindex) -> None:
    assert zoek(vraag, klein).resultaten[0].id == eerste


def test_antwoord_zegt_wat_er_ook_gezocht_is(klein: Zoekindex) -> None:
    antwoord = zoek("burgertop", klein)
    assert antwoord.ook_gezocht_op == ("Burgerberaad",)
    assert antwoord.resultaten[0].waarom == "Burgerberaad"
    assert antwoord.bedoelde_u == ""


def test_antwoord_zegt_wat_er_bedoeld_leek(klein: Zoekindex) -> None:
    antwoord = zoek("uitdaagrehct in zeist", klein)
    assert antwoord.bedoelde_u == "uitdaagrecht in zeist"
    assert {treffer.waarom for treffer in antwoord.resultaten} == {"Uitdaagrecht", "zeist"}


def test_antwoord_wordt_json_zoals_afgesproken(klein: Zoekindex) -> None:
    antwoord = zoek("loting", klein, top=1).als_dict()
    assert list(antwoord) == ["vraag", "bedoelde_u", "ook_gezocht_op", "resultaten"]
    assert antwoord["bedoelde_u"] is None
    assert list(antwoord["resultaten"][0]) == ["id", "titel", "url", "score", "waarom"]


def test_uitbreiding_weegt_nooit_zwaarder_dan_het_getypte_woord(index: Zoekindex) -> None:
    for vraag in ("loting", "uitdaagrecht", "hoe betrek ik jongeren", "burgerraad dorp"):
        for groep in ontleed(vraag, index):
            anders = [
                gewicht for naam, gewicht in groep.termen.items() if naam != groep.stammen[:1]
            ]
            assert max(anders, default=0) < HEEL


def test_bekend_woord_wordt_niet_verbeterd(index: Zoekindex) -> None:
    assert zoek("raden", index).bedoelde_u == ""


@pytest.mark.parametrize(
    "vraag",
    [
        "",
        " ",
        "a",
        "x" * 10_000,
        "loting " * 2_000,
        "🙂🙂",
        "<img src=x onerror=alert(1)>",
        "\"'`",
        "(*[+?^$\\",
        "titel:loting AND NOT tekst:raad* OR [a TO z]",
        "שלום עולם",
        "\u202eloting",
        "de het een van",
        "\x00\x01",
        "4.2.1.0",
    ],
)
def test_vreemde_invoer_geeft_een_antwoord_en_geen_fout(vraag: str, index: Zoekindex) -> None:
    antwoord = zoek(vraag, index)
    assert antwoord.vraag == vraag
    assert len(antwoord.resultaten) <= 10


def test_lege_kennisbank_geeft_een_leeg_antwoord() -> None:

    assert zoek("loting", maak_zoekindex(())).resultaten == ()


def test_zelfde_inhoud_geeft_dezelfde_index(klein: Zoekindex) -> None:

    nog_eens = maak_zoekindex(klein.passages, klein.ringen)
    assert zoekbestanden(nog_eens) == zoekbestanden(klein)
