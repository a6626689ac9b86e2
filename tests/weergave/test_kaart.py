"""De kaart van stippen: alle gemeenten binnen de rand, ook voor wie haar niet ziet."""

import pytest

from conftest import LaadMet
from kennisbank.lezen import Gemeente, Gemeenten
from kennisbank.weergave import kaart as kaart_
from kennisbank.weergave.kaart import BREEDTE, HOOGTE, kaart


def land_van(**plaatsen: tuple[float, float]) -> Gemeenten:
    return Gemeenten({n: Gemeente(n, "GM1", "X", *plek, "x") for n, plek in plaatsen.items()})


def stippen(gemeenten: Gemeenten) -> dict[str, tuple[int, int]]:
    """De plaats van elke gemeente op de kaart, met de y naar beneden."""
    land = kaart(gemeenten, dict.fromkeys(gemeenten.op_naam, 1))
    assert land is not None
    return {stip.naam: (stip.x, stip.y) for stip in land.stippen}


def test_zonder_gemeenten_is_er_geen_kaart() -> None:
    assert kaart(Gemeenten(), {"Zeist": 1}) is None


def test_gemeente_met_een_voorbeeld_is_een_stip_en_de_andere_een_punt(laad_met: LaadMet) -> None:
    land = kaart(laad_met().gemeenten, {"Zeist": 2})
    assert land is not None
    assert [(stip.naam, stip.aantal) for stip in land.stippen] == [("Zeist", 2)]
    assert land.klein.count("h0") == 2
    assert land.aantal == 3


def test_volle_kaart_heeft_een_stip_voor_elk_en_een_link_voor_wie_de_meeste_heeft(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(kaart_, "MEESTE_LINKS", 1)
    land = kaart(land_van(Een=(52.0, 5.0), Veel=(53.0, 6.0)), {"Een": 1, "Veel": 5})
    assert land is not None
    assert [stip.naam for stip in land.stippen] == ["Veel"]
    assert land.vol.count("h0") == 1


def test_meer_voorbeelden_geven_een_grotere_stip() -> None:
    land = kaart(land_van(Een=(52.0, 5.0), Veel=(53.0, 6.0)), {"Een": 1, "Veel": 5})
    assert land is not None
    straal = {stip.naam: stip.straal for stip in land.stippen}
    assert straal["Veel"] > straal["Een"]


def test_namen_op_de_kaart_staan_nooit_over_elkaar() -> None:
    dicht = land_van(
        Noord=(53.4, 4.0), Haarlem=(52.1, 5.2), Amsterdam=(52.12, 5.21), Zuid=(50.8, 6.9)
    )
    land = kaart(dicht, dict.fromkeys(dicht.op_naam, 3))
    assert land is not None
    benoemd = {stip.naam for stip in land.stippen if stip.met_naam}
    assert len(benoemd & {"Haarlem", "Amsterdam"}) == 1


@pytest.mark.parametrize(("breedte", "met_naam"), [(52.08, False), (52.3, True), (51.9, True)])
def test_een_naam_staat_nooit_over_de_stip_van_een_ander(breedte: float, met_naam: bool) -> None:
    buurt = land_van(Noord=(53.4, 4.0), Gouda=(52.0, 5.2), Buur=(breedte, 5.2), Zuid=(50.8, 6.9))
    land = kaart(buurt, {"Gouda": 3, "Buur": 1})
    assert land is not None
    assert {stip.naam: stip.met_naam for stip in land.stippen} == {"Gouda": met_naam, "Buur": False}


def test_noord_is_boven_en_oost_is_rechts() -> None:
    plek = stippen(
        land_van(Noord=(53.4, 5.0), Zuid=(50.8, 5.0), Oost=(52.0, 7.0), West=(52.0, 3.5))
    )
    assert plek["Noord"][1] < plek["Zuid"][1]
    assert plek["West"][0] < plek["Oost"][0]


@pytest.mark.parametrize(
    "gemeenten",
    [
        land_van(Een=(52.0, 5.0)),
        land_van(Noord=(53.4, 5.0), Zuid=(50.8, 5.0)),
        land_van(Oost=(52.0, 7.0), West=(52.0, 3.5)),
    ],
)
def test_elke_stip_valt_binnen_de_rand(gemeenten: Gemeenten) -> None:
    for x, y in stippen(gemeenten).values():
        assert 0 < x < BREEDTE
        assert 0 < y < HOOGTE
