"""De opdracht `kennisbank scan`, zoals een redacteur haar gebruikt."""

import csv
import json
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from kennisbank.cli import app
from kennisbank.cli import scan as kamer
from kennisbank.cli.scan import Meetlat, lees_meetlat
from kennisbank.scan.ranglijst import TOELICHTING
from sitebouw import HOOFDMAP

BELOFTE = "Er komt een jongerenraad die de gemeenteraad gevraagd en ongevraagd advies geeft."
LEEG = "Wij onderhouden de wegen en de bruggen in het buitengebied."


@pytest.fixture(scope="session")
def meetlat() -> Meetlat:
    """De voorstellen van de echte inhoud, één keer gelezen."""
    return lees_meetlat(HOOFDMAP)


@pytest.fixture
def stapel(tmp_path: Path, meetlat: Meetlat, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Een map met twee akkoorden en een leeg bestand; de opdracht leest de inhoud niet opnieuw."""
    monkeypatch.setattr(kamer, "lees_meetlat", lambda _: meetlat)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "data").mkdir()
    Path("een.txt").write_text(BELOFTE, "utf-8")
    Path("twee.md").write_text(f"# Wegen\n\n{LEEG}\n", "utf-8")
    Path("leeg.txt").touch()
    return tmp_path


def scan(*woorden: str) -> Result:
    return CliRunner().invoke(app, ["scan", *woorden])


def uitslag(*woorden: str) -> Any:
    klaar = scan(*woorden)
    assert klaar.exit_code == 0, klaar.output
    return json.loads(klaar.stdout)


@pytest.mark.usefixtures("stapel")
def test_een_bestand_geeft_het_oordeel_met_de_zin_en_de_plaats() -> None:
    rij = uitslag("een.txt", "--json")
    assert list(rij) == ["bestand", "voorstellen", "prioriteiten", "versie", "vingerafdruk"]
    assert len(rij["voorstellen"]) == 29
    gevonden = rij["voorstellen"]["voorstel-2a"]
    assert gevonden["oordeel"] == "gevonden"
    assert 0 < gevonden["score"] <= 1
    assert gevonden["passages"][0]["tekst"] == BELOFTE
    assert gevonden["passages"][0]["plaats"] == "regel 1"
    assert "jongerenraad" in gevonden["passages"][0]["woorden"]
    assert rij["prioriteiten"]["prioriteit-2"]["pepers"] == 1


@pytest.mark.usefixtures("stapel")
def test_de_tekst_noemt_pepers_zin_plaats_en_wat_de_scan_niet_weet() -> None:
    tekst = " ".join(scan("een.txt").stdout.split())
    assert "1 gevonden, 0 mogelijk, 0 afgewezen, 28 niet gevonden; 1 van 58 pepers." in tekst
    assert "2a Geef jongeren een vaste stem (1 peper): gevonden “Er komt een jongerenraad" in tekst
    assert "(regel 1; raakt: jongerenraad)" in tekst
    assert "‘Niet gevonden’ is niet hetzelfde als ‘niet beloofd’" in tekst


@pytest.mark.usefixtures("stapel")
def test_meer_bestanden_geven_een_lijst() -> None:
    assert [rij["bestand"] for rij in uitslag("een.txt", "twee.md", "een.txt", "--json")] == [
        "een.txt",
        "twee.md",
    ]


@pytest.mark.usefixtures("stapel")
def test_een_stapel_met_een_slecht_bestand_gaat_door_en_geeft_uitgang_een() -> None:
    klaar = scan("een.txt", "leeg.txt", "--json")
    assert klaar.exit_code == 1
    assert klaar.stderr == "leeg.txt: Dit bestand is leeg.\n"
    assert json.loads(klaar.stdout)[1] == {"bestand": "leeg.txt", "fout": "Dit bestand is leeg."}


@pytest.mark.usefixtures("stapel")
@pytest.mark.parametrize(
    ("woorden", "zin"),
    [
        (["leeg.txt"], "leeg.txt: Dit bestand is leeg."),
        (["weg.pdf"], "weg.pdf: Dit bestand is er niet."),
        (["data"], "data: Dit is een map; geef de bestanden die erin staan."),
        ([], "Geef een of meer bestanden, of --regels met één bestand."),
        (["een.txt", "--regels", "een.txt"], "Geef een of meer bestanden, of --regels met één"),
        (["een.txt", "--csv"], "De optie --csv hoort bij --ranglijst, zonder --json."),
        (["--regels", "een.txt"], "De optie --regels hoort bij --json, zonder --ranglijst."),
        (["--regels", "een.txt", "--json"], "een.txt, regel 1: Hier hoort een JSON-regel met id"),
        (["--regels", "weg.jsonl", "--json"], "weg.jsonl: Dit bestand is er niet."),
    ],
)
def test_verkeerd_gebruik_geeft_uitgang_twee_en_een_zin(woorden: list[str], zin: str) -> None:
    klaar = scan(*woorden)
    assert (klaar.exit_code, klaar.stdout) == (2, "")
    assert klaar.stderr.startswith(zin)
    assert klaar.stderr.count("\n") == 1


@pytest.mark.usefixtures("stapel")
def test_losse_regels_geven_elk_hun_oordelen() -> None:
    regels = [{"id": "a", "tekst": BELOFTE}, {"id": "b", "tekst": LEEG}, {"id": "c", "tekst": ""}]
    Path("set.jsonl").write_text("\n\n".join(map(json.dumps, regels)), "utf-8")
    a, b, c = uitslag("--regels", "set.jsonl", "--json")
    assert a["id"] == "a"
    assert a["voorstellen"]["voorstel-2a"]["oordeel"] == "gevonden"
    assert list(a["voorstellen"]["voorstel-2a"]) == ["oordeel", "score"]
    for rij in (b, c):
        assert {een["oordeel"] for een in rij["voorstellen"].values()} == {"niet gevonden"}


@pytest.mark.usefixtures("stapel")
def test_de_ranglijst_als_tekst_zegt_de_volgorde_en_wat_zij_niet_zegt() -> None:
    tekst = scan("twee.md", "een.txt", "--ranglijst").stdout
    kop, eerste, tweede, *_ = tekst.splitlines()
    assert kop.split() == ["plaats", "kan", "zijn", "pepers", "gevonden", "mogelijk"]
    assert eerste.split() == ["1", "1", "1", "1", "0", "een.txt"]
    assert tweede.split() == ["2", "2", "0", "0", "0", "twee.md"]
    plat = " ".join(tekst.split())
    assert TOELICHTING in plat
    assert f"“{BELOFTE}”" in plat


@pytest.mark.usefixtures("stapel")
def test_gelijke_akkoorden_delen_hun_plaats() -> None:
    Path("drie.txt").write_text(LEEG, "utf-8")
    rijen = scan("twee.md", "drie.txt", "--ranglijst").stdout.splitlines()[1:3]
    assert [rij.split()[:2] for rij in rijen] == [["1", "gedeeld"], ["1", "gedeeld"]]


@pytest.mark.usefixtures("stapel")
def test_de_ranglijst_als_json_heeft_de_volgorde_en_al_het_bewijs() -> None:
    lijst = uitslag("twee.md", "een.txt", "--ranglijst", "--json")
    assert lijst["toelichting"] == TOELICHTING
    assert [(een["plaats"], een["bestand"]) for een in lijst["ranglijst"]] == [
        (1, "een.txt"),
        (2, "twee.md"),
    ]
    assert lijst["akkoorden"][0] == uitslag("een.txt", "--json")
    assert lijst["niet_gelezen"] == []


@pytest.mark.usefixtures("stapel")
def test_de_ranglijst_als_csv_heeft_een_rij_per_akkoord_en_voorstel() -> None:
    klaar = scan("twee.md", "een.txt", "leeg.txt", "--ranglijst", "--csv")
    assert klaar.exit_code == 1
    rijen = list(csv.DictReader(StringIO(klaar.stdout.removeprefix("\ufeff"))))
    assert len(rijen) == 2 * 29
    gevonden = next(rij for rij in rijen if rij["oordeel"] == "gevonden")
    assert gevonden["bestand"] == "een.txt"
    assert (gevonden["voorstel"], gevonden["waar"]) == ("voorstel-2a", "regel 1")
    assert (gevonden["passage"], gevonden["gedeeld"]) == (BELOFTE, "nee")
    assert gevonden["toelichting"] == TOELICHTING


@pytest.mark.usefixtures("stapel")
def test_een_te_groot_bestand_komt_niet_in_het_geheugen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kamer, "GROOTSTE_BESTAND", 10)
    monkeypatch.setattr(Path, "read_bytes", lambda _: pytest.fail("toch gelezen"))
    assert scan("een.txt").stderr.startswith("een.txt: Dit bestand is te groot")


def test_zonder_prioriteiten_is_er_niets_om_naast_te_leggen(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    klaar = scan("een.txt", "--map", str(tmp_path))
    assert klaar.exit_code == 2
    assert klaar.stderr == "Hier staan geen prioriteiten om een akkoord naast te leggen.\n"
