"""Maakt het archief van een uitgave: de vastgelegde opslag, met de datum van elk record erbij."""

from __future__ import annotations

import sys
import tempfile
import tomllib
from pathlib import Path

from kennisbank.lezen import lees
from kennisbank.lezen.datums import lees_datums
from kennisbank.lezen.git import Weigering, vraag
from kennisbank.lezen.meegegeven import DATUMS, datumbestand

MAP = "uitgave"
OPEN = "Er zijn wijzigingen die nog niet zijn vastgelegd. Leg ze eerst vast, of zet ze opzij."


def maak_uitgave(hoofdmap: Path) -> Path | str:
    """Het archief onder `uitgave/`, of de zin waarom het er niet komt.

    Wie hieruit bouwt, krijgt dezelfde datums als wie uit de hele kloon bouwt.
    """
    anders = vraag(hoofdmap, "status", "--porcelain")
    if isinstance(anders, Weigering):
        return f"{anders.melding} {anders.uitweg}"
    if anders:
        return OPEN
    vondsten = lees(hoofdmap).vondsten
    datums = lees_datums(hoofdmap, vondsten, {})
    if datums.bevindingen:
        return "\n".join(map(str, datums.bevindingen))
    project = tomllib.loads((hoofdmap / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    naam = f"meer-doen-{project['version']}"
    archief = hoofdmap / MAP / f"{naam}.zip"
    archief.parent.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as tijdelijk:
        bestand = Path(tijdelijk) / DATUMS
        bestand.write_text(
            datumbestand(datums.gewijzigd, datums.toegevoegd, vondsten), encoding="utf-8"
        )
        vorm = ("--format=zip", f"--prefix={naam}/", f"--add-file={bestand}")
        klaar = vraag(hoofdmap, "archive", *vorm, f"--output={archief.resolve()}", "HEAD")
    return f"{klaar.melding} {klaar.uitweg}" if isinstance(klaar, Weigering) else archief


def main() -> int:
    """Maakt het archief van deze map; uitgang 1 als dat niet kan."""
    uitkomst = maak_uitgave(Path())
    if isinstance(uitkomst, str):
        sys.stderr.write(f"{uitkomst}\n")
        return 1
    sys.stdout.write(f"{uitkomst}: {uitkomst.stat().st_size // 1000} kB.\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
