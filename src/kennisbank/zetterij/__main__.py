"""Eén proces van de werkplaats: leest een stapel opdrachten en geeft de pdf's terug.

Zo kort omdat het alleen de deur van het proces is; de werkplaats is de enige die aanklopt.
"""

from __future__ import annotations

import pickle
import sys
from collections.abc import Iterable

from .binden import Bindopdracht, bind
from .zetter import ZetError, Zetopdracht, zet


def doe_stapel(stapel: Iterable[Zetopdracht | Bindopdracht]) -> list[bytes | ZetError]:
    """Van elke opdracht de pdf, of waarom de zetter haar weigert."""
    return [_doe(een) for een in stapel]


def _doe(opdracht: Zetopdracht | Bindopdracht) -> bytes | ZetError:
    try:
        return zet(opdracht) if isinstance(opdracht, Zetopdracht) else bind(opdracht)
    except ZetError as fout:
        return fout


if __name__ == "__main__":
    sys.stdout.buffer.write(pickle.dumps(doe_stapel(pickle.load(sys.stdin.buffer))))
