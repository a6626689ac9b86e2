"""Oorzaak: waarom een bouw stopte, in één Nederlandse zin."""

from __future__ import annotations

import errno
import re

VOL = "De schijf is vol, dus de bouw is gestopt."
GEHEUGEN = "Er was te weinig geheugen, dus de bouw is gestopt."
ANDERE_SCHIJF = (
    "{pad} is niet in één keer te wisselen, want zij staat op een andere schijf dan .bouw of is "
    "daar aangekoppeld; haal haar eerst zelf weg of bouw in een gewone map."
)
ZINNEN = {
    errno.ENOSPC: VOL,
    errno.EDQUOT: VOL,
    errno.ENOMEM: GEHEUGEN,
    errno.EACCES: "Deze gebruiker mag niets veranderen aan {pad}.",
    errno.EPERM: "Deze gebruiker mag niets veranderen aan {pad}.",
    errno.EROFS: "Op de schijf van {pad} is niet te schrijven.",
    errno.EXDEV: ANDERE_SCHIJF,
    errno.EBUSY: ANDERE_SCHIJF,
    errno.ENOENT: "{pad} is er niet.",
    errno.ENOTDIR: "{pad} is een bestand en geen map.",
    errno.EEXIST: "{pad} is een bestand en geen map.",
}
IN_VERSLAG = re.compile(r"\[Errno (\d+)\][^:\n]*(?:: '([^'\n]*)')?")
VOLLE_SCHIJF = re.compile(r"No space left on device|Disk quota exceeded")


def zin_bij(fout: OSError) -> str:
    """Wat het systeem weigerde, als zin."""
    return _zin(fout.errno or 0, str(fout.filename or ""))


def zin_uit(uitvoer: str, verslag: str) -> str:
    """De oorzaak die een mislukte opdracht zelf noemt, als zin; leeg als zij niet te lezen is.

    `uitvoer` is wat zij het laatst zei, `verslag` het deel dat voor een programmeur is.
    """
    if VOLLE_SCHIJF.search(uitvoer) or VOLLE_SCHIJF.search(verslag):
        return VOL
    laatste = verslag.rstrip().rpartition("\n")[2]
    if laatste.startswith("MemoryError"):
        return GEHEUGEN
    gevonden = IN_VERSLAG.search(laatste)
    return _zin(int(gevonden[1]), gevonden[2] or "") if gevonden else ""


def _zin(nummer: int, pad: str) -> str:
    sjabloon = ZINNEN.get(nummer)
    if sjabloon is None:
        naam = errno.errorcode.get(nummer, str(nummer))
        return f"Het systeem weigerde {pad or 'een bestand'} (foutcode {naam})."
    zin = sjabloon.format(pad=pad or "een bestand")
    return zin[0].upper() + zin[1:]
