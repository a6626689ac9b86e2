"""Meet hoe een bouw groeit, naast gewone mkdocs-material en Hugo met even zware pagina's.

Gebruik: python -m benchmarks.bouw [AANTAL ...] [--ronden R] [--wat koud,hugo] [--inhoud 0.3.0]

Per aantal voorbeelden (verzonnen erbij, tot zo veel) lopen de bouwen om en om: wij zonder
voorraad (koud), met voorraad en zonder site (warm), en met één gewijzigd voorbeeld; dan
`controleer` (koud, en met wat er bewaard is), een gewone bouw met Material, en Hugo. Met
`--inhoud 0.3.0` is de inhoud die van toen, en bouwt ook de code van toen. Niets hiervan zet
pdf's. De getallen zijn de middelste van alle ronden; een aantal dat kleiner is dan wat er al
staat, meet de inhoud zoals zij is.
Alles staat in een tijdelijke map die weer weggaat; bij 10.000 is dat 3 GB.
"""

from __future__ import annotations

import argparse
import os
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from kennisbank.keuring.bewaard import MAP as KEURING

from .bomen import VOORRAAD, gewijzigd, voorbeelden, zet_boom
from .gewoon import verzwaar_gewoon, zet_gewoon
from .hugo import hugo_versie, verzwaar_hugo, zet_hugo
from .klok import Meting, meet
from .tabellen import Stand, groei, omvang, tabel, verhoudingen

MKDOCS = (sys.executable, "-m", "mkdocs", "build", "--quiet")
HUGO = ("hugo", "--quiet")
CONTROLEER = (sys.executable, "-c", "from kennisbank.cli import main; main()", "controleer")
STAPPEN = ("koud", "warm", "gewijzigd", "controleer koud", "controleer")
NAAST = {"gewoon": (zet_gewoon, verzwaar_gewoon, MKDOCS), "hugo": (zet_hugo, verzwaar_hugo, HUGO)}
VROEGER = ("0.3.0 koud", "0.3.0 warm", "0.3.0 controleer")
PAREN = (
    *((stap, ander) for ander in NAAST for stap in STAPPEN[:3]),
    *((naam.removeprefix("0.3.0 "), naam) for naam in VROEGER),
)


@dataclass(frozen=True, slots=True)
class Proef:
    """Eén aantal voorbeelden om te meten: in welke map, met welke inhoud, en welke bouwen."""

    map_: Path
    totaal: int
    inhoud: str
    wat: tuple[str, ...]

    def meet(self, ronden: int) -> Stand:
        """Alle bouwen, om en om, zo vaak als er ronden zijn."""
        zet_boom(self.map_ / "ons", self.totaal, self.inhoud, "nu")
        if set(self.wat) & {*VROEGER}:
            zet_boom(self.map_ / "toen", self.totaal, "0.3.0", "0.3.0")
        metingen: Mapping[str, list[Meting]] = {naam: [] for naam in self.wat}
        for _ in range(ronden):
            for naam, rij in metingen.items():
                rij.append(self._een(naam))
                een = rij[-1]
                kosten = f"klok {een.wand:.1f} s, rekentijd {een.reken:.1f} s, {een.piek:.0f} MB"
                _meld(f"{self.totaal} {naam}: {kosten}")
        sites = {naam: omvang(self.waar(naam) / "site") for naam in self.wat}
        return Stand(voorbeelden(self.map_ / "ons"), metingen, sites)

    def waar(self, naam: str) -> Path:
        """De map waarin deze bouw loopt."""
        eigen = "toen" if naam in VROEGER else "ons"
        return self.map_ / (naam if naam in NAAST else eigen)

    def _een(self, naam: str) -> Meting:
        """De kosten van één bouw, met vooraf weg wat zij zelf moet maken."""
        map_, stap = self.waar(naam), naam.removeprefix("0.3.0 ")
        if naam in NAAST:
            if not map_.exists():
                self._zet_naast(naam)
            return _bouw(map_, NAAST[naam][2])
        if stap.startswith("controleer"):
            return _controleer(map_, koud=stap.endswith("koud"))
        if stap == "koud":
            shutil.rmtree(map_ / VOORRAAD, ignore_errors=True)
        elif not (map_ / VOORRAAD).exists():
            _bouw(map_)
        if stap != "gewijzigd":
            return _bouw(map_)
        with gewijzigd(map_):
            return _bouw(map_)

    def _zet_naast(self, naam: str) -> None:
        """Maakt de bronnen, bouwt één keer, en maakt elke pagina zo zwaar als de onze."""
        ons, map_ = self.map_ / "ons", self.waar(naam)
        if not (ons / "site").exists():
            _bouw(ons)
        zet, verzwaar, opdracht = NAAST[naam]
        zet(map_, ons / "site")
        _bouw(map_, opdracht)
        zwaar, licht = _gewichten(ons / "site"), _gewichten(map_ / "site")
        verzwaar(map_, {pad: bytes_ - licht[pad] for pad, bytes_ in zwaar.items()})


