"""Haalt de code en de inhoud van versie 0.3.0 uit git, als vast punt voor elke meting.

De inhoud van toen is klein genoeg om te kennen en verandert nooit meer. Zo zegt een verschil
tussen twee metingen iets over de code, en niet over wat de redactie intussen schreef.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

HOOFDMAP = Path(__file__).parents[1]
VASTLEGGING = "3decc7a0db03589be4ea5532dc78bb842db27ee7"  # versie 0.3.0
INHOUD = ("docs", "data")
CODE = ("mkdocs.yml", "hooks", "overrides", "src")


def zet_neer(doel: Path, *namen: str) -> None:
    """Zet deze bestanden en mappen van 0.3.0 in `doel`; zonder die vastlegging stopt de meting."""
    doel.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryFile() as pak:
        gelukt = subprocess.run(
            ["git", "archive", "--format=tar", VASTLEGGING, *namen],
            cwd=HOOFDMAP,
            stdout=pak,
            stderr=subprocess.DEVNULL,
            check=False,
        )
        if gelukt.returncode:
            sys.exit(
                f"Versie 0.3.0 ({VASTLEGGING[:7]}) zit niet in deze kopie van de geschiedenis. "
                "Haal alles op met `git fetch --unshallow` en meet opnieuw."
            )
        pak.seek(0)
        with tarfile.open(fileobj=pak) as tar:
            tar.extractall(doel, filter="data")


def zet_van_nu(doel: Path, *namen: str) -> None:
    """Zet deze bestanden en mappen zoals zij nu op schijf staan in `doel`."""
    doel.mkdir(parents=True, exist_ok=True)
    for naam in namen:
        bron = HOOFDMAP / naam
        if bron.is_dir():
            niet = shutil.ignore_patterns("__pycache__")
            shutil.copytree(bron, doel / naam, ignore=niet, dirs_exist_ok=True)
        else:
            shutil.copy(bron, doel / naam)
