"""Hoe groot en hoe vlug een odt met alle voorstellen is, gemaakt in de browser van de lezer.

Gebruik: .venv/bin/python -m benchmarks.schrijftafel. Het stuk is een akkoord met de tekst van elke
prioriteit, en bij elk voorstel de afspraak en een noot. Er gaat niets over het netwerk.
"""

from __future__ import annotations

import shutil
import statistics
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from playwright.sync_api import sync_playwright

from kennisbank.kennisgraaf import Kennisgraaf
from kennisbank.model import Prioriteit, Voorstel
from kennisbank.samenhang import laad

HOOFDMAP = Path(__file__).parents[1]
UITVOER = HOOFDMAP / "docs" / "assets" / "schrijf" / "uitvoer"
RONDES = 9
MEESTE_BYTES = 60_000
LANGSTE = 0.5
METEN = """async ([stuk, rondes]) => {
  const tijden = [];
  let lengte = 0;
  for (let ronde = 0; ronde < rondes; ronde++) {
    const begin = performance.now();
    lengte = (await Schrijf.odt(stuk)).length;
    tijden.push((performance.now() - begin) / 1000);
  }
  return [lengte, tijden];
}"""


def akkoord(graaf: Kennisgraaf) -> dict[str, Any]:
    """Een akkoord met alle prioriteiten en voorstellen, zoals de schrijftafel het doorgeeft."""
    noten: list[dict[str, Any]] = []
    delen = [_kop(1, "Een akkoord voor [gemeentenaam]"), *_hoofdstukken(graaf, noten)]
    vast = {"vorm": "akkoord", "titel": "Een akkoord", "taal": "nl", "datum": "2026-11-30"}
    return {**vast, "gemeente": "", "delen": delen, "noten": noten, "werk": {}}


def _hoofdstukken(graaf: Kennisgraaf, noten: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for knoop in graaf.van_soort(Prioriteit.soort):
        yield _kop(2, knoop.record.titel)
        if isinstance(knoop.record, Prioriteit):
            for alinea in knoop.record.akkoordtekst.split("\n\n"):
                yield {"soort": "alinea", "zinnen": [_zin(alinea)]}
        for voorstel in graaf.van_soort(Voorstel.soort):
            if voorstel.ouder == knoop.id and isinstance(voorstel.record, Voorstel):
                tekst = f"Mee(r) doen, {voorstel.record.titel}"
                noten.append({"nummer": len(noten) + 1, "tekst": tekst, "adres": voorstel.url})
                yield _kop(3, voorstel.record.titel)
                punten = [[_zin(voorstel.record.afspraak, len(noten))]]
                yield {"soort": "lijst", "genummerd": True, "punten": punten}


def _kop(niveau: int, tekst: str) -> dict[str, Any]:
    return {"soort": "kop", "niveau": niveau, "tekst": tekst}


def _zin(tekst: str, noot: int | None = None) -> dict[str, Any]:
    heel = " ".join(tekst.split())
    return {"id": "zin", "tekst": heel, "eigen": False, "noot": noot, "leeg": False}


def main() -> None:
    """Meet en zegt of het bestand klein en vlug genoeg is."""
    stuk = akkoord(laad(HOOFDMAP).graaf)
    with sync_playwright() as speelveld:
        programma = shutil.which("chromium-headless-shell") or shutil.which("chromium")
        browser = speelveld.chromium.launch(executable_path=programma, args=["--no-sandbox"])
        blad = browser.new_page()
        for bestand in sorted(UITVOER.glob("*.js")):
            blad.add_script_tag(path=bestand)
        lengte, tijden = blad.evaluate(METEN, [stuk, RONDES])
        browser.close()
    print("| Voorstellen | Bytes | Eerste keer | Midden |\n| --- | --- | --- | --- |")
    midden = statistics.median(tijden)
    print(f"| {len(stuk['noten'])} | {lengte} | {tijden[0]:.3f} s | {midden:.3f} s |")
    if lengte > MEESTE_BYTES or max(tijden) > LANGSTE:
        sys.exit(f"Te groot of te traag: de grens is {MEESTE_BYTES} bytes en {LANGSTE} s.")


if __name__ == "__main__":
    main()
