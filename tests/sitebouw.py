"""Bouwt een site met de echte haken en het echte raamwerk, in een eigen map."""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from gitboom import VANDAAG
from kennisbank.lezen.datums import keur_geschiedenis

HOOFDMAP = Path(__file__).parents[1]
ADRES = "https://meerdoen.example/"
RAAMWERK = ("mkdocs.yml", "hooks", "overrides", "src")
HALF = shutil.ignore_patterns("*.pyc.*")
"""Vertaalde code die een ander proces nu schrijft; wat klaar is gaat mee, dat scheelt een bouw."""


def kopieer_raamwerk(doel: Path) -> None:
    """Zet alles wat geen inhoud is in `doel`: configuratie, haken, thema en bibliotheek."""
    for naam in RAAMWERK:
        bron = HOOFDMAP / naam
        if bron.is_dir():
            shutil.copytree(bron, doel / naam, ignore=HALF)
        else:
            shutil.copy(bron, doel / naam)
    shutil.copytree(HOOFDMAP / "docs" / "assets", doel / "docs" / "assets")


def bouw(
    map_: Path,
    doel: Path | None = None,
    strikt: bool = True,
    ervoor: Sequence[str] = (),
    **omgeving: str,
) -> subprocess.CompletedProcess[str]:
    """Voert `mkdocs build` uit in `map_` en geeft wat er gebeurde terug.

    Wat in `ervoor` staat, voert de opdracht uit. Een map zonder hele geschiedenis is van
    21 november 2026; een strenge bouw wil een datum.
    """
    opdracht = [*ervoor, sys.executable, "-m", "mkdocs", "build"]
    if strikt:
        opdracht.append("--strict")
    if doel is not None:
        opdracht += ["--site-dir", str(doel)]
    return subprocess.run(
        opdracht,
        cwd=map_,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1"} | _datum(map_) | omgeving,
        capture_output=True,
        text=True,
        check=False,
    )


def _datum(map_: Path) -> dict[str, str]:
    ontbreekt = keur_geschiedenis(map_, os.environ)
    return {"SOURCE_DATE_EPOCH": str(VANDAAG)} if ontbreekt else {}


def alle_bestanden(map_: Path) -> dict[str, bytes]:
    """De inhoud van elk bestand onder `map_`, op pad."""
    return {
        pad.relative_to(map_).as_posix(): pad.read_bytes()
        for pad in sorted(map_.rglob("*"))
        if pad.is_file()
    }
