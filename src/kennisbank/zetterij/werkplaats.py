"""Werkplaats: veel opdrachten tegelijk, elk stapeltje in een eigen proces.

Een groot boek kost de zetter honderden megabytes, en die geeft hij pas terug als zijn proces
eindigt. Ook een proces dat omvalt, kost zo alleen zijn eigen stapel.
"""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path

from .zetter import ZetError, Zetopdracht

WERKERS = min(4, os.cpu_count() or 1)
STAPEL = 400_000
"""Hoeveel tekens aan gegevens samen in één proces gaan; wat groter is, gaat alleen."""
GESTOPT = "de zetter stopte met uitgang {uitgang}. {laatste}"
Uitkomst = tuple[Zetopdracht, bytes | ZetError]


def zet_alle(opdrachten: Iterable[Zetopdracht]) -> Iterator[Uitkomst]:
    """Elke opdracht met haar pdf of weigering; wat het eerst klaar is, komt eerst."""
    with ThreadPoolExecutor(WERKERS) as draden:
        werk = [draden.submit(_in_eigen_proces, stapel) for stapel in stapels(opdrachten)]
        for klaar in as_completed(werk):
            yield from klaar.result()


def stapels(opdrachten: Iterable[Zetopdracht]) -> Iterator[tuple[Zetopdracht, ...]]:
    """De opdrachten in stapels voor één proces, het grootste werk eerst."""
    stapel: list[Zetopdracht] = []
    for een in sorted(opdrachten, key=lambda een: (-len(een.gegevens), een.naam)):
        if stapel and sum(len(lid.gegevens) for lid in (*stapel, een)) > STAPEL:
            yield tuple(stapel)
            stapel = []
        stapel.append(een)
    if stapel:
        yield tuple(stapel)


def _in_eigen_proces(stapel: tuple[Zetopdracht, ...]) -> tuple[Uitkomst, ...]:
    huis = str(Path(__file__).parents[2])
    klaar = subprocess.run(
        [sys.executable, "-P", "-m", __package__],
        input=pickle.dumps(stapel),
        capture_output=True,
        env={**os.environ, "PYTHONPATH": huis},
    )
    if klaar.returncode:
        laatste = klaar.stderr.decode(errors="replace").strip().rpartition("\n")[2]
        fout = ZetError(GESTOPT.format(uitgang=klaar.returncode, laatste=laatste).strip())
        return tuple((een, fout) for een in stapel)
    uitkomsten: list[bytes | ZetError] = pickle.loads(klaar.stdout)
    return tuple(zip(stapel, uitkomsten, strict=True))
