"""Bewaren: een bestand heel of niet vervangen, en een map met een voorraad."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from .voorraad import ontzegeld, verzegeld

VOORRAAD = ".voorraad"
"""Waar een bouw bewaart wat de volgende weer kan gebruiken, vanaf de hoofdmap."""
NIET_TE_BEWAREN = (
    "In {map} is niets te bewaren: de schijf is vol, of u mag daar niet schrijven. "
    "Er gaat niets mis, maar de volgende bouw duurt even lang."
)


def vervang(pad: Path, inhoud: bytes) -> None:
    """Zet nieuwe inhoud in een bestand: helemaal of helemaal niet, met dezelfde rechten."""
    with ernaast(pad, inhoud):
        pass


@contextlib.contextmanager
def ernaast(pad: Path, inhoud: bytes) -> Iterator[Path]:
    """De nieuwe inhoud in een bestand ernaast, om na te kijken voordat zij het oude vervangt.

    Gaat er iets mis, ook bij het nakijken, dan blijft het oude bestand zoals het was.
    """
    doel = pad.resolve()
    nummer, naam = tempfile.mkstemp(dir=doel.parent, prefix=f".{doel.name}.")
    tijdelijk = Path(naam)
    try:
        with os.fdopen(nummer, "wb") as bestand:
            bestand.write(inhoud)
            bestand.flush()
            os.fsync(bestand.fileno())
        tijdelijk.chmod(doel.stat().st_mode if doel.exists() else _gewone_rechten())
        yield tijdelijk
        tijdelijk.replace(doel)
    except BaseException:
        tijdelijk.unlink(missing_ok=True)
        raise


def _gewone_rechten() -> int:
    masker = os.umask(0)
    os.umask(masker)
    return 0o666 & ~masker


class Voorraadmap:
    """Een voorraad als map met een bestand per stuk.

    Een stuk wordt gewoon geschreven, zonder tijdelijk bestand dat na een afgebroken bouw blijft
    liggen: wie een half stuk leest, ziet dat aan het zegel. `bezwaar` zegt in een zin dat er iets
    niet te bewaren was; een bouw gaat dan door.
    """

    def __init__(self, map_: Path, staart: str = "") -> None:
        """`staart` komt achter de naam van elk bestand."""
        self._map = map_
        self._staart = staart
        self.bezwaar = ""

    def haal(self, sleutel: str) -> bytes | None:
        """Het stuk bij een sleutel, of niets als het er niet (heel) is."""
        try:
            return ontzegeld(sleutel, self._pad(sleutel).read_bytes())
        except OSError:
            return None

    def heeft(self, sleutel: str) -> bool:
        """Of er een stuk bij een sleutel ligt; of het heel is, zegt `haal`."""
        try:
            return self._pad(sleutel).is_file()
        except OSError:  # een map die dicht is
            return False

    def bewaar(self, sleutel: str, inhoud: bytes) -> None:
        """Legt een stuk weg; lukt dat niet, dan is het er de volgende keer niet."""
        pad = self._pad(sleutel)
        try:
            self._map.mkdir(parents=True, exist_ok=True)
            _verwijder(pad)
            pad.write_bytes(verzegeld(sleutel, inhoud))
        except OSError:
            self.bezwaar = NIET_TE_BEWAREN.format(map=self._map)
            with contextlib.suppress(OSError):
                _verwijder(pad)

    def ruim_op(self, gebruikt: Iterable[str]) -> None:
        """Gooit weg wat bij geen van deze sleutels hoort."""
        houden = {self._pad(sleutel).name for sleutel in gebruikt}
        for pad in self._stukken():
            if pad.name not in houden:
                with contextlib.suppress(OSError):
                    _verwijder(pad)

    def _stukken(self) -> list[Path]:
        try:
            return list(self._map.glob("*"))
        except OSError:
            return []

    def _pad(self, sleutel: str) -> Path:
        return self._map / f"{sleutel}{self._staart}"


def _verwijder(pad: Path) -> None:
    """Haalt weg wat op een pad staat, ook als het een map is; is er niets, dan is dat goed."""
    if pad.is_dir() and not pad.is_symlink():
        shutil.rmtree(pad)
    else:
        pad.unlink(missing_ok=True)
