"""Voorvertoning: de webserver van `make serve`, die de bekeken pagina niet laat wachten op de rest.

Na een wijziging in de inhoud is elke pagina meteen nieuw: zij wordt gemaakt als iemand haar
bekijkt. De hele bouw loopt daarachter, in een eigen proces.
"""

from __future__ import annotations

import gc
import posixpath
import re
import shutil
import time
from collections.abc import Callable, Collection, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import get_plugin_logger

from hooks.achtergrond import Achtergrondbouw, Klaar
from hooks.bekeken import Bekeken, afdruk, met_script
from hooks.kijker import Kijker

if TYPE_CHECKING:
    from hooks.meteen import Meteen
    from hooks.rand import Rand

log = get_plugin_logger("kennisbank")
HERLAADVRAAG = re.compile(r"/livereload/([0-9]+)/([0-9]+)")
SJABLONEN = ("overrides/", "src/kennisbank/sjablonen/")
MEESTE = 200
LANGST = 60
"""Zo lang (seconden) houdt een open pagina haar vraag vast; een browser vraagt daarna opnieuw."""
MISLUKT = -1
GEEN_BOUW = (
    "<!doctype html><title>De bouw mislukte</title><body><p>De bouw mislukte. In de terminal staat \
waarom. Deze pagina komt terug zodra het hersteld is.</p></body>"
)


