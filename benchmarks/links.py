"""Meet de linkcontrole: 500 pagina's met 20.000 links, tien keer zoveel, en een lastige webserver.

Gebruik: python benchmarks/links.py [RONDEN]

Wij en lychee lopen om en om over dezelfde map, elk als hele opdracht in een eigen proces; de
verhouding is die van de medianen. Is lychee er niet, dan staat dat er. De lastige webserver is
die van de tests en draait op deze computer; de wachttijd per link is die van het echte gebruik.
"""

from __future__ import annotations

import json
import os
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

HOOFDMAP = Path(__file__).parents[1]
sys.path[:0] = [str(HOOFDMAP / "src"), str(HOOFDMAP / "tests")]

PER_PAGINA = 40
GRENS_TIJD, GRENS_GEHEUGEN, GRENS_BUITEN = 0.7, 80, 25.0


def maak_site(map_: Path, paginas: int) -> None:
    """Een site waarin elke honderdste pagina één dode link heeft."""
    for nummer in range(paginas):
        pad = map_ / f"map-{nummer % 10}" / f"blad-{nummer}.html"
        pad.parent.mkdir(parents=True, exist_ok=True)
        pad.write_text(_pagina(nummer, paginas), encoding="utf-8")


def _pagina(nummer: int, paginas: int) -> str:
    delen = []
    for plaats in range(PER_PAGINA):
        doel = (nummer * 7 + plaats * 13) % paginas
        anker = "weg" if nummer % 100 == 50 and plaats == 0 else f"kop-{plaats}"
        link = f"../map-{doel % 10}/blad-{doel}.html#{anker}"
        tekst = "De raad en inwoners praten samen over de toekomst van de gemeente. " * 2
        delen.append(f'<h2 id="kop-{plaats}">Kop</h2><p>{tekst}<a href="{link}">lees</a></p>')
    return f"<!doctype html><html lang=nl><title>x</title><main>{''.join(delen)}</main></html>"


class Meting(NamedTuple):
    """Seconden, megabytes en uitvoer van één opdracht, van begin tot eind."""

    tijd: float
    geheugen: float
    uitvoer: bytes


def meet(*opdracht: str) -> Meting:
    """Voert een opdracht uit in een vers proces."""
    omgeving = os.environ | {"PYTHONPATH": str(HOOFDMAP / "src")}
    with tempfile.TemporaryFile() as uitvoer:
        begin = time.perf_counter()
        proces = subprocess.Popen(opdracht, env=omgeving, stdout=uitvoer, stderr=subprocess.DEVNULL)
        _, _, verbruik = os.wait4(proces.pid, 0)
        tijd = time.perf_counter() - begin
        proces.returncode = 0  # wait4 wachtte al
        uitvoer.seek(0)
        return Meting(tijd, verbruik.ru_maxrss / 1024, uitvoer.read())


def meet_ons(map_: Path) -> Meting:
    """Onze controle over een map, zoals een redacteur haar start."""
    return meet(sys.executable, "-m", "kennisbank", "links", str(map_), "--json")


def meet_lychee(opdracht: str, map_: Path) -> Meting:
    """De controle van lychee over dezelfde map, zonder netwerk."""
    vlaggen = ("--offline", "--include-fragments", "--no-progress", "--format=json")
    return meet(opdracht, *vlaggen, f"--root-dir={map_}", str(map_))


def binnen(ronden: int) -> None:
    """Drukt de tijd voor 500 en 5.000 pagina's af, en de verhouding tot lychee."""
    lychee = shutil.which("lychee", path=f"{Path(sys.executable).parent}:{os.environ['PATH']}")
    print("| pagina's | links | kortste s | mediaan s | MB | meldingen | lychee mediaan s |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    medianen: list[float] = []
    zelfde, regels = True, list[str]()
    for paginas, keren in ((500, ronden), (5_000, max(2, ronden // 2))):
        with tempfile.TemporaryDirectory() as naam:
            maak_site(Path(naam), paginas)
            ons, zij = [], []
            for _ in range(keren):
                ons.append(meet_ons(Path(naam)))
                if lychee:
                    zij.append(meet_lychee(lychee, Path(naam)).tijd)
        medianen.append(statistics.median(een.tijd for een in ons))
        zelfde = zelfde and len({een.uitvoer for een in ons}) == 1
        ander = f"{statistics.median(zij):.2f}" if zij else "overgeslagen"
        print(
            f"| {paginas} | {paginas * PER_PAGINA} | {min(een.tijd for een in ons):.2f} "
            f"| {medianen[-1]:.2f} | {max(een.geheugen for een in ons):.0f} "
            f"| {len(json.loads(ons[0].uitvoer))} | {ander} |"
        )
        if zij:
            verhouding = f"{medianen[-1] / statistics.median(zij):.2f}".replace(".", ",")
            regels.append(f"{paginas} pagina's: verhouding ons / lychee {verhouding} (grens 1,5).")
    print("", *regels, sep="\n")
    if not lychee:
        print("lychee is er niet: die vergelijking is overgeslagen.")
    print(f"Tien keer zoveel kost {medianen[1] / medianen[0]:.1f} keer zoveel.")
    print(f"Twee keer hetzelfde geeft {'dezelfde' if zelfde else 'ANDERE'} bytes.")
    print(f"Grenzen bij 500 pagina's: {GRENS_TIJD} s en {GRENS_GEHEUGEN} MB.")


def buiten() -> None:
    """Drukt af hoe lang een ronde langs 42 lastige adressen duurt, met de gewone wachttijd."""
    try:
        from kennisbank.koppelingen.ronde import vraag_na
    except ImportError:
        print("\naiohttp is er niet: de lastige webserver is overgeslagen.")
        return
    from kennisbank.koppelingen.toegang import Toegang
    from koppelingen.lastig import GEDRAG
    from koppelingen.proefserver import Server

    gedrag = {pad: doe for pad, (doe, _) in GEDRAG.items()}
    vragen = [pad for pad in GEDRAG if not re.fullmatch(r"/(5|25)-[1-9]\d*", pad)][:42]
    toegang = replace(Toegang(), mag=lambda _: True, poorten=frozenset())
    with Server(gedrag) as server:
        begin = time.perf_counter()
        antwoorden = vraag_na([server.url(pad) for pad in vragen], toegang)
        duur = time.perf_counter() - begin
        vals = [
            pad for pad in vragen if (antwoorden[server.url(pad)].oordeel or "") != GEDRAG[pad][1]
        ]
    print(f"\n{len(vragen)} lastige adressen: {duur:.1f} s (grens {GRENS_BUITEN:.0f} s),", end=" ")
    print(f"{len(server.log)} vragen, ander oordeel dan verwacht: {vals or 'geen'}")
    hoogste = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"Hoogste geheugen van dit proces, met de webserver erbij: {hoogste:.0f} MB")


def main() -> None:
    """Voert beide metingen uit."""
    binnen(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
    buiten()


if __name__ == "__main__":
    main()
