"""Slot: zolang één bouw bezig is, wacht een tweede."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def slot(pad: Path, bij_wachten: Callable[[], None]) -> Iterator[Callable[[], bool]]:
    """Houdt het bestand `pad` vast, en geeft een vraag: is het nog van ons?

    Is een ander bezig, dan klinkt `bij_wachten` en duurt het tot die klaar is. Een proces dat
    stopt laat vanzelf los, hoe het ook stopt. Alleen wie het bestand weghaalt, breekt het slot.
    """
    greep = _pak(pad, bij_wachten)
    try:
        yield lambda: _is_zelfde(greep, pad)
    finally:
        os.close(greep)


def _pak(pad: Path, bij_wachten: Callable[[], None]) -> int:
    while True:
        greep = os.open(pad, os.O_RDWR | os.O_CREAT, 0o666)
        try:
            fcntl.flock(greep, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            bij_wachten()
            fcntl.flock(greep, fcntl.LOCK_EX)
        if _is_zelfde(greep, pad):
            return greep
        os.close(greep)  # intussen weggehaald: een ander slot geldt nu


def _is_zelfde(greep: int, pad: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(greep), pad.stat())
    except OSError:
        return False
