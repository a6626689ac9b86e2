"""Vraagt de oplosser of de sloten nog te installeren zijn, op elke machine en elke Python.

Gebruik: make sloten

Een test leest hetzelfde uit de namen van de wielen, zonder net. Deze ronde vraagt het na: een
pakket kan zijn teruggetrokken. Er wordt niets geïnstalleerd.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from itertools import product
from pathlib import Path

HOOFDMAP = Path(__file__).resolve().parents[1]
UV = Path(sys.executable).with_name("uv")
VRAAG = ("pip", "install", "--dry-run", "--quiet", "--require-hashes")
SLOTEN = ("-r", "requirements.txt", "-r", "requirements-test.txt")
PYTHONS = ("3.11", "3.12", "3.13", "3.14")
MACHINES = {
    "Linux x86-64": "x86_64-manylinux_2_28",
    "Linux arm64": "aarch64-manylinux_2_28",
    "macOS arm64": "aarch64-apple-darwin",
    "macOS x86-64": "x86_64-apple-darwin",
    "Windows x86-64": "x86_64-pc-windows-msvc",
}
OUDSTE_MACOS = "15.0"


def klacht(machine: str, python: str) -> str:
    """Waarom de sloten daar niet te installeren zijn, of niets."""
    with tempfile.TemporaryDirectory() as leeg:
        waar = ("--python-platform", MACHINES[machine], "--python-version", python)
        klaar = subprocess.run(
            [str(UV), *VRAAG, *waar, "--target", leeg, *SLOTEN],
            cwd=HOOFDMAP,
            env={**os.environ, "MACOSX_DEPLOYMENT_TARGET": OUDSTE_MACOS},
            capture_output=True,
            text=True,
        )
    return "" if klaar.returncode == 0 else klaar.stderr.strip()


def main() -> None:
    """Noemt elke machine; uitgang 1 als een slot ergens niet past."""
    goed = True
    for machine, python in product(MACHINES, PYTHONS):
        waarom = klacht(machine, python)
        goed = goed and not waarom
        print(f"{machine}, Python {python}: {waarom or 'past'}", flush=True)
    if not goed:
        raise SystemExit("Een slot past niet overal meer. Kies een andere versie: make vergrendel.")


if __name__ == "__main__":
    main()
