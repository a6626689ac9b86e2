"""Meet het zetten van de pdf's naast WeasyPrint, op dezelfde inhoud en met dezelfde letters.

Gebruik: python benchmarks/pdf.py [RONDEN]

Elke meting is een eigen proces, om en om; de tijd is die van gegevens naar pdf-bytes, zonder
het lezen van de records. WeasyPrint krijgt dezelfde blokken als HTML, met verwijzingen naar
bladzijden en met voetnoten. Staat WeasyPrint er niet, dan zegt de meting dat.
"""

from __future__ import annotations

import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from html import escape
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from kennisbank.bewaren import Voorraadmap
from kennisbank.papier import Drukwerk, Uitgave, drukwerk
from kennisbank.papier.boek import BOEKJE, boeken
from kennisbank.papier.document import Document
from kennisbank.papier.hoofdstuk import hoofdstukken
from kennisbank.samenhang import laad
from kennisbank.zetterij.letters import MAP
from kennisbank.zetterij.verdichting import aantal_bladzijden
from kennisbank.zetterij.werkplaats import zet_alle
from kennisbank.zetterij.zetter import ZetError

HOOFDMAP = Path(__file__).parents[1]
UITGAVE = Uitgave("https://meerdoen.example/", 1_790_000_000)
MEGABYTE = 1000  # ru_maxrss telt kilobytes
Meting = dict[str, float]
OPMAAK = """
@font-face { font-family: Kop; src: url(file://%(map)s/kop-600.ttf); font-weight: 600 }
@font-face { font-family: Lees; src: url(file://%(map)s/lees-400.ttf) }
@font-face { font-family: Lees; src: url(file://%(map)s/lees-700.ttf); font-weight: 700 }
@page { size: A4; margin: 30mm 24mm 26mm 46mm; @bottom-right { content: counter(page) } }
body { font: 10.5pt/1.4 Lees; hyphens: auto; color: #1f2623 }
h1, h2, h3, h4, h5, h6 { font-family: Kop; break-after: avoid }
h1 { break-before: page; string-set: stuk content() }
.noot { float: footnote; font-size: 8.5pt }
a.naar::after { content: ", p. " target-counter(attr(href), page) }
.kolommen { columns: 2 }
.los { break-inside: avoid }
"""
BLOK = {"lijst": "ul", "nummers": "ol", "punt": "li", "tabel": "table", "rij": "tr", "cel": "td"}
BLOK |= {"citaat": "blockquote", "sterk": "strong", "code": "code", "invul": "mark"}
BLOK |= dict.fromkeys(("los", "weblos", "woord", "nootkomma", "bron"), "span")
KOPPEN = frozenset({"record", "voorstel", "nummer", "klein", "kop"})
WEB = frozenset({"web", "adres"})


def als_html(document: Document) -> str:
    """Het document als één HTML-pagina met dezelfde tekst, koppen, links en noten."""
    delen = [_hoofdstuk(een) for een in document.gegevens["hoofdstukken"]]
    delen += [_register(een) for een in document.gegevens["registers"]]
    opmaak = OPMAAK % {"map": MAP}
    return (
        f"<!doctype html><html lang=nl><head><meta charset=utf-8><style>{opmaak}</style>"
        f"<title>{escape(document.titel)}</title></head><body>{''.join(delen)}</body></html>"
    )


def _hoofdstuk(stuk: Mapping[str, Any]) -> str:
    kop = f"<h1 id='{stuk['id']}'>{escape(stuk['titel'])}</h1><p>{_alles(stuk['kern'])}</p>"
    klas = "kolommen" if stuk["kolommen"] > 1 else ""
    return f"{kop}<section class='{klas}'>{_alles(stuk['blokken'])}</section>"


def _register(register: Mapping[str, Any]) -> str:
    regels = [
        f"<p>{escape(woord['titel'])} "
        + " ".join(f"<a class=naar href='#{id}'>zie</a>" for id in woord["ids"])
        + "</p>"
        for letter in register["letters"]
        for woord in letter["woorden"]
    ]
    return f"<h1>{escape(register['titel'])}</h1><div class=kolommen>{''.join(regels)}</div>"


def _alles(inhoud: list[Any]) -> str:
    return "".join(escape(een) if isinstance(een, str) else _blok(een) for een in inhoud)


def _blok(een: Mapping[str, Any]) -> str:
    soort, inhoud = een["t"], _alles(een["c"])
    id = f" id='{een['id']}'" if "id" in een and soort != "naar" else ""
    if soort in KOPPEN:
        return _kop(een, inhoud, id)
    if soort == "naar":
        return f"<a class=naar href='#{een['id']}'>{inhoud}</a>"
    if soort in WEB:
        return f"<a href='{escape(een['url'])}'>{inhoud}</a>"
    if soort == "noot":
        eerste = f"<span class=noot>{inhoud} {escape(een['url'])}</span>"
        return eerste if een.get("eerste", True) else f"<sup>{een['nummer']}</sup>"
    naam = BLOK.get(soort, "div" if een["c"] and not isinstance(een["c"][0], str) else "p")
    aanhef = f"<b>{escape(str(een['aanhef']))}</b> " if "aanhef" in een else ""
    return f"<{naam}{id}>{aanhef}{inhoud}</{naam}>"


