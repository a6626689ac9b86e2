"""Meet hoe de kennisbank groeit, naast de code van versie 0.3.0 op dezelfde inhoud.

Gebruik: python -m benchmarks.schaal [AANTAL_VOORBEELDEN] [RONDEN]

Zonder aantal is het de inhoud van 0.3.0 zelf; met een aantal komen daar verzonnen voorbeelden
bij. Oud en nieuw lopen om en om: eerst een bouw zonder voorraad, dan een met, dan `controleer`.
De bouw zet geen pdf's. `weergave` is de rekentijd van alle pagina's samen, raamwerk en al.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from .groei import laat_groeien
from .klok import Meting, meet, midden
from .vroeger import CODE, INHOUD, zet_neer, zet_van_nu

STAPPEN = ("bouw zonder voorraad", "bouw met voorraad", "weergave", "controleer")
TIJDSTIP = {"SOURCE_DATE_EPOCH": "1795000000", "MEERDOEN_PDF": "false"}
EERSTE_HAAK = "  - hooks/laden.py\n"
HAAK = '''"""Telt de rekentijd tussen het lezen van de eerste pagina en de laatste op schijf."""
import time
from mkdocs.plugins import event_priority
def nu(naam):
    with open("weergave.txt", "a") as bestand:
        bestand.write(f"{naam} {time.process_time()}\\n")
@event_priority(-1000)
def on_nav(nav, config, files):
    nu("begin")
@event_priority(1000)
def on_post_build(config):
    nu("eind")
'''
Metingen = dict[str, list[Meting]]


def zet_klaar(map_: Path, totaal: int) -> dict[str, Path]:
    """Twee mappen met dezelfde inhoud: de code van 0.3.0 en de code van nu."""
    bomen = {"0.3.0": map_ / "vroeger", "nu": map_ / "nu"}
    zet_neer(bomen["0.3.0"], *INHOUD, *CODE)
    zet_neer(bomen["nu"], *INHOUD)
    zet_van_nu(bomen["nu"], *CODE)
    for boom in bomen.values():
        laat_groeien(boom, totaal)
        haken = boom / "mkdocs.yml"
        tekst = haken.read_text(encoding="utf-8")
        (boom / "hooks/weergave.py").write_text(HAAK, encoding="utf-8")
        haken.write_text(
            tekst.replace(EERSTE_HAAK, f"{EERSTE_HAAK}  - hooks/weergave.py\n"), encoding="utf-8"
        )
    return bomen


def ronde(boom: Path) -> Iterator[tuple[str, Meting]]:
    """Alle stappen één keer, in de volgorde van `STAPPEN`."""
    bouw = ("-m", "mkdocs", "build", "--quiet")
    bron = TIJDSTIP | {"PYTHONPATH": str(boom / "src")}
    for naam in ("site", ".voorraad"):
        shutil.rmtree(boom / naam, ignore_errors=True)
    yield STAPPEN[0], meet(bouw, boom, bron)
    shutil.rmtree(boom / "site")
    (boom / "weergave.txt").unlink()
    yield STAPPEN[1], meet(bouw, boom, bron)
    regels = (boom / "weergave.txt").read_text(encoding="utf-8").split()
    weergave = float(regels[3]) - float(regels[1])
    yield STAPPEN[2], Meting(0.0, weergave, 0.0)
    yield (
        STAPPEN[3],
        meet(("-c", "from kennisbank.cli import main; main()", "controleer"), boom, bron),
    )


def vergelijk(map_: Path, totaal: int, ronden: int) -> dict[str, Metingen]:
    """De metingen per code en per stap; de eerste ronde warmt op en telt niet."""
    bomen = zet_klaar(map_, totaal)
    gemeten: dict[str, Metingen] = {naam: {stap: [] for stap in STAPPEN} for naam in bomen}
    for nummer in range(ronden + 1):
        for naam, boom in bomen.items():
            for stap, meting in ronde(boom):
                if nummer:
                    gemeten[naam][stap].append(meting)
    return gemeten


def tabel(gemeten: dict[str, Metingen]) -> Iterator[str]:
    """De uitkomst als tabel: per stap oud, nieuw en de verhouding, in rekentijd en geheugen."""
    yield "| stap | 0.3.0: klok s | reken s | MB | nu: klok s | reken s | MB | reken | MB |"
    yield "| --- | --- | --- | --- | --- | --- | --- | --- | --- |"
    for stap in STAPPEN:
        oud, nu = (_middelste(gemeten[naam][stap]) for naam in ("0.3.0", "nu"))
        cellen = [f"{een.wand:.2f} | {een.reken:.2f} | {een.piek:.0f}" for een in (oud, nu)]
        geheugen = f"{nu.piek / oud.piek:.2f}" if oud.piek else "-"
        yield f"| {stap} | {' | '.join(cellen)} | {nu.reken / oud.reken:.2f} | {geheugen} |"


def _middelste(metingen: list[Meting]) -> Meting:
    """Per maat de middelste van alle ronden."""
    return Meting(*(midden(metingen, maat) for maat in Meting.__slots__))


def main() -> None:
    """Voert de meting uit en drukt de tabel af."""
    totaal = int(sys.argv[1]) if len(sys.argv) > 1 else 0
    ronden = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    with tempfile.TemporaryDirectory() as naam:
        gemeten = vergelijk(Path(naam), totaal, ronden)
    print(
        f"{totaal or 'De'} voorbeelden{'' if totaal else ' van 0.3.0'}, {ronden} ronden om en om."
    )
    print("\n".join(tabel(gemeten)))
    print("De grens: weergave 1,0 en controleer 0,9 op de inhoud van 0.3.0;")
    print("bij 3000 voorbeelden 0,75 voor de bouw zonder voorraad, en 0,6 voor haar geheugen.")


if __name__ == "__main__":
    main()
