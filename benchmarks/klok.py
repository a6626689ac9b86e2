"""Meet één opdracht: de wandklok, de rekentijd en het meeste geheugen, kinderen meegeteld.

Het geheugen is dat van alle processen van de opdracht samen, op het drukste moment. Het wordt
twintig keer per seconde gelezen uit `/proc`. Lopen er meer processen, dan telt wat zij delen één
keer (PSS). Dat lezen kost meer; duurt het lang, dan wordt het minder vaak gedaan, want anders meet
de meting zichzelf. Zonder `/proc` is het geheugen niet gemeten, en dus 0.
"""

from __future__ import annotations

import contextlib
import os
import re
import signal
import statistics
import subprocess
import sys
import time
from collections.abc import Container, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from threading import Event

MEGABYTE = 1024  # /proc telt kilobytes
TUSSENPOOS = 0.05
RUST = 19  # zo veel keer zo lang als het lezen duurde, want meer dan 5 procent mag het niet kosten
NU, HOOGSTE, GEDEELD = (
    re.compile(rf"^{naam}:\s+(\d+)", re.MULTILINE) for naam in ("VmRSS", "VmHWM", "Pss")
)


@dataclass(frozen=True, slots=True)
class Meting:
    """Wat een opdracht kostte: seconden op de klok, seconden rekentijd en megabytes."""

    wand: float
    reken: float
    piek: float


def midden(metingen: Sequence[Meting], maat: str) -> float:
    """De middelste van alle metingen in één maat."""
    return statistics.median(float(getattr(een, maat)) for een in metingen)


def meet(
    opdracht: Sequence[str], map_: Path, omgeving: Mapping[str, str], mag: Container[int] = (0,)
) -> Meting:
    """De kosten van een opdracht in een eigen proces; eindigt zij anders dan zij `mag`, dan stopt
    de meting.
    """
    klaar = Event()
    begin = time.perf_counter()
    proces = subprocess.Popen(
        opdracht,
        cwd=map_,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1", **omgeving},
        stdout=subprocess.DEVNULL,
        start_new_session=True,
    )
    with ThreadPoolExecutor(1) as zij:
        piek = zij.submit(_hoogste_geheugen, proces.pid, klaar)
        try:
            _, stand, gebruik = os.wait4(proces.pid, 0)
        except BaseException:
            os.killpg(proces.pid, signal.SIGKILL)
            raise
        finally:
            wand = time.perf_counter() - begin
            klaar.set()
    proces.returncode = os.waitstatus_to_exitcode(stand)
    if proces.returncode not in mag:
        sys.exit(f"`{' '.join(opdracht)}` mislukte in {map_}.")
    return Meting(wand, gebruik.ru_utime + gebruik.ru_stime, piek.result() / MEGABYTE)


def _hoogste_geheugen(proces: int, klaar: Event) -> int:
    """Het meeste geheugen van het proces en al zijn kinderen samen, tot het klaar is."""
    hoogste, wacht = 0, 0.0
    while not klaar.wait(wacht):
        begin = time.perf_counter()
        hoogste = max(hoogste, _samen(tuple(_familie(proces)), hoogste))
        wacht = max(TUSSENPOOS, RUST * (time.perf_counter() - begin))
    return hoogste


def _familie(proces: int) -> Iterator[int]:
    """Het proces en zijn kinderen, kleinkinderen en verder."""
    yield proces
    with contextlib.suppress(OSError):  # het kan net weg zijn
        for draad in Path(f"/proc/{proces}/task").iterdir():
            for kind in _lees(draad / "children").split():
                yield from _familie(int(kind))


def _samen(processen: Sequence[int], tot_nu: int) -> int:
    """De som van hun geheugen; het dure PSS alleen als de som boven `tot_nu` kan komen."""
    standen = [_lees(Path(f"/proc/{proces}/status")) for proces in processen]
    grootste = max((_getal(HOOGSTE, stand) for stand in standen), default=0)
    som = sum(_getal(NU, stand) for stand in standen)
    if len(processen) > 1 and som > tot_nu:
        delen = (_lees(Path(f"/proc/{proces}/smaps_rollup")) for proces in processen)
        som = sum(_getal(GEDEELD, deel) for deel in delen)
    return max(som, grootste)


def _getal(patroon: re.Pattern[str], tekst: str) -> int:
    gevonden = patroon.search(tekst)
    return int(gevonden[1]) if gevonden else 0


def _lees(pad: Path) -> str:
    """De tekst, of niets: een proces kan net weg zijn."""
    try:
        return pad.read_text("ascii", "replace")
    except OSError:
        return ""
