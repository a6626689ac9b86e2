"""Een boom die in git staat, met vastleggingen op een gekozen moment."""

import os
import subprocess
from pathlib import Path

VANDAAG = 1_795_219_200
"""21 november 2026, 01:00 in Nederland."""
DAG = 86_400


def git(map_: Path, *opdracht: str, tijdstip: int = VANDAAG) -> str:
    """Voert git uit als een vaste maker op een vast moment, en geeft wat het antwoordt."""
    moment = f"@{tijdstip} +0000"
    klaar = subprocess.run(
        ["git", "-c", "user.name=Redactie", "-c", "user.email=r@voorbeeld.invalid", *opdracht],
        cwd=map_,
        env=os.environ | {"GIT_AUTHOR_DATE": moment, "GIT_COMMITTER_DATE": moment},
        check=True,
        capture_output=True,
        text=True,
    )
    return klaar.stdout.strip()


def leg_vast(map_: Path, tijdstip: int = VANDAAG) -> Path:
    """Legt alles in de map vast op dit tijdstip (seconden)."""
    git(map_, "init", "-q", "-b", "main")
    git(map_, "add", "-A")
    git(map_, "commit", "-qm", "stand", "--allow-empty", tijdstip=tijdstip)
    return map_


def vervang(map_: Path, bestand: str, oud: str, nieuw: str) -> None:
    """Wijzigt een bestand zoals een redacteur dat doet."""
    tekst = (map_ / bestand).read_text("utf-8")
    assert oud in tekst
    (map_ / bestand).write_text(tekst.replace(oud, nieuw), "utf-8")
