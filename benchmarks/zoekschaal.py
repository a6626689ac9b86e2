"""Zoeken bij veel passages: hoe lang maken duurt, en wat een eerste vraag in de browser kost.

De passages zijn de onze, met hun zinnen door elkaar en een deel van de woorden vervangen door
verzonnen woorden. Gemeten in Chromium, van schijf, met de scripts van de site. Openen is
rekentijd, de eerste keer; daarna leest de browser de woorden van elke letter als hij niets te
doen heeft. Een vraag is de snelste van drie rondes, want op een drukke machine wacht zij.
"""

from __future__ import annotations

import gzip
import json
import random
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from playwright.sync_api import CDPSession, Page, sync_playwright

from kennisbank.samenhang import laad
from kennisbank.zoeken import (
    Passage,
    lees_vragen,
    maak_zoekindex,
    zoekbestanden,
)
from kennisbank.zoekstof import zoekstof

HOOFDMAP: Final = Path(__file__).parents[1]
SCRIPTS: Final = HOOFDMAP / "docs" / "assets" / "zoeken"
AANTALLEN: Final = (1_000, 2_500, 5_000, 10_000)
VERZONNEN: Final = 25_000
DEEL: Final = 0.2
TREFFERS: Final = 10
PER_STUK: Final = 20
RONDES: Final = 3
LAADT: Final = """async (map) => {
  globalThis.haal = (naam) => new Promise((klaar, mis) => {
    const script = document.createElement("script");
    Object.assign(script, { src: map + naam, onload: klaar, onerror: mis });
    document.head.append(script);
  });
  for (const naam of ["taal.js", "index.js", "woordenschat.js", "rang.js"]) await haal(naam);
}"""
OPENT: Final = "() => { globalThis.motor = meerdoenZoeken.open(meerdoenZoekindex); }"
LEEST: Final = "() => Object.keys(meerdoenZoekindex.w).forEach(motor.leesVooruit)"
METEN: Final = """async ([vragen, rondes]) => {
  const gehaald = [], tijden = vragen.map(() => Infinity);
  for (let ronde = 0; ronde < rondes; ronde++) {
    const motor = ronde ? meerdoenZoeken.open(meerdoenZoekindex) : globalThis.motor;
    Object.keys(meerdoenZoekindex.w).forEach(motor.leesVooruit);
    for (const [i, vraag] of vragen.entries()) {
      const eerst = performance.now();
      const nodig = motor.nodig(vraag);
      const ontleed = performance.now() - eerst;
      for (const nummer of nodig) {
        const naam = `posten-${String(nummer).padStart(3, "0")}.js`;
        if (!globalThis.meerdoenZoekposten?.[nummer]) await haal(naam);
        motor.laad(nummer, meerdoenZoekposten[nummer]);
      }
      const toen = performance.now();
      const { resultaten } = motor.zoek(vraag);
      tijden[i] = Math.min(tijden[i], ontleed + performance.now() - toen);
      if (!ronde) gehaald.push([vraag, resultaten.slice(0, 10).map((een) => een.nummer)]);
    }
  }
  return { tijden, gehaald };
}"""


def meer(rij: Sequence[Passage], aantal: int) -> Iterator[Passage]:
    """Zo veel passages, gemengd uit de onze met een vast zaad."""
    worp = random.Random(aantal)  # noqa: S311 - een meting, geen geheim
    zinnen = [zin for een in rij for zin in een.tekst.split(". ") if zin]
    for nummer in range(aantal):
        bron = rij[nummer % len(rij)]
        tekst = ". ".join(worp.choices(zinnen, k=max(1, bron.tekst.count(". "))))
        woorden = [
            f"verzin{worp.randrange(VERZONNEN)}" if worp.random() < DEEL else woord
            for woord in tekst.split()
        ]
        ander = f"{bron.id}-{nummer}" if nummer >= len(rij) else bron.id
        yield replace(bron, id=ander, tekst=" ".join(woorden))


