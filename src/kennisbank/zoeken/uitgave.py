"""De uitgave: de zoekindex als scripts die de browser kan laden, ook vanaf een schijf."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from ..model import OP_NAAM, Soort
from .antwoordvak import KOPPEN
from .passage import Passage
from .schrift import TEKENS, getallen, stappen, trap
from .vraagwens import WENSEN
from .woordsoort import GEEN_DEEL, ONREGELMATIG, STOPWOORDEN, VASTE_STAM, ZWAKKE_WOORDEN
from .zoekindex import Zoekindex

VERSIE: Final = 1
INDEX: Final = "index.js"
HEEL_TOT: Final = 800
SCHERVEN: Final = 128
TEKSTEN_PER_SCHERF: Final = 20
VAST: Final = 4


def zoekbestanden(index: Zoekindex) -> dict[str, str]:
    """De inhoud van elk script op naam: de index, zijn scherven en de teksten bij de treffers.

    Tot 800 passages zit alles om te rangschikken in `index.js`. Daarboven staan de posten in
    `posten-NNN.js`, die de browser pas laadt als een vraag ze nodig heeft. De teksten om te
    tonen staan altijd los, twintig passages per script.
    """
    aantal = SCHERVEN if len(index.passages) > HEEL_TOT else 1
    scherven = _scherven(index, aantal)
    kern = _kern(index, aantal)
    bestanden = {}
    if aantal == 1:
        kern["p"] = scherven[0]
    else:
        for nummer, scherf in enumerate(scherven):
            bestanden[f"posten-{nummer:03}.js"] = _script("meerdoenZoekposten", scherf, nummer)
    for nummer, begin in enumerate(range(0, len(index.passages), TEKSTEN_PER_SCHERF)):
        rij = [_tekst(een) for een in index.passages[begin : begin + TEKSTEN_PER_SCHERF]]
        bestanden[f"teksten-{nummer:03}.js"] = _script("meerdoenZoekteksten", rij, nummer)
    return {INDEX: f"globalThis.meerdoenZoekindex={_json(kern)}\n", **bestanden}


def scherf(term: str, aantal: int) -> int:
    """De scherf waarin de posten van een term staan; termen met hetzelfde begin staan bijeen."""
    getal = 0
    for teken in term[:3]:
        getal = (getal * 31 + ord(teken)) % 65_536
    return getal % aantal


def _kern(index: Zoekindex, aantal: int) -> dict[str, Any]:
    soorten = tuple(dict.fromkeys(passage.soort for passage in index.passages))
    return {
        "v": VERSIE,
        "n": len(index.passages),
        "g": aantal,
        "s": list(index.schaal),
        "w": trap(index.eigen),
        "d": getallen(len(index.posten.get(term, ())) for term in index.termen),
        "r": [[list(ring.namen), list(ring.verwant)] for ring in index.ringen],
        "y": [[list(een.namen), *([een.elders] if een.elders else [])] for een in index.wijzers],
        "o": getallen(ouder + 1 for ouder in index.ouders),
        "e": [[list(namen), soort, procent] for namen, soort, procent in WENSEN],
        "a": KOPPEN,
        "x": index.schrijfwijzen,
        "k": list(soorten),
        "b": {naam: _beeld(OP_NAAM[naam]) for naam in soorten if naam in OP_NAAM},
        "q": "".join(TEKENS[soorten.index(passage.soort)] for passage in index.passages),
        "t": {
            "stop": " ".join(sorted(STOPWOORDEN)),
            "zwak": " ".join(sorted(ZWAKKE_WOORDEN)),
            "vast": " ".join(sorted(VASTE_STAM)),
            "geen": " ".join(sorted(GEEN_DEEL)),
            "uit": ONREGELMATIG,
        },
    }


def _beeld(soort: Soort) -> list[str]:
    """Hoe een treffer van deze soort heet, bij welke knop hij hoort, en zijn tekening en kleur."""
    if not soort.zoekgroep:
        return ["Achtergrond", "Overig", "vel", ""]
    return [soort.titel, soort.zoekgroep, soort.tekening, soort.kleur]


def _scherven(index: Zoekindex, aantal: int) -> list[list[str]]:
    """Per scherf drie teksten: passages, plaatsen op de schaal, en paren uit titels."""
    delen: list[tuple[list[str], list[str], list[str]]] = [([], [], []) for _ in range(aantal)]
    for term, posten in index.posten.items():
        nummers, niveaus, paren = delen[scherf(term, aantal)]
        nummers.append(stappen(nummer for nummer, _ in posten))
        niveaus.append("".join(TEKENS[niveau] for _, niveau in posten))
        in_titels = index.paren.get(term, ())
        paren.append(getallen([len(in_titels)]) + stappen(nummer for nummer, _ in in_titels))
        paren.append("".join(TEKENS[merk] for _, merk in in_titels))
    return [["".join(stuk) for stuk in drie] for drie in delen]


def _tekst(passage: Passage) -> list[str]:
    rij = [passage.id, passage.titel, passage.url, passage.kern, passage.vak, passage.waar]
    while len(rij) > VAST and not rij[-1]:
        rij.pop()
    return rij


def _script(naam: str, inhoud: object, nummer: int) -> str:
    return f"(globalThis.{naam}??={{}})[{nummer}]={_json(inhoud)}\n"


def _json(inhoud: Mapping[str, Any] | object) -> str:
    """JSON die veilig in een script staat, waar dat script ook in terechtkomt."""
    tekst = json.dumps(inhoud, ensure_ascii=False, separators=(",", ":"))
    return tekst.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
