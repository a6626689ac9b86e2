"""Hoeveel vragen per seconde de echte nginx met deploy/nginx.conf aankan zonder één fout.

Gebruik: .venv/bin/python -m benchmarks.belasting SITE [PER_SECONDE] [SECONDEN]

Zonder getal 1.200 per seconde, 20 seconden lang, alleen naar deze machine. Elke vraag heeft een
eigen moment, en de tijd telt vanaf dat moment: is alles traag, dan wachten de vragen en is dat te
zien. Een fout is een verbroken verbinding of een antwoord met een andere code, een ander inpakken
of een andere lengte dan hoort. De vrager zelf rekent op dezelfde machine.
"""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

sys.path.append(str(Path(__file__).parents[1] / "tests"))
from nginx import nginx

PER_SECONDE = 1200
SECONDEN = 20
LIJNEN = 64
MILLI = 1000


@dataclass(frozen=True, slots=True)
class Vraag:
    """Een adres, de code die hoort, en wat er bij gevraagd wordt."""

    pad: str
    code: int = 200
    ingepakt: bool = False
    koppen: tuple[tuple[str, str], ...] = ()


@dataclass(slots=True)
class Telling:
    """Wat er terugkwam: hoelang elk antwoord duurde, en wat er misging."""

    duur: list[float] = field(default_factory=list)
    codes: Counter[int] = field(default_factory=Counter)
    fouten: Counter[str] = field(default_factory=Counter)
    bytes_: int = 0


def vragen(etag: str) -> list[Vraag]:
    """De mengeling: elke soort adres, met de foutpagina en het 304 van wie terugkomt."""
    return [
        Vraag("/", ingepakt=True),
        Vraag("/zoeken", ingepakt=True),
        Vraag("/voorbeelden/", ingepakt=True),
        Vraag("/prioriteiten", 301),
        Vraag("/gemeenten/amsterdam", ingepakt=True),
        Vraag("/schrijf.html", ingepakt=True),
        Vraag("/assets/stijl/raamwerk.css", ingepakt=True),
        Vraag("/assets/haal.js", ingepakt=True),
        Vraag("/assets/letters/lees-var.woff2"),
        Vraag("/assets/letters/lees-var.woff2", 206, koppen=(("Range", "bytes=0-999"),)),
        Vraag("/data/zoeken/index.js", ingepakt=True),
        Vraag("/index.html", 304, koppen=(("If-None-Match", etag),)),
        Vraag("/er-is/niets", 404, ingepakt=True),
    ]


