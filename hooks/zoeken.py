"""Zoeken: de zoekindex als scripts naast de pagina's, bewaard voor de volgende bouw."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from mkdocs.plugins import get_plugin_logger

from kennisbank.kennisgraaf import Kennisgraaf
from kennisbank.lezen import Gemeenten
from kennisbank.zoeken import Passage, Ring, passages, ringen
from kennisbank.zoeken.voorraad import (
    VOORRAAD,
    Zoekuitgave,
    als_tekst,
    maak_uitgave,
    sleutel,
    uit_tekst,
)

MAP = "data/zoeken"
log = get_plugin_logger("kennisbank")


def zoekindex(hoofdmap: Path, graaf: Kennisgraaf, gemeenten: Gemeenten) -> Zoekuitgave:
    """De index, met bij elk voorbeeld welke andere erop lijken; bewaard als zij nog klopt."""
    namen = gemeenten.andere_namen
    return _uitgave(hoofdmap / VOORRAAD, passages(graaf, namen), ringen(graaf, namen))


def bestanden(uitgave: Zoekuitgave) -> Iterator[tuple[str, str]]:
    """De scripts van de index; de browser laadt ze pas als iemand zoekt."""
    for naam, script in uitgave.bestanden.items():
        yield f"{MAP}/{naam}", script


def _uitgave(voorraad: Path, stukken: Sequence[Passage], rij: Sequence[Ring]) -> Zoekuitgave:
    """De bewaarde uitgave als die nog klopt, en anders een nieuwe."""
    nodig = sleutel(stukken, rij)
    try:
        bewaard = uit_tekst(voorraad.read_text(encoding="utf-8"), nodig)
    except (OSError, UnicodeDecodeError):
        bewaard = None
    if bewaard is None:
        bewaard = maak_uitgave(stukken, rij)
        _bewaar(voorraad, als_tekst(bewaard, nodig))
    return bewaard


def _bewaar(voorraad: Path, tekst: str) -> None:
    """Schrijft de voorraad heel of niet; lukt het niet, dan duurt de volgende bouw even lang."""
    tijdelijk = voorraad.with_suffix(f".{os.getpid()}")
    try:
        voorraad.parent.mkdir(parents=True, exist_ok=True)
        tijdelijk.write_text(tekst, encoding="utf-8", newline="\n")
        tijdelijk.replace(voorraad)
    except OSError as fout:
        log.info("De zoekindex is niet te bewaren: %s", fout.strerror)
