"""Opdracht: voert een programma uit en toont wat het zegt, maar houdt een crash apart."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import deque
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TextIO

KOP = "Traceback (most recent call last):"
BINDREGELS = ("During handling of", "The above exception was")
ONTHOUDEN = 50


@dataclass(frozen=True, slots=True)
class Afloop:
    """De uitgang, de laatste regels die het programma zei, en het verslag van zijn crash."""

    uitgang: int
    uitvoer: str
    verslag: str


@dataclass(slots=True)
class Zeef:
    """Houdt het verslag van een crash apart van wat een gewone lezer wil zien."""

    verslag: list[str] = field(default_factory=list)
    _in_verslag: bool = False

    def mag_door(self, regel: str) -> bool:
        """Of deze regel te tonen is; zo niet, dan staat zij nu in het verslag."""
        if KOP in regel:
            self._in_verslag = True
        hoort_erbij = self._in_verslag or (
            bool(self.verslag) and (not regel.strip() or regel.startswith(BINDREGELS))
        )
        if not hoort_erbij:
            return True
        self.verslag.append(regel)
        if regel.strip() and not regel[0].isspace() and KOP not in regel:
            self._in_verslag = False
        return False


def voer_uit(opdracht: Sequence[str], **omgeving: str) -> Afloop:
    """Voert `opdracht` uit. Wat zij meldt komt meteen door; een crash komt in het verslag.

    Eindigt zij goed, dan komt ook het verslag alsnog door: er gaat niets verloren.
    """
    kijkt_mee = {"MEERDOEN_KIJKT_MEE": "ja"} if sys.stderr.isatty() else {}
    zeef = Zeef()
    staart: deque[str] = deque(maxlen=ONTHOUDEN)
    alles: Mapping[str, str] = {**os.environ, **kijkt_mee, **omgeving}
    lezen, schrijven = os.pipe()
    # Zonder vertaling van regeleinden blijft een voortgangsregel op zijn plaats.
    with open(lezen, encoding="utf-8", errors="replace", newline="") as uit:  # noqa: PTH123
        try:
            kind = subprocess.Popen(opdracht, env=alles, stderr=schrijven)
        finally:
            os.close(schrijven)
        try:
            for regel in uit:
                if zeef.mag_door(regel):
                    staart.append(regel)
                    _toon(regel, sys.stderr)
            uitgang = kind.wait()
        except BaseException:
            kind.kill()
            kind.wait()
            raise
    verslag = "".join(zeef.verslag)
    if uitgang == 0:
        _toon(verslag, sys.stderr)
    return Afloop(uitgang, "".join(staart), verslag)


def zeg(zin: str) -> None:
    """Zet een zin op het scherm."""
    _toon(f"{zin}\n", sys.stdout)


def _toon(tekst: str, waar: TextIO) -> None:
    with suppress(OSError):  # wie niet meer meekijkt, houdt de bouw niet tegen
        waar.write(tekst)
        waar.flush()
