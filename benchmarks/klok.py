"""Meet één opdracht: de wandklok, de rekentijd en het meeste geheugen, kinderen meegeteld."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

MEGABYTE = 1024  # ru_maxrss telt kilobytes


@dataclass(frozen=True, slots=True)
class Meting:
    """Wat een opdracht kostte: seconden op de klok, seconden rekentijd en megabytes."""

    wand: float
    reken: float
    piek: float


def midden(metingen: Sequence[Meting], maat: str) -> float:
    """De middelste van alle metingen in één maat."""
    return statistics.median(float(getattr(een, maat)) for een in metingen)


def meet(opdracht: Sequence[str], map_: Path, omgeving: Mapping[str, str]) -> Meting:
    """De kosten van een opdracht in een eigen proces; mislukt zij, dan stopt de meting."""
    begin = time.perf_counter()
    proces = subprocess.Popen(
        [sys.executable, *opdracht],
        cwd=map_,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1", **omgeving},
        stdout=subprocess.DEVNULL,
    )
    _, stand, gebruik = os.wait4(proces.pid, 0)
    proces.returncode = os.waitstatus_to_exitcode(stand)
    wand = time.perf_counter() - begin
    if proces.returncode:
        sys.exit(f"`{' '.join(opdracht)}` mislukte in {map_}.")
    return Meting(wand, gebruik.ru_utime + gebruik.ru_stime, gebruik.ru_maxrss / MEGABYTE)
