"""Zet een gebouwde site op een eigen adres op deze machine, zoals een webserver dat doet."""

import http.server
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http import HTTPStatus
from pathlib import Path


@contextmanager
def gastheer(site: Path, onder: str = "/") -> Iterator[str]:
    """Het adres waarop de site te zien is; `onder` is het pad waar zij onder staat.

    Wat er niet is, krijgt code 404 en de eigen pagina daarvoor. Buiten `onder` is er niets.
    """

    class Server(http.server.SimpleHTTPRequestHandler):
        """Een bestandsserver die niets afdrukt."""

        def log_message(self, format: str, *args: object) -> None:
            """Zwijgt."""

        def translate_path(self, path: str) -> str:
            binnen = path.startswith(onder)
            return super().translate_path("/" + path.removeprefix(onder) if binnen else "/niets")

        def send_error(
            self, code: int, message: str | None = None, explain: str | None = None
        ) -> None:
            if code != HTTPStatus.NOT_FOUND or not (site / "404.html").is_file():
                super().send_error(code, message, explain)
                return
            inhoud = (site / "404.html").read_bytes()
            self.send_response(code)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(inhoud)))
            self.end_headers()
            self.wfile.write(inhoud)

    dienst = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), lambda *ding: Server(*ding, directory=str(site))
    )
    draad = threading.Thread(target=dienst.serve_forever, daemon=True)
    draad.start()
    try:
        yield f"http://127.0.0.1:{dienst.server_port}{onder}"
    finally:
        dienst.shutdown()
        dienst.server_close()
        draad.join()
