"""Whoosh is vervangbaar: met whoosh3 komt er dezelfde index uit."""

import json
import os
import subprocess
import sys
from pathlib import Path

from kennisbank.zoeken import Zoekindex, zoekbestanden
from nietgedraaid import niet_gedraaid

from .conftest import HOOFDMAP

ANDERE = HOOFDMAP / "tests" / "zoeken" / "whoosh3.txt"
PROEF = """
import json, sys, whoosh
sys.path.insert(0, sys.argv[1])
from zoeken.conftest import PASSAGES, RINGEN
from kennisbank.zoeken import maak_zoekindex, zoekbestanden
print(json.dumps([whoosh.__file__, zoekbestanden(maak_zoekindex(PASSAGES, RINGEN))]))
"""


def test_whoosh3_geeft_dezelfde_index(klein: Zoekindex, tmp_path: Path) -> None:
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--require-hashes"]
    klaar = subprocess.run(
        [*pip, "--target", str(tmp_path), "-r", str(ANDERE)], capture_output=True
    )
    if klaar.returncode:
        niet_gedraaid("Whoosh 3 is hier niet te installeren", "zorg voor pip en een verbinding")
    paden = os.pathsep.join([str(tmp_path), str(HOOFDMAP / "src")])
    uit = subprocess.run(
        [sys.executable, "-c", PROEF, str(HOOFDMAP / "tests")],
        env={**os.environ, "PYTHONPATH": paden},
        capture_output=True,
        text=True,
        check=True,
    )
    waar, bestanden = json.loads(uit.stdout)
    assert waar.startswith(str(tmp_path))
    assert bestanden == zoekbestanden(klein)
