"""Laat de officiële keurder (veraPDF) elke pdf van de site keuren, voor wie een uitgave maakt.

Gebruik: make keur-pdf KLASSEN=/pad/naar/verapdf.jar:/pad/naar/jaxb-runtime.jar

`KLASSEN` is het Java-klassenpad met de klassen van veraPDF. Zonder Java of klassen zegt de
opdracht dat; de gewone poort in `make test` keurt elke pdf ook, met een andere keurder.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

KEURDER = Path(__file__).parent / "verapdf" / "KeurPdf.java"
NIET_HIER = (
    "Niet gekeurd: {reden}. Dit is de extra keuring bij een uitgave; "
    "make test keurt elke pdf ook zonder."
)


def wat_ontbreekt(klassen: str) -> str:
    """Waarom de keuring hier niet kan, of niets."""
    if shutil.which("java") is None:
        return "Java staat niet op deze machine"
    if not klassen:
        return "KLASSEN is leeg; zet daar het klassenpad van veraPDF"
    weg = [pad for pad in klassen.split(":") if not Path(pad).is_file()]
    return f"dit bestand uit KLASSEN is er niet: {weg[0]}" if weg else ""


def keur(site: Path, klassen: str) -> list[str]:
    """De regels over pdf's die niet voldoen: pad, norm en de artikelen waar zij op stuiten."""
    pdfs = sorted(str(pad) for pad in (site / "pdf").rglob("*.pdf"))
    opdracht = ["java", "-cp", klassen, str(KEURDER), *pdfs]
    klaar = subprocess.run(opdracht, capture_output=True, text=True, check=True)
    regels = [een.split("\t") for een in klaar.stdout.splitlines() if "\t" in een]
    if len(regels) != 2 * len(pdfs):
        raise SystemExit(f"De keurder gaf {len(regels)} oordelen voor {len(pdfs)} pdf's.")
    return ["\t".join(een) for een in regels if een[2] != "goed"]


def main() -> None:
    """Keurt de site en eindigt met 1 als een pdf niet voldoet, met 2 als het hier niet kan."""
    site, klassen = Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else ""
    if reden := wat_ontbreekt(klassen):
        print(NIET_HIER.format(reden=reden), file=sys.stderr)
        raise SystemExit(2)
    fouten = keur(site, klassen)
    print("\n".join(fouten) or "Elke pdf voldoet aan PDF/UA-1 en PDF/A-2a.")
    raise SystemExit(1 if fouten else 0)


if __name__ == "__main__":
    main()
