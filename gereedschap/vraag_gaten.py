"""Vraagt of er van een pakket uit de sloten een gat bekend is, bij de lijst van OSV.

Gebruik: make audit

Er wordt niets geïnstalleerd. De oplosser kent alleen projecten; daarom krijgt hij een leeg project
dat precies noemt wat in de sloten staat.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

HOOFDMAP = Path(__file__).resolve().parents[1]
UV = Path(sys.executable).with_name("uv")
SLOTEN = ("requirements.txt", "requirements-test.txt")
PROJECT = """[project]
name = "sloten"
version = "0"
requires-python = ">=3.11"
dependencies = [
{pakketten}]
"""
GAT = 1
"""Waarmee de oplosser eindigt als er een gat is; bij al het andere kon hij het niet vragen."""


def pakketten(slot: str) -> Iterator[str]:
    """Elk pakket uit de tekst van een slot, met versie en voorwaarde."""
    for regel in slot.replace("\\\n", " ").splitlines():
        if re.match(r"[a-z]", regel):
            yield regel.split("--hash")[0].strip()


def project(sloten: Iterable[str]) -> str:
    """Een project dat elk pakket uit deze sloten noemt, één keer."""
    namen = dict.fromkeys(een for slot in sloten for een in pakketten(slot))
    return PROJECT.format(pakketten="".join(f'    "{een}",\n' for een in namen))


def main(*opties: str) -> None:
    """Noemt elk bekend gat; uitgang 1 als er een is, 2 als de vraag niet te stellen was."""
    with tempfile.TemporaryDirectory() as leeg:
        sloten = [(HOOFDMAP / naam).read_text("utf-8") for naam in SLOTEN]
        (Path(leeg) / "pyproject.toml").write_text(project(sloten), "utf-8")
        klaar = subprocess.run([str(UV), "audit", *opties], cwd=leeg, check=False)
    if klaar.returncode == GAT:
        print("Neem een versie zonder dit gat over in pyproject.toml, en draai make vergrendel.")
        raise SystemExit(1)
    if klaar.returncode:
        print("Er is niets nagekeken: de lijst van bekende gaten was niet te vragen.")
        raise SystemExit(2)
    print("Van geen pakket uit de sloten is een gat bekend.")


if __name__ == "__main__":
    main(*sys.argv[1:])
