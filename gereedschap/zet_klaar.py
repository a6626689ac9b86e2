"""Zet in `.venv` klaar wat een slot noemt, en de opdracht `kennisbank`; meer is er niet nodig.

Gebruik: python3 gereedschap/zet_klaar.py requirements.txt

Alleen wielen met het vastgelegde kenmerk komen erin, zonder iets te bouwen. De kennisbank zelf
wordt niet ingepakt: een verwijzing naar `src/` is genoeg. Lukt iets niet, dan eindigt dit met
één zin en uitgang 1; aan `site/` komt het niet.
"""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import AbstractContextManager, nullcontext
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import NoReturn

HOOFDMAP = Path(__file__).resolve().parents[1]
OMGEVING = HOOFDMAP / ".venv"
PROGRAMMAS = OMGEVING / ("Scripts" if os.name == "nt" else "bin")
PYTHON = PROGRAMMAS / ("python.exe" if os.name == "nt" else "python")
OUDSTE = (3, 11)
PIP_MET_PYTHON = (22, 3)
OPDRACHT = """\
#!/bin/sh
'''exec' "$(dirname -- "$0")/python" "$0" "$@"
' '''
import sys
from kennisbank.cli import main
sys.exit(main())
"""
WACHT = "Een andere opdracht zet .venv al klaar. Wij wachten daarop; stoppen kan met Ctrl+C."
STAAT_ER_NOG = "De site in site/ blijft zoals zij was."
NOG_NIETS = "Er is nog geen site."
OORZAKEN = (
    ("No space left on device", "De schijf is vol. Maak ruimte en probeer het opnieuw."),
    (
        "Permission denied",
        "In deze map mag u niet schrijven. Kies een eigen map, of vraag om toegang.",
    ),
    ("DO NOT MATCH THE HASHES", "Een pakket is niet wat wij vastlegden, dus het is geweigerd."),
    ("NewConnectionError", "Er is geen verbinding. Kijk of het net werkt en probeer het opnieuw."),
    (
        "(from versions: none)",
        "Er is geen verbinding, of er is geen passend pakket voor deze machine of deze Python. "
        "Kijk of het net werkt en probeer het opnieuw.",
    ),
    ("No matching distribution", "Voor deze machine of deze Python is er geen passend pakket."),
)
ONBEKEND = "Hierboven staat wat er misging. Los dat op en probeer het opnieuw."


def stop(zin: str) -> NoReturn:
    """Eindigt met wat er misging, wat eraan te doen is en wat de lezer nu ziet."""
    raise SystemExit(f"{zin} {STAAT_ER_NOG if (HOOFDMAP / 'site').is_dir() else NOG_NIETS}")


def draai(*opdracht: str | Path) -> str:
    """Voert iets uit; de tekst is wat het te klagen had, of leeg als het lukte."""
    klaar = subprocess.run(
        [str(deel) for deel in opdracht], capture_output=True, text=True, errors="replace"
    )
    return "" if klaar.returncode == 0 else klaar.stdout + klaar.stderr + "\n"


def maak_omgeving() -> None:
    """Maakt `.venv`, of laat haar staan als zij bij deze Python hoort en af is."""
    buiten = pip_van_buiten()
    pip = "" if buiten else ", pip._internal"
    vraag = f"import sys{pip}; sys.exit(sys.version_info[:2] != {sys.version_info[:2]!r})"
    past = PYTHON.exists() and not draai(PYTHON, "-c", vraag)
    zonder = ("--without-pip",) if buiten else ()
    klacht = "" if past else draai(sys.executable, "-m", "venv", "--clear", *zonder, OMGEVING)
    if klacht:
        reden = oorzaak(klacht) or "Installeer het pakket python3-venv en probeer het opnieuw."
        stop(f"{klacht}Deze Python kan geen eigen omgeving maken. {reden}")


def pip_van_buiten() -> bool:
    """Of deze Python een pip heeft die in een andere omgeving kan installeren: dat scheelt tijd."""
    try:
        hoofd, sub = version("pip").split(".")[:2]
    except PackageNotFoundError:
        return False
    return (int(hoofd), int(sub)) >= PIP_MET_PYTHON


def installeer(slot: Path) -> None:
    """Installeert wat het slot noemt, en niets anders."""
    buiten = (sys.executable, "-m", "pip", "--python", PYTHON)
    pip = buiten if pip_van_buiten() else (PYTHON, "-m", "pip")
    stil = ("--quiet", "--disable-pip-version-check", "--no-compile", "--no-deps")
    klacht = draai(*pip, "install", *stil, "--require-hashes", "-r", slot)
    if klacht:
        stop(f"{klacht}Het installeren van {slot.name} lukte niet. {oorzaak(klacht) or ONBEKEND}")


def oorzaak(klacht: str) -> str:
    """De oorzaak in gewone taal, als zij te herkennen is."""
    return next((zin for spoor, zin in OORZAKEN if spoor in klacht), "")


def verbind() -> None:
    """Laat de omgeving `src/` vinden en geeft haar de opdracht `kennisbank`."""
    vraag = "import sysconfig; print(sysconfig.get_path('purelib'))"
    pakketten = subprocess.run([PYTHON, "-c", vraag], capture_output=True, text=True, check=True)
    map_ = Path(pakketten.stdout.strip())
    (map_ / "kennisbank.pth").write_text(f"{os.path.relpath(HOOFDMAP / 'src', map_)}\n", "ascii")
    opdracht = PROGRAMMAS / "kennisbank"
    opdracht.write_text(OPDRACHT, "ascii")
    opdracht.chmod(0o755)


def alleen() -> AbstractContextManager[object]:
    """Laat een tweede wachten op de eerste: twee in één omgeving maken haar stuk."""
    sys.path.insert(0, str(HOOFDMAP))
    try:
        from gereedschap.bouwen.slot import slot
    except ImportError:  # zonder fcntl, zoals op Windows
        return nullcontext()
    map_ = HOOFDMAP / ".bouw"
    map_.mkdir(exist_ok=True)
    return slot(map_ / "klaarzetten", lambda: print(WACHT, flush=True))


def main() -> None:
    """Zet alles uit één slot klaar."""
    if sys.version_info < OUDSTE:
        stop(f"Python 3.11 of nieuwer is nodig; dit is {sys.version.split()[0]}.")
    slot = HOOFDMAP / sys.argv[1]
    with alleen():
        maak_omgeving()
        installeer(slot)
        verbind()


if __name__ == "__main__":
    try:
        main()
    except OSError as fout:
        stop(f"Klaarzetten lukte niet: {fout}.")
    except KeyboardInterrupt:
        stop("Het klaarzetten is afgebroken.")
