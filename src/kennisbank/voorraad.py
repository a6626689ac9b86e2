"""Voorraad: wat een bouw bewaart voor de volgende, te vinden op alles waar het van afhangt.

Elk stuk draagt een zegel over zijn inhoud en zijn sleutel. Een half geschreven, beschadigd of
verwisseld stuk past niet bij zijn zegel, en dan is het er niet.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

ZEGEL = b"\n%%zegel "


class Voorraad(Protocol):
    """Waar stukken bewaard blijven; de rand van het huis zegt waar dat is."""

    def haal(self, sleutel: str) -> bytes | None:
        """Het stuk bij een sleutel, of niets als het er niet (heel) is."""

    def heeft(self, sleutel: str) -> bool:
        """Of er een stuk bij een sleutel ligt; of het heel is, zegt `haal`."""

    def bewaar(self, sleutel: str, inhoud: bytes) -> None:
        """Legt een stuk weg; lukt dat niet, dan is het er de volgende keer niet."""

    def ruim_op(self, gebruikt: Iterable[str]) -> None:
        """Gooit weg wat bij geen van deze sleutels hoort."""


class LegeVoorraad:
    """Een voorraad die niets onthoudt."""

    def haal(self, sleutel: str) -> bytes | None:
        """Nooit iets."""

    def heeft(self, sleutel: str) -> bool:
        """Nooit."""
        return False

    def bewaar(self, sleutel: str, inhoud: bytes) -> None:
        """Onthoudt het niet."""

    def ruim_op(self, gebruikt: Iterable[str]) -> None:
        """Er is niets om op te ruimen."""


def sleutel(*delen: str) -> str:
    """De sleutel van iets dat van precies deze delen afhangt, in deze volgorde."""
    som = hashlib.sha256()
    for deel in delen:
        inhoud = deel.encode()
        som.update(b"%d " % len(inhoud) + inhoud)
    return som.hexdigest()


def vingerafdruk(map_: Path, versies: Iterable[str]) -> str:
    """Wat verandert zodra een bestand in de map (hoe diep ook) of een van de versies verandert."""
    alle = (pad for pad in map_.rglob("*") if "__pycache__" not in pad.parts)
    paden = sorted(pad for pad in alle if pad.is_file())
    bestanden = (
        deel
        for pad in paden
        for deel in (pad.relative_to(map_).as_posix(), hashlib.sha256(pad.read_bytes()).hexdigest())
    )
    return sleutel(*bestanden, *versies)


def verzegeld(sleutel: str, inhoud: bytes) -> bytes:
    """De inhoud met achteraan een zegel, zodat zij alleen heel en bij deze sleutel telt."""
    return inhoud + ZEGEL + _zegel(sleutel, inhoud)


def ontzegeld(sleutel: str, stuk: bytes) -> bytes | None:
    """De inhoud van een verzegeld stuk, of niets als het zegel niet past."""
    inhoud, _, zegel = stuk.rpartition(ZEGEL)
    return inhoud if zegel == _zegel(sleutel, inhoud) else None


def _zegel(sleutel: str, inhoud: bytes) -> bytes:
    return hashlib.sha256(f"{sleutel}\n".encode() + inhoud).hexdigest().encode()
