"""Zet elke verbetering bij haar eigen regel in een voorstel, met een knop om haar over te nemen.

Gebruik: python3 plaats_verbeteringen.py NUMMER BESTAND, met de verbeteringen van maak_bericht.
Wat er al staat, blijft staan; wat niet meer klopt, gaat weg. Tekst gaat als bestand naar GitHub.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

MERK = "<!-- kennisbank: verbetering -->\n"
ROBOT = "github-actions[bot]"


def gh(*woorden: str, invoer: dict[str, Any] | None = None) -> tuple[bool, Any]:
    """Of GitHub het deed, en wat het antwoordde."""
    opdracht = ["gh", "api", *woorden, *(["--input", "-"] if invoer is not None else [])]
    tekst = json.dumps(invoer) if invoer is not None else None
    klaar = subprocess.run(opdracht, input=tekst, capture_output=True, text=True, check=False)
    try:
        return klaar.returncode == 0, json.loads(klaar.stdout or "null")
    except ValueError:
        return klaar.returncode == 0, None


def opmerking(een: dict[str, Any], kop: str) -> dict[str, Any]:
    """De opmerking bij een regel zoals GitHub haar wil hebben."""
    velden = {"path": een["bestand"], "body": MERK + een["blok"], "commit_id": kop, "side": "RIGHT"}
    velden["line"] = een["tot"]
    if een["van"] < een["tot"]:
        velden |= {"start_line": een["van"], "start_side": "RIGHT"}
    return velden


def plaats(nummer: str, verslag: dict[str, Any]) -> int:
    """Hoeveel verbeteringen er nu bij hun regel staan."""
    opslag = f"repos/{os.environ['GITHUB_REPOSITORY']}"
    gewenst = {
        (een["bestand"], een["tot"], MERK + een["blok"]): een for een in verslag["verbeteringen"]
    }
    gelukt, rij = gh(f"{opslag}/pulls/{nummer}/comments?per_page=100")
    if not gelukt:
        raise SystemExit("GitHub geeft de opmerkingen bij dit voorstel niet.")
    staat_er = 0
    for een in rij or ():
        if een["user"]["login"] != ROBOT or not een["body"].startswith(MERK):
            continue
        if gewenst.pop((een["path"], een.get("line"), een["body"]), None):
            staat_er += 1
        else:
            gh("-X", "DELETE", "--silent", f"{opslag}/pulls/comments/{een['id']}")
    for een in gewenst.values():
        # Een regel die het voorstel niet aanraakt, weigert GitHub; die staat wel in het bericht.
        gelukt, _ = gh(f"{opslag}/pulls/{nummer}/comments", invoer=opmerking(een, verslag["kop"]))
        staat_er += gelukt
    return staat_er


def main() -> None:
    """Plaatst de verbeteringen uit een bestand bij een voorstel."""
    nummer, bestand = sys.argv[1:]
    if not nummer.isdigit():
        raise SystemExit("Het nummer is geen getal.")
    verslag = json.loads(Path(bestand).read_text("utf-8"))
    sys.stdout.write(f"{plaats(nummer, verslag)} verbeteringen staan bij hun regel.\n")


if __name__ == "__main__":
    main()
