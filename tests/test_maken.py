"""`make site`: een link die nergens uitkomt, houdt de nieuwe site tegen."""

import os
import subprocess
import sys
from pathlib import Path

from bouwplaats import kopieer_bouwer
from gitboom import VANDAAG
from sitebouw import kopieer_raamwerk
from voorbeeldboom import schrijf_boom


def maak_site(map_: Path, adres: str = "") -> subprocess.CompletedProcess[str]:
    """Voert `make site` uit met de Python van deze test; die hoeft niets meer op te halen."""
    opdracht = ["make", "site", "-o", ".venv/klaar", f"BIN={Path(sys.executable).parent}"]
    deze_boom = os.environ | {"PYTHONPATH": str(map_ / "src"), "MEERDOEN_ADRES": adres}
    deze_boom["SOURCE_DATE_EPOCH"] = str(VANDAAG)
    return subprocess.run(
        opdracht, cwd=map_, env=deze_boom, capture_output=True, text=True, check=False
    )


def test_dode_link_in_het_raamwerk_laat_de_oude_site_staan(tmp_path: Path) -> None:
    kopieer_raamwerk(tmp_path)
    schrijf_boom(tmp_path)
    kopieer_bouwer(tmp_path)
    (tmp_path / "site").mkdir()
    (tmp_path / "site/index.html").write_text("de oude site", "utf-8")
    sjabloon = tmp_path / "overrides/main.html"
    heel = sjabloon.read_text("utf-8")

    sjabloon.write_text(heel.replace("</body>", '<a href="weg.html">x</a></body>'), "utf-8")
    klaar = maak_site(tmp_path)
    assert klaar.returncode != 0
    assert "Dit bestand bestaat niet in de site." in klaar.stdout
    assert "De site in site/ blijft zoals zij was." in klaar.stdout
    assert (tmp_path / "site/index.html").read_text("utf-8") == "de oude site"

    sjabloon.write_text(heel, "utf-8")
    klaar = maak_site(tmp_path, "https://vng.nl/meer-doen/")
    assert klaar.returncode == 0, klaar.stdout + klaar.stderr
    assert "Elke link klopt." in klaar.stdout
    assert 'href="https://vng.nl/meer-doen/' in (tmp_path / "site/index.html").read_text("utf-8")