def _bouw(map_: Path, opdracht: Sequence[str] = MKDOCS) -> Meting:
    """De kosten van een bouw zonder pdf's; de site van hiervoor gaat eerst weg."""
    shutil.rmtree(map_ / "site", ignore_errors=True)
    return meet(opdracht, map_, {"MEERDOEN_PDF": "false"})


def _controleer(map_: Path, koud: bool) -> Meting:
    """De kosten van nakijken: van alles, of na een keer dat alles al bekeken is."""
    if koud:
        shutil.rmtree(map_ / VOORRAAD / KEURING, ignore_errors=True)
    elif not (map_ / VOORRAAD / KEURING).exists():
        _controleer(map_, koud=True)
    return meet(CONTROLEER, map_, {"PYTHONPATH": str(map_ / "src")}, mag=(0, 1))


def _gewichten(site: Path) -> dict[str, int]:
    """De bytes van elke pagina, op pad."""
    return {pad.relative_to(site).as_posix(): pad.stat().st_size for pad in site.rglob("*.html")}


def _meld(zin: str) -> None:
    print(f"{time.strftime('%H:%M:%S')} {zin}", file=sys.stderr, flush=True)


def _kies(woorden: argparse.Namespace) -> tuple[str, ...]:
    """De bouwen om te meten, in vaste volgorde: eerst koud, want de rest heeft haar site nodig."""
    kan = (*STAPPEN, *NAAST, *(VROEGER if woorden.inhoud == "0.3.0" else ()))
    gevraagd = woorden.wat.split(",") if woorden.wat else kan
    if vreemd := [naam for naam in gevraagd if naam not in kan]:
        sys.exit(f"Dit is hier niet te meten: {', '.join(vreemd)}. Wel: {', '.join(kan)}.")
    return tuple(naam for naam in kan if naam in gevraagd and (naam != "hugo" or hugo_versie()))


def _lees(argumenten: Sequence[str]) -> argparse.Namespace:
    lezer = argparse.ArgumentParser(prog="python -m benchmarks.bouw", description=__doc__)
    lezer.add_argument("aantal", nargs="*", type=int, default=[0], help="zo veel voorbeelden")
    lezer.add_argument("--ronden", type=int, default=3, help="hoe vaak alles loopt")
    lezer.add_argument("--wat", default="", help="alleen deze bouwen, met komma's ertussen")
    lezer.add_argument("--inhoud", choices=("nu", "0.3.0"), default="nu")
    return lezer.parse_args(argumenten)


def _kop(inhoud: str) -> str:
    """Wanneer, waarop en waarmee dit gemeten is."""
    machine = f"{time.strftime('%Y-%m-%d %H:%M')}, {os.cpu_count()} kernen"
    anderen = f"Material {version('mkdocs-material')}, Hugo {hugo_versie() or 'niet gemeten'}"
    drukte = f"{os.getloadavg()[0]:.1f} taken die willen rekenen"
    return f"{machine}, {drukte}; Python {sys.version.split()[0]}, {anderen}; inhoud: {inhoud}."


def main() -> None:
    """Meet elk aantal, en drukt na elk de tabel af; aan het eind de groei."""
    woorden = _lees(sys.argv[1:])
    wat, standen = _kies(woorden), []
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("Afgebroken."))  # dan gaat de map ook weg
    print(_kop(woorden.inhoud))
    for totaal in woorden.aantal:
        with tempfile.TemporaryDirectory(prefix="bouwmeting-") as naam:
            stand = Proef(Path(naam), totaal, woorden.inhoud, wat).meet(woorden.ronden)
        standen.append(stand)
        print("\n".join((*tabel(stand), *verhoudingen(stand, PAREN))), flush=True)
    print("\n".join(groei(standen)))


if __name__ == "__main__":
    main()
