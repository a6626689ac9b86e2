"""Maakt de beelden in de gids opnieuw uit de site en de opdracht van nu.

Gebruik: make site && .venv/bin/python -m gereedschap.maak_beelden [SITE]
Verandert een pagina of vraag die op een beeld staat, draai dit dan en bekijk de beelden.
"""

from __future__ import annotations

import os
import pty
import select
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from html import escape
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import NamedTuple

from playwright.sync_api import Page, sync_playwright

from kennisbank.schrijven.vragen import OP_VELD

HOOFDMAP = Path(__file__).parents[1]
BEELDMAP = HOOFDMAP / "docs" / "redactie" / "beeld"
PROGRAMMAS = ("chromium", "chromium-browser", "google-chrome")
LANGSTE_WACHTTIJD = 180
CTRL_C = "\x03"
# Wat iemand in de terminal typt, zodra de vraag over dit veld er staat; de laatste is Ctrl-C.
GESPREK = (
    ("titel", "Inwoners kiezen een speelplek"),
    ("gemeente", "Apeldorn"),
    ("gemeente", "Apeldoorn"),
    ("vorm", ""),
    ("organisatie", ""),
    ("kern", "?"),
    ("kern", CTRL_C),
)
WEGEN = """
<div class=rij>
<div><h2>Op de site</h2><p>U vult de pagina <b>Deel uw voorbeeld</b> in.</p>
<p>Invullen kan zonder account.</p></div>
<div><h2>Formulier op GitHub</h2><p>U beantwoordt vragen in een melding.</p>
<p>Gratis account nodig.</p></div>
<div><h2>Zelf een bestand</h2><p>U vult een bestand in dat al klaarstaat.</p>
<p>Gratis account nodig.</p></div>
</div>
<p class=pijl>↓</p>
<div><p><b>De controle</b> leest het na en zegt in gewone zinnen wat er beter kan.</p></div>
<p class=pijl>↓</p>
<div class=vol><p><b>De redactie</b> leest mee. Daarna staat uw voorbeeld op de site.</p></div>
"""
STIJL = """
@font-face {{ font-family: lees; font-weight: 400 700;
  src: url("{adres}assets/letters/lees-var.woff2") }}
body {{ margin: 0; padding: 16px; font: 17px/1.45 lees, sans-serif; color: #14261e; width: 728px }}
h2 {{ font-size: 18px; margin: 0 0 6px }} p {{ margin: 0 0 6px }}
div > div, body > div:not(.rij) {{ border: 2px solid #1d4730; border-radius: 10px;
  padding: 14px 18px }}
.rij {{ display: grid; grid-template-columns: 1fr 1fr 1fr; gap: 12px }}
body > div:not(.rij) {{ text-align: center }} .vol {{ background: #e5efe8 }}
.pijl {{ text-align: center; font-size: 22px; margin: 6px 0 }}
pre {{ margin: 0; padding: 16px; border-radius: 10px; background: #16261f; color: #fff;
  font: 14px/1.45 "DejaVu Sans Mono", monospace; white-space: pre-wrap }}
"""


class Beeld(NamedTuple):
    """Eén beeld: hoe het heet, hoe breed het is, en wat erop komt."""

    naam: str
    breedte: int
    hoogte: int
    zet_neer: Callable[[Page, str], None]


def start(pagina: Page, adres: str) -> None:
    """De startpagina, zoals een bezoeker haar vindt; op een vaste dag, want zij telt dagen."""
    pagina.clock.set_fixed_time("2026-12-01T08:00:00Z")
    pagina.goto(f"{adres}index.html")


def formulier(pagina: Page, adres: str) -> None:
    """Het formulier op de site, met de gemeente en een titel die er bijna al is."""
    pagina.goto(f"{adres}voorbeeld-delen.html")
    pagina.locator("[name=gemeente]").fill("Zeist")
    pagina.locator("[name=titel]").fill("Gelote inwoners geven raad over geld")
    pagina.locator("[name=kern]").fill("Inwoners die geloot waren, gaven de raad advies over geld.")
    pagina.locator("[name=kern]").press("Tab")
    pagina.locator("[data-lijktop] a").first.wait_for()
    pagina.locator("[data-voortgang]", has_text="3 van").wait_for()
    pagina.locator("[data-bovenlicht]").evaluate("deel => window.scrollTo(0, deel.offsetTop - 90)")


def wegen(pagina: Page, adres: str) -> None:
    """De drie wegen naast elkaar, en wat er daarna gebeurt."""
    pagina.goto(f"{adres}404.html")
    pagina.set_content(f"<style>{STIJL.format(adres=adres)}</style>{WEGEN}")


def vragen(pagina: Page, adres: str) -> None:
    """Een gesprek met de opdracht, zoals het in een terminal staat."""
    pagina.goto(f"{adres}404.html")
    tekst = f"$ .venv/bin/kennisbank nieuw voorbeeld\n{gesprek()}"
    pagina.set_content(f"<style>{STIJL.format(adres=adres)}</style><pre>{escape(tekst)}</pre>")


