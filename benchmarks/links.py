"""Meet de linkcontrole: 500 pagina's met 20.000 links, tien keer zoveel, en een lastige webserver.

Gebruik: python benchmarks/links.py [RONDEN]

Wij en lychee lopen om en om over dezelfde map, elk in een eigen proces; de verhouding is die van
de medianen. Is lychee er niet, dan staat dat er. De lastige webserver is die van de tests en
draait op deze computer; de wachttijd per link is die van het echte gebruik.
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

HOOFDMAP = Path(__file__).parents[1]
sys.path[:0] = [str(HOOFDMAP / "src"), str(HOOFDMAP / "tests")]

PER_PAGINA = 40
GRENS_TIJD, GRENS_VERHOUDING, GRENS_GEHEUGEN, GRENS_BUITEN = 0.7, 1.5, 80, 25.0
WIJ = """
import json, resource, sys, time
from pathlib import Path
from kennisbank.koppelingen import controleer, site_in_map
begin = time.perf_counter()
meldingen = controleer(site_in_map(Path(sys.argv[1])))
tijd = time.perf_counter() - begin
print(json.dumps([tijd, len(meldingen), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024]))
"""


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


def meet_ons(map_: Path) -> tuple[float, int, float]:
    """Seconden, meldingen en megabytes van één controle in een vers proces."""
    klaar = subprocess.run(
        [sys.executable, "-c", WIJ, str(map_)],
        env=os.environ | {"PYTHONPATH": str(HOOFDMAP / "src")},
        capture_output=True,
        check=True,
    )
    tijd, aantal, geheugen = json.loads(klaar.stdout)
    return tijd, aantal, geheugen


def meet_lychee(opdracht: str, map_: Path) -> float:
    """De wandkloktijd van lychee over dezelfde map, zonder netwerk."""
    begin = time.perf_counter()
    subprocess.run(
        [
            opdracht,
            "--offline",
            "--include-fragments",
            "--no-progress",
            "--format=json",
            f"--root-dir={map_}",
            str(map_),
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=False,
    )
    return time.perf_counter() - begin


def binnen(ronden: int) -> None:
    """Drukt de tijd voor 500 en 5.000 pagina's af, en de verhouding tot lychee."""
    lychee = shutil.which("lychee", path=f"{Path(sys.executable).parent}:{os.environ['PATH']}")
    print("| pagina's | links | kortste s | mediaan s | MB | meldingen | lychee mediaan s |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    medianen: list[float] = []
    for paginas, keren in ((500, ronden), (5_000, max(1, ronden // 3))):
        with tempfile.TemporaryDirectory() as naam:
            maak_site(Path(naam), paginas)
            ons, zij = [], []
            for _ in range(keren):
                ons.append(meet_ons(Path(naam)))
                if lychee:
                    zij.append(meet_lychee(lychee, Path(naam)))
        tijden = [tijd for tijd, _, _ in ons]
        medianen.append(statistics.median(tijden))
        ander = f"{statistics.median(zij):.2f}" if zij else "overgeslagen"
        print(
            f"| {paginas} | {paginas * PER_PAGINA} | {min(tijden):.2f} | {medianen[-1]:.2f} "
            f"| {max(mb for _, _, mb in ons):.0f} | {ons[0][1]} | {ander} |"
        )
        if zij and paginas == 500:
            verhouding = medianen[0] / statistics.median(zij)
            grens = f"{GRENS_VERHOUDING}".replace(".", ",")
            print(f"\nVerhouding ons / lychee: {verhouding:.2f} (grens {grens})\n")
    if not lychee:
        print("\nlychee is er niet: die vergelijking is overgeslagen.")
    print(f"\nTien keer zoveel kost {medianen[1] / medianen[0]:.1f} keer zoveel.")
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
