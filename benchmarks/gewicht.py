"""Hoe zwaar elke soort pagina van een gebouwde site is, met alles wat een eerste bezoek haalt.

Gebruik: make site && .venv/bin/python -m benchmarks.gewicht [SITE]

Een soort is een map, een reeks lijsten, of een pagina die er maar één keer is. Van elke soort gaat
de zwaarste pagina open in Chromium, op een telefoon; wat die haalt, telt zoals een webserver het
ingepakt stuurt. `mag` is de grens die de tests bewaken. Alle getallen zijn kilobytes (1.000).
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

from playwright.sync_api import Browser, sync_playwright

sys.path.append(str(Path(__file__).parents[1] / "tests"))
from browser.gastheer import gastheer
from browser.gewicht import gewicht, mag_wegen
from chromium import start

OMLEIDING = 'http-equiv="refresh"'
REEKS = re.compile(r"-\d+$")
DELEN = {"html": {".html"}, "opmaak": {".css"}, "scripts": {".js"}, "letters": {".woff2"}}
KOLOMMEN = (
    *("soort", "pagina's", "html", "zwaarste", "ingepakt"),
    *("eerste bezoek", "opmaak", "scripts", "letters", "rest", "mag", "zwaarste pagina"),
)


def soorten(site: Path) -> dict[str, list[str]]:
    """Alle pagina's per soort; wie verhuisd is, stuurt alleen door en telt niet mee."""
    gevonden: dict[str, list[str]] = {}
    for pad in sorted(site.rglob("*.html")):
        if OMLEIDING not in pad.read_text(encoding="utf-8"):
            blad = PurePosixPath(pad.relative_to(site).as_posix())
            gevonden.setdefault(_soort(blad), []).append(str(blad))
    return gevonden


def _soort(blad: PurePosixPath) -> str:
    if blad.stem == "index" or blad.parent == PurePosixPath("."):
        return REEKS.sub("-…", str(blad.with_suffix("")))
    return f"{blad.parent}/{'lijst-…' if blad.stem.startswith('lijst-') else '…'}"


def gehaald(browser: Browser, adres: str) -> set[str]:
    """Elk adres dat de browser haalt als iemand deze pagina voor het eerst opent."""
    context = browser.new_context(viewport={"width": 390, "height": 844})
    pagina, adressen = context.new_page(), set[str]()
    pagina.on("request", lambda vraag: adressen.add(vraag.url))
    pagina.goto(adres)
    context.close()
    return adressen


def delen(site: Path, adressen: Iterable[str]) -> Iterator[int]:
    """De ingepakte bytes samen, en daarvan de opmaak, de scripts, de letters en de rest."""
    per_deel: dict[str, list[str]] = {deel: [] for deel in (*DELEN, "rest")}
    for adres in adressen:
        einde = PurePosixPath(adres.partition("?")[0]).suffix
        per_deel[next((deel for deel, ook in DELEN.items() if einde in ook), "rest")].append(adres)
    weegt = {deel: gewicht(site, rij) for deel, rij in per_deel.items()}
    yield sum(weegt.values())
    yield from (weegt[deel] for deel in ("opmaak", "scripts", "letters", "rest"))


def rijen(site: Path, browser: Browser, adres: str) -> Iterator[tuple[str, ...]]:
    """Per soort een rij van de tabel."""
    for soort, bladen in soorten(site).items():
        html = {blad: (site / blad).stat().st_size for blad in bladen}
        ingepakt = {blad: gewicht(site, [blad]) for blad in bladen}
        zwaarste = max(bladen, key=lambda blad: ingepakt[blad])
        getallen = (
            sum(html.values()) / len(html),
            max(html.values()),
            ingepakt[zwaarste],
            *delen(site, gehaald(browser, adres + zwaarste)),
            mag_wegen(zwaarste),
        )
        yield soort, str(len(bladen)), *(f"{een / 1000:.1f}" for een in getallen), zwaarste


def main() -> None:
    """Drukt de tabel af, de zwaarste soort bovenaan."""
    site = Path(sys.argv[1] if len(sys.argv) > 1 else "site")
    if not (site / "index.html").is_file():
        sys.exit(f"In {site} staat geen gebouwde site.")
    with gastheer(site) as adres, sync_playwright() as speelveld:
        browser = start(speelveld)
        tabel = sorted(rijen(site, browser, adres), key=lambda rij: -float(rij[5]))
        browser.close()
    for rij in (KOLOMMEN, ("---",) * len(KOLOMMEN), *tabel):
        print(f"| {' | '.join(rij)} |")


if __name__ == "__main__":
    main()
