"""De kaart van stippen: alle gemeenten binnen de rand, ook voor wie haar niet ziet."""

import re

import pytest

from conftest import LaadMet
from kennisbank.lezen import Gemeente, Gemeenten
from kennisbank.weergave.kaart import BREEDTE, HOOGTE, kaart


def land(**plaatsen: tuple[float, float]) -> Gemeenten:
    return Gemeenten({n: Gemeente(n, "GM1", "X", *plek, "x") for n, plek in plaatsen.items()})


def stippen(gemeenten: Gemeenten) -> dict[str, tuple[float, float]]:
    """De plaats van elke gemeente op de kaart, met de y naar beneden."""
    gevonden = {}
    for naam in gemeenten.op_naam:
        plek = re.search(r'cx="(-?\d+)" cy="(-?\d+)"', kaart(gemeenten, [naam]))
        assert plek is not None
        gevonden[naam] = (float(plek[1]), float(plek[2]))
    return gevonden


def test_zonder_gemeenten_is_er_geen_kaart() -> None:
    assert kaart(Gemeenten(), ["Zeist"]) == ""


def test_omschrijving_telt_gemeenten_en_noemt_die_met_een_voorbeeld(laad_met: LaadMet) -> None:
    svg = kaart(laad_met().gemeenten, ["Zeist", "Zeist", "Heerhugowaard", "Nergenshuizen"])
    assert 'role="img"' in svg
    assert "3 gemeenten als stip. De 2 gemeenten met een voorbeeld zijn groter." in svg


def test_gemeente_met_een_voorbeeld_is_een_cirkel_en_de_andere_een_stip(laad_met: LaadMet) -> None:
    svg = kaart(laad_met().gemeenten, ["Zeist"])
    assert svg.count("<circle") == 1
    assert svg.count("h0") == 2


def test_noord_is_boven_en_oost_is_rechts() -> None:
    plek = stippen(land(Noord=(53.4, 5.0), Zuid=(50.8, 5.0), Oost=(52.0, 7.0), West=(52.0, 3.5)))
    assert plek["Noord"][1] < plek["Zuid"][1]
    assert plek["West"][0] < plek["Oost"][0]


@pytest.mark.parametrize(
    "gemeenten",
    [
        land(Een=(52.0, 5.0)),
        land(Noord=(53.4, 5.0), Zuid=(50.8, 5.0)),
        land(Oost=(52.0, 7.0), West=(52.0, 3.5)),
    ],
)
def test_elke_stip_valt_binnen_de_rand(gemeenten: Gemeenten) -> None:
    for x, y in stippen(gemeenten).values():
        assert 0 < x < BREEDTE
        assert 0 < y < HOOGTE
