"""Wat er in een vastgelegde stand van git stond, los van de bestanden van nu."""

from __future__ import annotations

import io
import tarfile
from dataclasses import dataclass
from pathlib import Path

from ..bevinding import citaat
from .git import GEEN_OPSLAG, Weigering, vraag

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
    thuis = vraag(hoofdmap, "rev-parse", "--git-dir")
    if thuis == GEEN_OPSLAG:
        return Terugblik(bezwaar="Deze map hoort niet bij git, dus er is geen eerdere stand.")
    if isinstance(thuis, Weigering):
        return Terugblik(bezwaar=f"{thuis.melding} {thuis.uitweg}")
    boom = "" if stand.startswith("-") else _tekst(hoofdmap, *ZOEK, f"{stand}^{{tree}}")
    if not boom:
        zin = f"De stand {citaat(stand)} is hier niet bekend."
        return Terugblik(bezwaar=f"{zin} Kijk of de naam klopt, of geef een map van toen.")
    mappen = _tekst(hoofdmap, "ls-tree", "--name-only", boom, *INHOUD).split()
    if not mappen:
        return Terugblik(bezwaar=f"In {citaat(stand)} staat geen map docs of data.")
    archief = vraag(hoofdmap, "archive", "--format=tar", boom, *mappen)
    if isinstance(archief, Weigering):
        return Terugblik(bezwaar=f"Git kan {citaat(stand)} niet uitpakken.")
    with tarfile.open(fileobj=io.BytesIO(archief)) as tar:
        tar.extractall(doel, filter=_veilig)  # noqa: S202 - het filter laat niets buiten `doel`
    return Terugblik(_tekst(hoofdmap, *ZOEK, "--short", stand))


def gedeeld_met(hoofdmap: Path, stand: str) -> str:
    """De vastlegging waar dit werk van die stand afging; zonder git of stand de stand zelf."""
    return _tekst(hoofdmap, "merge-base", "--end-of-options", stand, "HEAD") or stand


def _veilig(lid: tarfile.TarInfo, doel: str) -> tarfile.TarInfo | None:
    try:
        return tarfile.data_filter(lid, doel)
    except tarfile.FilterError:
        return None


def _tekst(hoofdmap: Path, *opdracht: str) -> str:
    """Het antwoord van git als tekst; leeg als git het niet weet."""
    antwoord = vraag(hoofdmap, *opdracht)
    return "" if isinstance(antwoord, Weigering) else antwoord.decode("utf-8", "replace").strip()
