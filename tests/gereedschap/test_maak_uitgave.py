"""Het archief van een uitgave geeft dezelfde site als de hele kloon."""

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from gitboom import DAG, VANDAAG, leg_vast, vervang
from sitebouw import HOOFDMAP, alle_bestanden, bouw, kopieer_raamwerk
from voorbeeldboom import schrijf_boom

WARE = ("pyproject.toml", ".gitattributes", ".gitignore", "vastlegging.txt")


@pytest.fixture
def kloon(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """De kleine kennisbank in git, met alles om een uitgave te maken en records van twee dagen."""
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    map_ = schrijf_boom(tmp_path / "kloon")
    kopieer_raamwerk(map_)
    for naam in WARE:
        shutil.copy(HOOFDMAP / naam, map_)
    leg_vast(map_)
    vervang(map_, "docs/tips/1-open.md", "kern: Laat", "kern: Laat nu")
    vervang(map_, "data/voorbeelden.yaml", "alleen de naam", "slechts een naam")
    return leg_vast(map_, VANDAAG + 3 * DAG)


def maak(map_: Path) -> subprocess.CompletedProcess[str]:
    opdracht = [sys.executable, str(HOOFDMAP / "gereedschap/maak_uitgave.py")]
    return subprocess.run(opdracht, cwd=map_, capture_output=True, text=True, check=False)


def test_archief_geeft_tot_op_de_byte_dezelfde_site_als_de_kloon(
    kloon: Path, tmp_path: Path
) -> None:
    klaar = maak(kloon)
    assert klaar.returncode == 0, klaar.stderr
    [archief] = (kloon / "uitgave").glob("meer-doen-*.zip")
    with zipfile.ZipFile(archief) as zip_:
        zip_.extractall(tmp_path / "uit")
    uit = tmp_path / "uit" / archief.stem
    uitkomst = [bouw(kloon), bouw(uit, SOURCE_DATE_EPOCH="")]
    assert [een.returncode for een in uitkomst] == [0, 0], uitkomst[1].stderr
    assert alle_bestanden(uit / "site") == alle_bestanden(kloon / "site")
    pagina = (uit / "site/tips/1-open.html").read_text("utf-8")
    assert "Laatst gewijzigd op 24 november 2026." in pagina


def test_wat_nog_niet_is_vastgelegd_houdt_een_uitgave_tegen(kloon: Path) -> None:
    vervang(kloon, "docs/tips/1-open.md", "kern: Laat nu", "kern: Laat straks")
    klaar = maak(kloon)
    assert klaar.returncode == 1
    assert "wijzigingen die nog niet zijn vastgelegd" in klaar.stderr
    assert not (kloon / "uitgave").exists()


def test_ondiepe_kloon_kan_geen_uitgave_maken(kloon: Path, tmp_path: Path) -> None:
    ondiep = tmp_path / "ondiep"
    opdracht = ["git", "clone", "-q", "--depth", "1", f"file://{kloon}", str(ondiep)]
    subprocess.run(opdracht, check=True)
    klaar = maak(ondiep)
    assert klaar.returncode == 1
    assert "git fetch --unshallow" in klaar.stderr
