"""Een zin als woorden: gevouwen, met de deelzin van elk woord en wat een rijtje weglaat.

Alles hier rekent met de gevouwen tekst van `nederlands/taal.py`, zodat een browser hetzelfde vindt.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from ..nederlands.taal import vouw


def rij(tekst: str) -> frozenset[str]:
    """De woorden van een tekst, om in een oogopslag te lezen."""
    return frozenset(tekst.split())


WOORD: Final = re.compile(r"[0-9]+(?:\.[0-9]+)+|[a-z0-9]+")
PROCENT: Final = re.compile(
    r"(?<![a-z0-9.,])([0-9]+(?:[.,][0-9]+)?|een|half|halve) ?(?:%|procent(?![a-z]))"
)
RIJTJE: Final = re.compile(
    r"(?<![a-z])((?:[a-z]{3,}(?:-, ?|- (?:en/of|en|of) |-?/-?))+)([a-z]{6,})"
)
KOPPELS: Final = re.compile(r"-, ?|- (?:en/of|en|of) |-?/-?")
KORTSTE_STAART: Final = 4
LANGSTE_WOORD: Final = 60
"""Een woord wordt hier afgekapt: anders kost één sliert zonder spatie minuten."""
TE_LANG: Final = re.compile(rf"(?<=[a-z0-9]{{{LANGSTE_WOORD}}})[a-z0-9]+")
KOMMAWOORDEN: Final = rij(
    """
    en maar want terwijl dus daarom komt komen krijgt krijgen voeren starten zetten stellen maken
    richten gaan blijft blijven geven willen kiezen houden werken organiseren zij al wel echter
    """
)
"""Met deze woorden begint na een komma een nieuwe deelzin."""
VERVOLG: Final = rij("komt komen krijgt krijgen blijft blijven gaan")
"""Na een bijzin zonder komma ervoor gaat hiermee de zin verder: ‘het fonds dat …, komt er’."""
BETREKKELIJK: Final = frozenset({"dat", "die", "waar", "waarin", "waarmee", "waarvan"})
BIJZINWOORDEN: Final = rij(
    """
    die dat wat wie waar waarbij waarin waarmee waarvan waardoor waarover waarvoor waaronder zoals
    als omdat doordat zodat hoewel ondanks ook indien wanneer voordat nadat zolang tenzij mits
    """
)
"""Hiermee begint een bijzin; na de volgende komma gaat de zin eromheen verder."""
BIJZIN_VOORAAN: Final = BIJZINWOORDEN - {"dat", "die", "wat", "ook", "waar", "zoals"}
"""Hiermee kan een zin met een bijzin beginnen."""
ENWOORDEN: Final = rij(
    """
    wij we er voeren stellen starten komt komen gaan maken zetten geven stoppen schaffen schrappen
    onderzoeken verkennen bekijken kiezen willen richten houden blijven krijgt krijgen
    """
)
"""Met deze woorden begint na ‘en’ een nieuwe deelzin."""


@dataclass(frozen=True, slots=True)
class Ontleed:
    """De woorden van een zin. `deelzin` geeft per woord het nummer van zijn deelzin.

    `varianten` zijn woorden die een rijtje weglaat, bij de plaats waar zij horen: bij ‘wijk- en
    dorpsbudget’ staat op de plaats van `wijk` ook `wijkbudget`. `dubbelepunten` zijn de plaatsen
    van de woorden vlak na een dubbele punt, `breuken` die na een puntkomma, dubbele punt of streep.
    """

    woorden: tuple[str, ...]
    deelzin: tuple[int, ...]
    varianten: Mapping[int, tuple[str, ...]]
    dubbelepunten: tuple[int, ...]
    breuken: tuple[int, ...]


def gevouwen(tekst: str) -> str:
    """De tekst gevouwen en zonder slierten, met `1procent` voor 1%, 1 procent en één procent."""
    vlak = PROCENT.sub(_procent, TE_LANG.sub("", vouw(tekst)))
    return vlak.replace("\u20ac", " euro ")


def _procent(getal: re.Match[str]) -> str:
    cijfers = getal[1].replace(",", "").replace(".", "")
    return f"{ {'een': '1', 'halve': 'half'}.get(cijfers, cijfers) }procent "


def ontleed(tekst: str) -> Ontleed:
    """De zin in woorden en deelzinnen."""
    vlak = gevouwen(tekst)
    plekken = [(een.start(), een.end()) for een in WOORD.finditer(vlak)]
    woorden = tuple(vlak[van : min(tot, van + LANGSTE_WOORD)] for van, tot in plekken)
    tussen = [
        vlak[plekken[nummer - 1][1] if nummer else 0 : van]
        for nummer, (van, _) in enumerate(plekken)
    ]
    punten = tuple(nummer for nummer, wit in enumerate(tussen) if nummer and ":" in wit)
    breuken = tuple(nummer for nummer, wit in enumerate(tussen) if nummer and _breekt(wit))
    begin = {van: nummer for nummer, (van, _) in enumerate(plekken)}
    return Ontleed(woorden, _deelzinnen(woorden, tussen), _varianten(vlak, begin), punten, breuken)


def _breekt(wit: str) -> bool:
    return ";" in wit or ":" in wit or " - " in wit


def _deelzinnen(woorden: tuple[str, ...], tussen: list[str]) -> tuple[int, ...]:
    """Per woord het nummer van de deelzin; een bijzin tussen komma's breekt de zin niet."""
    gevonden: list[int] = []
    hier, hoogste, terug = 0, 0, -1
    if woorden and woorden[0] in BIJZIN_VOORAAN:
        hier, hoogste, terug = 1, 1, 0
    for nummer, woord in enumerate(woorden):
        wit, volgend = tussen[nummer], woorden[nummer + 1 : nummer + 2]
        komma = nummer > 0 and "," in wit
        verder = woord in VERVOLG and _na_bijzin(woorden, gevonden, hier)
        nieuw = nummer > 0 and _breekt(wit)
        if komma and terug >= 0 and not nieuw:
            hier, terug = terug, -1
        elif nieuw or (komma and woord in KOMMAWOORDEN and not verder) or woord == "maar":
            hier, terug = hoogste + 1, -1
        elif komma and woord in BIJZINWOORDEN:
            hier, terug = hoogste + 1, hier
        elif woord == "en" and volgend and volgend[0] in ENWOORDEN:
            hier, terug = hoogste + 1, -1
        hoogste = max(hoogste, hier)
        gevonden.append(hier)
    return tuple(gevonden)


