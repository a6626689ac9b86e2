"""Maakt platen van elke soort pagina, en een tabel van hoe lang en hoe zwaar zij is.

Gebruik: make site && .venv/bin/python -m gereedschap.maak_platen [SITE] [MAP] [VROEGER]
De platen komen in MAP, met de maten in MAP/maten.tsv. Is VROEGER zo'n bestand van een eerdere
keer, dan staat achter elk getal wat er veranderde. Zo is een wijziging van het gezicht met het
oog te bekijken, en niet alleen te meten.
"""

from __future__ import annotations

import runpy
import shutil
import sys
from collections.abc import Iterable
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from gereedschap.maak_beelden import HOOFDMAP, PROGRAMMAS, gastheer
from gereedschap.paginamaat import SCHERM, Maat, lees, schrijf, tabel

TELEFOON, BREED = 390, 1280
KLEUREN = ("licht", "donker")
MATEN = "maten.tsv"
TEL = """() => {
  const hoofd = document.querySelector("main");
  const lezer = document.createTreeWalker(hoofd, NodeFilter.SHOW_TEXT);
  const tel = [0, 0];
  while (lezer.nextNode()) {
    const hoeveel = lezer.currentNode.data.split(/\\s+/).filter(Boolean).length;
    if (lezer.currentNode.parentElement.checkVisibility()) tel[0] += hoeveel;
    tel[1] += hoeveel;
  }
  const links = [...hoofd.querySelectorAll("a[href]")];
  return [...tel, links.filter((link) => link.checkVisibility()).length, links.length];
}"""
HOOGTE = "document.documentElement.scrollHeight"


def bladen(site: Path) -> Iterable[str]:
    """Van elke soort pagina één adres dat er op deze site is, elk één keer."""
    soorten = runpy.run_path(str(HOOFDMAP / "tests/bladsoorten.py"))["BLADSOORTEN"]
    return [blad for blad in dict.fromkeys(soorten) if (site / blad).is_file()]


def maak(browser: Browser, adres: str, site: Path, map_: Path) -> dict[str, Maat]:
    """De vier platen van elke soort pagina in `map_`, en haar maten."""
    gevonden: dict[str, Maat] = {}
    telefoon, breed = (
        browser.new_page(viewport={"width": breedte, "height": SCHERM}, locale="nl-NL")
        for breedte in (TELEFOON, BREED)
    )
    for blad in bladen(site):
        naam = blad.removesuffix(".html").replace("/", "-")
        hoog = fotografeer(telefoon, adres + blad, map_ / f"{naam}-{TELEFOON}")
        hoog_breed = fotografeer(breed, adres + blad, map_ / f"{naam}-{BREED}")
        woorden_dicht, woorden, links_dicht, links = telefoon.evaluate(TEL)
        omvang = (site / blad).stat().st_size
        gevonden[blad] = Maat(hoog, hoog_breed, woorden_dicht, woorden, links_dicht, links, omvang)
    return gevonden


def fotografeer(pagina: Page, adres: str, begin: Path) -> int:
    """Zet de hele pagina licht en donker op de plaat, en geeft haar hoogte."""
    pagina.goto(adres)
    pagina.evaluate("document.fonts.ready")
    for naam in KLEUREN:
        pagina.emulate_media(color_scheme="light" if naam == "licht" else "dark")
        plaat = begin.with_name(f"{begin.name}-{naam}.png")
        pagina.screenshot(path=plaat, full_page=True, animations="disabled")
    hoogte: int = pagina.evaluate(HOOGTE)
    return hoogte


def main() -> None:
    """Maakt de platen, bewaart de maten en toont de tabel."""
    gevraagd = dict(enumerate(sys.argv))
    site, map_ = Path(gevraagd.get(1, "site")), Path(gevraagd.get(2, "platen"))
    if not (site / "index.html").is_file():
        raise SystemExit(f"In {site} staat geen site. Maak die met: make site.")
    eerder = lees(Path(gevraagd[3]).read_text("utf-8")) if 3 in gevraagd else {}
    map_.mkdir(parents=True, exist_ok=True)
    programma = next(filter(None, map(shutil.which, PROGRAMMAS)), None)
    with gastheer(site) as adres, sync_playwright() as speelveld:
        browser = speelveld.chromium.launch(executable_path=programma, args=["--no-sandbox"])
        maten = maak(browser, adres, site, map_)
        browser.close()
    (map_ / MATEN).write_text(schrijf(maten), encoding="utf-8")
    sys.stdout.write("".join(f"{regel}\n" for regel in tabel(maten, eerder)))
    sys.stdout.write(f"De platen staan in {map_}. Bekijk ze.\n")


if __name__ == "__main__":
    main()
