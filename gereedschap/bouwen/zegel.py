"""Zegel: waarvan de site gemaakt is en hoe zij er toen uitzag, om te zien of zij nog klopt.

Het zegel noemt geen tijdstippen, alleen wat er in bestanden staat: een klok die springt, een kopie
of een site die iemand verving, misleidt het dus niet.
"""

from __future__ import annotations

import datetime
import hashlib
import os
import platform
import stat
import subprocess
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

PLEK = Path(".voorraad/zegel.txt")
MAPPEN = ("docs", "data", "hooks", "src", "overrides", "gereedschap/bouwen")
BESTANDEN = ("mkdocs.yml", "pyproject.toml", "requirements.txt", "Makefile")
MEEGEGEVEN = ("vastlegging.txt", "datums.json")
PDFLEZER = Path(".voorraad/npm/pdfjs-dist")
"""Hier zet `make pdflezer` hem."""
PROGRAMMAS = ("mkdocs", "kennisbank")
PAKKET = (".dist-info", ".egg-info", ".pth", ".egg-link")
GEMAAKT = "__pycache__"
GIT = (("version",), ("rev-parse", "HEAD", "--is-shallow-repository", "--show-prefix"))


@dataclass(frozen=True, slots=True)
class Stand:
    """Een afdruk van alles waar de site van afhangt, en sporen van wie in die bestanden schreef.

    De sporen gelden alleen tijdens één bouw. Zij verraden ook wie een bestand wijzigde en het
    daarna weer maakte zoals het was.
    """

    afdruk: str
    sporen: str


def lees_stand(programmas: Path) -> Stand:
    """De stand van nu; in `programmas` staan de opdrachten waarmee gebouwd wordt."""
    paden = [
        *(pad for naam in MAPPEN for pad in _onder(Path(naam))),
        *map(Path, (*BESTANDEN, *MEEGEGEVEN)),
        *(programmas / naam for naam in PROGRAMMAS),
        *_onder(PDFLEZER),
    ]
    wat = [
        *(f"{pad} {_inhoud(pad)}" for pad in paden),
        *(f"{naam}={os.environ[naam]}" for naam in sorted(os.environ) if _telt_mee(naam)),
        *map(_git, GIT),
        *_python(),
        *dagen(datetime.datetime.now(datetime.UTC)),
    ]
    return Stand(_afdruk(wat), _afdruk(map(_spoor, paden)))


def dagen(nu: datetime.datetime) -> tuple[str, ...]:
    """De dag in Nederland, in wintertijd en in zomertijd; de klok hier kan anders lopen.

    Of een datum te laat is, hangt af van die dag. Verandert een van de twee, dan vervalt het zegel.
    """
    return tuple(str((nu + datetime.timedelta(hours=uren)).date()) for uren in (1, 2))


def afdruk_van(site: Path) -> str:
    """Een afdruk van elk bestand en elke map in een site, met de rechten."""
    paden = [site, *_onder(site, met_mappen=True)]
    return _afdruk(f"{pad.relative_to(site)} {_rechten(pad)} {_inhoud(pad)}" for pad in paden)


def klopt_nog(stand: Stand, site: Path) -> bool:
    """Of deze site van precies deze stand gemaakt is, en er sindsdien niets in veranderde."""
    try:
        zegel = PLEK.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return False
    begin = _zegel(stand, "")
    return zegel.startswith(begin) and zegel == _zegel(stand, afdruk_van(site))


def verzegel(stand: Stand, afdruk: str) -> None:
    """Legt vast dat deze stand deze site gaf; lukt dat niet, dan komt er gewoon nog een bouw."""
    with suppress(OSError):
        PLEK.parent.mkdir(parents=True, exist_ok=True)
        PLEK.write_text(_zegel(stand, afdruk), "utf-8")


def _zegel(stand: Stand, afdruk: str) -> str:
    return f"{stand.afdruk}\n{afdruk}"


def _afdruk(delen: Iterable[str]) -> str:
    som = hashlib.blake2b(digest_size=32)
    for deel in delen:
        inhoud = os.fsencode(deel)
        som.update(b"%d " % len(inhoud) + inhoud)
    return som.hexdigest()


def _onder(map_: Path, *, met_mappen: bool = False) -> Iterator[Path]:
    """Elk bestand in een map, hoe diep ook, in vaste volgorde; een kring van koppelingen stopt."""
    gezien: set[tuple[int, int]] = set()
    for hier, mappen, bestanden in os.walk(map_, followlinks=True):
        with suppress(OSError):
            plek = Path(hier).stat()
            if (plek.st_dev, plek.st_ino) in gezien:
                mappen.clear()
                continue
            gezien.add((plek.st_dev, plek.st_ino))
        mappen[:] = sorted(naam for naam in mappen if met_mappen or naam != GEMAAKT)
        yield from (
            Path(hier, naam) for naam in (*(mappen if met_mappen else ()), *sorted(bestanden))
        )


def _inhoud(pad: Path) -> str:
    """Een afdruk van wat er in een bestand staat, of waarom dat niet te lezen is."""
    try:
        if not stat.S_ISREG(pad.stat().st_mode):
            return "geen bestand"
        with pad.open("rb") as bestand:
            return hashlib.file_digest(bestand, "blake2b").hexdigest()
    except OSError as fout:
        return f"fout {fout.errno}"


def _rechten(pad: Path) -> int:
    try:
        return pad.lstat().st_mode
    except OSError:
        return 0


def _spoor(pad: Path) -> str:
    try:
        plek = pad.stat()
    except OSError:
        return f"{pad}"
    return f"{pad} {plek.st_ino} {plek.st_mtime_ns} {plek.st_ctime_ns}"


def _telt_mee(variabele: str) -> bool:
    return variabele.startswith("MEERDOEN_") or variabele == "SOURCE_DATE_EPOCH"


def _git(opdracht: tuple[str, ...]) -> str:
    """Wat git antwoordt, ook als het weigert: daar volgen de datums uit."""
    try:
        klaar = subprocess.run(["git", *opdracht], capture_output=True, check=False)
    except OSError:
        return "geen git"
    return f"{klaar.returncode} {klaar.stdout!r} {klaar.stderr!r}"


def _python() -> Iterator[str]:
    """Deze Python, en de naam en versie van elk pakket dat zij kan laden."""
    yield f"{sys.implementation.cache_tag} {platform.python_version()} {platform.machine()}"
    for plek in map(Path, sys.path):
        yield str(plek)
        with suppress(OSError):
            for pad in sorted(een for een in plek.iterdir() if een.name.endswith(PAKKET)):
                yield f"{pad.name} {_inhoud(pad)}"
