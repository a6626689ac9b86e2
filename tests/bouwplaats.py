"""Een map waarin `make site` echt draait, met een nagemaakte mkdocs die een klare site neerzet."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from gitboom import leg_vast
from sitebouw import kopieer_raamwerk
from voorbeeldboom import schrijf_boom

HOOFDMAP = Path(__file__).parents[1]
AANTAL = 300
BLIJFT = "De site in site/ blijft zoals zij was."
NOG_NIET = "Er is nog geen site."
HIER = "Hier werkt de kennisbank."
MKDOCS = """#!/bin/sh
for doel; do :; done
mkdir -p "$doel"
cp -r "klaar/$MEERDOEN_VERSIE/." "$doel"
"""
KENNISBANK = """#!/bin/sh
test -f "$2/index.html" && echo "Elke link klopt."
"""
GEWONE_GEBRUIKER = (
    ("setpriv", "--bounding-set=-all", "--inh-caps=-all") if os.geteuid() == 0 else ()
)
"""Zo heeft ook de beheerder van de machine alleen de rechten van een gewone gebruiker."""


def kopieer_bouwer(map_: Path) -> None:
    """Zet de echte Makefile en het echte bouwprogramma in `map_`."""
    shutil.copy(HOOFDMAP / "Makefile", map_)
    weg = shutil.ignore_patterns("__pycache__")
    shutil.copytree(HOOFDMAP / "gereedschap/bouwen", map_ / "gereedschap/bouwen", ignore=weg)


def bouwplaats(map_: Path, klaar: Path) -> Path:
    """Zet de bouwer en nagemaakte opdrachten in `map_`; in `klaar` staan hun sites."""
    kopieer_bouwer(map_)
    (map_ / ".venv/bin").mkdir(parents=True)
    (map_ / ".venv/bin/python").symlink_to(sys.executable)
    zet_opdracht(map_, "mkdocs", MKDOCS)
    zet_opdracht(map_, "kennisbank", KENNISBANK)
    (map_ / "klaar").symlink_to(klaar)
    return map_


def echte_bouwplaats(map_: Path) -> Path:
    """Een kleine kennisbank die vastligt, met de echte haken en de echte opdrachten."""
    kopieer_raamwerk(map_)
    schrijf_boom(map_)
    kopieer_bouwer(map_)
    (map_ / ".venv").symlink_to(Path(sys.executable).parents[1])
    (map_ / ".gitignore").write_text("/*\n!/docs\n!/data\n", "utf-8")
    return leg_vast(map_)


def klaarzetplaats(map_: Path) -> Path:
    """Een opslag waarin nog niets klaargezet is, met een slot waar niets in staat."""
    weg = shutil.ignore_patterns("__pycache__")
    shutil.copytree(HOOFDMAP / "gereedschap", map_ / "gereedschap", ignore=weg)
    kennisbank = map_ / "src/kennisbank"
    kennisbank.mkdir(parents=True)
    (kennisbank / "cli.py").write_text(f"def main(): print({HIER!r})\n", encoding="utf-8")
    (map_ / "slot.txt").write_text("# niets\n", encoding="utf-8")
    return map_


def start_klaarzetten(map_: Path) -> subprocess.Popen[str]:
    """Begint met klaarzetten, in een eigen groep van processen."""
    return subprocess.Popen(
        [sys.executable, "gereedschap/zet_klaar.py", "slot.txt"],
        cwd=map_,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )


def wat_de_omgeving_zegt(map_: Path) -> str:
    """Wat de opdracht `kennisbank` zegt; is de omgeving niet heel, dan iets anders."""
    opdracht = [map_ / ".venv/bin/kennisbank"]
    klaar = subprocess.run(opdracht, capture_output=True, text=True, check=False)
    return klaar.stdout.strip() or klaar.stderr


def zet_opdracht(map_: Path, naam: str, script: str) -> None:
    """Zet een nagemaakte opdracht in `.venv/bin`."""
    pad = map_ / ".venv/bin" / naam
    pad.write_text(script, encoding="utf-8")
    pad.chmod(0o755)


def maak_site(site: Path, versie: str) -> None:
    """Een kleine site waarvan elk bestand zegt van welke versie het is."""
    for nummer in range(AANTAL):
        pad = site / f"map-{nummer % 7}" / f"{nummer}.html"
        pad.parent.mkdir(parents=True, exist_ok=True)
        pad.write_text(versie * 50, encoding="utf-8")
    (site / "index.html").write_text(versie * 50, encoding="utf-8")


def opdracht(map_: Path) -> list[str]:
    """De opdracht `make site` voor deze map; er valt niets te installeren."""
    return ["make", "-C", str(map_), "--no-print-directory", "site", "-o", ".venv/klaar"]


def bouw(
    map_: Path, *ervoor: str, versie: str = "nieuw", **omgeving: str
) -> subprocess.CompletedProcess[str]:
    """Voert `make site` uit; uitvoer en fouten staan samen in `stdout`."""
    return subprocess.run(
        [*ervoor, *opdracht(map_)],
        env=os.environ | {"MEERDOEN_VERSIE": versie} | omgeving,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
        timeout=300,
    )


def start(map_: Path, versie: str = "nieuw", **omgeving: str) -> subprocess.Popen[str]:
    """Begint `make site` in een eigen groep van processen."""
    return subprocess.Popen(
        opdracht(map_),
        env=os.environ | {"MEERDOEN_VERSIE": versie} | omgeving,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )


def schiet_af(bezig: subprocess.Popen[str]) -> None:
    """Stopt de hele groep zonder dat iemand kan opruimen."""
    with suppress(ProcessLookupError):
        os.killpg(bezig.pid, signal.SIGKILL)
    bezig.communicate()


def versie_van(site: Path) -> str:
    """De versie van een hele site; is zij niet heel, dan wat eraan mankeert."""
    gevonden = [pad.read_text("utf-8") for pad in site.rglob("*.html")]
    if len(gevonden) != AANTAL + 1 or len(set(gevonden)) != 1:
        return f"{len(gevonden)} bestanden van {len(set(gevonden))} versies"
    return gevonden[0][: len(gevonden[0]) // 50]


def zin(uitvoer: str) -> str:
    """De ene regel die zegt wat er gebeurde en wat de lezer van de site nu ziet."""
    assert "Traceback" not in uitvoer, uitvoer
    zinnen = [regel for regel in uitvoer.splitlines() if regel.endswith((BLIJFT, NOG_NIET))]
    assert len(zinnen) == 1, uitvoer
    return zinnen[0]


def resten(map_: Path) -> list[str]:
    """Wat er van eerdere bouwen nog ligt, het slot niet meegerekend."""
    return sorted(pad.name for pad in (map_ / ".bouw").iterdir() if pad.name != "slot")


def schiet_op_een_moment(map_: Path, keren: int, **omgeving: str) -> Iterator[Path]:
    """Schiet `keren` bouwen af, elk op een ander moment, en geeft na elk schot de site."""
    toeval = random.Random(keren)  # noqa: S311 - geen geheim, wel elke keer hetzelfde
    begin = time.monotonic()
    eerste = bouw(map_, versie="oud", **omgeving)
    assert eerste.returncode == 0, eerste.stdout
    duur = time.monotonic() - begin
    for keer in range(keren):
        bezig = start(map_, ("nieuw", "oud")[keer % 2], MEERDOEN_POGING=str(keer), **omgeving)
        time.sleep(toeval.uniform(0, duur))
        schiet_af(bezig)
        yield map_ / "site"


SCHUTTER = """
import ctypes, os, runpy, signal, sys
moment, stappen, weiger = int(sys.argv[1]), sys.argv[2] == "in stappen", sys.argv[3] == "weiger"
gezien, begonnen = 0, False
if stappen:
    def zonder(*_, **__):
        raise OSError("deze schijf ruilt niet")
    ctypes.CDLL = zonder
def kijk(wat, waarop):
    global gezien, begonnen
    begonnen = begonnen or wat == "os.chmod"
    if begonnen and wat.startswith(("os.rename", "os.re", "os.rmdir", "ctypes.", "shutil.")):
        gezien += 1
        if gezien == moment and weiger:
            raise OSError(5, "Input/output error", "site")
        if gezien == moment:
            os.kill(os.getpid(), signal.SIGKILL)
sys.addaudithook(kijk)
sys.argv = ["bouwen", ".venv/bin"]
runpy.run_module("gereedschap.bouwen", run_name="__main__", alter_sys=True)
"""


def tref_de_wissel(
    map_: Path, moment: int, hoe: str = "in één keer", wat: str = "schiet af"
) -> subprocess.CompletedProcess[str]:
    """Stopt een bouw bij de zoveelste stap vanaf de wissel, of laat het systeem die weigeren."""
    return subprocess.run(
        [sys.executable, "-c", SCHUTTER, str(moment), hoe, wat],
        cwd=map_,
        env=os.environ | {"MEERDOEN_VERSIE": "nieuw"},
        capture_output=True,
        text=True,
        check=False,
    )
