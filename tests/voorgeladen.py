"""De opdracht `kennisbank` in een eigen proces dat haar code al geladen heeft.

Laden kost een opdracht meer dan wat zij doet. Daarom staat per werker één proces klaar dat alleen
laadt; elke opdracht is daar een kopie van, met haar eigen map, omgeving, invoer en uitgang. Wat
Python zelf bij het opstarten leest, is in die kopie niet meer te kiezen: wie dat anders wil, of
meet hoe lang laden duurt, start een gewoon proces.
"""

from __future__ import annotations

import atexit
import json
import os
import runpy
import socket
import subprocess
import sys
from functools import cache
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryFile

HOOFDMAP = Path(__file__).parents[1]
Opdracht = tuple[list[str], str, dict[str, str]]
"""De woorden, de map en de omgeving."""


def kennisbank(*woorden: str, map_: Path, **omgeving: str) -> subprocess.CompletedProcess[str]:
    """Voert `kennisbank` met deze woorden uit in `map_`; er valt niets in te typen."""
    env = os.environ | {"PYTHONPATH": str(HOOFDMAP / "src")} | omgeving
    opdracht = [sys.executable, "-m", "kennisbank", *woorden]
    if not hasattr(os, "fork"):
        return subprocess.run(
            opdracht,
            cwd=map_,
            env=env,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
    with TemporaryFile() as uit, TemporaryFile() as fout, Path(os.devnull).open() as niets:
        vraag = json.dumps([woorden, str(map_), dict(env)])
        code = _vraag(vraag, [een.fileno() for een in (niets, uit, fout)])
        gezegd = []
        for bestand in (uit, fout):
            bestand.seek(0)
            gezegd.append(bestand.read().decode("utf-8"))
    return subprocess.CompletedProcess(opdracht, code, *gezegd)


def _vraag(vraag: str, uitgangen: list[int]) -> int:
    lijn = _klaarstaand()
    socket.send_fds(lijn, [f"{len(vraag.encode()):08}".encode()], uitgangen)
    lijn.sendall(vraag.encode())
    return int(lijn.recv(8))


@cache
def _klaarstaand() -> socket.socket:
    """De lijn naar het proces dat klaarstaat; het stopt als deze werker stopt."""
    hier, daar = socket.socketpair()
    proces = subprocess.Popen(
        [sys.executable, __file__, str(daar.fileno())],
        env=os.environ | {"PYTHONPATH": str(HOOFDMAP / "src")},
        pass_fds=[daar.fileno()],
        stdin=subprocess.DEVNULL,
    )
    daar.close()

    def stop() -> None:
        hier.close()
        proces.wait()

    atexit.register(stop)
    return hier


def _sta_klaar(lijn: socket.socket) -> Opdracht:
    """Maakt van elke vraag een kopie van dit proces; alleen in die kopie komt zij terug."""
    while True:
        begin, uitgangen, _, _ = socket.recv_fds(lijn, 8, 3)
        if not begin:
            os._exit(0)
        vraag = lijn.recv(int(begin), socket.MSG_WAITALL)
        if (kind := os.fork()) == 0:
            lijn.close()
            for nummer, uitgang in enumerate(uitgangen):
                os.dup2(uitgang, nummer)
                os.close(uitgang)
            opdracht: Opdracht = json.loads(vraag)
            return opdracht
        for uitgang in uitgangen:
            os.close(uitgang)
        _, stand = os.waitpid(kind, 0)
        lijn.sendall(f"{os.waitstatus_to_exitcode(stand):8}".encode())


def _voer_uit(woorden: list[str], map_: str, omgeving: dict[str, str]) -> None:
    """Begint zoals `python -m kennisbank` begint."""
    os.chdir(map_)
    os.environ.clear()
    os.environ.update(omgeving)
    sys.path[0] = map_
    sys.argv = ["kennisbank", *woorden]
    runpy.run_module("kennisbank", run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    for kamer in import_module("kennisbank.cli").KAMERS:
        import_module(f"kennisbank.cli.{kamer}")
    _voer_uit(*_sta_klaar(socket.socket(fileno=int(sys.argv[1]))))
