"""Een gebouwde site: welke bestanden er zijn en wat erin staat, in een map of in een zip."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

LANGSTE_LID = 50_000_000


@dataclass(frozen=True, slots=True, eq=False)
class Site:
    """De paden van alle bestanden vanaf de hoofdmap, en hoe u er een leest.

    `basis` is het pad waaronder de site op internet staat, zoals `/meer-doen/`, en `adres` haar
    volledige adres, als dat bekend is. Een site die `los` is, wordt van schijf bekeken: daar
    bestaat geen adres dat met / begint.
    """

    paden: frozenset[str]
    lees: Callable[[str], bytes]
    basis: str = "/"
    los: bool = False
    adres: str = ""


def site_in_map(map_: Path, basis: str = "/") -> Site:
    """De site in een map; staat zij daar in een map met de naam van `basis`, dan telt die.

    `basis` mag ook het volledige adres van de site zijn. Een link daarheen is dan een link naar
    binnen.
    """
    adres = f"{basis.rstrip('/')}/" if "://" in basis else ""
    pad = (urlsplit(adres).path if adres else basis).strip("/")
    wortel = map_ / pad if pad and (map_ / pad).is_dir() else map_
    paden = frozenset(
        een.relative_to(wortel).as_posix() for een in wortel.rglob("*") if een.is_file()
    )

    def lees(naam: str) -> bytes:
        try:
            with (wortel / naam).open("rb") as bestand:
                return bestand.read(LANGSTE_LID)
        except OSError:  # niet te lezen, of net verdwenen
            return b""

    return Site(paden, lees, f"/{pad}/" if pad else "/", adres=adres)


def site_in_zip(inhoud: bytes) -> Site:
    """De site in een offline kopie; een map waar alles in zit, telt niet mee in de paden."""
    zip_ = zipfile.ZipFile(io.BytesIO(inhoud))
    namen = [lid.filename for lid in zip_.infolist() if not lid.is_dir()]
    mappen = {naam.partition("/")[0] if "/" in naam else "" for naam in namen}
    ervoor = f"{mappen.pop()}/" if len(mappen) == 1 and mappen != {""} else ""

    def lees(naam: str) -> bytes:
        with zip_.open(ervoor + naam) as lid:
            return lid.read(LANGSTE_LID)

    paden = frozenset(naam.removeprefix(ervoor) for naam in namen)
    return Site(paden, lees, los=True)
