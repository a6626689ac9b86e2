"""Het thema en MkDocs zijn te vervangen: zonder Material of met ProperDocs is elke byte gelijk."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from gitboom import leg_vast
from sitebouw import alle_bestanden, bouw, kopieer_raamwerk
from voorbeeldboom import schrijf_boom

MATERIAL = """theme:
  name: material
  custom_dir: overrides
  language: nl
  font: false
"""
GEEN = """theme:
  name: null
  custom_dir: overrides
  static_templates: [404.html]
"""


@pytest.fixture
def huis(tmp_path: Path) -> Path:
    """De kleine kennisbank in git, met een adres, en al een keer gewoon gebouwd in `gewoon`."""
    map_ = schrijf_boom(tmp_path / "huis")
    kopieer_raamwerk(map_)
    leg_vast(map_)
    # versie.json zegt of er iets niet is vastgelegd; met een andere instelling is dat altijd zo.
    instelling = map_ / "mkdocs.yml"
    instelling.write_text(instelling.read_text("utf-8") + "# nog niet vastgelegd\n", "utf-8")
    klaar = bouw(map_, tmp_path / "gewoon", MEERDOEN_ADRES="https://a.nl/meer-doen/")
    assert klaar.returncode == 0, klaar.stderr
    return map_


def test_zonder_thema_is_de_site_tot_op_de_byte_gelijk(huis: Path, tmp_path: Path) -> None:
    instelling = huis / "mkdocs.yml"
    tekst = instelling.read_text("utf-8")
    assert MATERIAL in tekst
    instelling.write_text(tekst.replace(MATERIAL, GEEN), "utf-8")
    klaar = bouw(huis, tmp_path / "anders", MEERDOEN_ADRES="https://a.nl/meer-doen/")
    assert klaar.returncode == 0, klaar.stderr
    assert alle_bestanden(tmp_path / "anders") == alle_bestanden(tmp_path / "gewoon")


def test_met_properdocs_is_de_site_tot_op_de_byte_gelijk(huis: Path, tmp_path: Path) -> None:
    opdracht = [sys.executable, "-m", "properdocs", "build", "--strict", "-f", "mkdocs.yml"]
    klaar = subprocess.run(
        [*opdracht, "--site-dir", str(tmp_path / "anders")],
        cwd=huis,
        env=os.environ | {"MEERDOEN_ADRES": "https://a.nl/meer-doen/"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert klaar.returncode == 0, klaar.stderr
    assert alle_bestanden(tmp_path / "anders") == alle_bestanden(tmp_path / "gewoon")
