"""Wat geen gemeente is, zegt wat het wel is of welke gemeente bedoeld kan zijn."""

from pathlib import Path

import pytest

from kennisbank.lezen import bedoelde_gemeenten, lees_gemeenten
from kennisbank.lezen.bedoelde import geen_gemeente

ECHTE = lees_gemeenten(Path(__file__).parents[2])


@pytest.mark.parametrize(
    ("naam", "zin"),
    [
        ("Breda en Tilburg", "Hier staan meer gemeenten: Breda, Tilburg."),
        ("Breda, Tilburg", "Hier staan meer gemeenten: Breda, Tilburg."),
        ("Bergen / Breda", "Hier staan meer gemeenten: Bergen, Breda."),
        ("gemeenten Breda & Tilburgh", "Hier staan meer gemeenten: Breda, Tilburgh."),
        ("Berg en Dal en Dijk en Waard", "meer gemeenten: Berg en Dal, Dijk en Waard."),
        ("Nuenen, Gerwen", "Bedoelt u ‘Nuenen, Gerwen en Nederwetten’?"),
        ("Zeist, Utrecht", "Bedoelt u ‘Zeist’?"),
        ("Zeist (Utrecht)", "Bedoelt u ‘Zeist’?"),
        ("Zeist (gemeente)", "Bedoelt u ‘Zeist’?"),
        ("“Zeist”", "Bedoelt u ‘Zeist’? Kromme aanhalingstekens horen er niet bij."),
        ("Z\u0435ist", "een Cyrillische letter"),
        ("GM0355", "Bedoelt u ‘Zeist’?"),
        ("Amsterdam-Noord", "Bedoelt u ‘Amsterdam’?"),
        ("Noord Brabant", "‘Noord Brabant’ is een provincie."),
        ("provincie Utrecht", "is een provincie"),
    ],
)
def test_wat_geen_gemeente_is_zegt_wat_het_wel_is(naam: str, zin: str) -> None:
    assert zin in " ".join(geen_gemeente(naam, ECHTE))


@pytest.mark.parametrize(
    "naam", ["Nederland", "Overvecht", "diverse", "Antwerpen", "alle gemeenten"]
)
def test_wat_op_geen_gemeente_lijkt_lokt_er_geen_uit(naam: str) -> None:
    assert bedoelde_gemeenten(naam, ECHTE) == ()


@pytest.mark.parametrize(
    ("getypt", "bedoeld"),
    [
        ("Bergen", ("Bergen (L)", "Bergen (NH)")),
        ("Alphen", ("Alphen aan den Rijn", "Alphen-Chaam")),
        ("Krimpen", ("Krimpen aan den IJssel",)),
        ("Capelle", ("Capelle aan den IJssel",)),
        ("gemeente Zeist", ("Zeist",)),
        ("Friese Meren", ("De Friese Meren",)),
        ("Roterdam", ("Rotterdam",)),
        ("Hengelo (Gld)", ()),
        ("De", ()),
        ("'", ()),
    ],
)
def test_halve_naam_lokt_alleen_uit_wat_er_bij_past(getypt: str, bedoeld: tuple[str, ...]) -> None:
    assert bedoelde_gemeenten(getypt, ECHTE) == bedoeld
