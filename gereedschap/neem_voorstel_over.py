"""Neemt de inhoud van een voorstel over in een kloon van main, en zegt wat voor voorstel het is.

Een voorstel komt van een ander. Daarom gaat alleen mee wat gegevens zijn: Markdown en lijsten.
Code, sjablonen en werkstromen uit een voorstel komen hier nooit op de schijf.

Gebruik:
    python3 neem_voorstel_over.py overnemen NUMMER KENMERK MAP
    python3 neem_voorstel_over.py soort BASIS KOP
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

INHOUD = re.compile(
    r"docs/(?!assets/)[^\x00-\x1f]+\.md|data/(?!schema/)[^\x00-\x1f]+\.(?:yaml|csv|txt)"
)
GIDS = "docs/redactie/"
GEWOON_BESTAND = {"100644", "000000"}
POGINGEN = 6
PAUZE = float(os.environ.get("PAUZE", "5"))


class Wijziging(NamedTuple):
    """Eén bestand dat een voorstel anders maakt; `weg` als het verdwijnt."""

    pad: str
    weg: bool
    is_inhoud: bool


def git(*woorden: str, invoer: str | None = None) -> str:
    """Wat git antwoordt; lukt het niet, dan stopt het programma met de zin van git."""
    klaar = subprocess.run(
        ["git", *woorden], input=invoer, capture_output=True, text=True, errors="surrogateescape"
    )
    if klaar.returncode:
        raise SystemExit(klaar.stderr.strip() or f"git {woorden[0]} lukte niet.")
    return klaar.stdout


def wijzigingen(basis: str, kop: str) -> list[Wijziging]:
    """Elk bestand dat tussen twee vastleggingen anders is."""
    rij = git("diff", "--raw", "-z", "--no-renames", "--abbrev=40", basis, kop).split("\0")
    gevonden = []
    for kenmerken, pad in zip(rij[::2], rij[1::2], strict=False):
        oude_vorm, vorm, _, _, staat = kenmerken.removeprefix(":").split(" ")
        gewoon = {oude_vorm, vorm} <= GEWOON_BESTAND
        gevonden.append(Wijziging(pad, staat == "D", gewoon and bool(INHOUD.fullmatch(pad))))
    return gevonden


def soort(rij: list[Wijziging]) -> str:
    """Of een voorstel niets, alleen inhoud, of ook code verandert."""
    if not rij:
        return "niets"
    return "inhoud" if all(een.is_inhoud for een in rij) else "code"


def zeg(**uitkomsten: str) -> None:
    """Geeft uitkomsten door aan de volgende stap."""
    regels = "".join(f"{naam}={waarde}\n" for naam, waarde in uitkomsten.items())
    sys.stdout.write(regels)
    if bestand := os.environ.get("GITHUB_OUTPUT"):
        with Path(bestand).open("a", encoding="utf-8") as stroom:
            stroom.write(regels)


def haal(nummer: str, kenmerk: str) -> str:
    """De vastlegging waarin GitHub het voorstel met main samenvoegde; leeg als dat niet kan."""
    samen = f"refs/pull/{nummer}/merge"
    for poging in range(POGINGEN):
        klaar = subprocess.run(
            ["git", "fetch", "--quiet", "--no-tags", "origin", f"+{samen}:refs/voorstel/samen"],
            capture_output=True,
            text=True,
            env=os.environ | {"LC_ALL": "C"},
        )
        if klaar.returncode and "couldn't find remote ref" not in klaar.stderr:
            raise SystemExit(f"Het voorstel is niet op te halen. {klaar.stderr.strip()}")
        if klaar.returncode == 0:
            ouders = git("rev-list", "--parents", "-n", "1", "refs/voorstel/samen").split()[1:]
            if len(ouders) == 2 and kenmerk in {"", ouders[1]}:
                return git("rev-parse", "refs/voorstel/samen").strip()
        if poging + 1 < POGINGEN:
            time.sleep(PAUZE)  # GitHub voegt een nieuwe versie pas even later samen
    return ""


def overnemen(nummer: str, kenmerk: str, map_: Path) -> None:
    """Zet de inhoud van het voorstel in deze kloon en schrijft in `map_` wat het verandert."""
    if not nummer.isdigit() or not re.fullmatch(r"[0-9a-f]{40}|", kenmerk):
        raise SystemExit(
            "Geef het nummer van een voorstel, en het kenmerk van zijn laatste versie."
        )
    map_.mkdir(parents=True, exist_ok=True)
    samen = haal(nummer, kenmerk)
    if not samen:
        (map_ / "voorstel.json").write_text(json.dumps({"soort": "botst"}), "utf-8")
        return zeg(soort="botst")
    basis = git("rev-parse", f"{samen}^1").strip()
    git("merge-base", "--is-ancestor", basis, "HEAD")
    rij = wijzigingen(basis, samen)
    git("checkout", "--quiet", "--detach", basis)
    mee = [een for een in rij if een.is_inhoud]
    _zet_over(samen, [een.pad for een in mee if not een.weg], [een.pad for een in mee if een.weg])
    verslag = {
        "soort": soort(rij),
        "kop": git("rev-parse", f"{samen}^2").strip(),
        "inhoud": [een.pad for een in mee],
        "code": [een.pad for een in rij if not een.is_inhoud],
        # Alleen hier kloppen de regelnummers met wat GitHub bij het voorstel laat zien.
        "zelfde_regels": [
            een.pad for een in mee if _blob(samen, een.pad) == _blob(f"{samen}^2", een.pad)
        ],
    }
    (map_ / "voorstel.json").write_text(json.dumps(verslag), "utf-8")
    zeg(soort=soort(rij), basis=basis)


def _blob(vastlegging: str, pad: str) -> str:
    """Het kenmerk van een bestand zoals het toen was; leeg als het er niet was."""
    return git("ls-tree", "-z", vastlegging, "--", f":(literal){pad}").partition("\t")[0]


def _zet_over(samen: str, blijft: list[str], weg: list[str]) -> None:
    """Legt de inhoud vast bovenop main, zodat elke opdracht haar ziet als een gewone wijziging."""
    vanaf = ("--pathspec-from-file=-", "--pathspec-file-nul")
    if blijft:
        git("--literal-pathspecs", "checkout", samen, *vanaf, invoer="\0".join(blijft))
    if weg:
        git("--literal-pathspecs", "rm", "--quiet", *vanaf, invoer="\0".join(weg))
    wie = ("-c", "user.name=Voorstel", "-c", "user.email=voorstel@users.noreply.github.com")
    git(
        *wie,
        "commit",
        "--quiet",
        "--no-verify",
        "--allow-empty",
        "-m",
        "De inhoud van het voorstel",
    )


def main(woorden: list[str]) -> None:
    """Voert de gevraagde opdracht uit."""
    if len(woorden) == 3 and woorden[0] == "soort":
        rij = wijzigingen(woorden[1], woorden[2])
        in_gids = any(een.pad.startswith(GIDS) for een in rij)
        alleen_inhoud = soort(rij) == "inhoud" and not in_gids
        return zeg(soort=soort(rij), tests="nee" if alleen_inhoud else "ja")
    if len(woorden) == 4 and woorden[0] == "overnemen":
        return overnemen(woorden[1], woorden[2], Path(woorden[3]))
    raise SystemExit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
