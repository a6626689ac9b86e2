"""De mappen waarin wij bouwen: inhoud, verzonnen voorbeelden, code, en één vastlegging in git.

Zo staat er wat een redacteur heeft: ook de dag van elk record moet uit git komen.
"""

from __future__ import annotations

import compileall
import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .groei import laat_groeien
from .vroeger import CODE, INHOUD, zet_neer, zet_van_nu

LIJST = Path("data/voorbeelden.yaml")
LOS = Path("data/voorbeelden")
VOORRAAD = ".voorraad"
KERN = re.compile(r"^(\s*kern: (?:>-\n\s+)?\S+)", re.MULTILINE)
DAG = "2026-11-19T12:00:00+01:00"


def zet_boom(boom: Path, totaal: int, inhoud: str, code: str) -> None:
    """Een map om in te bouwen; `inhoud` en `code` zijn elk die van `nu` of van `0.3.0`."""
    if inhoud == "nu":
        zet_van_nu(boom, *INHOUD)
    else:
        zet_neer(boom, *INHOUD)
    laat_groeien(boom, totaal)
    if code == "nu":
        shutil.rmtree(boom / "docs/assets")  # de scripts horen bij de code
        zet_van_nu(boom, *CODE, "docs/assets")
    else:
        zet_neer(boom, *CODE)
    (boom / ".gitignore").write_text(f"/site/\n/{VOORRAAD}*/\n__pycache__/\n", encoding="utf-8")
    _leg_vast(boom)
    for naam in ("src", "hooks"):
        compileall.compile_dir(boom / naam, quiet=2)


def _leg_vast(boom: Path) -> None:
    wie = ("-c", "user.name=meting", "-c", "user.email=meting@example.org", "-c", "gc.auto=0")
    dag = ("env", f"GIT_AUTHOR_DATE={DAG}", f"GIT_COMMITTER_DATE={DAG}")
    for opdracht in (("init", "--quiet"), ("add", "."), ("commit", "--quiet", "-m", "meting")):
        subprocess.run([*dag, "git", *wie, *opdracht], cwd=boom, check=True)


def voorbeelden(boom: Path) -> int:
    """Hoeveel voorbeelden er in deze map staan."""
    lijst = (boom / LIJST).read_text(encoding="utf-8")
    return len(re.findall("^- id:", lijst, re.MULTILINE)) + len(list((boom / LOS).glob("*.yaml")))


@contextmanager
def gewijzigd(boom: Path) -> Iterator[None]:
    """Zolang dit duurt heeft één voorbeeld een woord meer; daarna is alles weer als ervoor."""
    bestand = next(iter(sorted((boom / LOS).glob("*.yaml"))), boom / LIJST)
    voorraad, opzij = boom / VOORRAAD, boom / f"{VOORRAAD}-opzij"
    shutil.copytree(voorraad, opzij)
    was = bestand.read_text(encoding="utf-8")
    anders = KERN.sub(r"\1 ook", was, count=1)
    if anders == was:
        raise ValueError(f"{bestand} heeft geen kern om te wijzigen.")
    bestand.write_text(anders, encoding="utf-8")
    try:
        yield
    finally:
        bestand.write_text(was, encoding="utf-8")
        shutil.rmtree(voorraad)
        opzij.rename(voorraad)
