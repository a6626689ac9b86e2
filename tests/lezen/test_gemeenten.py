"""De lijst van gemeenten: op naam, met oude namen, en nooit een struikelpartij."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kennisbank.lezen import lees_gemeenten
from kennisbank.samenhang import laad
from voorbeeldboom import BESTANDEN, schrijf_boom

HOOFDMAP = Path(__file__).parents[2]
LIJST = "data/gemeenten.csv"
OUD = "data/gemeente-aliassen.csv"


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
    ("kapot", "zin"),
    [
        ("Urk,GM0184,Flevoland,nan,5.6,x", "‘nan’ is geen aantal graden"),
        ("Urk,GM0184,Flevoland,52.6,inf,x", "‘inf’ is geen aantal graden"),
        ("Urk,GM0184,Flevoland,52.6,1e5,x", "‘1e5’ is geen aantal graden"),
        ("Urk,GM0184,Flevoland,५२.6,5.6,x", "‘५२.6’ is geen aantal graden"),
        ("Urk,GM0184,Flevo\x00land,52.6,5.6,x", "een stuurteken (U+0000)"),
        ("Urk,GM0184,Flevo\u00adland,52.6,5.6,x", "In ‘Flevoland’ staat een teken"),
        ("Urk,,Flevoland,52.6,5.6,x", "Op deze regel ontbreekt cbs_code."),
        (",GM0184,Flevoland,52.6,5.6,x", "Op deze regel ontbreekt naam."),
        ("Urk,GM0184,Flevoland,52.6,5.6", "staan 5 waarden; er horen er 6"),
        ("Urk", "staat één waarde; er horen er 6"),
        ("Urk;GM0184;Flevoland;52,6;5,6;x", "puntkomma's waar komma's horen"),
        ('"Urk,GM0184,Flevoland,52.6,5.6,x', "gaat een aanhalingsteken open"),
        ("=Urk(1),GM0184,Flevoland,52.6,5.6,x", "kan geen naam van een gemeente zijn"),
    ],
)
def test_regel_die_geen_gemeente_kan_zijn_zegt_waarom(tmp_path: Path, kapot: str, zin: str) -> None:
    schrijf_boom(tmp_path, **{LIJST: f"{BESTANDEN[LIJST]}{kapot}\n"})
    [bevinding] = lees_gemeenten(tmp_path).bevindingen
    assert str(bevinding).startswith(f"{LIJST}:5: ")
    assert zin in bevinding.melding


def test_spaties_rond_een_waarde_maken_niets_uit(tmp_path: Path) -> None:
    ruim = BESTANDEN[LIJST].replace(",Utrecht,", " , Utrecht\u00a0,")
    schrijf_boom(tmp_path, **{LIJST: ruim})
    assert lees_gemeenten(tmp_path).bevindingen == ()
    assert lees_gemeenten(tmp_path).op_naam["Zeist"].provincie == "Utrecht"


@pytest.mark.parametrize("aliassen", [None, "", "alias;naam;cbs_code;soort\nA;B;C;D\n", "A B"])
def test_zonder_leesbare_lijst_van_oude_namen_is_een_oude_naam_geen_tweede_fout(
    tmp_path: Path, aliassen: str | None
) -> None:
    voorbeelden = "data/voorbeelden.yaml"
    tekst = BESTANDEN[voorbeelden].replace("gemeente: Zeist\n", "gemeente: Heerhugowaard\n")
    schrijf_boom(tmp_path, **{OUD: aliassen or "", voorbeelden: tekst})
    if aliassen is None:
        (tmp_path / OUD).unlink()
    assert {een.plek.bestand for een in laad(tmp_path).bevindingen} == {OUD}
    assert "Tot dan kijken wij namen van gemeenten niet na." in str(laad(tmp_path).bevindingen)


def test_een_lijst_met_alleen_een_kop_is_een_bevinding(tmp_path: Path) -> None:
    schrijf_boom(tmp_path, **{LIJST: BESTANDEN[LIJST].splitlines(keepends=True)[0]})
    assert [een.plek.bestand for een in lees_gemeenten(tmp_path).bevindingen] == [LIJST]


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
        "De kolommen zijn alias, naam, cbs_code en soort, met komma's. "
        "Tot dan kijken wij namen van gemeenten niet na."
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
    zes = "Dat zijn naam, cbs_code, provincie, lat, lon, tooi_uri, met komma's."
    for kapot, zin in (
        ("Urk\n", f"Op deze regel staat één waarde; er horen er 6 te staan. {zes}"),
        (
            "Urk,GM0184,Flevoland,noord,5.6,x\n",
            "‘noord’ is geen aantal graden. Schrijf het met een punt, zoals 52.09.",
        ),
    ):
        lijst = BESTANDEN[LIJST].replace("Utrecht,GM0344", f"{kapot}Utrecht,GM0344")
        schrijf_boom(tmp_path, **{LIJST: lijst})
        assert [str(een) for een in laad(tmp_path).bevindingen] == [f"{LIJST}:3: {zin}"]
        assert list(lees_gemeenten(tmp_path).op_naam) == ["Zeist", "Utrecht", "Dijk en Waard"]


def test_onleesbaar_teken_in_een_naam_is_een_bevinding(tmp_path: Path) -> None:
    schrijf_boom(tmp_path)
    with (tmp_path / LIJST).open("ab") as lijst:
        lijst.write(b"Frysl\xe2n,GM1,Friesland,53.1,5.8,x\n")
    assert [een.plek.regel for een in lees_gemeenten(tmp_path).bevindingen] == [5]


def test_lijst_met_puntkommas_geeft_een_enkele_bevinding(tmp_path: Path) -> None:
    schrijf_boom(tmp_path, **{LIJST: BESTANDEN[LIJST].replace(",", ";")})
    assert len(lees_gemeenten(tmp_path).bevindingen) == 1


OP_EEN_DAG = """alias,naam,cbs_code,soort
Zeist,Utrecht,GM0344,voormalige gemeente (GM0355) per 2027-01-01
"""
TELLING = """code,naam,inwoners,peildatum,bron,adres
GM0344,Utrecht,{aantal},2026-01-01,CBS,https://opendata.cbs.nl
"""


@pytest.mark.parametrize(
    ("dag", "nu", "aantal"),
    [("", "Zeist", 3), ("2026-12-31", "Zeist", 3), ("2027-01-01", "Utrecht", 2)],
)
def test_gemeente_verdwijnt_op_haar_dag(tmp_path: Path, dag: str, nu: str, aantal: int) -> None:
    schrijf_boom(tmp_path, **{"data/gemeente-aliassen.csv": OP_EEN_DAG})
    gemeenten = lees_gemeenten(tmp_path, dag)
    gevonden = gemeenten.zoek("Zeist")
    assert gevonden is not None
    assert (gevonden.naam, len(gemeenten.op_naam)) == (nu, aantal)
    assert ("Zeist" in gemeenten.verdwijnt) is (nu == "Zeist")


@pytest.mark.parametrize(("dag", "is_er"), [("2027-12-31", False), ("2028-01-01", True)])
def test_gemeente_begint_op_haar_dag(tmp_path: Path, dag: str, is_er: bool) -> None:
    kop, *rest = BESTANDEN[LIJST].splitlines()
    tooi = "https://identifier.overheid.nl/tooi/id/gemeente/gm1999"
    nieuw = f"Nieuwstad,GM1999,Utrecht,52.1,5.1,{tooi},2028-01-01"
    schrijf_boom(tmp_path, **{LIJST: "\n".join([f"{kop},vanaf", *rest, nieuw])})
    gemeenten = lees_gemeenten(tmp_path, dag)
    assert (gemeenten.zoek("Nieuwstad") is not None) is is_er
    assert gemeenten.bevindingen == ()


def test_echte_lijst_klopt_op_beide_kanten_van_de_samenvoeging_met_hilversum() -> None:
    eerst, daarna = (lees_gemeenten(HOOFDMAP, dag) for dag in ("2026-12-31", "2027-01-01"))
    assert eerst.bevindingen == daarna.bevindingen == ()
    assert set(eerst.op_naam) - set(daarna.op_naam) == {"Wijdemeren"}
    assert daarna.andere_namen["Wijdemeren"] == "Hilversum"
    assert eerst.op_naam["Hilversum"].inwoners is not None
    assert daarna.op_naam["Hilversum"].inwoners is None  # die telling is van de oude gemeente


def test_oude_naam_leidt_ook_in_twee_stappen_naar_nu() -> None:
    gemeenten = lees_gemeenten(HOOFDMAP)
    assert gemeenten.andere_namen["Graafstroom"] == "Molenlanden"
    assert (gemeenten.opgeheven["Graafstroom"], gemeenten.sinds("Graafstroom")) == (
        "2013-01-01",
        "2019-01-01",
    )


def test_provincie_heeft_twee_namen_maar_is_geen_gemeente() -> None:
    gemeenten = lees_gemeenten(HOOFDMAP)
    assert gemeenten.bijnamen["Friesland"] == "Fryslân"
    assert gemeenten.zoek("Friesland") is None


def test_elke_gemeente_van_nu_heeft_inwoners_met_dag_en_bron() -> None:
    zonder = [een.naam for een in lees_gemeenten(HOOFDMAP).op_naam.values() if not een.inwoners]
    assert zonder == []


@pytest.mark.parametrize(
    ("aantal", "klasse"),
    [
        (1, "onder 20.000"),
        (19_999, "onder 20.000"),
        (20_000, "20.000–49.999"),
        (49_999, "20.000–49.999"),
        (50_000, "50.000–99.999"),
        (99_999, "50.000–99.999"),
        (100_000, "vanaf 100.000"),
    ],
)
def test_grootteklasse_begint_precies_op_haar_grens(
    tmp_path: Path, aantal: int, klasse: str
) -> None:
    schrijf_boom(tmp_path, **{"data/gemeenten-inwoners.csv": TELLING.format(aantal=aantal)})
    telling = lees_gemeenten(tmp_path).op_naam["Utrecht"].inwoners
    assert telling is not None
    assert (telling.aantal, telling.klasse) == (aantal, klasse)


LIJSTEN = ("data/gemeenten.csv", "data/gemeente-aliassen.csv", "data/gemeenten-inwoners.csv")
KOPPEN = {naam: (HOOFDMAP / naam).read_text("utf-8").splitlines()[0] for naam in LIJSTEN}
WAARDEN = st.one_of(
    st.text(max_size=20),
    st.sampled_from(["Zeist", "GM0355", "Utrecht", "52.1", "5.1", "per 2027-01-01", '"', "2027"]),
    st.just("voormalige gemeente (GM0355) per 2027-01-01"),
)


@given(st.sampled_from(LIJSTEN), st.lists(st.lists(WAARDEN, max_size=8), max_size=6))
@settings(max_examples=30, deadline=None)
def test_wat_er_ook_in_een_lijst_staat_het_is_een_gemeente_of_een_bevinding(
    naam: str, rijen: list[list[str]]
) -> None:
    with TemporaryDirectory() as map_:
        tekst = "\n".join([KOPPEN[naam], *(",".join(rij) for rij in rijen)])
        schone = tekst.encode("utf-8", "replace").decode("utf-8")
        gelezen = lees_gemeenten(schrijf_boom(Path(map_), **{naam: schone}), "2027-01-01")
        assert all(een.plek.bestand.startswith("data/") for een in gelezen.bevindingen)
        assert set(gelezen.andere_namen.values()) <= set(gelezen.op_naam)
