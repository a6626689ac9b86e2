"""Bezwaar: van wanneer de laatste vastlegging is, en waarom de geschiedenis soms niet telt."""

from __future__ import annotations

from pathlib import Path

from ..dag import EERSTE
from ..git import Weigering, vraag

ONDIEP = Weigering(
    "Deze kloon heeft niet de hele geschiedenis.", "Haal die op met: git fetch --unshallow."
)
NIETS = Weigering(
    "Git kent deze map, maar er is nog niets van vastgelegd.", "Leg haar vast met git commit."
)
KLOK = Weigering(
    "De laatste vastlegging in git heeft een datum die niet kan.",
    "Zet de klok van uw computer goed en leg opnieuw vast.",
)


def bezwaar(hoofdmap: Path) -> Weigering | None:
    """Waarom de hele geschiedenis hier niet te lezen is, of niets."""
    tijdstip = laatste_vastlegging(hoofdmap)
    if isinstance(tijdstip, Weigering):
        return tijdstip
    is_ondiep = vraag(hoofdmap, "rev-parse", "--is-shallow-repository")
    return None if is_ondiep == b"false\n" else ONDIEP


def laatste_vastlegging(hoofdmap: Path) -> int | Weigering:
    """Het tijdstip in seconden van de laatste vastlegging waar deze map in zit."""
    boom = vraag(hoofdmap, "rev-parse", "--verify", "--quiet", "HEAD^{tree}")
    if isinstance(boom, Weigering):
        binnen = vraag(hoofdmap, "rev-parse", "--git-dir")
        return binnen if isinstance(binnen, Weigering) else NIETS
    if not vraag(hoofdmap, "ls-tree", "--name-only", "HEAD", "docs", "data"):
        return NIETS
    tijd = vraag(hoofdmap, "log", "-1", "--format=%ct")
    if isinstance(tijd, Weigering):
        return tijd
    tijdstip = int(tijd)
    return tijdstip if tijdstip >= EERSTE else KLOK