async def antwoord(
    lijn: tuple[asyncio.StreamReader, asyncio.StreamWriter], vraag: Vraag
) -> tuple[int, dict[str, str], int]:
    """De code, de kopregels en hoeveel bytes er kwamen."""
    lezer, schrijver = lijn
    koppen = (("Host", "localhost"), ("Accept-Encoding", "gzip"), *vraag.koppen)
    regels = "".join(f"{naam}: {waarde}\r\n" for naam, waarde in koppen)
    schrijver.write(f"GET {vraag.pad} HTTP/1.1\r\n{regels}\r\n".encode())
    kop, *rest = (await lezer.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
    gekregen = dict(regel.lower().split(": ", 1) for regel in rest if regel)
    lengte = int(gekregen.get("content-length", 0))
    await lezer.readexactly(lengte)
    return int(kop.split()[1]), gekregen, lengte


async def loper(
    poort: int, rij: asyncio.Queue[tuple[float, Vraag] | None], telling: Telling
) -> None:
    """Eén verbinding die openblijft en telkens de volgende vraag neemt."""
    lijn = await asyncio.open_connection("127.0.0.1", poort)
    while een := await rij.get():
        moment, vraag = een
        try:
            code, koppen, lengte = await antwoord(lijn, vraag)
        except (OSError, asyncio.IncompleteReadError) as fout:
            telling.fouten[f"{vraag.pad}: {type(fout).__name__}"] += 1
            lijn[1].close()
            lijn = await asyncio.open_connection("127.0.0.1", poort)
            continue
        telling.duur.append(time.perf_counter() - moment)
        telling.codes[code] += 1
        telling.bytes_ += lengte
        if code != vraag.code or (koppen.get("content-encoding") == "gzip") != vraag.ingepakt:
            telling.fouten[f"{vraag.pad}: code {code}"] += 1
        if koppen.get("connection") == "close":  # nginx doet dit na duizend vragen
            lijn[1].close()
            lijn = await asyncio.open_connection("127.0.0.1", poort)
    lijn[1].close()


async def belast(poort: int, per_seconde: int, seconden: int) -> tuple[Telling, float]:
    """Stelt elke vraag op haar moment, en geeft ook hoelang alles samen duurde."""
    telling = Telling()
    lijn = await asyncio.open_connection("127.0.0.1", poort)
    mengeling = vragen((await antwoord(lijn, Vraag("/index.html")))[1]["etag"])
    lijn[1].close()
    rij: asyncio.Queue[tuple[float, Vraag] | None] = asyncio.Queue()
    lopers = [asyncio.create_task(loper(poort, rij, telling)) for _ in range(LIJNEN)]
    begin = time.perf_counter() + 0.1
    for nummer in range(per_seconde * seconden):
        moment = begin + nummer / per_seconde
        if (rust := moment - time.perf_counter()) > 0:
            await asyncio.sleep(rust)
        rij.put_nowait((moment, mengeling[nummer % len(mengeling)]))
    for _ in lopers:
        rij.put_nowait(None)
    await asyncio.gather(*lopers)
    return telling, time.perf_counter() - begin


def rekentijd(pid: int) -> float:
    """De rekentijd van een proces en zijn kinderen die nog leven."""
    kinderen = Path(f"/proc/{pid}/task/{pid}/children").read_text("ascii").split()
    tikken = 0
    for een in (str(pid), *kinderen):
        delen = Path(f"/proc/{een}/stat").read_text("ascii").rpartition(") ")[2].split()
        tikken += int(delen[11]) + int(delen[12])
    return tikken / os.sysconf("SC_CLK_TCK")


def main(woorden: list[str]) -> int:
    """Meet en drukt af; uitgang 1 bij een fout."""
    if not woorden:
        raise SystemExit(__doc__)
    per_seconde, seconden = [*map(int, woorden[1:]), *(PER_SECONDE, SECONDEN)[len(woorden) - 1 :]]
    with tempfile.TemporaryDirectory() as map_, nginx(Path(map_), Path(woorden[0])) as dienst:
        voor, eigen = rekentijd(dienst.proces.pid), time.process_time()
        telling, duur = asyncio.run(belast(dienst.poort, per_seconde, seconden))
        nginxtijd, eigen = rekentijd(dienst.proces.pid) - voor, time.process_time() - eigen
    rij = sorted(telling.duur)
    print(f"{len(rij)} antwoorden in {duur:.1f} s: {len(rij) / duur:.0f} per seconde")
    print("codes", ", ".join(f"{code}: {keren}" for code, keren in sorted(telling.codes.items())))
    for naam, deel in (("p50", 0.5), ("p99", 0.99), ("langste", 1)):
        print(f"{naam} {rij[min(int(len(rij) * deel), len(rij) - 1)] * MILLI:.1f} ms")
    print(f"{telling.bytes_ / 1e6 / duur:.0f} MB per seconde")
    print(f"rekentijd: nginx {nginxtijd:.1f} s, de vrager {eigen:.1f} s")
    print(f"belasting van de machine: {os.getloadavg()[0]:.1f} op {os.cpu_count()} kernen")
    print(f"fouten: {sum(telling.fouten.values())} {dict(telling.fouten) or ''}")
    return 1 if telling.fouten else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
