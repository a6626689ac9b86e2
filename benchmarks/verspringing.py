"""Hoeveel een pagina verspringt terwijl zij laadt, met letters die vlot en letters die laat komen.

Gebruik: .venv/bin/python -m benchmarks.verspringing [SITE]
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from playwright.sync_api import Browser, Page, Route, ViewportSize, sync_playwright

sys.path.append(str(Path(__file__).parents[1] / "tests"))
from browser.gastheer import gastheer
from chromium import start

PAGINAS = (
    "index.html",
    "prioriteiten/1-herstel-van-vertrouwen.html",
    "gemeenten/leeuwarden.html",
    "gemeenten/index.html",
    "voorbeelden/index.html",
    "instrumenten/burgerberaad.html",
    "zoeken.html",
    "schrijf.html",
    "akkoordscan.html",
    "toegankelijkheid.html",
    "kader.html",
)
MATEN = (ViewportSize(width=390, height=844), ViewportSize(width=1280, height=900))
LAAT = 0.7
FIJN = "--font-render-hinting=none"
"""Anders rondt Chromium zonder scherm elke letter af op hele pixels, en meten wij dat."""
TEL = """
window.verspringing = 0;
new PerformanceObserver((lijst) => {
  for (const een of lijst.getEntries()) if (!een.hadRecentInput) window.verspringing += een.value;
}).observe({ type: "layout-shift", buffered: true });
"""


def meet(browser: Browser, adres: str, maat: ViewportSize, laat: float) -> float:
    """De som van alle verspringingen op één pagina, zonder voorraad van eerder."""
    context = browser.new_context(viewport=maat)
    pagina = context.new_page()
    pagina.add_init_script(TEL)
    if laat:
        pagina.route("**/*.woff2", lambda route: _vertraagd(route, laat))
    pagina.goto(adres)
    som = _rust(pagina, laat)
    context.close()
    return som


def _vertraagd(route: Route, seconden: float) -> None:
    time.sleep(seconden)
    route.continue_()


def _rust(pagina: Page, laat: float) -> float:
    pagina.wait_for_timeout(600 + 1500 * laat)
    return float(pagina.evaluate("window.verspringing"))


def main() -> None:
    """Drukt per pagina en breedte de verspringing af, vlot en laat."""
    site = Path(sys.argv[1] if len(sys.argv) > 1 else "site")
    with gastheer(site) as adres, sync_playwright() as speelveld:
        browser = start(speelveld, FIJN)
        print(f"{'pagina':45} {'breed':>5} {'vlot':>7} {'laat':>7}")
        for pad in PAGINAS:
            for maat in MATEN:
                vlot, traag = (meet(browser, adres + pad, maat, laat) for laat in (0, LAAT))
                print(f"{pad:45} {maat['width']:5} {vlot:7.4f} {traag:7.4f}")
        browser.close()


if __name__ == "__main__":
    main()
