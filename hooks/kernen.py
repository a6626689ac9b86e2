"""Kernen: hetzelfde werk voor veel stukken, verdeeld over wat deze machine aan kernen heeft."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Sequence
from multiprocessing import get_all_start_methods, get_context
from multiprocessing.connection import Connection
from typing import TypeVar

MEESTE = 4
"""Meer processen maken de bouw nauwelijks sneller, en kosten wel geheugen."""
LOONT_VANAF = 60
"""Bij minder stukken kost een proces erbij meer dan het oplevert."""
S = TypeVar("S")
U = TypeVar("U")


def verdeel(stukken: Sequence[S], doe: Callable[[S], U]) -> list[U]:
    """Wat `doe` van elk stuk maakt, in willekeurige volgorde.

    Een kind erft de toestand van dit proces; wat het daarin verandert, ziet dit proces niet.
    Sterft een kind, dan doet dit proces zijn deel alsnog.
    """
    aantal = _kernen() if len(stukken) >= LOONT_VANAF else 1
    gc.freeze()  # wat nu leeft, hoeft een kind niet na te lopen en dus niet te kopiëren
    kinderen = [_begin(stukken[nummer::aantal], doe) for nummer in range(1, aantal)]
    gedaan = [doe(stuk) for stuk in stukken[::aantal]]
    for nummer, antwoord in enumerate(kinderen, 1):
        gedaan += _haal(antwoord) or [doe(stuk) for stuk in stukken[nummer::aantal]]
    gc.unfreeze()
    return gedaan


def _kernen() -> int:
    if "fork" not in get_all_start_methods():
        return 1
    beschikbaar = getattr(os, "sched_getaffinity", None)
    return min(MEESTE, len(beschikbaar(0)) if beschikbaar else os.cpu_count() or 1)


def _begin(stukken: Sequence[S], doe: Callable[[S], U]) -> Connection:
    """Zet een kind aan het werk; het antwoord komt door een pijp en niet door een stekker."""
    context = get_context("fork")
    hier, daar = context.Pipe(duplex=False)
    kind = context.Process(target=_werk, args=(stukken, doe, daar), daemon=True)
    kind.start()
    daar.close()
    return hier


def _werk(stukken: Sequence[S], doe: Callable[[S], U], daar: Connection) -> None:
    daar.send([doe(stuk) for stuk in stukken])


def _haal(antwoord: Connection) -> list[U] | None:
    """Wat een kind maakte, of niets als het niet klaar kwam."""
    try:
        gemaakt: list[U] = antwoord.recv()
    except (EOFError, OSError):
        return None
    return gemaakt
