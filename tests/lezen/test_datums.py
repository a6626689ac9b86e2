"""Een datum is bekend of zij ontbreekt; wat ontbreekt is een bevinding met een uitweg."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from gitboom import DAG, VANDAAG, git, leg_vast, vervang
from kennisbank.lezen import lees
from kennisbank.lezen.dag import nederlandse_dag
from kennisbank.lezen.datums import Datums, keur_geschiedenis, lees_datums, vandaag
from kennisbank.lezen.meegegeven import datumbestand
from voorbeeldboom import schrijf_boom

TIP = "docs/tips/1-open.md"
LIJST = "data/voorbeelden.yaml"
GEGEVEN = {"SOURCE_DATE_EPOCH": str(VANDAAG)}


def datums(map_: Path, **omgeving: str) -> Datums:
    return lees_datums(map_, lees(map_).vondsten, omgeving)


@pytest.fixture
def los(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """De kleine kennisbank zonder git."""
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    return schrijf_boom(tmp_path / "boom")


def ondiep(los: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    leg_vast(los)
    vervang(los, TIP, "kern: Laat", "kern: Laat nu")
    leg_vast(los, VANDAAG + DAG)
    kopie = los.parent / "ondiep"
    subprocess.run(["git", "clone", "-q", "--depth", "1", f"file://{los}", kopie], check=True)
    return kopie


def zonder_git(los: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return los


def zonder_programma(los: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    leg_vast(los)
    monkeypatch.setenv("PATH", str(los / "leeg"))
    return los


def van_een_ander(los: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    leg_vast(los)
    monkeypatch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")
    return los


def nooit_vastgelegd(los: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    git(los, "init", "-q")
    return los


def kapot(los: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    leg_vast(los)
    (los / ".git/config").write_text("[kapot", "utf-8")
    return los


Maker = Callable[[Path, pytest.MonkeyPatch], Path]
GEVALLEN: list[tuple[Maker, str]] = [
    (ondiep, "git fetch --unshallow"),
    (zonder_git, "Werk in een kloon van de opslag, of in een archief ervan."),
    (zonder_programma, "Installeer het eerst."),
    (van_een_ander, "git config --global --add safe.directory "),
    (nooit_vastgelegd, "Leg haar vast met git commit."),
    (kapot, "Kijk of git status hier wel werkt."),
]
gevallen = pytest.mark.parametrize(("maak", "uitweg"), GEVALLEN)


@gevallen
def test_zonder_hele_geschiedenis_is_er_een_fout_met_een_uitweg(
    los: Path, monkeypatch: pytest.MonkeyPatch, maak: Maker, uitweg: str
) -> None:
    gevonden = datums(maak(los, monkeypatch))
    [bevinding] = gevonden.bevindingen
    assert bevinding.ernst == "fout"
    assert "van geen record bekend wanneer het veranderde" in bevinding.melding
    assert uitweg in bevinding.voorstel
    assert "Of geef een tijdstip op, zoals SOURCE_DATE_EPOCH=$(date +%s)." in bevinding.voorstel
    assert gevonden.gewijzigd == {}


@gevallen
def test_met_een_opgegeven_tijdstip_is_het_een_opmerking_en_geen_datum_is_vals(
    los: Path, monkeypatch: pytest.MonkeyPatch, maak: Maker, uitweg: str
) -> None:
    gevonden = datums(maak(los, monkeypatch), **GEGEVEN)
    assert [een.ernst for een in gevonden.bevindingen] == ["opmerking"]
    assert uitweg in gevonden.bevindingen[0].voorstel
    assert (gevonden.dag, gevonden.peildatum, gevonden.gewijzigd) == ("2026-11-21",) * 2 + ({},)


@gevallen
def test_controleren_noemt_dezelfde_fout_als_de_bouw(
    los: Path, monkeypatch: pytest.MonkeyPatch, maak: Maker, uitweg: str
) -> None:
    map_ = maak(los, monkeypatch)
    assert keur_geschiedenis(map_, {}) == datums(map_).bevindingen
    assert keur_geschiedenis(map_, GEGEVEN) == ()


def test_zonder_enige_datum_is_er_ook_geen_peildatum(los: Path) -> None:
    gevonden = datums(los)
    assert (gevonden.tijdstip, gevonden.dag, gevonden.peildatum) == (None, None, "")


def test_hele_kloon_heeft_niets_te_melden(los: Path) -> None:
    gevonden = datums(leg_vast(los))
    assert (gevonden.tijdstip, gevonden.bevindingen) == (VANDAAG, ())
    assert gevonden.gewijzigd["tip-1"] == gevonden.peildatum == "2026-11-21"


def test_opgegeven_tijdstip_gaat_voor_de_vastlegging(los: Path) -> None:
    gevonden = datums(leg_vast(los), SOURCE_DATE_EPOCH=str(VANDAAG + 3 * DAG))
    assert (gevonden.dag, gevonden.gewijzigd["tip-1"]) == ("2026-11-24", "2026-11-21")


@pytest.mark.parametrize("fout", ["0", "86400", "-5", "straks", "1e9", "٣", "9" * 30, "17.5"])
def test_tijdstip_dat_niet_kan_is_een_fout_en_telt_niet(los: Path, fout: str) -> None:
    gevonden = datums(leg_vast(los), SOURCE_DATE_EPOCH=fout)
    [bevinding] = gevonden.bevindingen
    assert (bevinding.ernst, gevonden.tijdstip) == ("fout", VANDAAG)
    assert "is geen tijdstip in seconden na 1 januari 1980." in str(bevinding)


@pytest.mark.parametrize("fout", ["gisteren", "2026-02-30", "2026-1-1", "20261121", "2026"])
def test_peildatum_die_niet_bestaat_is_een_fout_en_telt_niet(los: Path, fout: str) -> None:
    gevonden = datums(leg_vast(los), MEERDOEN_PEILDATUM=fout)
    [bevinding] = gevonden.bevindingen
    assert (bevinding.ernst, gevonden.peildatum) == ("fout", "2026-11-21")
    assert "Schrijf MEERDOEN_PEILDATUM als jjjj-mm-dd" in str(bevinding)


def test_opgegeven_peildatum_verandert_de_stand_niet(los: Path) -> None:
    gevonden = datums(leg_vast(los), MEERDOEN_PEILDATUM="2027-01-01")
    assert (gevonden.peildatum, gevonden.dag) == ("2027-01-01", "2026-11-21")


def pak_uit(los: Path, met_datums: bool = True) -> Path:
    """Een archief van de boom, uitgepakt op een plek zonder git."""
    (los / ".gitattributes").write_text("vastlegging.txt export-subst\n", "utf-8")
    (los / "vastlegging.txt").write_text("$Format:%H %ct$\n", "utf-8")
    leg_vast(los)
    uit = los.parent / "uit"
    uit.mkdir()
    archief = subprocess.run(["git", "archive", "HEAD"], cwd=los, check=True, capture_output=True)
    subprocess.run(["tar", "-x"], cwd=uit, input=archief.stdout, check=True)
    if met_datums:
        bekend, vondsten = datums(los), lees(los).vondsten
        tekst = datumbestand(bekend.gewijzigd, bekend.toegevoegd, vondsten)
        (uit / "datums.json").write_text(tekst, "utf-8")
    return uit


def test_archief_van_een_uitgave_heeft_dezelfde_datums_als_de_kloon(los: Path) -> None:
    uit = pak_uit(los)
    assert datums(uit) == datums(los)


def test_gewone_zip_van_de_opslag_heeft_een_tijdstip_maar_geen_datum_per_record(los: Path) -> None:
    gevonden = datums(pak_uit(los, met_datums=False))
    assert (gevonden.tijdstip, gevonden.gewijzigd) == (VANDAAG, {})
    assert [een.ernst for een in gevonden.bevindingen] == ["opmerking"]


def test_wie_een_record_wijzigt_neemt_de_oude_datum_niet_mee(los: Path) -> None:
    uit = pak_uit(los)
    vervang(uit, TIP, "kern: Laat", "kern: Laat nu")
    vervang(uit, LIJST, "  gemeente: Zeist\n", "  gemeente: Zeist\n  jaar_start: 2020\n")
    eerder, nu = datums(los).gewijzigd, datums(uit).gewijzigd
    assert set(eerder) - set(nu) == {"tip-1", "vb-zeist-loting"}
    assert nu.items() <= eerder.items()


@pytest.mark.parametrize("inhoud", ["", "[]", "{", '{"tip-1": 3}', '{"tip-1": ["2026"]}', "\xff"])
def test_kapotte_lijst_met_datums_geeft_geen_valse(los: Path, inhoud: str) -> None:
    uit = pak_uit(los)
    (uit / "datums.json").write_text(inhoud, "latin-1")
    gevonden = datums(uit)
    assert (gevonden.tijdstip, gevonden.gewijzigd) == (VANDAAG, {})
    assert "Pak het archief van de uitgave opnieuw uit." in str(gevonden.bevindingen[0])


def test_in_een_kloon_telt_een_achtergebleven_archief_niet(los: Path) -> None:
    (los / "vastlegging.txt").write_text("a" * 40 + " 1500000000\n", "utf-8")
    (los / "datums.json").write_text('{"tip-1": ["2001-01-01", "x"]}', "utf-8")
    gevonden = datums(leg_vast(los))
    assert (gevonden.tijdstip, gevonden.gewijzigd["tip-1"]) == (VANDAAG, "2026-11-21")


@pytest.mark.parametrize(
    ("tijdstip", "dag"),
    [
        (1_795_215_599, "2026-11-20"),  # 23:59:59 wintertijd
        (1_795_215_600, "2026-11-21"),
        (1_782_856_799, "2026-06-30"),  # 23:59:59 zomertijd
        (1_782_856_800, "2026-07-01"),
    ],
)
def test_de_dag_is_die_op_de_nederlandse_kalender(tijdstip: int, dag: str) -> None:
    assert nederlandse_dag(tijdstip) == dag


def test_vandaag_is_de_nederlandse_dag_ook_na_middernacht(
    los: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("time.time", lambda: 1_795_215_600.5)
    assert vandaag(los) == "2026-11-21"


def test_loopt_de_klok_achter_dan_is_het_de_dag_van_de_laatste_vastlegging(
    los: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("time.time", lambda: 1_000_000_000.0)
    assert vandaag(leg_vast(los)) == "2026-11-21"
