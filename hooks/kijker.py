"""Kijker: welke bestanden er anders zijn dan de vorige keer dat iemand het vroeg."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

MERKEN = frozenset({"created", "modified", "moved", "deleted", "closed"})
OVERSLAAN = frozenset({"__pycache__", ".git"})
STIL = 0.02
"""Zo lang moet het stil zijn: een editor schrijft vaak in stappen."""
LEEG = 0.3
"""Zo lang mag een bestand leeg zijn voordat wij dat geloven."""
SNELST, DEEL = 0.25, 20
"""Zonder seintje kijken wij vanzelf, en daar gaat hooguit een twintigste van de tijd heen."""
Stempel = tuple[int, int, int]


class Kijker:
    """Onthoudt van elk bestand onder enkele paden tijd, omvang en nummer op de schijf.

    Een seintje van het systeem zegt alleen dát er iets is. Wat er veranderde, zien wij zelf: zo
    maakt het niet uit hoe een editor bewaart, en mist een vol seinhuis niets.
    """

    def __init__(self, hoofdmap: Path, sinds: int) -> None:
        """Namen tellen vanaf `hoofdmap`; wat na `sinds` bewaard is, geldt als anders."""
        self._hoofdmap, self._sinds = hoofdmap, sinds
        self._paden: list[str] = []
        self._stand: dict[str, Stempel] = {}
        self._sein = threading.Event()
        self._klaar = threading.Event()
        self._duur = 0.0
        self._waarnemer = Observer()

    def voeg_toe(self, pad: str) -> None:
        """Kijkt voortaan ook hier."""
        self._paden.append(pad)
        self._stand = {naam: een for naam, een in self._nu().items() if een[0] < self._sinds}
        if Path(pad).is_dir():
            self._waarnemer.schedule(_Seinen(self._sein), pad, recursive=True)

    def start(self) -> None:
        """Vraagt het systeem om seintjes; kan het die niet geven, dan kijken wij alleen zelf."""
        try:
            self._waarnemer.start()
        except OSError:
            self._waarnemer.unschedule_all()

    def stop(self) -> None:
        """Laat wie wacht verder gaan."""
        self._klaar.set()
        self._sein.set()
        self._waarnemer.stop()

    def join(self) -> None:
        """Wacht tot de seinen echt uit zijn."""
        if self._waarnemer.is_alive():
            self._waarnemer.join()

    def wacht(self) -> set[str]:
        """De namen van wat anders is; leeg als er even niets gebeurde."""
        self._sein.wait(max(SNELST, DEEL * self._duur))
        if self._klaar.is_set():
            return set()
        anders = self._verschil()
        eind = time.monotonic() + LEEG
        while anders:
            time.sleep(STIL)
            meer = self._verschil() if self._sein.is_set() else set()
            anders |= meer
            if not meer and (time.monotonic() > eind or not self._is_iets_leeg(anders)):
                break
        return anders

    def _verschil(self) -> set[str]:
        self._sein.clear()
        begin = time.monotonic()
        nu, oud = self._nu(), self._stand
        self._stand, self._duur = nu, time.monotonic() - begin
        return {naam for naam in nu.keys() | oud.keys() if nu.get(naam) != oud.get(naam)}

    def _is_iets_leeg(self, namen: set[str]) -> bool:
        return any(naam in self._stand and not self._stand[naam][1] for naam in namen)

    def _nu(self) -> dict[str, Stempel]:
        hoofdmap = f"{self._hoofdmap}{os.sep}"
        return {
            pad.removeprefix(hoofdmap).replace(os.sep, "/"): stempel
            for begin in self._paden
            for pad, stempel in _bestanden(begin)
        }


class _Seinen(FileSystemEventHandler):
    """Zet het sein als er iets veranderde; alleen lezen telt niet, want dat doen wij zelf ook."""

    def __init__(self, sein: threading.Event) -> None:
        self._sein = sein

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Hoort van het systeem dat er iets gebeurde."""
        if event.event_type in MERKEN and not OVERSLAAN & set(Path(str(event.src_path)).parts):
            self._sein.set()


def _bestanden(begin: str) -> Iterator[tuple[str, Stempel]]:
    """Elk bestand onder een map; een koppeling naar een map wordt niet gevolgd."""
    try:
        if Path(begin).is_file():
            yield begin, _stempel(Path(begin).stat())
            return
        with os.scandir(begin) as inhoud:
            for een in inhoud:
                if een.name in OVERSLAAN:
                    continue
                if een.is_dir(follow_symlinks=False):
                    yield from _bestanden(een.path)
                else:
                    yield een.path, _stempel_van(een)
    except OSError:  # net weg, of niet te lezen: de volgende keer zien wij het
        return


def _stempel_van(een: os.DirEntry[str]) -> Stempel:
    try:
        return _stempel(een.stat())
    except OSError:  # een koppeling die nergens heen wijst
        return _stempel(een.stat(follow_symlinks=False))


def _stempel(stat: os.stat_result) -> Stempel:
    return stat.st_mtime_ns, stat.st_size, stat.st_ino
