"""Een bezoek: één adres navragen, met elke omleiding zelf gevolgd en zonder iets te lezen."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import NamedTuple
from urllib.parse import quote, urldefrag, urljoin, urlsplit

import aiohttp
from yarl import URL

from .adres import buitengebrek
from .adresfilter import alleen_naar
from .antwoord import OMLEIDING, Antwoord, uit_gebrek, uit_omweg, uit_status, uit_storing
from .toegang import Toegang

KOPREGELS = {
    "User-Agent": "Mozilla/5.0 (compatible; MeerDoenLinkcontrole/1.0)",
    "Accept": "text/html,*/*;q=0.8",
    "Accept-Language": "nl,en;q=0.5",
}
GROOTSTE_KOPREGEL = 16_384
MEESTE_KOEKJES = 50
ONGELEZEN = "surrogateescape"  # zo geeft aiohttp bytes door die geen UTF-8 zijn
MAG_IN_EEN_PAD = "%/:?@!$&'()*+,;=~[]|"
BUFFER = 16_384


class Kop(NamedTuple):
    """De eerste regels van een antwoord; de rest lezen wij niet."""

    status: int
    naar: str
    wacht: str
    koekjes: dict[str, str]


@dataclass(slots=True)
class Lijn:
    """De verbinding met buiten: één per ronde, met een plek per website."""

    toegang: Toegang
    verbinding: aiohttp.TCPConnector
    alle: asyncio.Semaphore
    per_gastheer: dict[str, asyncio.Semaphore] = field(default_factory=dict)

    @asynccontextmanager
    async def plek(self, gastheer: str) -> AsyncIterator[None]:
        """Wacht tot er bij deze website plaats is."""
        deur = self.per_gastheer.setdefault(gastheer, asyncio.Semaphore(self.toegang.per_gastheer))
        async with deur, self.alle:
            yield

    def gesprek(self) -> aiohttp.ClientSession:
        """Een gesprek zonder geheugen: niets uit de omgeving of een vorig gesprek gaat mee."""
        return aiohttp.ClientSession(
            connector=self.verbinding,
            connector_owner=False,
            cookie_jar=aiohttp.DummyCookieJar(),
            timeout=aiohttp.ClientTimeout(total=None),
            headers=KOPREGELS,
            auto_decompress=False,
            trust_env=False,
            max_line_size=GROOTSTE_KOPREGEL,
            max_field_size=GROOTSTE_KOPREGEL,
            read_bufsize=BUFFER,
        )


@asynccontextmanager
async def lijn_naar_buiten(toegang: Toegang) -> AsyncIterator[Lijn]:
    """Een lijn die elk adres keurt op het moment van verbinden."""
    verbinding = aiohttp.TCPConnector(
        socket_factory=alleen_naar(toegang.mag, toegang.poorten),
        resolver=toegang.zoeker() if toegang.zoeker else None,
        ssl=toegang.versleuteling or True,
        use_dns_cache=False,
        force_close=True,
        limit=0,
    )
    async with verbinding:
        yield Lijn(toegang, verbinding, asyncio.Semaphore(toegang.tegelijk))


async def bezoek(url: str, lijn: Lijn) -> Antwoord:
    """Het antwoord op één adres; wie even niet kan, krijgt nog een kans binnen de tijd."""
    over = lijn.toegang.tijd
    for pauze in (*lijn.toegang.pauzes, None):
        begin = time.monotonic()
        antwoord, gewacht = await _poging(url, lijn, over)
        over -= time.monotonic() - begin - gewacht
        if antwoord.opnieuw_na is None or pauze is None or over <= 0:
            break
        if antwoord.opnieuw_na > lijn.toegang.langste_pauze:
            break
        await asyncio.sleep(max(pauze, antwoord.opnieuw_na))
    return antwoord


async def _poging(url: str, lijn: Lijn, tijd: float) -> tuple[Antwoord, float]:
    """Eén poging, en hoe lang wij op een vrije plek wachtten."""
    reis = Reis(url, lijn, tijd)
    try:
        async with lijn.gesprek() as gesprek:
            return await reis.maak(gesprek), reis.gewacht
    except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as storing:
        return uit_storing(url, storing), reis.gewacht


@dataclass(slots=True)
class Reis:
    """De weg van een adres langs zijn omleidingen; wachten op een plek telt niet als tijd.

    Elke website krijgt alleen de koekjes terug die zij zelf gaf.
    """

    url: str
    lijn: Lijn
    tijd: float
    gewacht: float = 0.0
    koekjes: dict[str, dict[str, str]] = field(default_factory=dict)

    async def maak(self, gesprek: aiohttp.ClientSession) -> Antwoord:
        """Het antwoord waar de weg op uitkomt."""
        hier, omleidingen = self.url, list[int]()
        while len(omleidingen) <= self.lijn.toegang.omleidingen:
            if gebrek := buitengebrek(hier, self.lijn.toegang.poorten):
                return uit_gebrek(self.url, gebrek, onderweg=bool(omleidingen))
            kop = await self._vraag(gesprek, hier)
            if kop.status not in OMLEIDING or not kop.naar:
                uitkomst = _met_anker(hier, self.url)
                return uit_status(self.url, kop.status, omleidingen, uitkomst, kop.wacht)
            omleidingen.append(kop.status)
            hier = urljoin(hier, kop.naar)
        return uit_omweg(self.url)

    async def _vraag(self, gesprek: aiohttp.ClientSession, url: str) -> Kop:
        aankomst, doel = time.monotonic(), zoals_een_browser(url)
        eigen = self.koekjes.setdefault(str(doel.origin()), {})
        async with self.lijn.plek(doel.host or ""):
            begin = time.monotonic()
            self.gewacht += begin - aankomst
            async with asyncio.timeout(self.tijd):
                antwoord = await gesprek.get(doel, allow_redirects=False, cookies=eigen)
                kop = _kop(antwoord)
                antwoord.close()
            self.tijd -= time.monotonic() - begin
            eigen |= kop.koekjes
            return kop


def _kop(antwoord: aiohttp.ClientResponse) -> Kop:
    koekjes = [(een.key, een.value) for een in antwoord.cookies.values()]
    return Kop(
        antwoord.status,
        _in_tekens(antwoord.headers.get("Location", "")),
        antwoord.headers.get("Retry-After", ""),
        dict(koekjes[:MEESTE_KOEKJES]),
    )


def _in_tekens(naar: str) -> str:
    """Een adres uit een kopregel; bytes uit een oude codering worden codes."""
    return naar if naar.isprintable() else quote(naar, MAG_IN_EEN_PAD + "#", errors=ONGELEZEN)


def zoals_een_browser(url: str) -> URL:
    """Het adres zoals een browser het stuurt: wat al een code was, blijft precies zo."""
    recht, deel = URL(url), urlsplit(url)
    pad, vraag = (quote(stuk, MAG_IN_EEN_PAD, errors=ONGELEZEN) for stuk in (deel.path, deel.query))
    return URL.build(
        scheme=recht.scheme,
        authority=recht.raw_authority,
        path=pad or "/",
        query_string=vraag,
        encoded=True,
    )


def _met_anker(uitkomst: str, url: str) -> str:
    """De uitkomst met het anker van het oude adres, als zij er zelf geen heeft."""
    anker = urldefrag(url).fragment
    return f"{uitkomst}#{anker}" if anker and "#" not in uitkomst else uitkomst
