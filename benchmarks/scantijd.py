"""Hoe lang een akkoord van zestig bladzijden kost: met de opdracht en in de browser, om en om.

Gebruik: .venv/bin/python -m benchmarks.scantijd [SITE]
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

sys.path.append(str(Path(__file__).parents[1] / "tests"))
from browser.gastheer import gastheer
from chromium import start
from verzonnen_akkoord import akkoord

RONDES = 5
IN_DE_BROWSER = """async (tekst) => {
  const begin = performance.now();
  const { regels } = Scan.leesTekst(tekst);
  await Scan.maakScan(Scan.gegevens)(regels);
  return (performance.now() - begin) / 1000;
}"""


def met_de_opdracht(bestand: Path) -> tuple[float, float]:
    """De wandklok en de rekentijd van `kennisbank scan`, met starten erbij, in seconden."""
    voor, begin = os.times(), time.perf_counter()
    opdracht = [sys.executable, "-m", "kennisbank", "scan", str(bestand), "--json"]
    subprocess.run(opdracht, check=True, stdout=subprocess.DEVNULL)
    na = os.times()
    rekentijd = na.children_user + na.children_system - voor.children_user - voor.children_system
    return time.perf_counter() - begin, rekentijd


def in_de_browser(browser: Browser, adres: str, tekst: str) -> float:
    """Lezen, de woordenlijst openen en oordelen, op een verse pagina, in seconden."""
    pagina = browser.new_page()
    pagina.goto(f"{adres}akkoordscan.html")
    pagina.get_by_label("Plak hier de tekst").fill("Er komt een jongerenraad.")
    pagina.get_by_role("button", name="Leg ernaast").click()
    pagina.wait_for_selector("[data-uitslag]:not([hidden])")  # de motor is nu geladen
    duur = float(pagina.evaluate(IN_DE_BROWSER, tekst))
    pagina.close()
    return duur


def main() -> None:
    """Drukt per ronde af wat elk kost."""
    site = Path(sys.argv[1] if len(sys.argv) > 1 else "site")
    tekst = "\f".join(akkoord(met_beloften=True).bladzijden)
    bestand = Path(tempfile.mkdtemp()) / "akkoord.txt"
    bestand.write_text(tekst, "utf-8")
    print(f"{len(tekst.split())} woorden")
    print(f"{'opdracht':>9} {'rekentijd':>9} {'browser':>8}")
    with gastheer(site) as adres, sync_playwright() as speelveld:
        browser = start(speelveld)
        for _ in range(RONDES):
            klok, rekentijd = met_de_opdracht(bestand)
            print(f"{klok:9.2f} {rekentijd:9.2f} {in_de_browser(browser, adres, tekst):8.2f}")
        browser.close()


if __name__ == "__main__":
    main()
