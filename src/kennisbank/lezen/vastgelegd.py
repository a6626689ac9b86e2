"""Wat er in een vastgelegde stand van git stond, los van de bestanden van nu."""

from __future__ import annotations

import io
import os
import subprocess
import tarfile
from dataclasses import dataclass
from pathlib import Path

from ..bevinding import citaat

INHOUD = ("docs", "data")
ZOEK = ("rev-parse", "--verify", "--quiet")


@dataclass(frozen=True, slots=True)
class Terugblik:
    """De korte naam van een vastgelegde stand, of de zin waarom die niet te lezen is."""

    vastlegging: str = ""
    bezwaar: str = ""


def zet_neer(hoofdmap: Path, stand: str, doel: Path) -> Terugblik:
    """Zet `docs` en `data` zoals zij in `stand` waren in de lege map `doel`.

    Een stand is een tak, een label of een vastlegging. De werkmap verandert niet. Een koppeling
    naar iets buiten de boom gaat niet mee.
    """
    try:
        return _zet_neer(hoofdmap, stand, doel)
    except FileNotFoundError:
        return Terugblik(bezwaar="Het programma git is hier niet te vinden. Installeer het eerst.")


def _zet_neer(hoofdmap: Path, stand: str, doel: Path) -> Terugblik:
    if _git(hoofdmap, "rev-parse", "--git-dir") is None:
        return Terugblik(bezwaar="Deze map hoort niet bij git, dus er is geen eerdere stand.")
    boom = "" if stand.startswith("-") else _vraag(hoofdmap, *ZOEK, f"{stand}^{{tree}}")
    if not boom:
        zin = f"De stand {citaat(stand)} is hier niet bekend."
        return Terugblik(bezwaar=f"{zin} Haal haar op met git fetch, of kies een andere.")
    mappen = _vraag(hoofdmap, "ls-tree", "--name-only", boom, *INHOUD).split()
    if not mappen:
        return Terugblik(bezwaar=f"In {citaat(stand)} staat geen map docs of data.")
    archief = _git(hoofdmap, "archive", "--format=tar", boom, *mappen)
    if archief is None:
        return Terugblik(bezwaar=f"Git kan {citaat(stand)} niet uitpakken.")
    with tarfile.open(fileobj=io.BytesIO(archief)) as tar:
        tar.extractall(doel, filter=_veilig)  # noqa: S202 - het filter laat niets buiten `doel`
    return Terugblik(_vraag(hoofdmap, *ZOEK, "--short", stand))


def _veilig(lid: tarfile.TarInfo, doel: str) -> tarfile.TarInfo | None:
    try:
        return tarfile.data_filter(lid, doel)
    except tarfile.FilterError:
        return None


def _vraag(hoofdmap: Path, *opdracht: str) -> str:
    """Het antwoord van git als tekst; leeg als git het niet weet."""
    return (_git(hoofdmap, *opdracht) or b"").decode("utf-8", "replace").strip()


def _git(hoofdmap: Path, *opdracht: str) -> bytes | None:
    """Wat git antwoordt, of niets als git weigert."""
    klaar = subprocess.run(
        ["git", *opdracht],
        cwd=hoofdmap,
        env=os.environ | {"GIT_TERMINAL_PROMPT": "0"},
        capture_output=True,
        check=False,
    )
    return klaar.stdout if klaar.returncode == 0 else None
