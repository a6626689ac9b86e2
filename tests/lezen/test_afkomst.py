"""Van welke versie en welke vastlegging een map is, ook zonder git en uit een archief."""

import io
import subprocess
import tarfile
from pathlib import Path

import pytest

from gitboom import git, leg_vast
from kennisbank.lezen.afkomst import Afkomst, lees_afkomst
from sitebouw import HOOFDMAP


@pytest.fixture
def boom(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Een map met wat inhoud, zonder git."""
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    map_ = tmp_path / "boom"
    (map_ / "data").mkdir(parents=True)
    (map_ / "data/een.yaml").write_text("eerst", "utf-8")
    (map_ / "pyproject.toml").write_text('[project]\nversion = "1.2.0"\n', "utf-8")
    for naam in ("vastlegging.txt", ".gitattributes"):
        (map_ / naam).write_bytes((HOOFDMAP / naam).read_bytes())
    return map_


def test_een_kloon_kent_haar_vastlegging_en_zegt_of_er_iets_anders_in_staat(boom: Path) -> None:
    vastlegging = git(leg_vast(boom), "rev-parse", "HEAD")
    assert lees_afkomst(boom) == Afkomst("1.2.0", vastlegging)
    (boom / "notities.txt").write_text("hoort niet bij de site", "utf-8")
    assert not lees_afkomst(boom).is_aangepast
    (boom / "data/twee.yaml").write_text("nog niet vastgelegd", "utf-8")
    assert lees_afkomst(boom) == Afkomst("1.2.0", vastlegging, is_aangepast=True)


def test_een_archief_heeft_dezelfde_vastlegging_als_de_kloon(boom: Path, tmp_path: Path) -> None:
    leg_vast(boom)
    archief = subprocess.run(
        ["git", "archive", "HEAD"], cwd=boom, check=True, capture_output=True
    ).stdout
    with tarfile.open(fileobj=io.BytesIO(archief)) as tar:
        tar.extractall(tmp_path / "uitgepakt", filter="data")
    assert lees_afkomst(tmp_path / "uitgepakt") == lees_afkomst(boom)


@pytest.mark.parametrize("project", ["", "[project]", "half = ", None])
def test_wat_niet_bekend_is_blijft_leeg(boom: Path, project: str | None) -> None:
    if project is None:
        (boom / "pyproject.toml").unlink()
    else:
        (boom / "pyproject.toml").write_text(project, "utf-8")
    assert lees_afkomst(boom) == Afkomst()
