"""De uitgave: de zoekindex als scripts die de browser kan laden, ook vanaf een schijf."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any, Final

from ..lezen import GROOTTEKLASSEN, KLASSEN, klasse_in_adres
from ..model import OP_NAAM, Soort
from ..nederlands.woordsoort import GEEN_DEEL, ONREGELMATIG, STOPWOORDEN, VASTE_STAM, ZWAKKE_WOORDEN
from .antwoordvak import KOPPEN, SCHRIJFSTAMMEN, schrijftafel
from .passage import Passage
from .schrift import TEKENS, getallen, stappen, trap
from .synoniem import Ring
from .vraagwens import WENSEN
from .zoekindex import Zoekindex

VERSIE: Final = 1
INDEX: Final = "index.js"
HEEL_TOT: Final = 100
"""Tot zo veel passages is alles bij elkaar niet zwaarder dan de index zonder de posten."""
SCHERFMAAT: Final = 8_000
"""Zo veel tekens met posten staan er hooguit in een scherf, tenzij één woord er al meer heeft."""
TEKSTEN_PER_SCHERF: Final = 20
VAST: Final = 4


def zoekbestanden(index: Zoekindex) -> dict[str, str]:
    """De inhoud van elk script op naam: de index, zijn scherven en de teksten bij de treffers.

    Tot 100 passages zit alles om te rangschikken in `index.js`. Daarboven staan de posten in
    `posten-NNN.js`, die de browser pas laadt als een vraag ze nodig heeft. De teksten om te
    tonen staan altijd los, twintig passages per script.
    """
    letters = _letters(index)
    grenzen, scherven = _scherven(index, letters)
    kern = _kern(index, letters) | {"g": grenzen}
    bestanden = {}
    if len(index.passages) <= HEEL_TOT:
        kern["p"] = scherven
    else:
        for nummer, scherf in enumerate(scherven):
            bestanden[f"posten-{nummer:03}.js"] = _script("meerdoenZoekposten", scherf, nummer)
    for nummer, begin in enumerate(range(0, len(index.passages), TEKSTEN_PER_SCHERF)):
        rij = [_tekst(een) for een in index.passages[begin : begin + TEKSTEN_PER_SCHERF]]
        bestanden[f"teksten-{nummer:03}.js"] = _script("meerdoenZoekteksten", rij, nummer)
    return {INDEX: f"globalThis.meerdoenZoekindex={_json(kern)}\n", **bestanden}


def _letters(index: Zoekindex) -> dict[str, list[str]]:
    """De termen per eerste letter: de browser rekent alleen de letters na die een vraag raakt."""
    letters: dict[str, list[str]] = {}
    for term in index.termen:
        letters.setdefault(term[0], []).append(term)
    return letters


def _beginletters(index: Zoekindex) -> dict[str, tuple[list[int], list[int]]]:
    """Per eerste letter van een naam de ringen en de wijzers die zo'n naam hebben."""
    gevonden: dict[str, tuple[list[int], list[int]]] = {}
    for welke, plaatsen in enumerate((index.ringplaatsen, index.wijzerplaatsen)):
        for eerste, rij in plaatsen.items():
            gevonden.setdefault(eerste[0], ([], []))[welke].extend(nummer for nummer, _ in rij)
    return {een: (sorted({*r}), sorted({*w})) for een, (r, w) in sorted(gevonden.items())}


def _kern(index: Zoekindex, letters: Mapping[str, Sequence[str]]) -> dict[str, Any]:
    soorten = tuple(dict.fromkeys(passage.soort for passage in index.passages))
    return {
        "v": VERSIE,
        "n": len(index.passages),
        "s": list(index.schaal),
        "w": {een: trap(rij) for een, (*rij,) in groupby(index.woorden, itemgetter(0))},
        "z": " ".join(sorted({*index.woorden} - {*index.bouwwoorden})),
        "d": {
            letter: getallen(len(index.posten.get(term, ())) for term in rij)
            for letter, rij in letters.items()
        },
        "r": [_ring(ring) for ring in index.ringen],
        "y": [[list(een.namen), *([een.elders] if een.elders else [])] for een in index.wijzers],
        "i": _beginletters(index),
        "o": getallen(ouder + 1 for ouder in index.ouders),
        "e": [[list(namen), soort, procent] for namen, soort, procent in WENSEN],
        "a": KOPPEN,
        "f": [[grens, klasse, klasse_in_adres(klasse)] for grens, klasse in _klassen()],
        "h": [schrijftafel(index), sorted(SCHRIJFSTAMMEN)],
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


def _klassen() -> Iterator[tuple[int, str]]:
    """Elke grootteklasse met haar bovengrens; de grootste heeft er geen, en heet dan nul."""
    yield from KLASSEN
    yield 0, GROOTTEKLASSEN[-1]


def _ring(ring: Ring) -> list[list[Any]]:
    engels = [list(ring.engels)] if ring.engels else []
    return [list(ring.namen), list(ring.verwant), *engels]


def _beeld(soort: Soort) -> list[str]:
    """Hoe een treffer van deze soort heet, bij welke knop hij hoort, en zijn tekening en kleur."""
    if not soort.zoekgroep:
        return ["Achtergrond", "Overig", "vel", ""]
    return [soort.titel, soort.zoekgroep, soort.tekening, soort.kleur]


def _scherven(
    index: Zoekindex, letters: Mapping[str, Sequence[str]]
) -> tuple[dict[str, list[int]], list[list[str]]]:
    """Per letter haar eerste scherf en bij welke term elke volgende begint, en de scherven."""
    grenzen: dict[str, list[int]] = {}
    scherven: list[list[str]] = []
    for letter, termen in letters.items():
        grenzen[letter], vol = [len(scherven)], 0
        for plaats, term in enumerate(termen):
            stuk = _posten(index, term)
            maat = sum(map(len, stuk))
            if not plaats or vol + maat > SCHERFMAAT:
                grenzen[letter] += [plaats] if plaats else []
                scherven.append(["", "", ""])
                vol = 0
            samen = zip(scherven[-1], stuk, strict=True)
            scherven[-1] = [eerder + erbij for eerder, erbij in samen]
            vol += maat
    return grenzen, scherven


def _posten(index: Zoekindex, term: str) -> tuple[str, str, str]:
    """Van een term drie teksten: passages, plaatsen op de schaal, en paren uit titels."""
    posten, paren = index.posten.get(term, ()), index.paren.get(term, ())
    if not posten:
        return "", "", ""
    return (
        stappen(nummer for nummer, _ in posten),
        "".join(TEKENS[niveau] for _, niveau in posten),
        getallen([len(paren)])
        + stappen(nummer for nummer, _ in paren)
        + "".join(TEKENS[merk] for _, merk in paren),
    )


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
