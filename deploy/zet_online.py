"""Zet een gebouwde site in één stap online op een eigen server, en in één stap weer terug.

Gebruik: python3 deploy/zet_online.py SITE MAP
         python3 deploy/zet_online.py --terug MAP

`MAP` krijgt per uitgave een eigen map en twee koppelingen: `nu`, die de webserver toont, en
`vorige`. Elk tekstbestand krijgt een ingepakte kopie ernaast, die nginx geeft met `gzip_static`.
De map heet naar wat `versie.json` in de site zegt: haar versie en haar vastlegging.
"""

from __future__ import annotations

import gzip
import json
import shutil
import sys
from pathlib import Path

INPAKKEN = {".html", ".css", ".js", ".mjs", ".json", ".jsonld", ".svg", ".csv", ".ttl", ".ics"}
INPAKKEN |= {".xml", ".atom", ".txt", ".yaml"}
KLEINSTE = 512
BEWAREN = 5


def pak_in(map_: Path) -> int:
    """Zet naast elk tekstbestand een ingepakte kopie; dezelfde inhoud geeft dezelfde bytes."""
    gedaan = 0
    for pad in sorted(map_.rglob("*")):
        if pad.suffix in INPAKKEN and pad.stat().st_size >= KLEINSTE:
            klein = gzip.compress(pad.read_bytes(), compresslevel=9, mtime=0)
            pad.with_name(pad.name + ".gz").write_bytes(klein)
            gedaan += 1
    return gedaan


def naam_van(site: Path) -> str:
    """De korte naam van deze uitgave; wat de site niet van zichzelf weet, ontbreekt."""
    try:
        wat = json.loads((site / "versie.json").read_text("utf-8"))
    except (OSError, ValueError):
        wat = {}
    vastlegging = (wat.get("vastlegging") or "")[:12]
    delen = (wat.get("versie"), vastlegging, wat.get("aangepast") and "plus")
    return "-".join(filter(None, delen)) or "los"


def wijs(koppeling: Path, doel: Path) -> None:
    """Laat een koppeling naar een andere map wijzen, zonder een moment dat zij er niet is."""
    nieuw = koppeling.with_name(koppeling.name + ".nieuw")
    nieuw.unlink(missing_ok=True)
    nieuw.symlink_to(doel.name)
    nieuw.replace(koppeling)


def zet_online(site: Path, map_: Path) -> str:
    """Kopieert de site naar een nieuwe map en wijst `nu` daarheen; `vorige` is wat er stond."""
    if not (site / "index.html").is_file():
        raise SystemExit(f"In {site} staat geen site. Bouw haar eerst met `make site`.")
    map_.mkdir(parents=True, exist_ok=True)
    bezig = map_ / "bezig"
    shutil.rmtree(bezig, ignore_errors=True)
    shutil.copytree(site, bezig)
    naam = naam_van(bezig)
    pak_in(bezig)
    nu, doel = map_ / "nu", map_ / naam
    teller = 1
    while doel.exists():
        teller += 1
        doel = map_ / f"{naam}-{teller}"
    bezig.rename(doel)
    if nu.is_symlink():
        wijs(map_ / "vorige", nu.resolve())
    wijs(nu, doel)
    _ruim_op(map_)
    return f"{doel.name} staat online."


def terug(map_: Path) -> str:
    """Wijst `nu` naar de uitgave van daarvoor; nog eens is weer vooruit."""
    nu, vorige = map_ / "nu", map_ / "vorige"
    if not vorige.is_symlink() or not vorige.exists():
        raise SystemExit(f"In {map_} staat geen vorige uitgave. Er is niets veranderd.")
    was, wordt = nu.resolve(), vorige.resolve()
    wijs(nu, wordt)
    wijs(vorige, was)
    return f"{wordt.name} staat weer online."


def _ruim_op(map_: Path) -> None:
    """Haalt oude uitgaven weg; de laatste vijf en wat online staat blijven."""
    heilig = {(map_ / naam).resolve() for naam in ("nu", "vorige")}
    oud = [een for een in map_.iterdir() if een.is_dir() and not een.is_symlink()]
    oud.sort(key=lambda een: een.stat().st_mtime_ns, reverse=True)
    for een in oud[BEWAREN:]:
        if een.resolve() not in heilig and (een / "versie.json").is_file():
            shutil.rmtree(een)


def main(woorden: list[str]) -> None:
    """Doet wat op de regel staat, of zegt hoe het moet."""
    match woorden:
        case ["--terug", map_]:
            print(terug(Path(map_)))
        case [site, map_] if not site.startswith("-"):
            print(zet_online(Path(site), Path(map_)))
        case _:
            raise SystemExit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
