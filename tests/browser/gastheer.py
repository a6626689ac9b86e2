"""Zet een gebouwde site op een eigen adres op deze machine, zoals een webserver dat doet."""

import http.server
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http import HTTPStatus
from pathlib import Path

from sitebouw import HOOFDMAP

KOPREGELS = HOOFDMAP / "deploy/_headers"
VAST = (".css", ".js", ".svg", ".woff2")


def kopregels() -> dict[str, str]:
    """De kopregels voor elke pagina, zoals een host ze uit `_headers` leest."""
    regels = KOPREGELS.read_text("utf-8").splitlines()
    return dict(regel.strip().split(": ", 1) for regel in regels if regel.startswith("  "))


class Server(http.server.SimpleHTTPRequestHandler):
    """Een bestandsserver die niets afdrukt, voor `site` onder het pad `onder`.

    Zij houdt een verbinding open, en wat op elke pagina gelijk is haalt een browser één keer:
    een pagina vraagt al gauw dertig bestanden.
    """

    protocol_version = "HTTP/1.1"
    site: Path
    onder: str
    kop: Mapping[str, str]

    def end_headers(self) -> None:
        if self.path.partition("?")[0].endswith(VAST):
            self.send_header("Cache-Control", "max-age=3600")
        for naam, waarde in self.kop.items():
            self.send_header(naam, waarde)
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Zwijgt."""

    def translate_path(self, path: str) -> str:
        binnen = path.startswith(self.onder)
        return super().translate_path("/" + path.removeprefix(self.onder) if binnen else "/niets")

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        if code != HTTPStatus.NOT_FOUND or not (self.site / "404.html").is_file():
            super().send_error(code, message, explain)
            return
        inhoud = (self.site / "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(inhoud)))
        self.end_headers()
        self.wfile.write(inhoud)


@contextmanager
def gastheer(site: Path, onder: str = "/", kop: Mapping[str, str] | None = None) -> Iterator[str]:
    """Het adres waarop de site te zien is; `onder` is het pad waar zij onder staat.

    Wat er niet is, krijgt code 404 en de eigen pagina daarvoor. Buiten `onder` is er niets. Elk
    antwoord heeft de regels uit `kop`.
    """
    soort = type("Eigen", (Server,), {"site": site, "onder": onder, "kop": kop or {}})
    dienst = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), lambda *ding: soort(*ding, directory=str(site))
    )
    draad = threading.Thread(target=dienst.serve_forever, daemon=True)
    draad.start()
    try:
        yield f"http://127.0.0.1:{dienst.server_port}{onder}"
    finally:
        dienst.shutdown()
        dienst.server_close()
        draad.join()