def _kop(een: Mapping[str, Any], inhoud: str, id: str) -> str:
    niveau = een["niveau"]
    if een["t"] == "kop":
        return f"<h{niveau}>{inhoud}</h{niveau}>"
    kop = f"<h{niveau}{id}>{escape(str(een['titel']))}</h{niveau}>"
    return f"<div class=los>{escape(str(een.get('soort', '')))}{kop}<p>{inhoud}</p></div>"


def boekje(zonder: str = "") -> Meting:
    """Het boekje door onze zetter, in delen en gebonden zoals de bouw het doet."""
    graaf = laad(HOOFDMAP).graaf
    stukken = tuple(een for een in hoofdstukken(graaf) if een.id != zonder)
    begin = time.perf_counter()
    opdracht = next(iter(boeken(graaf, UITGAVE, stukken))).als_opdracht()
    ((_, pdf),) = zet_alle([opdracht])
    if isinstance(pdf, ZetError):
        raise pdf
    return _meting(begin, pdf)


def weasyprint() -> Meting:
    """Hetzelfde boekje door WeasyPrint."""
    from weasyprint import HTML  # type: ignore[import-not-found, import-untyped, unused-ignore]

    graaf = laad(HOOFDMAP).graaf
    html = als_html(next(iter(boeken(graaf, UITGAVE, hoofdstukken(graaf)))))
    begin = time.perf_counter()
    return _meting(begin, HTML(string=html).write_pdf(pdf_variant="pdf/ua-1"))


def vellen() -> Meting:
    """Alle vellen, zonder voorraad."""
    graaf = laad(HOOFDMAP).graaf
    begin = time.perf_counter()
    druk = drukwerk(graaf, UITGAVE, kies=lambda naam: "/" in naam)
    return _totaal(begin, druk)


def wijziging() -> Meting:
    """Eén gewijzigd voorbeeld: eerst alles, dan de tijd tot zijn nieuwe vel er is."""
    with tempfile.TemporaryDirectory() as map_:
        voorraad, adres = Voorraadmap(Path(map_)), "https://meerdoen.example/"
        graaf = laad(HOOFDMAP).graaf
        drukwerk(graaf, UITGAVE, voorraad, kies=lambda naam: "/" in naam)
        knoop = graaf.van_soort("voorbeeld")[0]
        anders = replace(UITGAVE, adres=adres, gewijzigd={knoop.id: "2026-12-01"})
        begin = time.perf_counter()
        druk = drukwerk(graaf, anders, voorraad, kies=lambda naam: "/" in naam)
        return _totaal(begin, druk)


def _meting(begin: float, pdf: bytes) -> Meting:
    duur = time.perf_counter() - begin
    return _met_geheugen(duur, len(pdf), aantal_bladzijden(pdf))


def _totaal(begin: float, druk: Drukwerk) -> Meting:
    duur = time.perf_counter() - begin
    return _met_geheugen(duur, sum(map(len, druk.bestanden.values())), len(druk.bestanden))


def _met_geheugen(duur: float, bytes_: int, stuks: int) -> Meting:
    processen = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    piek = max(resource.getrusage(een).ru_maxrss for een in processen) / MEGABYTE
    return {"seconden": duur, "bytes": bytes_, "stuks": stuks, "megabyte": piek}


METINGEN: dict[str, Callable[[], Meting]] = {
    "boekje": boekje,
    "weasyprint": weasyprint,
    "boekje zonder voorbeelden": lambda: boekje("voorbeelden"),
    "vellen": vellen,
    "een gewijzigd vel": wijziging,
}


def meet_om_en_om(ronden: int) -> dict[str, Meting]:
    """De mediaan van elke meting; WeasyPrint alleen als het er is."""
    namen = [naam for naam in METINGEN if naam != "weasyprint" or find_spec("weasyprint")]
    uitkomsten: dict[str, list[Meting]] = {naam: [] for naam in namen}
    for _ in range(ronden):
        for naam in namen:
            opdracht = [sys.executable, __file__, "--een", naam]
            klaar = subprocess.run(opdracht, capture_output=True, text=True, check=True)
            uitkomsten[naam].append(json.loads(klaar.stdout.splitlines()[-1]))
    return {
        naam: {veld: statistics.median(een[veld] for een in rij) for veld in rij[0]}
        for naam, rij in uitkomsten.items()
    }


def main() -> None:
    """Drukt de metingen en de verhouding af."""
    if sys.argv[1:2] == ["--een"]:
        print(json.dumps(METINGEN[sys.argv[2]]()))
        return
    gemeten = meet_om_en_om(int(sys.argv[1]) if len(sys.argv) > 1 else 3)
    for naam, een in gemeten.items():
        per_stuk = een["bytes"] / een["stuks"] / 1000
        print(
            f"{naam}: {een['seconden']:.2f} s, {een['stuks']:.0f} stuks, "
            f"{per_stuk:.1f} kB per stuk, piek {een['megabyte']:.0f} MB"
        )
    if "weasyprint" in gemeten:
        keer = gemeten["weasyprint"]["seconden"] / gemeten["boekje"]["seconden"]
        print(f"WeasyPrint doet over {BOEKJE} {keer:.1f} keer zo lang.")
    else:
        print("WeasyPrint staat hier niet; die vergelijking is overgeslagen.")


if __name__ == "__main__":
    main()
