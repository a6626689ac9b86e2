"""Zoeken: de zoekindex als scripts naast de pagina's, bewaard voor de volgende bouw."""

from collections.abc import Iterator
from pathlib import Path

from mkdocs.plugins import get_plugin_logger

from kennisbank.bewaren import VOORRAAD, Voorraadmap
from kennisbank.samenhang import Inhoud
from kennisbank.zoeken import Grondstof
from kennisbank.zoeken.voorraad import Zoekuitgave, als_bytes, maak_uitgave, sleutel, uit_bytes
from kennisbank.zoekstof import zoekstof

MAP = "data/zoeken"
log = get_plugin_logger("kennisbank")


def zoekindex(hoofdmap: Path, inhoud: Inhoud) -> Zoekuitgave:
    """De index, met bij elk voorbeeld welke andere erop lijken; bewaard als zij nog klopt."""
    voorraad = Voorraadmap(hoofdmap / VOORRAAD / "zoeken", ".json")
    stof = inhoud.eens(zoekstof)
    return _uitgave(voorraad, stof)


def bestanden(uitgave: Zoekuitgave) -> Iterator[tuple[str, str]]:
    """De scripts van de index; de browser laadt ze pas als iemand zoekt."""
    for naam, script in uitgave.bestanden.items():
        yield f"{MAP}/{naam}", script


def _uitgave(voorraad: Voorraadmap, stof: Grondstof) -> Zoekuitgave:
    """De bewaarde uitgave als die nog klopt, en anders een nieuwe."""
    nodig = sleutel(stof)
    bewaard = voorraad.haal(nodig)
    if bewaard is not None:
        return uit_bytes(bewaard)
    uitgave = maak_uitgave(stof)
    voorraad.bewaar(nodig, als_bytes(uitgave))
    voorraad.ruim_op([nodig])
    if voorraad.bezwaar:
        log.info(voorraad.bezwaar)
    return uitgave
