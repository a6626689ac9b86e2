"""Een eerdere stand uit git lezen, zonder de werkmap aan te raken."""

import subprocess
from pathlib import Path

import pytest

from kennisbank.lezen.vastgelegd import Terugblik, zet_neer

NAAM = ("-c", "user.name=Redactie", "-c", "user.email=redactie@voorbeeld.invalid")


def git(map_: Path, *opdracht: str) -> str:
    klaar = subprocess.run(["git", *NAAM, *opdracht], cwd=map_, check=True, capture_output=True)
    return klaar.stdout.decode().strip()


def leg_vast(map_: Path, **bestanden: str) -> str:
    """Een map in git met deze bestanden vastgelegd; geeft de naam van de vastlegging."""
    map_.mkdir(exist_ok=True)
    for naam, tekst in bestanden.items():
        pad = map_ / naam
        pad.parent.mkdir(parents=True, exist_ok=True)
        pad.write_text(tekst, "utf-8")
    git(map_, "init", "-q", "-b", "hoofd")
    git(map_, "add", "-A")
    git(map_, "commit", "-q", "--allow-empty", "-m", "stand")
    return git(map_, "rev-parse", "HEAD")


def lees(map_: Path) -> dict[str, str]:
    return {
        pad.relative_to(map_).as_posix(): pad.read_text("utf-8")
        for pad in map_.rglob("*")
        if pad.is_file()
    }


@pytest.fixture
def doel(tmp_path: Path) -> Path:
    (tmp_path / "doel").mkdir()
    return tmp_path / "doel"


@pytest.mark.parametrize("stand", ["hoofd", "v1", "HEAD", "hash"])
def test_tak_label_en_vastlegging_geven_docs_en_data(
    tmp_path: Path, doel: Path, stand: str
) -> None:
    map_ = tmp_path / "boom"
    volledig = leg_vast(map_, **{"docs/a.md": "oud", "data/b.yaml": "[]", "src/c.py": "weg"})
    git(map_, "tag", "v1")
    (map_ / "docs/a.md").write_text("nieuw", "utf-8")
    terug = zet_neer(map_, volledig if stand == "hash" else stand, doel)
    assert terug.bezwaar == ""
    assert volledig.startswith(terug.vastlegging)
    assert lees(doel) == {"docs/a.md": "oud", "data/b.yaml": "[]"}
    assert (map_ / "docs/a.md").read_text("utf-8") == "nieuw"
    assert git(map_, "status", "--porcelain") == "M docs/a.md"


def test_hoofdmap_mag_een_map_binnen_git_zijn(tmp_path: Path, doel: Path) -> None:
    leg_vast(tmp_path / "boom", **{"kennis/docs/a.md": "oud", "docs/b.md": "van iemand anders"})
    assert not zet_neer(tmp_path / "boom/kennis", "HEAD", doel).bezwaar
    assert lees(doel) == {"docs/a.md": "oud"}


@pytest.mark.parametrize(
    "stand",
    ["bestaat-niet", "", "-x", "--output=gevaar", "HEAD..HEAD", "HEAD:docs/a.md", "z" * 9000],
)
def test_onbekende_stand_zegt_wat_u_kunt_doen(tmp_path: Path, doel: Path, stand: str) -> None:
    leg_vast(tmp_path / "boom", **{"docs/a.md": "x"})
    bezwaar = zet_neer(tmp_path / "boom", stand, doel).bezwaar
    assert "is hier niet bekend. Kijk of de naam klopt, of geef een map van toen." in bezwaar
    assert len(bezwaar) < 150
    assert not list(tmp_path.rglob("gevaar"))


def test_stand_zonder_docs_en_data_is_een_bezwaar(tmp_path: Path, doel: Path) -> None:
    leg_vast(tmp_path / "boom")
    assert zet_neer(tmp_path / "boom", "hoofd", doel) == Terugblik(
        bezwaar="In ‘hoofd’ staat geen map docs of data."
    )


def test_map_zonder_git_is_een_bezwaar(
    tmp_path: Path, doel: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    (tmp_path / "boom").mkdir()
    assert zet_neer(tmp_path / "boom", "hoofd", doel).bezwaar == (
        "Deze map hoort niet bij git, dus er is geen eerdere stand."
    )


def test_computer_zonder_git_is_een_bezwaar(
    tmp_path: Path, doel: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert zet_neer(tmp_path, "hoofd", doel).bezwaar == (
        "Het programma git is hier niet te vinden. Installeer het eerst."
    )


def test_koppeling_naar_buiten_gaat_niet_mee(tmp_path: Path, doel: Path) -> None:
    map_ = tmp_path / "boom"
    (map_ / "docs").mkdir(parents=True)
    (map_ / "docs/weg").symlink_to("/etc/passwd")
    (map_ / "docs/terug").symlink_to("../../../elders")
    leg_vast(map_, **{"docs/a.md": "x"})
    assert not zet_neer(map_, "HEAD", doel).bezwaar
    assert lees(doel) == {"docs/a.md": "x"}
    assert [pad.name for pad in (doel / "docs").iterdir()] == ["a.md"]
