"""Een lastige webserver op de eigen computer, met een eigen naamgever en een eigen logboek."""

import asyncio
import gzip
import socket
import ssl
import threading
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

from aiohttp.abc import AbstractResolver, ResolveResult

CERTIFICATEN = Path(__file__).parent / "certificaat"
Schrijver = asyncio.StreamWriter
Gedrag = Callable[[Schrijver, int], Awaitable[None]]

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"
BLOK = b"x" * 65_536


def vast(tekst: bytes) -> Gedrag:
    """Geeft altijd dezelfde bytes."""

    async def doe(uit: Schrijver, keer: int) -> None:
        uit.write(tekst)

    return doe


def status(code: int, kop: str = "") -> Gedrag:
    """Geeft een status met eventueel één extra kopregel."""
    extra = f"{kop}\r\n" if kop else ""
    return vast(f"HTTP/1.1 {code} Zo\r\n{extra}Content-Length: 0\r\n\r\n".encode())


def naar(url: str, code: int = 302) -> Gedrag:
    """Stuurt door."""
    return status(code, f"Location: {url}")


def eerst(code: int, keren: int, kop: str = "") -> Gedrag:
    """Geeft de eerste keren een status, daarna is alles goed."""

    async def doe(uit: Schrijver, keer: int) -> None:
        await (status(code, kop) if keer <= keren else vast(OK))(uit, keer)

    return doe


def eindeloos(begin: bytes, blok: bytes, pauze: float = 0.0) -> Gedrag:
    """Blijft bytes sturen tot de ander weggaat, hooguit 1 GB."""

    async def doe(uit: Schrijver, keer: int) -> None:
        uit.write(begin)
        for _ in range(1_000_000_000 // len(blok)):
            uit.write(blok)
            await uit.drain()
            if pauze:
                await asyncio.sleep(pauze)

    return doe


async def hangt(uit: Schrijver, keer: int) -> None:
    """Zegt niets en houdt de lijn open."""
    await asyncio.sleep(30)


async def na_even(uit: Schrijver, keer: int) -> None:
    """Antwoordt na een tiende seconde."""
    await asyncio.sleep(0.1)
    uit.write(OK)


async def breekt_af(uit: Schrijver, keer: int) -> None:
    """Verbreekt de verbinding hard."""
    uit.transport.abort()


BOM = gzip.compress(bytes(50_000_000), 9)


@dataclass
class Server:
    """Luistert op een vrije poort van 127.0.0.1 en houdt bij welk pad gevraagd werd."""

    gedrag: dict[str, Gedrag] = field(default_factory=dict)
    certificaat: str = ""
    adres: str = "127.0.0.1"
    log: list[str] = field(default_factory=list)
    koppen: list[bytes] = field(default_factory=list)
    meeste_tegelijk: int = 0
    poort: int = 0
    _open: int = 0

    def __enter__(self) -> Self:
        self._lus = asyncio.new_event_loop()
        self._draad = threading.Thread(target=self._lus.run_forever, daemon=True)
        self._draad.start()
        asyncio.run_coroutine_threadsafe(self._luister(), self._lus).result(5)
        return self

    def __exit__(self, *_: object) -> None:
        asyncio.run_coroutine_threadsafe(self._stop(), self._lus).result(5)
        self._lus.call_soon_threadsafe(self._lus.stop)
        self._draad.join(5)
        self._lus.close()

    def url(self, pad: str = "/", naam: str = "") -> str:
        """Het adres van een pad op deze server."""
        schema = "https" if self.certificaat else "http"
        return f"{schema}://{naam or self.adres}:{self.poort}{pad}"

    async def _luister(self) -> None:
        context = None
        if self.certificaat:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(CERTIFICATEN / self.certificaat)
        self._lus.set_exception_handler(lambda *_: None)
        self._server = await asyncio.start_server(self._ontvang, self.adres, 0, ssl=context)
        self.poort = self._server.sockets[0].getsockname()[1]

    async def _stop(self) -> None:
        self._server.close()
        hier = asyncio.current_task()
        rest = [taak for taak in asyncio.all_tasks() if taak is not hier]
        for taak in rest:
            taak.cancel()
        await asyncio.gather(*rest, return_exceptions=True)

    async def _ontvang(self, in_: asyncio.StreamReader, uit: Schrijver) -> None:
        self._open += 1
        self.meeste_tegelijk = max(self.meeste_tegelijk, self._open)
        with suppress(OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            kop = await in_.readuntil(b"\r\n\r\n")
            self.koppen.append(kop)
            pad = kop.split(b" ", 2)[1].decode()
            self.log.append(pad)
            gedrag = self.gedrag.get(pad.partition("?")[0], status(404))
            await gedrag(uit, self.log.count(pad))
            if not uit.is_closing():
                self._open -= 1
                await uit.drain()
                uit.close()
                return
        self._open -= 1
        uit.close()


class Naamgever(AbstractResolver):
    """Geeft bij elke naam de adressen uit een tabel; een lijst van lijsten wisselt per vraag."""

    def __init__(self, tabel: dict[str, list[str]], wissel: bool = False) -> None:
        self.tabel, self.wissel, self.vragen = tabel, wissel, 0

    async def resolve(self, host: str, port: int = 0, family: Any = 0) -> list[ResolveResult]:
        if host not in self.tabel:
            raise socket.gaierror(socket.EAI_NONAME, "bestaat niet")
        self.vragen += 1
        adressen = self.tabel[host]
        if self.wissel:
            adressen = [adressen[self.vragen % len(adressen)]]
        return [
            ResolveResult(
                hostname=host,
                host=adres,
                port=port,
                family=socket.AF_INET6 if ":" in adres else socket.AF_INET,
                proto=0,
                flags=socket.AI_NUMERICHOST,
            )
            for adres in adressen
        ]

    async def close(self) -> None:
        return None