BEELDEN = (
    Beeld("start", 1280, 900, start),
    Beeld("toevoegen-formulier", 1040, 960, formulier),
    Beeld("toevoegen-vragen", 760, 0, vragen),
    Beeld("toevoegen-wegen", 760, 0, wegen),
)
"""Elk beeld van de gids; is de hoogte nul, dan is het beeld zo hoog als wat erop staat."""


def gesprek() -> str:
    """Wat er op het scherm komt als iemand de opdracht start en de vragen beantwoordt."""
    meester, slaaf = pty.openpty()
    with tempfile.TemporaryDirectory() as map_:
        opdracht = [
            sys.executable,
            "-m",
            "kennisbank",
            "nieuw",
            "voorbeeld",
            "--map",
            str(HOOFDMAP),
        ]
        omgeving = os.environ | {"PYTHONPATH": str(HOOFDMAP / "src"), "TERM": "dumb"}
        proces = subprocess.Popen(
            opdracht,
            stdin=slaaf,
            stdout=slaaf,
            stderr=slaaf,
            cwd=map_,
            env=omgeving,
            start_new_session=True,
            preexec_fn=_eigen_terminal,
        )
        os.close(slaaf)
        scherm = ""
        for veld, antwoord in GESPREK:
            vraag = OP_VELD[veld].label
            vraagt = partial(_vraagt, vraag, len(scherm))
            scherm = _lees_tot(meester, scherm, vraagt)
            if not vraagt(scherm):
                proces.kill()
                raise SystemExit(f"De opdracht vroeg niet naar {vraag}. Er staat:\n{scherm}")
            os.write(meester, (antwoord if antwoord == CTRL_C else f"{antwoord}\n").encode())
        scherm = _lees_tot(meester, scherm, lambda _: False)
        proces.wait(timeout=LANGSTE_WACHTTIJD)
    return scherm.replace("\r\n", "\n").strip()


def _vraagt(vraag: str, vanaf: int, scherm: str) -> bool:
    """Of de opdracht nu op een antwoord op deze vraag wacht."""
    return scherm.endswith(": ") and vraag in scherm[vanaf:]


def _eigen_terminal() -> None:
    """Maakt de terminal van dit gesprek die van het proces, zodat Ctrl-C aankomt."""
    import fcntl
    import termios

    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


def _lees_tot(meester: int, scherm: str, klaar: Callable[[str], bool]) -> str:
    """Het scherm zodra `klaar` dat zegt, of zodra het gesprek ophoudt."""
    eind = time.monotonic() + LANGSTE_WACHTTIJD
    while not klaar(scherm) and time.monotonic() < eind:
        if select.select([meester], [], [], 1)[0]:
            try:
                brok = os.read(meester, 65_536)
            except OSError:  # de andere kant hing op
                break
            if not brok:
                break
            scherm += brok.decode("utf-8", "replace")
    return scherm


@contextmanager
def gastheer(site: Path) -> Iterator[str]:
    """Toont de site op een vrij adres van deze computer."""
    doe = partial(_Stil, directory=str(site))
    with ThreadingHTTPServer(("127.0.0.1", 0), doe) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


class _Stil(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *woorden: object) -> None:
        """Zegt niets; wat er misgaat, is op het beeld te zien."""


def main() -> None:
    """Maakt elk beeld en zegt waar het staat."""
    site = Path(sys.argv[1] if len(sys.argv) > 1 else "site")
    if not (site / "index.html").is_file():
        raise SystemExit(f"In {site} staat geen site. Maak die met: make site.")
    programma = next(filter(None, map(shutil.which, PROGRAMMAS)), None)
    with gastheer(site) as adres, sync_playwright() as speelveld:
        browser = speelveld.chromium.launch(executable_path=programma, args=["--no-sandbox"])
        for beeld in BEELDEN:
            pagina = browser.new_page(
                viewport={"width": beeld.breedte, "height": beeld.hoogte or 200},
                color_scheme="light",
                locale="nl-NL",
            )
            beeld.zet_neer(pagina, adres)
            pagina.evaluate("document.fonts.ready")
            pad = BEELDMAP / f"{beeld.naam}.png"
            pagina.screenshot(path=pad, full_page=not beeld.hoogte, animations="disabled")
            pagina.close()
            verklein(pad)
            sys.stdout.write(f"{pad.relative_to(HOOFDMAP)} gemaakt. Bekijk het.\n")
        browser.close()


def verklein(pad: Path) -> None:
    """Bewaart het beeld met 256 kleuren, als Pillow er is; dat scheelt de helft."""
    try:
        from PIL import Image
    except ImportError:
        return
    with Image.open(pad) as beeld:
        klein = beeld.convert("RGB").quantize(256, dither=Image.Dither.NONE)
    klein.save(pad, optimize=True)


if __name__ == "__main__":
    main()