class Voorvertoning(LiveReloadServer):
    """De server van MkDocs, die per pagina weet of de browser de nieuwste heeft."""

    def __init__(
        self, oud: LiveReloadServer, config: MkDocsConfig, rand: Callable[[], Rand], sinds: int
    ) -> None:
        """Neemt de plaats in van de gewone server; `rand` is die van de laatste hele bouw hier.

        Wat na `sinds` (nanoseconden) bewaard is, kan die bouw gemist hebben.
        """
        host, poort = oud.server_address[:2]
        super().__init__(oud.builder, str(host), int(poort), oud.root, oud.mount_path)
        oud.server_close()
        self._rand, self._eigen_map = rand, oud.root
        self._hoofdmap = Path(config.docs_dir).parent
        self.observer: Any = Kijker(self._hoofdmap, sinds)
        self._achtergrond = Achtergrondbouw(config, self._hoor)
        self._slot = self._epoch_cond
        self._meteen = self._begin()
        self._versie = self._nummer = self._nummer_op_schijf = 0
        self._gemaakt: dict[str, bytes | None] = {}
        self._bekeken: dict[int, Bekeken] = {}
        self._is_mislukt = False
        for pad in oud._watched_paths:
            self.watch(pad)

    def watch(self, path: str, func: None = None, *, recursive: bool = True) -> None:
        """Kijkt ook naar wijzigingen onder dit pad."""
        heel = str(Path(path).absolute())
        if heel not in self._watched_paths:
            self._watched_paths[heel] = 1
            self.observer.voeg_toe(heel)

    def shutdown(self, wait: bool = False) -> None:
        """Stopt, met de bouw op de achtergrond en alle mappen."""
        self._achtergrond.sluit()
        super().shutdown(wait)
        self._ruim_op()

    def _build_loop(self) -> None:
        while not self._shutdown:
            if namen := self.observer.wacht():
                self._verwerk(namen)

    def _verwerk(self, namen: set[str]) -> None:
        """Toont wat er veranderde, en begint daarna aan de hele bouw."""
        begin = time.monotonic()
        self._achtergrond.stop()
        with self._slot:
            self._nummer += 1
            if self._is_mislukt or not self._toon_meteen(namen):
                self._bouw_hier()
                return
            self._vernieuw(anders=any(map(_is_bijlage, namen)))
        log.info("Getoond na %.2f seconden; de rest volgt.", time.monotonic() - begin)
        self._achtergrond.begin(self._nummer)

    def _toon_meteen(self, namen: set[str]) -> bool:
        """Werkt de pagina's bij, en zegt of dat kon zonder alles te bouwen."""
        sjablonen = {naam for naam in namen if naam.startswith(SJABLONEN)}
        inhoud = {naam for naam in namen if naam.startswith(("docs/", "data/"))}
        if sjablonen | inhoud != namen:
            return False
        try:
            if sjablonen:
                self._meteen.nieuwe_sjablonen()
            self._meteen.wijzig(inhoud)
            self._kopieer(inhoud)
        except (Exception, SystemExit):
            log.exception("Meteen tonen lukte niet; nu volgt een hele bouw.")
            return False
        return True

    def _kopieer(self, namen: Collection[str]) -> None:
        """Zet beelden, opmaak en scripts die veranderden in de site."""
        for naam in namen:
            doel = Path(self.root, self._meteen.plek(naam))
            if not naam.startswith("docs/") or naam.endswith(".md"):
                continue
            doel.unlink(missing_ok=True)
            if naam in self._meteen.namen:
                doel.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(self._hoofdmap / naam, doel)

    def _bouw_hier(self) -> None:
        """Bouwt alles in dit proces, met verse code; wie iets vraagt, wacht erop."""
        self._ruim_op()
        self.root = self._eigen_map
        gc.unfreeze()
        try:
            self.builder()
        except (Exception, SystemExit):
            log.exception("De bouw mislukte; herstel wat hierboven staat.")
            self._is_mislukt = True
        else:
            self._is_mislukt = False
            self._nummer_op_schijf = self._nummer
            self._meteen = self._begin()
        self._vernieuw()

    def _begin(self) -> Meteen:
        """Wat de laatste hele bouw in dit proces weet, klaar om bij te werken."""
        from hooks.meteen import Meteen

        gc.collect()
        gc.freeze()  # anders loopt elke opruiming de hele graaf weer na
        return Meteen(self._rand())

    def _hoor(self, nummer: int, bericht: Any) -> None:
        """Verwerkt wat de bouw op de achtergrond meldt, als er niets nieuwers is."""
        with self._slot:
            if nummer != self._nummer:
                if isinstance(bericht, Klaar):
                    shutil.rmtree(bericht.map, ignore_errors=True)
            elif not isinstance(bericht, Klaar):
                self._meteen.vul_aan(bericht)
                self._vernieuw()
            elif bericht.map:
                self._ruim_op()
                self.root, self._nummer_op_schijf = bericht.map, nummer
                self._vernieuw()
                log.info("Alles is bij.")
            else:
                log.warning("De hele bouw mislukte; de pagina's zelf kloppen.")
                self._nummer_op_schijf = MISLUKT
                self._vernieuw()

    def _ruim_op(self) -> None:
        """Haalt de map weg van een bouw op de achtergrond."""
        if self.root != self._eigen_map:
            shutil.rmtree(self.root, ignore_errors=True)

    def _vernieuw(self, anders: bool = False) -> None:
        """Laat elke open pagina herladen die anders is, de laatst bekeken pagina eerst."""
        self._versie += 1
        self._gemaakt.clear()
        wachten = [een for een in self._bekeken.values() if een.is_open]
        for een in sorted(wachten, key=lambda een: -een.moment):
            een.is_anders = een.is_anders or anders or self._is_veranderd(een)
            self._slot.notify_all()
        self._slot.notify_all()

    def _is_veranderd(self, een: Bekeken) -> bool:
        if een.versie != self._versie:
            een.versie = self._versie
            return afdruk(self._pagina(een.pad)) != een.afdruk
        return False

    def _pagina(self, pad: str) -> bytes | None:
        """De HTML van een pagina zoals zij nu is."""
        if self._is_mislukt:
            return GEEN_BOUW.encode()
        if self._nummer_op_schijf == self._nummer:
            try:
                return Path(self.root, pad).read_bytes()
            except OSError:
                return None
        if pad not in self._gemaakt:
            self._gemaakt[pad] = self._maak(pad)
        return self._gemaakt[pad]

    def _maak(self, pad: str) -> bytes | None:
        try:
            html = self._meteen.html(pad)
        except Exception:
            log.exception("De pagina %s is niet te maken.", pad)
            return GEEN_BOUW.encode()
        return None if html is None else html.encode(errors="xmlcharrefreplace")

    def _serve_request(self, environ: Any, start_response: Any) -> Iterable[bytes] | None:
        pad = environ["PATH_INFO"].encode("latin-1").decode("utf-8", "ignore")
        if vraag := HERLAADVRAAG.fullmatch(pad):
            start_response("200 OK", [("Content-Type", "text/plain")])
            lijn = environ["wsgi.input"]
            return [b"%d" % self._wacht_op_nieuws(int(vraag[1]), int(vraag[2]), lijn)]
        if not pad.startswith(self.mount_path):
            return super()._serve_request(environ, start_response)
        deel = pad.removeprefix(self.mount_path)
        deel += "index.html" if not deel or deel.endswith("/") else ""
        deel = posixpath.normpath(f"/{deel}").lstrip("/")
        if not deel.endswith(".html"):
            self._wacht_op_bestand(deel)
            return super()._serve_request(environ, start_response)
        return self._geef(deel, start_response)

    def _geef(self, pad: str, start_response: Any) -> Iterable[bytes]:
        """Een pagina met het script dat haar laat herladen; ook een die er (nog) niet is."""
        with self._slot:
            html = self._pagina(pad)
            id = time.monotonic_ns()
            nu = time.monotonic()
            if len(self._bekeken) >= MEESTE:
                del self._bekeken[min(self._bekeken)]
            self._bekeken[id] = Bekeken(pad, afdruk(html), self._versie, nu)
            inhoud = self._meteen.niet_gevonden().encode() if html is None else html
        status = "404 Not Found" if html is None else "200 OK"
        inhoud = met_script(inhoud, self._versie, id)
        lengte = str(len(inhoud))
        start_response(status, [("Content-Type", "text/html"), ("Content-Length", lengte)])
        return [inhoud]

    def _wacht_op_nieuws(self, epoch: int, id: int, lijn: Any) -> int:
        """Een hoger getal zodra de pagina anders is dan de browser haar heeft."""
        with self._slot:
            een = self._bekeken.get(id)
            if een is None:  # van voor deze server begon
                return epoch + 1
            een.moment, een.lijn = time.monotonic(), lijn
            een.is_anders = een.is_anders or self._is_veranderd(een)
            self._slot.wait_for(lambda: een.is_anders or self._shutdown, timeout=LANGST)
            een.lijn = None
            return epoch + een.is_anders

    def _wacht_op_bestand(self, pad: str) -> None:
        """Houdt een gemaakt bestand vast tot het bij is; wat in `docs` staat, is dat al."""
        with self._slot:
            is_bij = self._nummer_op_schijf == self._nummer or f"docs/{pad}" in self._meteen.namen
            if is_bij or self._is_mislukt or pad in self._gemaakt or "." not in pad:
                return
            if (samen := self._meteen.bestanden(pad)) is not None:
                for naam, inhoud in samen:
                    heel = inhoud if isinstance(inhoud, bytes) else inhoud.encode()
                    self._gemaakt[naam] = heel
                    Path(self.root, naam).write_bytes(heel)
                return
            self._slot.wait_for(
                lambda: self._nummer_op_schijf in {self._nummer, MISLUKT}, timeout=LANGST
            )


def _is_bijlage(naam: str) -> bool:
    """Of dit een beeld, opmaak of script is: dan verandert de HTML van een pagina niet."""
    return naam.startswith("docs/") and not naam.endswith(".md")
