"""Een kleine site die op een toestel te bewaren is, met een server die alles kan laten misgaan."""

import http.server
import json
import re
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http import HTTPStatus

from playwright.sync_api import Page, expect

from kennisbank.opendata.toestel import BRON, LIJST, STAND, WERKER, toestelbestanden
from sitebouw import HOOFDMAP

SOORTEN = {"html": "text/html; charset=utf-8", "js": "text/javascript", "css": "text/css"}
GROOT = 3_000_000
KNOPPAGINA = "zonder-internet.html"
EIGEN = ("assets/haal.js", "assets/toestel/knop.js", "assets/stijl/toestel.css")

WAT_ER_STAAT = """async () => [
  (await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length]"""
BOUW = "() => [document.querySelector('#bouw')?.textContent, globalThis.bouw]"
LAAT = """() => new Promise((klaar) => {
  const script = document.createElement('script');
  script.onload = () => klaar(globalThis.laat);
  script.onerror = () => klaar('niets');
  script.src = '/meer-doen/data/laat.js';
  document.head.append(script);
})"""


@dataclass
class Stand:
    """Wat de server nu doet; een test verandert dit terwijl de browser kijkt."""

    bestanden: Mapping[str, bytes]
    kopregels: dict[str, str] = field(default_factory=dict)
    zonder_soort: bool = False
    dicht: bool = False
    dicht_na: int | None = None
    traag: float = 0
    gevraagd: list[str] = field(default_factory=list)


def bladzijde(bouw: str, rest: str = "") -> bytes:
    """Een pagina die zegt van welke bouw zij is, en een script haalt dat hetzelfde zegt."""
    return (
        f'<!doctype html><html lang="nl"><title>{bouw}</title><p id="bouw">{bouw}</p>'
        f'<script src="/meer-doen/data/bouw.js"></script>{rest}</html>'
    ).encode()


def huisje(bouw: str, wacht: int = 0, groot: bool = False) -> dict[str, bytes]:
    """De bestanden van één bouw, met haar stand en haar lijst."""
    knop = '<section class="toestel"><p role="status">Geen knop?</p></section>' + "".join(
        f'<script src="{pad}" defer></script>' for pad in EIGEN if pad.endswith(".js")
    )
    site = {
        "index.html": bladzijde(bouw),
        "een.html": bladzijde(bouw),
        "map/index.html": bladzijde(bouw),
        "vast.html": bladzijde("A of B"),
        KNOPPAGINA: bladzijde(bouw, knop),
        "data/bouw.js": f"globalThis.bouw = '{bouw}';".encode(),
        "data/laat.js": f"globalThis.laat = '{bouw}';".encode(),
        "assets/module.mjs": b"globalThis.module = true;",
        "module.html": bladzijde(bouw, '<script type="module" src="assets/module.mjs"></script>'),
        "pdf/een.pdf": b"%PDF-1.7",
        **{pad: (HOOFDMAP / "docs" / pad).read_bytes() for pad in EIGEN},
        **({"data/groot.txt": bytes(GROOT)} if groot else {}),
    }
    return met_lijst(site, "2026-11-21" if bouw == "A" else "2026-12-01", wacht)


def met_lijst(site: Mapping[str, bytes], dag: str, wacht: int = 0) -> dict[str, bytes]:
    """Deze bestanden, met de dienstwerker en de lijst die de bouw ervan maakt."""
    lijst = toestelbestanden(site, dag)
    stand = json.loads(lijst[STAND]) | {"wacht": wacht}
    werker = (HOOFDMAP / "docs" / BRON).read_bytes()
    eigen = {STAND: json.dumps(stand).encode(), LIJST: lijst[LIJST].encode(), WERKER: werker}
    return {**site, **eigen}


class Balie(http.server.BaseHTTPRequestHandler):
    """Geeft wat in `stand` staat, onder `/meer-doen/`."""

    protocol_version = "HTTP/1.1"
    stand: Stand

    def log_message(self, format: str, *args: object) -> None:
        """Zwijgt."""

    def do_GET(self) -> None:
        """Eén antwoord, of geen."""
        stand, pad = self.stand, self.path.partition("?")[0].removeprefix("/meer-doen/")
        pad = pad or "index.html"
        stand.gevraagd.append(pad)
        if stand.dicht_na is not None:
            stand.dicht, stand.dicht_na = stand.dicht_na <= 0, stand.dicht_na - 1
        if stand.dicht:
            self.close_connection = True
            return
        time.sleep(stand.traag)
        try:
            code, inhoud = HTTPStatus.OK, stand.bestanden[pad]
        except (KeyError, OSError):
            code, inhoud = HTTPStatus.NOT_FOUND, b"<!doctype html><title>Niet gevonden</title>"
        self.send_response(code)
        soort = SOORTEN.get(pad.rpartition(".")[2], "application/octet-stream")
        if not stand.zonder_soort or pad == WERKER or not pad.endswith((".js", ".mjs", ".css")):
            self.send_header("Content-Type", "text/html" if code != HTTPStatus.OK else soort)
        for naam, waarde in stand.kopregels.items():
            self.send_header(naam, waarde)
        self.send_header("Content-Length", str(len(inhoud)))
        self.end_headers()
        self.wfile.write(inhoud)


@contextmanager
def server(stand: Stand) -> Iterator[str]:
    """Het adres waarop deze stand te zien is."""
    balie = type("Eigen", (Balie,), {"stand": stand})
    dienst = http.server.ThreadingHTTPServer(("127.0.0.1", 0), balie)
    draad = threading.Thread(target=dienst.serve_forever, daemon=True)
    draad.start()
    try:
        yield f"http://127.0.0.1:{dienst.server_port}/meer-doen/"
    finally:
        dienst.shutdown()
        dienst.server_close()
        draad.join()


def druk(pagina: Page, naam: str) -> None:
    pagina.get_by_role("button", name=naam, exact=True).click()


def zegt(pagina: Page, zin: str, hooguit: int = 15_000) -> None:
    regel = pagina.locator(".toestel [role=status]")
    expect(regel).to_contain_text(re.compile(zin), timeout=hooguit)


def beperk(pagina: Page, adres: str) -> None:
    """Een toestel met ruimte voor de dienstwerker en het kleine huisje, en niet voor meer."""
    ruimte = {"origin": adres.removesuffix("/meer-doen/"), "quotaSize": 1_000_000}
    pagina.context.new_cdp_session(pagina).send("Storage.overrideQuotaForOrigin", ruimte)


def bouw_op(pagina: Page, adres: str) -> list[str]:
    """Van welke bouw de pagina is, en van welke haar script."""
    pagina.goto(adres)
    return list(pagina.evaluate(BOUW))


def wacht_op(pagina: Page, adres: str, wat: list[str]) -> None:
    """Opent de pagina tot zij van deze bouw is; nooit is zij van twee."""
    for _ in range(100):
        gezien = bouw_op(pagina, adres)
        assert gezien in (["A", "A"], ["B", "B"])
        if gezien == wat:
            return
        pagina.wait_for_timeout(50)
    raise AssertionError(gezien)
