"""Hoe lang het duurt van bewaren tot zien, in `make serve` met een echte browser.

Gebruik: .venv/bin/python -m benchmarks.voorvertoning [AANTAL VOORBEELDEN]

Speelt een dag redigeren na op een kopie van deze boom, tot dat aantal aangevuld. Elke wijziging
komt terwijl de bouw van de vorige vaak nog loopt.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from benchmarks.groei import laat_groeien
from benchmarks.redigeerdag import Wijziging, dag

sys.path.append(str(Path(__file__).parents[1] / "tests"))
from chromium import start

HOOFDMAP = Path(__file__).parents[1]
BOOM = ("data", "docs", "hooks", "overrides", "src", "mkdocs.yml")
LANGST_BEGINNEN, LANGST = 1_800, 120
AANKOMST = """performance.timeOrigin
+ performance.getEntriesByType("navigation")[0].responseEnd"""
"""Wanneer de HTML van deze pagina binnen was, in duizendsten van een seconde sinds 1970."""
ADEM = 1.0
"""Zo lang (seconden) kijkt iemand naar de pagina voordat hij weer iets bewaart."""


def kopie(doel: Path, voorbeelden: int) -> None:
    """Zet deze boom in `doel`, aangevuld tot een aantal voorbeelden."""
    for naam in BOOM:
        if (HOOFDMAP / naam).is_dir():
            shutil.copytree(HOOFDMAP / naam, doel / naam)
        else:
            shutil.copy(HOOFDMAP / naam, doel / naam)
    laat_groeien(doel, voorbeelden)


@contextlib.contextmanager
def voorvertoning(map_: Path) -> Iterator[str]:
    """Het adres van een draaiende voorvertoning."""
    with socket.socket() as stekker:
        stekker.bind(("127.0.0.1", 0))
        adres = "127.0.0.1:{1}".format(*stekker.getsockname())
    with (map_ / "logboek.txt").open("wb") as verslag:
        proces = subprocess.Popen(
            [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", adres],
            cwd=map_,
            env=os.environ | {"NO_MKDOCS_2_WARNING": "1"},
            stdout=verslag,
            stderr=verslag,
        )
    try:
        _wacht_tot_zij_er_is(f"http://{adres}/")
        yield f"http://{adres}/"
    finally:
        proces.terminate()
        proces.wait()


def _wacht_tot_zij_er_is(adres: str) -> None:
    eind = time.monotonic() + LANGST_BEGINNEN
    while time.monotonic() < eind:
        with contextlib.suppress(OSError):
            urllib.request.urlopen(adres).close()  # noqa: S310 - ons eigen adres
            return
        time.sleep(0.5)
    raise TimeoutError("de voorvertoning begon niet")


def meet(pagina: Page, adres: str, map_: Path, een: Wijziging) -> tuple[float, float]:
    """Seconden van bewaren tot de browser de nieuwe HTML heeft, en tot hij haar toont."""
    pagina.goto(adres + een.pagina, wait_until="load")
    if pagina.evaluate(een.te_zien):
        raise ValueError(f"{een.naam}: stond er al")
    time.sleep(ADEM)
    begin = time.time()
    een.doe(map_)
    pagina.wait_for_function(een.te_zien, timeout=LANGST * 1_000)
    gezien = time.time() - begin
    return pagina.evaluate(AANKOMST) / 1_000 - begin, gezien


def main() -> None:
    """Print per wijziging hoe lang het duurde."""
    aantal = int(sys.argv[1]) if len(sys.argv) > 1 else 0
    with tempfile.TemporaryDirectory() as naam, sync_playwright() as speelveld:
        map_ = Path(naam)
        kopie(map_, aantal)
        browser = start(speelveld)
        pagina = browser.new_page()
        tijden = []
        print("| Wijziging | Bekeken | HTML | Te zien |\n| --- | --- | --- | --- |")
        with voorvertoning(map_) as adres:
            for een in dag():
                tijden.append(meet(pagina, adres, map_, een))
                html, gezien = tijden[-1]
                print(f"| {een.naam} | {een.pagina} | {html:.2f} | {gezien:.2f} |", flush=True)
        browser.close()
    for wat, rij in zip(("HTML", "Te zien"), zip(*tijden, strict=True), strict=True):
        print(f"{wat}: midden {statistics.median(rij):.2f}, hoogste {max(rij):.2f} seconden.")


if __name__ == "__main__":
    main()
