"""Een ingepakt document: de delen die wij lezen, en nooit meer dan afgesproken."""

from __future__ import annotations

import zipfile
import zlib
from io import BytesIO
from typing import Final

from ..tekst import Onleesbaar
from .grens import TE_GROOT

GROOTSTE_DEEL: Final = 30_000_000
KAPOT: Final = "Dit bestand is kapot of niet heel binnengekomen; bewaar of download het opnieuw."
BEVEILIGD: Final = (
    "Dit bestand bevat geen tekst die te lezen is: het is beveiligd met een wachtwoord."
)
INGEPAKT: Final = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
STUK: Final = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    KeyError,
    NotImplementedError,
    OSError,
    RuntimeError,
    UnicodeError,
    ValueError,
)
"""Alles wat de standaardbibliotheek over een vreemd archief te zeggen heeft."""


class Archief:
    """De delen van een odt of docx, elk uitgepakt tot een grens."""

    def __init__(self, inhoud: bytes) -> None:
        """Opent het archief; een kapot archief is een `zipfile.BadZipFile`."""
        self._zip = zipfile.ZipFile(BytesIO(inhoud))

    @property
    def namen(self) -> frozenset[str]:
        """De namen van alle delen."""
        return frozenset(self._zip.namelist())

    def deel(self, naam: str) -> bytes | Onleesbaar:
        """De inhoud van één deel, of waarom die er niet is."""
        try:
            lid = self._zip.getinfo(naam)
            if lid.flag_bits & 1:
                return Onleesbaar(BEVEILIGD)
            if lid.compress_type not in INGEPAKT:
                return Onleesbaar(KAPOT)
            with self._zip.open(lid) as stroom:
                inhoud = stroom.read(GROOTSTE_DEEL + 1)
        except STUK:
            return Onleesbaar(KAPOT)
        return inhoud if len(inhoud) <= GROOTSTE_DEEL else Onleesbaar(TE_GROOT)


def open_archief(inhoud: bytes) -> Archief | Onleesbaar:
    """Het archief in deze bytes, of waarom het niet te openen is."""
    try:
        return Archief(inhoud)
    except STUK:
        return Onleesbaar(KAPOT)
