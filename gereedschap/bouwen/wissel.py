"""Wissel: de nieuwe site op de plek van de oude, zonder een moment ertussen."""

from __future__ import annotations

import ctypes
import errno
import os
import shutil
import sys
from contextlib import suppress
from pathlib import Path

WERK = "bouw-"
"""Zo begint de naam van elke map waarin één bouw werkt."""
OPZIJ = "vorige"
WEG = "weg"
RUIL = 2  # de vlag heet op Linux RENAME_EXCHANGE en op macOS RENAME_SWAP
DEZE_MAP = -100  # AT_FDCWD
KAN_NIET = frozenset({errno.ENOSYS, errno.EINVAL, errno.EOPNOTSUPP, errno.EPERM})


def wissel(nieuw: Path, doel: Path) -> None:
    """Zet `nieuw` op de plek van `doel`; de oude site staat daarna in de werkmap van `nieuw`.

    Mislukt het, dan staat de oude er nog, of zet `herstel` haar terug.
    """
    if not doel.exists():
        nieuw.rename(doel)
    elif not _ruil(nieuw, doel):
        doel.rename(nieuw.with_name(OPZIJ))
        nieuw.rename(doel)


def herstel(doel: Path, bouwmap: Path) -> None:
    """Zet de oude site terug als een wissel in stappen halverwege is afgebroken."""
    if not doel.exists():
        for opzij in bouwmap.glob(f"{WERK}*/{OPZIJ}"):
            opzij.rename(doel)
            return


def ruim_op(bouwmap: Path, doel: Path) -> list[Path]:
    """Haalt weg wat eerdere bouwen achterlieten, en geeft wat er niet weg te halen is.

    Een opzij gezette site blijft zolang er geen andere is.
    """
    resten = []
    for rest in sorted(bouwmap.glob(f"{WERK}*")):
        opzij = rest / OPZIJ
        if opzij.exists() and not doel.exists():
            continue
        with suppress(OSError):
            if opzij.exists():
                opzij.rename(rest / WEG)  # half weggehaald mag zij nooit meer terugkomen
            shutil.rmtree(rest, ignore_errors=True)
        if rest.exists():
            resten.append(rest)
    return resten


def open_voor_lezers(site: Path) -> None:
    """Geeft elke map en elk bestand rechten waarmee een webserver ze leest, bij elke umask."""
    for map_, _, bestanden in os.walk(site):
        Path(map_).chmod(0o755)
        for naam in bestanden:
            pad = Path(map_, naam)
            if not pad.is_symlink():
                pad.chmod(0o644)


def _ruil(een: Path, ander: Path) -> bool:
    """Verwisselt twee mappen in één keer; False als dit systeem of deze schijf dat niet kan."""
    paden = os.fsencode(een), os.fsencode(ander)
    try:
        systeem = ctypes.CDLL(None, use_errno=True)
        if sys.platform == "darwin":
            mislukt = systeem.renamex_np(*paden, RUIL)
        else:
            mislukt = systeem.renameat2(DEZE_MAP, paden[0], DEZE_MAP, paden[1], RUIL)
    except (OSError, AttributeError):
        return False
    nummer = ctypes.get_errno()
    if mislukt and nummer not in KAN_NIET:
        raise OSError(nummer, os.strerror(nummer), str(ander))
    return not mislukt
