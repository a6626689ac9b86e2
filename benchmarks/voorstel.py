"""Hoe lang een voorstel met één nieuw voorbeeld op zijn antwoord wacht, stap voor stap.

Gebruik: .venv/bin/python -m benchmarks.voorstel. Het doet in een verse kopie wat de werkstroom
`voorstel.yml` doet, zonder voorraad, dus met alles vanaf niets. Wat GitHub zelf kost (een machine,
Python, het gereedschap ophalen) en het navragen van nieuwe adressen zitten er niet in.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.klok import Meting, meet

HOOFDMAP = Path(__file__).parents[1]
GRENS = 180.0
NIEUW = "data/voorbeelden/zeist-proef.yaml"
VOORBEELD = """\
id: vb-zeist-proef
titel: Een voorstel om te meten
kern: Dit bestaat alleen zolang de meting duurt.
vorm: gemeente
gemeente: Zeist
wat: Er kwam een voorstel.
bronnen:
  - url: https://www.zeist.nl/
    titel: De site van de gemeente
    uitgever: gemeente Zeist
    staaft: [wat]
"""
STAPPEN: Sequence[tuple[str, Sequence[str]]] = (
    ("nakijken van het voorstel", ("-m", "kennisbank", "controleer", "--json")),
    ("nakijken van main", ("-m", "kennisbank", "controleer", "--json", "--map", "../basis")),
    ("wat er verandert", ("-m", "kennisbank", "verschil", "HEAD^1")),
    ("de voorvertoning bouwen", ("-m", "gereedschap.bouwen", f"{HOOFDMAP}/.venv/bin")),
    ("het bericht schrijven", ("-m", "gereedschap.maak_bericht", "../verslag")),
)


def meet_voorstel(map_: Path) -> Iterator[tuple[str, Meting]]:
    """Elke stap met wat zij kostte, in de volgorde van de werkstroom."""
    opslag, basis, verslag = map_ / "opslag", map_ / "basis", map_ / "verslag"
    _git(map_, "clone", "--quiet", str(HOOFDMAP), str(opslag))
    _git(opslag, "worktree", "add", "--quiet", "--detach", str(basis))
    (opslag / NIEUW).write_text(VOORBEELD, "utf-8")
    _git(opslag, "add", NIEUW)
    wie = ("-c", "user.name=meting", "-c", "user.email=meting@example.org")
    _git(opslag, *wie, "commit", "--quiet", "-m", "[voorbeelden] Zeist: een meting")
    verslag.mkdir()
    voorstel = {"soort": "inhoud", "inhoud": [NIEUW], "zelfde_regels": [NIEUW]}
    (verslag / "voorstel.json").write_text(json.dumps(voorstel), "utf-8")
    for naam in ("inhoud", "inhoud-basis", "adressen"):
        (verslag / f"{naam}.json").write_text("[]", "utf-8")
    omgeving = {"PYTHONPATH": str(opslag / "src"), "MEERDOEN_PDF": "false"}
    for naam, opdracht in STAPPEN:
        yield naam, meet((sys.executable, *opdracht), opslag, omgeving)


def _git(map_: Path, *woorden: str) -> None:
    subprocess.run(["git", *woorden], cwd=map_, check=True)


def main() -> None:
    """Meet één keer en zegt of het samen onder de grens blijft."""
    print("| Stap | Klok | Rekentijd |\n| --- | --- | --- |")
    wand = reken = 0.0
    with tempfile.TemporaryDirectory() as map_:
        for naam, meting in meet_voorstel(Path(map_)):
            wand, reken = wand + meting.wand, reken + meting.reken
            print(f"| {naam} | {meting.wand:.0f} s | {meting.reken:.0f} s |", flush=True)
    print(f"| **samen** | **{wand:.0f} s** | **{reken:.0f} s** |")
    sys.exit(0 if wand <= GRENS else f"Dat is meer dan {GRENS:.0f} seconden.")


if __name__ == "__main__":
    main()