def _na_bijzin(woorden: tuple[str, ...], gevonden: list[int], hier: int) -> bool:
    """Of er in deze deelzin, na het eerste woord, een bijzin begon."""
    begin = gevonden.index(hier) + 1 if hier in gevonden else len(gevonden)
    return not BETREKKELIJK.isdisjoint(woorden[begin : len(gevonden)])


def _varianten(vlak: str, begin: Mapping[int, int]) -> dict[int, tuple[str, ...]]:
    """Bij ‘wijk- en dorpsbudget’ elk woord dat van `wijk` te maken is met een stuk van de staart.

    Welk stuk het goede is, hoeft niemand te weten: alleen een bestaand woord past op een regel.
    """
    gevonden: dict[int, tuple[str, ...]] = {}
    if "-" not in vlak and "/" not in vlak:
        return gevonden
    for rijtje in RIJTJE.finditer(vlak):
        laatste = rijtje[2]
        van = rijtje.start()
        for kop in KOPPELS.split(rijtje[1]):
            plek = vlak.find(kop, van) if kop else -1
            if plek in begin:
                knippen = range(1, len(laatste) - KORTSTE_STAART + 1)
                gevonden[begin[plek]] = tuple(kop + laatste[knip:] for knip in knippen)
                van = plek + len(kop)
    return gevonden