def eerste_vraag(bestanden: dict[str, str], motor: Any, gehaald: list[Any]) -> list[int]:
    """Per vraag de bytes die iemand haalt die daarmee begint, ingepakt."""
    weegt = {naam: len(gzip.compress(tekst.encode(), 6)) for naam, tekst in bestanden.items()}
    vast = weegt["index.js"] + sum(
        len(gzip.compress(pad.read_bytes(), 6)) for pad in SCRIPTS.glob("*.js")
    )
    uit = []
    for vraag, nummers in gehaald:
        posten = {f"posten-{nummer:03}.js" for nummer in motor(vraag)}
        teksten = {f"teksten-{nummer // PER_STUK:03}.js" for nummer in nummers}
        uit.append(vast + sum(weegt[naam] for naam in posten | teksten))
    return sorted(uit)


def rekentijd(pagina: Page, sessie: CDPSession, stap: str) -> float:
    """Hoeveel milliseconden de pagina aan een stap rekent; wachten op een ander telt niet."""

    def tot_nu() -> float:
        metingen = sessie.send("Performance.getMetrics")["metrics"]
        return 1000 * float(next(een["value"] for een in metingen if een["name"] == "TaskDuration"))

    voor = tot_nu()
    pagina.evaluate(stap)
    return tot_nu() - voor


def meet_in_browser(bestanden: dict[str, str], vragen: Sequence[str]) -> tuple[Any, list[int]]:
    """Wat Chromium meet, en per vraag de bytes van een eerste vraag."""
    with tempfile.TemporaryDirectory() as naam, sync_playwright() as spel:
        map_ = Path(naam)
        for bestand, tekst in bestanden.items():
            (map_ / bestand).write_text(tekst, "utf-8")
        for pad in SCRIPTS.glob("*.js"):
            shutil.copy(pad, map_)
        (map_ / "leeg.html").write_text("<!doctype html><meta charset=utf-8>", "utf-8")
        programma = shutil.which("chromium-headless-shell") or shutil.which("chromium")
        browser = spel.chromium.launch(executable_path=programma, args=["--no-sandbox"])
        pagina = browser.new_page()
        pagina.goto((map_ / "leeg.html").as_uri())
        pagina.evaluate(LAADT, f"{map_.as_uri()}/")
        sessie = pagina.context.new_cdp_session(pagina)
        sessie.send("Performance.enable", {"timeDomain": "threadTicks"})
        openen, lezen = rekentijd(pagina, sessie, OPENT), rekentijd(pagina, sessie, LEEST)
        gemeten = pagina.evaluate(METEN, [list(vragen), RONDES])
        gemeten |= {"open": openen, "lezen": lezen}
        vers = "(vraag) => meerdoenZoeken.open(meerdoenZoekindex).nodig(vraag)"
        bytes_ = eerste_vraag(
            bestanden, lambda vraag: pagina.evaluate(vers, vraag), gemeten["gehaald"]
        )
        browser.close()
    return gemeten, bytes_


def op(rij: Sequence[float], deel: float) -> float:
    """De waarde waar dit deel van de rij onder ligt."""
    return sorted(rij)[min(len(rij) - 1, int(len(rij) * deel))]


def main() -> None:
    """Drukt per aantal passages een regel af."""
    inhoud = laad(HOOFDMAP)
    stof = inhoud.eens(zoekstof)
    lijsten = (HOOFDMAP / "data" / "zoekvragen").glob("*.jsonl")
    vragen = [een.vraag for lijst in sorted(lijsten) for een in lees_vragen(lijst)]
    aantallen = [int(een) for een in sys.argv[1:]] or AANTALLEN
    print("passages  maken/passage  openen  vooruit lezen  vraag p50  p95  eerste vraag p50  p95")
    for aantal in aantallen:
        begin = time.process_time()
        bestanden = zoekbestanden(maak_zoekindex(tuple(meer(stof.passages, aantal)), *stof[1:]))
        maken = 1000 * (time.process_time() - begin) / aantal
        gemeten, bytes_ = meet_in_browser(dict(bestanden), vragen)
        tijden = gemeten["tijden"]
        vooraf = f"{gemeten['open']:4.0f} ms  {gemeten['lezen']:10.0f} ms"
        print(
            f"{aantal:8}  {maken:10.2f} ms  {vooraf}  {op(tijden, 0.5):6.2f} ms"
            f"  {op(tijden, 0.95):4.1f} ms  {op(bytes_, 0.5) / 1000:10.0f} kB"
            f"  {op(bytes_, 0.95) / 1000:4.0f} kB"
        )
    print(json.dumps({"vragen": len(vragen), "zaad": "het aantal passages"}))


if __name__ == "__main__":
    main()
