"""Git: de enige plek die het programma git aanroept, en wat er is als het niet antwoordt."""

from __future__ import annotations

import os
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

from ..bevinding import citaat

VAST = {
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_NO_LAZY_FETCH": "1",
    "LC_ALL": "C",
    "LANGUAGE": "",
    "TZ": "UTC",
}
VAN_EEN_ANDER = "dubious ownership"
VERTROUW = re.compile(r"safe\.directory (.+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Weigering:
    """Waarom git geen antwoord gaf, en wat iemand daaraan kan doen."""

    melding: str
    uitweg: str


GEEN_PROGRAMMA = Weigering("Het programma git is hier niet te vinden.", "Installeer het eerst.")
GEEN_OPSLAG = Weigering(
    "Deze map hoort niet bij git.", "Werk in een kloon van de opslag, of in een archief ervan."
)


def vraag(hoofdmap: Path, *opdracht: str, invoer: bytes = b"") -> bytes | Weigering:
    """Wat git op deze opdracht antwoordt, of waarom niet.

    Git vraagt niets aan een mens, haalt niets van elders en spreekt Engels: zo is te lezen
    waarom het weigert.
    """
    try:
        klaar = subprocess.run(
            ["git", "-c", "core.quotepath=off", *opdracht],
            cwd=hoofdmap,
            input=invoer,
            env=os.environ | VAST,
            capture_output=True,
            check=False,
        )
    except OSError:
        return GEEN_PROGRAMMA
    if klaar.returncode == 0:
        return klaar.stdout
    return _weigering(klaar.stderr.decode("utf-8", "replace"), hoofdmap)


def _weigering(bezwaar: str, hoofdmap: Path) -> Weigering:
    if VAN_EEN_ANDER in bezwaar:
        genoemd = VERTROUW.search(bezwaar)
        map_ = genoemd[1].strip() if genoemd else hoofdmap.resolve()
        return Weigering(
            "Git leest deze map niet, want zij is van een andere gebruiker.",
            f"Vertrouwt u haar, voer dan uit: git config --global --add safe.directory {map_}.",
        )
    if "not a git repository" in bezwaar:
        return GEEN_OPSLAG
    regels = [regel for regel in bezwaar.splitlines() if regel.strip()]
    reden = f" Git zegt: {citaat(regels[-1])}." if regels else ""
    return Weigering(f"Git gaf geen antwoord.{reden}", "Kijk of git status hier wel werkt.")
