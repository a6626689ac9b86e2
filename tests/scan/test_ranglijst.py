"""De uitslag en de ranglijst: pepers, gedeelde plaatsen en onzekerheid."""

from collections.abc import Mapping

import pytest

from kennisbank.model import Prioriteit, Voorstel
from kennisbank.scan import Bevonden, Oordeel, Passage, Uitslag, standen
from kennisbank.scan.ranglijst import TOELICHTING, ranglijst

LETTERS = "abc"


def prioriteit() -> Prioriteit:
    """Een prioriteit met voorstellen van één, twee en drie pepers."""
    voorstellen = tuple(
        Voorstel(
            id=f"voorstel-1{letter}",
            titel=f"Voorstel {letter}",
            kern="Doe dit.",
            bron=("pamflet-tekst:1",),
            letter=letter,
            pepers=pepers,
            pepers_waarom=None,
            afspraak="Wij doen dit.",
        )
        for pepers, letter in enumerate(LETTERS, 1)
    )
    return Prioriteit(
        id="prioriteit-1",
        nummer=1,
        titel="Vertrouwen",
        leus="Leg uit wat u doet",
        kern="Leg het uit.",
        bron=("pamflet-tekst:1",),
        akkoordtekst="Wij leggen het uit.",
        voorstellen=voorstellen,
    )


def uitslag(bestand: str, **oordelen: Oordeel) -> Uitslag:
    """De uitslag van een akkoord; wat niet genoemd is, is niet gevonden."""
    passage = Passage("Er komt een loting.", "bladzijde 3", ("loting",), "toezegging", 0.7)
    gevonden: Mapping[str, Bevonden] = {
        f"voorstel-1{letter}": Bevonden(oordelen.get(letter, "niet gevonden"), 0.7, (passage,))
        for letter in LETTERS
    }
    return Uitslag(bestand, gevonden, standen([prioriteit()], gevonden), "v1", "abc123")


def test_pepers_tellen_pas_mee_als_een_voorstel_gevonden_is() -> None:
    stand = uitslag("a.pdf", a="gevonden", b="mogelijk", c="afgewezen").prioriteiten["prioriteit-1"]
    assert stand.als_dict() == {
        "pepers": 1,
        "pepers_mogelijk": 2,
        "pepers_alle": 6,
        "gevonden": 1,
        "mogelijk": 1,
        "afgewezen": 1,
        "niet_gevonden": 0,
    }


def test_het_geheel_telt_de_prioriteiten_op() -> None:
    een = uitslag("a.pdf", a="gevonden", c="gevonden")
    assert een.geheel.als_dict() == een.prioriteiten["prioriteit-1"].als_dict()


def test_de_uitslag_heeft_de_afgesproken_sleutels() -> None:
    rij = uitslag("a.pdf", a="gevonden").als_dict()
    assert list(rij) == ["bestand", "voorstellen", "prioriteiten", "versie", "vingerafdruk"]
    assert rij["voorstellen"]["voorstel-1a"] == {  # type: ignore[index]
        "oordeel": "gevonden",
        "score": 0.7,
        "passages": [
            {"tekst": "Er komt een loting.", "plaats": "bladzijde 3", "woorden": ["loting"]}
        ],
    }


def test_de_meeste_pepers_staan_boven_en_gelijk_is_gedeeld() -> None:
    plaatsen = ranglijst(
        [
            uitslag("leeg.pdf"),
            uitslag("b.pdf", c="gevonden"),
            uitslag("twee.pdf", a="gevonden", b="gevonden"),
            uitslag("a.pdf", c="gevonden"),
        ]
    )
    assert [(een.nummer, een.gedeeld, een.uitslag.bestand) for een in plaatsen] == [
        (1, False, "twee.pdf"),
        (2, True, "a.pdf"),
        (2, True, "b.pdf"),
        (4, False, "leeg.pdf"),
    ]


@pytest.mark.parametrize(
    ("akkoorden", "tussen"),
    [
        ([{"c": "gevonden"}, {"a": "gevonden"}, {}], [(1, 1), (2, 2), (3, 3)]),
        ([{"b": "gevonden"}, {"a": "gevonden", "c": "mogelijk"}, {}], [(1, 2), (1, 2), (3, 3)]),
        ([{"c": "mogelijk"}, {"b": "mogelijk"}, {}], [(1, 2), (1, 2), (1, 3)]),
        ([{"c": "gevonden"}, {"c": "gevonden"}], [(1, 1), (1, 1)]),
    ],
    ids=["zeker", "kan wisselen", "alles onzeker", "gelijk"],
)
def test_een_plaats_zegt_tussen_welke_plaatsen_zij_kan_liggen(
    akkoorden: list[dict[str, Oordeel]], tussen: list[tuple[int, int]]
) -> None:
    rij = [uitslag(f"{nummer}.pdf", **een) for nummer, een in enumerate(akkoorden)]
    op_naam = sorted(ranglijst(rij), key=lambda een: een.uitslag.bestand)
    assert [(een.vroegste, een.laatste) for een in op_naam] == tussen


def test_de_toelichting_zegt_dat_het_over_de_tekst_gaat() -> None:
    assert "wat een tekst zegt, niet wat een gemeente doet" in TOELICHTING
