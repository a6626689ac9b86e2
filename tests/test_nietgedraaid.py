"""Een controle die hier niet kan, is nooit stil en op CI een fout."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

TESTS = {
    "losse test": "def test_a(): niet_gedraaid('Java staat hier niet', 'make java')\n",
    "heel bestand": "import pytest; pytest.skip('geen Java', allow_module_level=True)\n",
    "opstelling": "import pytest\n@pytest.fixture\ndef java(): pytest.skip('geen Java')\n"
    "def test_a(java): pass\n",
}


def draai(map_: Path, test: str, ci: str, *opties: str) -> subprocess.CompletedProcess[str]:
    (map_ / "test_proef.py").write_text(
        f"from nietgedraaid import niet_gedraaid\n{test}\ndef test_goed(): pass\n".replace(
            "\n\n", "\n"
        ),
        "utf-8",
    )
    pytest_ = [sys.executable, "-m", "pytest", "-q", "-p", "nietgedraaid", "-p", "no:cacheprovider"]
    return subprocess.run(
        [*pytest_, "--rootdir", str(map_), *opties, "test_proef.py"],
        cwd=map_,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parent), "CI": ci},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("test", TESTS.values(), ids=TESTS)
def test_op_ci_is_een_overgeslagen_controle_een_fout(tmp_path: Path, test: str) -> None:
    klaar = draai(tmp_path, test, "true")
    assert klaar.returncode == 1
    assert "daarom is deze ronde mislukt" in klaar.stdout


def test_ook_met_meer_werkers_is_een_overgeslagen_controle_op_ci_een_fout(tmp_path: Path) -> None:
    klaar = draai(tmp_path, TESTS["losse test"], "true", "-n", "1")
    assert klaar.returncode == 1
    assert "Java staat hier niet" in klaar.stdout


def test_elders_zegt_het_eind_wat_er_niet_gedraaid_is_en_hoe_het_wel_kan(tmp_path: Path) -> None:
    klaar = draai(tmp_path, TESTS["losse test"], "")
    assert klaar.returncode == 0
    assert "1 keer niet gedraaid: Java staat hier niet. Zo kan het wel: make java" in klaar.stdout


def test_wie_alles_draait_leest_er_niets_over(tmp_path: Path) -> None:
    klaar = draai(tmp_path, "", "true")
    assert klaar.returncode == 0
    assert "NIET ALLES" not in klaar.stdout
