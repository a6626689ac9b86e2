"""Een dag redigeren, nagespeeld: na elke wijziging een bouw met geheugen en een zonder.

Gebruik: python dag.py MAP AANTAL [WORP]. In MAP staat een kleine kennisbank met het raamwerk. Is
een bestand van de twee bouwen niet gelijk, dan noemt de dag de wijziging en het bestand.
"""

import random
import re
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config

NIEUW = """id: vb-utrecht-proef-{n}
titel: Een proef in wijk {n}
kern: Utrecht probeert iets met {n} buren.
gemeente: Utrecht
vorm: gemeente
wat: Buren praten mee over hun straat.
instrumenten: [begrip-loting]
bronnen:
  - {{url: "https://www.utrecht.nl/{n}", titel: Proef, uitgever: Utrecht, staaft: [wat]}}
relaties:
  - {{naar: voorstel-1b}}
"""
Wijziging = Callable[[Path, int], None]


def vervang(bestand: str, patroon: str, door: str) -> Wijziging:
    """Een wijziging die de eerste treffer vervangt; `{n}` is het nummer van de wijziging."""

    def doe(map_: Path, n: int) -> None:
        pad = map_ / bestand
        tekst = pad.read_text("utf-8")
        nieuw = re.sub(patroon, door.format(n=n), tekst, count=1, flags=re.MULTILINE)
        assert nieuw != tekst, f"{patroon} staat niet in {bestand}"
        pad.write_text(nieuw, "utf-8")

    return doe


def voeg_toe(bestand: str, regel: str) -> Wijziging:
    """Een wijziging die een regel onder een bestand zet."""

    def doe(map_: Path, n: int) -> None:
        with (map_ / bestand).open("a", encoding="utf-8") as doel:
            letters = chr(65 + n % 26) + chr(97 + n // 26)
            doel.write(regel.format(n=n, code=3000 + n, letters=letters))

    return doe


def nieuw_voorbeeld(map_: Path, n: int) -> None:
    (map_ / "data/voorbeelden").mkdir(exist_ok=True)
    (map_ / f"data/voorbeelden/utrecht-proef-{n}.yaml").write_text(NIEUW.format(n=n), "utf-8")


def weg_voorbeeld(map_: Path, n: int) -> None:
    rij = sorted((map_ / "data/voorbeelden").glob("*.yaml"))
    if rij:
        rij[n % len(rij)].unlink()
    else:
        nieuw_voorbeeld(map_, n)


def verhuis(map_: Path, n: int) -> None:
    pad = next((map_ / "docs/tips").glob("1-*.md"))
    pad.rename(pad.with_name(f"1-open-{n}.md"))


LIJST = "data/voorbeelden.yaml"
SJABLONEN = "src/kennisbank/sjablonen"
WIJZIGINGEN: dict[str, Wijziging] = {
    "tekst": vervang(LIJST, "^  wat: .*", "  wat: Inwoners dachten {n} keer mee."),
    "titel": vervang(LIJST, "^  titel: .*", "  titel: Gelote inwoners adviseren {n} keer"),
    "kern": vervang("docs/rollen/raadslid.md", "^kern: .*", "kern: Begin {n} keer hier."),
    "een regel erbij": vervang(LIJST, "^- id: vb-zeist", "# regel {n}\n- id: vb-zeist"),
    "titel boven een onderdeel": vervang(
        "docs/rode-draden/1-participatie.md", "^titel: .*", "titel: Participatie {n}"
    ),
    "titel van een prioriteit": vervang(
        "docs/prioriteiten/1-vertrouwen.md", "^titel: .*", "titel: Herstel {n}"
    ),
    "verband": vervang(
        "docs/themas/1-verbind.md",
        "naar: [a-z0-9-]+, grond: .*}",
        "naar: diamant-01, grond: proef {n}}}",
    ),
    "verband heen": vervang(
        "docs/prioriteiten/1-vertrouwen.md", "grond: .*}", "grond: rollen {n}}}"
    ),
    "nieuw": nieuw_voorbeeld,
    "nog een nieuw": nieuw_voorbeeld,
    "weg": weg_voorbeeld,
    "verhuisd": verhuis,
    "begrip": vervang("data/begrippen.yaml", "^  titel: .*", "  titel: Loting {n}"),
    "bron": vervang("data/bronnen.yaml", "^  kort: .*", "  kort: Pamflet {n}"),
    "sjabloon": vervang(f"{SJABLONEN}/woorden.html", r"\A", "<!-- {n} -->"),
    "raamwerk": vervang(
        "overrides/partials/voet.html", r'<footer class="(w\d+ )?voet', '<footer class="w{n} voet'
    ),
    "code": vervang("src/kennisbank/weergave/naam.py", r"\Z", "\nWORP_{n} = {n}\n"),
    "bijnaam": voeg_toe(
        "data/gemeente-aliassen.csv", "Zeist-{letters},Zeist,GM0355,schrijfwijze\n"
    ),
    "gemeente": voeg_toe(
        "data/gemeenten.csv",
        "Proefstad {letters},GM{code},Utrecht,52.1,5.2,"
        "https://identifier.overheid.nl/tooi/id/gemeente/gm{code}\n",
    ),
    "tekstpagina": vervang("docs/gegevens.md", r"\Z", "\nNog {n} regels.\n"),
}


def bouw(map_: Path, doel: Path) -> dict[str, bytes]:
    """Elk bestand van de site, op pad."""
    shutil.rmtree(doel, ignore_errors=True)
    build(load_config(str(map_ / "mkdocs.yml"), site_dir=str(doel), strict=False))
    return {
        str(pad.relative_to(doel)): pad.read_bytes() for pad in doel.rglob("*") if pad.is_file()
    }


def main() -> None:
    map_, keren = Path(sys.argv[1]), int(sys.argv[2])
    dobbelsteen = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 1)  # noqa: S311 - om mee te spelen
    voorraad, opzij = map_ / ".voorraad", map_ / ".opzij"
    beurten = [naam for _ in range(keren // len(WIJZIGINGEN) + 1) for naam in WIJZIGINGEN]
    dobbelsteen.shuffle(beurten)
    bouw(map_, map_ / "warm")
    for nummer, naam in enumerate(beurten[:keren], 1):
        WIJZIGINGEN[naam](map_, nummer)
        met = bouw(map_, map_ / "warm")
        voorraad.rename(opzij)
        zonder = bouw(map_, map_ / "koud")
        shutil.rmtree(voorraad)
        opzij.rename(voorraad)
        anders = [pad for pad in met.keys() | zonder.keys() if met.get(pad) != zonder.get(pad)]
        if anders:
            sys.exit(f"Na wijziging {nummer} ({naam}) is niet gelijk: {', '.join(sorted(anders))}")
    print(f"{keren} wijzigingen, steeds gelijk aan een bouw zonder geheugen.")


if __name__ == "__main__":
    main()
