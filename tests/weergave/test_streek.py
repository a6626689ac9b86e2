"""De streek: een kaartje waarop elk nummer te raken is en geen naam over een nummer staat."""

import math
from itertools import combinations

import pytest

from kennisbank.lezen import Gemeente, Gemeenten
from kennisbank.weergave.streek import BREEDTE, HOOGTE, STRAAL, Streek, streek


def gemeenten(**plekken: tuple[float, float]) -> Gemeenten:
    return Gemeenten(
        {
            naam: Gemeente(naam, "GM0001", "Utrecht", breedte, lengte, "")
            for naam, (breedte, lengte) in plekken.items()
        }
    )


DICHT = {f"Buur{n}": (52.09 + n / 1000, 5.12) for n in range(5)}
RUIM = {f"Buur{n}": (52.0 + n / 10, 5.0 + n / 10) for n in range(5)}


def kaartje(buren: dict[str, tuple[float, float]], naam: str = "Midden") -> Streek:
    gemaakt = streek(gemeenten(**{naam: (52.09, 5.12)}, **buren), naam, list(buren))
    assert gemaakt
    return gemaakt


@pytest.mark.parametrize("buren", [DICHT, RUIM, {"Zelfde": (52.09, 5.12)}])
def test_elk_nummer_staat_los_en_in_beeld(buren: dict[str, tuple[float, float]]) -> None:
    stippen = kaartje(buren).buren
    assert len(stippen) == len(buren)
    for een, ander in combinations(stippen, 2):
        assert math.dist((een.x, een.y), (ander.x, ander.y)) >= 2 * STRAAL - 2
    for een in stippen:
        assert STRAAL <= een.x <= BREEDTE - STRAAL
        assert STRAAL <= een.y <= HOOGTE - STRAAL


def test_noord_is_boven_en_oost_is_rechts() -> None:
    kaart = kaartje({"Noord": (52.4, 5.12), "Oost": (52.09, 5.6)})
    noord, oost = kaart.buren
    assert noord.y < kaart.hier.y
    assert oost.x > kaart.hier.x


def test_een_lange_naam_blijft_in_beeld() -> None:
    kaart = kaartje(RUIM, "Een heel lange naam van een gemeente")
    assert kaart.hier.naam
    assert kaart.hier.kant in {"rechts", "links", "onder", "boven"}


def test_wie_dichtbij_ligt_zonder_voorbeeld_staat_er_met_naam_bij() -> None:
    rest = {"Dichtbij": (52.3, 5.0), "Ver": (53.5, 6.9)}
    alle = gemeenten(Midden=(52.09, 5.12), **rest, **RUIM)
    kaart = streek(alle, "Midden", list(RUIM))
    assert kaart
    assert kaart.dichtbij == ("Dichtbij",)
    assert [een.naam for een in kaart.rest] == ["Dichtbij"]


def test_zonder_buren_is_er_geen_kaartje() -> None:
    assert streek(gemeenten(Midden=(52.09, 5.12)), "Midden", []) is None
    assert streek(Gemeenten(), "Midden", ["Noord"]) is None
