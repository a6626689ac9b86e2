"""Klaarzetten: wat in het slot staat en niets anders, en bij een fout één zin."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from sitebouw import HOOFDMAP

SCRIPT = HOOFDMAP / "gereedschap" / "zet_klaar.py"
BLIJFT = "De site in site/ blijft zoals zij was."
ONBEKEND = f"--only-binary :all:\nproef==1.0 --hash=sha256:{'0' * 64}\n"
OPDRACHT = "import sys\ndef main(): print('kennisbank', *sys.argv[1:])\n"


@pytest.fixture(scope="module")
def map_(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Een opslag met een lastige naam, waarin alles al een keer is klaargezet."""
    map_ = tmp_path_factory.mktemp("slot") / "map met spatie é"
    (map_ / "gereedschap").mkdir(parents=True)
    (map_ / "src" / "kennisbank").mkdir(parents=True)
    (map_ / "site").mkdir()
    shutil.copy(SCRIPT, map_ / "gereedschap")
    (map_ / "src" / "kennisbank" / "__init__.py").touch()
    (map_ / "src" / "kennisbank" / "cli.py").write_text(OPDRACHT, "utf-8")
    assert zet_klaar(map_, "# niets\n") == (0, "")
    return map_


def zet_klaar(map_: Path, slot: str, begin: str = "", **omgeving: str) -> tuple[int, str]:
    """De uitgang, en de laatste regel van wat er gezegd wordt; `begin` gaat eraan vooraf."""
    (map_ / "slot.txt").write_text(slot, "utf-8")
    script = str(map_ / "gereedschap" / SCRIPT.name)
    code = f"{begin}\nimport runpy, sys\nsys.argv = ['', 'slot.txt']\n"
    klaar = subprocess.run(
        [sys.executable, "-c", f"{code}runpy.run_path({script!r}, run_name='__main__')"],
        env={**os.environ, "PIP_NO_INDEX": "1", "PIP_FIND_LINKS": "", **omgeving},
        capture_output=True,
        text=True,
        check=False,
    )
    regels = klaar.stderr.splitlines()
    return klaar.returncode, regels[-1] if regels else ""


def test_de_opdracht_werkt_vanuit_elke_map_ook_met_een_spatie(map_: Path, tmp_path: Path) -> None:
    opdracht = map_ / ".venv" / "bin" / "kennisbank"
    klaar = subprocess.run(
        [opdracht, "zoek", "twee woorden"], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert klaar.stdout == "kennisbank zoek twee woorden\n"


def test_een_pakket_dat_er_niet_is_geeft_een_zin_en_laat_de_omgeving_staan(map_: Path) -> None:
    uitgang, zin = zet_klaar(map_, ONBEKEND)
    assert uitgang == 1
    assert zin.startswith("Het installeren van slot.txt lukte niet. ")
    assert zin.endswith(BLIJFT)
    assert (map_ / ".venv" / "bin" / "kennisbank").exists()


def test_zonder_verbinding_gaat_de_zin_over_de_verbinding(map_: Path) -> None:
    nergens = {"PIP_NO_INDEX": "0", "PIP_INDEX_URL": "http://127.0.0.1:9/", "PIP_RETRIES": "0"}
    uitgang, zin = zet_klaar(map_, ONBEKEND, **nergens)
    assert uitgang == 1
    assert "Er is geen verbinding" in zin


def test_een_pakket_met_een_ander_kenmerk_komt_er_niet_in(map_: Path, tmp_path: Path) -> None:
    (tmp_path / "proef-1.0-py3-none-any.whl").write_bytes(b"iets anders")
    uitgang, zin = zet_klaar(map_, ONBEKEND, PIP_FIND_LINKS=str(tmp_path))
    assert uitgang == 1
    assert "Een pakket is niet wat wij vastlegden, dus het is geweigerd." in zin


def test_een_pakket_dat_eerst_gebouwd_moet_worden_komt_er_niet_in(
    map_: Path, tmp_path: Path
) -> None:
    (tmp_path / "proef-1.0.tar.gz").write_bytes(b"broncode")
    uitgang, zin = zet_klaar(map_, ONBEKEND, PIP_FIND_LINKS=str(tmp_path))
    assert uitgang == 1
    assert "geen passend pakket" in zin


def test_oude_python_krijgt_een_zin(map_: Path) -> None:
    uitgang, zin = zet_klaar(map_, "", "import sys; sys.version_info = (3, 9, 2)")
    assert uitgang == 1
    assert zin.startswith("Python 3.11 of nieuwer is nodig; ")
    assert zin.endswith(BLIJFT)


def test_python_zonder_venv_krijgt_te_lezen_wat_er_ontbreekt(tmp_path: Path) -> None:
    (tmp_path / "gereedschap").mkdir()
    shutil.copy(SCRIPT, tmp_path / "gereedschap")
    (tmp_path / "venv.py").write_text("raise SystemExit('ensurepip is not available')", "utf-8")
    uitgang, zin = zet_klaar(tmp_path, "", PYTHONPATH=str(tmp_path))
    assert uitgang == 1
    assert "Installeer het pakket python3-venv" in zin
    assert zin.endswith("Er is nog geen site.")
