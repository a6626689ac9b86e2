"""De lijst van gemeenten: op naam, met oude namen, en nooit een struikelpartij."""

from pathlib import Path

import pytest

from kennisbank.lezen import lees_gemeenten
from kennisbank.samenhang import laad
from voorbeeldboom import BESTANDEN, schrijf_boom

LIJST = "data/gemeenten.csv"
KOLOMMEN = "De kolommen zijn naam, cbs_code, provincie, lat, lon en tooi_uri, met komma's."


def test_gemeente_heeft_code_provincie_en_middelpunt(tmp_path: Path) -> None:
    zeist = lees_gemeenten(schrijf_boom(tmp_path)).zoek("Zeist")
    assert zeist is not None
    assert (zeist.code, zeist.provincie, zeist.breedte, zeist.lengte) == (
        "GM0355",
        "Utrecht",
        52.09,
        5.23,
    )


def test_oude_naam_leidt_naar_de_gemeente_van_nu(tmp_path: Path) -> None:
    nu = lees_gemeenten(schrijf_boom(tmp_path)).zoek("Heerhugowaard")
    assert nu is not None
    assert nu.naam == "Dijk en Waard"


def test_onbekende_naam_is_geen_gemeente(tmp_path: Path) -> None:
    assert lees_gemeenten(schrijf_boom(tmp_path)).zoek("Ziest") is None


def test_andere_naam_zonder_gemeente_telt_niet(tmp_path: Path) -> None:
    aliassen = "alias,naam,cbs_code,soort\nFriesland,Fryslân,PV21,provincie\n"
    schrijf_boom(tmp_path, **{"data/gemeente-aliassen.csv": aliassen})
    assert lees_gemeenten(tmp_path).andere_namen == {}


def test_zonder_lijst_wordt_geen_enkele_gemeente_afgekeurd(tmp_path: Path) -> None:
    schrijf_boom(tmp_path)
    (tmp_path / LIJST).unlink()
    assert [str(een) for een in laad(tmp_path).bevindingen] == [
        f"{LIJST}:1: Dit bestand ontbreekt. Zet het terug; hierin staat elke gemeente."
    ]


@pytest.mark.parametrize(
    "kapot",
    [
        "Urk,GM0184,Flevoland,nan,5.6,x",
        "Urk,GM0184,Flevoland,52.6,inf,x",
        "Urk,GM0184,Flevoland,52.6,1e5,x",
        "Urk,GM0184,Flevoland,५२.6,5.6,x",
        "Urk,GM0184,Flevo\x00land,52.6,5.6,x",
        "Urk,,Flevoland,52.6,5.6,x",
        ",GM0184,Flevoland,52.6,5.6,x",
        "Urk,GM0184,Flevoland,52.6,5.6",
    ],
)
def test_regel_die_geen_gemeente_kan_zijn_is_een_bevinding(tmp_path: Path, kapot: str) -> None:
    schrijf_boom(tmp_path, **{LIJST: f"{BESTANDEN[LIJST]}{kapot}\n"})
    assert [str(een) for een in lees_gemeenten(tmp_path).bevindingen] == [
        f"{LIJST}:5: Deze regel is geen gemeente. {KOLOMMEN}"
    ]


def test_gemeente_die_er_twee_keer_staat_is_een_bevinding(tmp_path: Path) -> None:
    regel = BESTANDEN[LIJST].splitlines()[1]
    schrijf_boom(tmp_path, **{LIJST: f"{BESTANDEN[LIJST]}{regel}\n"})
    assert [str(een) for een in lees_gemeenten(tmp_path).bevindingen] == [
        f"{LIJST}:5: De gemeente ‘Zeist’ staat er al. Haal haar weg."
    ]


@pytest.mark.parametrize("kop", ["oud,nieuw,code,wat", "alias;naam;cbs_code;soort"])
def test_andere_namen_onder_een_verkeerde_kop_zijn_een_enkele_bevinding(
    tmp_path: Path, kop: str
) -> None:
    regel = "Heerhugowaard,Dijk en Waard,GM1980,voormalige gemeente per 2022-01-01\n"
    schrijf_boom(tmp_path, **{"data/gemeente-aliassen.csv": f"{kop}\n{regel}{regel}"})
    assert [str(een) for een in laad(tmp_path).bevindingen] == [
        "data/gemeente-aliassen.csv:2: Deze regel is geen andere naam van een gemeente. "
        "De kolommen zijn alias, naam, cbs_code en soort, met komma's."
    ]


def test_map_of_onleesbaar_bestand_in_plaats_van_de_lijst_is_een_bevinding(tmp_path: Path) -> None:
    schrijf_boom(tmp_path)
    (tmp_path / LIJST).unlink()
    (tmp_path / LIJST).mkdir()
    assert [str(een) for een in lees_gemeenten(tmp_path).bevindingen] == [
        f"{LIJST}:1: Dit bestand is leeg of niet te openen."
    ]


def test_naam_met_een_komma_staat_tussen_aanhalingstekens(tmp_path: Path) -> None:
    nuenen = '"Nuenen, Gerwen en Nederwetten",GM0820,Noord-Brabant,51.4,5.5,x\n'
    schrijf_boom(tmp_path, **{LIJST: BESTANDEN[LIJST] + nuenen})
    assert lees_gemeenten(tmp_path).zoek("Nuenen, Gerwen en Nederwetten") is not None


def test_kapotte_regel_is_een_bevinding_en_laat_de_andere_heel(tmp_path: Path) -> None:
    for kapot in ("Urk\n", "Urk,GM0184,Flevoland,noord,5.6,x\n", '"Urk,GM0184\n'):
        lijst = BESTANDEN[LIJST].replace("Utrecht,GM0344", f"{kapot}Utrecht,GM0344")
        schrijf_boom(tmp_path, **{LIJST: lijst})
        assert [str(een) for een in laad(tmp_path).bevindingen] == [
            f"{LIJST}:3: Deze regel is geen gemeente. {KOLOMMEN}"
        ]
        assert list(lees_gemeenten(tmp_path).op_naam) == ["Zeist", "Utrecht", "Dijk en Waard"]


def test_onleesbaar_teken_in_een_naam_is_een_bevinding(tmp_path: Path) -> None:
    schrijf_boom(tmp_path)
    with (tmp_path / LIJST).open("ab") as lijst:
        lijst.write(b"Frysl\xe2n,GM1,Friesland,53.1,5.8,x\n")
    assert [een.plek.regel for een in lees_gemeenten(tmp_path).bevindingen] == [5]


def test_lijst_met_puntkommas_geeft_een_enkele_bevinding(tmp_path: Path) -> None:
    schrijf_boom(tmp_path, **{LIJST: BESTANDEN[LIJST].replace(",", ";")})
    assert len(lees_gemeenten(tmp_path).bevindingen) == 1
