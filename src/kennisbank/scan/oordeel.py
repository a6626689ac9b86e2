"""Het oordeel: een tekst naast elk voorstel, met de passages en de woorden die beslisten.

Zo gaat het, in gehele getallen, zodat een browser teken voor teken hetzelfde vindt:

1. Elke zin wordt ontleed; haar bereik zegt wat geweigerd, uitgesteld of gewenst is.
2. Elk signaal dat past, geeft zijn voorstel graad 2 (gevonden) of 1 (mogelijk). Een deel mag in de
   aanhef staan, of in de vorige zin van de alinea als deze zin daarnaar wijst (‘daar’, ‘dit’).
   Staat een deel alleen in de kop erboven, dan is het hooguit mogelijk.
3. Is het eerste deel geweigerd, of minstens de helft, dan is de graad 0 en heet de zin een
   weigering. Uitstel, onderzoek, een wens of een weigering die ernaar wijst, maakt van 2 een 1.
4. De punten: 620 voor gevonden, 280 voor mogelijk, 160 voor geweigerd, 20 per extra signaal, en
   daarbij een derde van de gelijkenis. De score is dat getal gedeeld door duizend, hooguit 1.
5. Het oordeel volgt de beste zin. Een weigering wint van mogelijk, en van wat ervoor in haar alinea
   gevonden is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from .bereik import Bereik
from .herkenner import Herkenner
from .ontleding import gevouwen, ontleed
from .tekst import Tekst
from .uitspraak import (
    DEEL_GELIJKENIS,
    EXTRA,
    GEVONDEN,
    GEWEIGERD,
    LIJKT_GENOEG,
    MEESTE_EXTRA,
    MOGELIJK,
    Raak,
    Stuk,
    Toon,
    geremd,
    uitspraak,
)
from .vinden import Gezocht, Plek
from .zinnen import knip, zinnen

Oordeel = Literal["gevonden", "mogelijk", "afgewezen", "niet gevonden"]
MEESTE_PASSAGES: Final = 5
HOOGST: Final = 1000
MATEN: Final = {
    "gevonden": GEVONDEN,
    "mogelijk": MOGELIJK,
    "geweigerd": GEWEIGERD,
    "extra": EXTRA,
    "meesteExtra": MEESTE_EXTRA,
    "deelGelijkenis": DEEL_GELIJKENIS,
    "lijktGenoeg": LIJKT_GENOEG,
    "passages": MEESTE_PASSAGES,
    "hoogst": HOOGST,
}
"""De getallen van dit blad op naam, voor de uitgave."""
RANDEN: Final = "\"'()[]{}.,;:!?\u2026\u2018\u2019\u201c\u201d\u2022-\u2013\u2014/*"


@dataclass(frozen=True, slots=True)
class Passage:
    """Een zin die telt: waar zij staat, welke woorden beslisten en in welke toon zij spreekt."""

    tekst: str
    plaats: str
    woorden: tuple[str, ...]
    toon: Toon
    score: float


@dataclass(frozen=True, slots=True)
class Bevonden:
    """Het oordeel over één voorstel, met een score van 0 tot 1 en de passages, de beste eerst."""

    oordeel: Oordeel
    score: float
    passages: tuple[Passage, ...] = ()


def oordeel(tekst: Tekst, herkenner: Herkenner) -> dict[str, Bevonden]:
    """Het oordeel over elk voorstel, op id, in de volgorde van de herkenner."""
    stukken = list(_ontleed(tekst, herkenner))
    rakes: list[list[Raak]] = [[] for _ in herkenner.ids]
    hoogste = [0] * len(herkenner.ids)
    for nummer in range(len(stukken)):
        for plaats, een in _over_zin(nummer, stukken, herkenner, hoogste):
            rakes[plaats].append(een)
    _wijs_terug(stukken, rakes)
    return {
        id: _bevonden(rakes[plaats], hoogste[plaats], stukken)
        for plaats, id in enumerate(herkenner.ids)
    }


def raakt(teksten: Iterable[str], id: str, herkenner: Herkenner) -> dict[str, bool]:
    """Per signaal van een voorstel, zoals het geschreven is, of het in een van de teksten past."""
    rij = [Gezocht(ontleed(zin), herkenner.patronen) for tekst in teksten for zin in knip(tekst)]
    return {
        signaal.bron: any(zoek.past(signaal) for zoek in rij)
        for plaats, _, signaal in herkenner.signalen
        if herkenner.ids[plaats] == id
    }


def _ontleed(tekst: Tekst, herkenner: Herkenner) -> Iterator[Stuk]:
    eerder: dict[str, tuple[Gezocht, Bereik]] = {}

    def zoek_in(zin: str) -> tuple[Gezocht, Bereik]:
        if zin not in eerder:
            gezocht = Gezocht(ontleed(zin), herkenner.patronen)
            eerder[zin] = gezocht, herkenner.toon.bereik(gezocht)
        return eerder[zin]

    vorige: Stuk | None = None
    for zin in zinnen(tekst):
        gezocht = Gezocht(ontleed(zin.tekst), herkenner.patronen)
        aanhef, toon = zoek_in(zin.aanhef) if zin.aanhef else (None, None)
        bereik = herkenner.toon.bereik(gezocht, toon)
        omgeving = (aanhef,) if aanhef else ()
        if vorige and vorige.zin.alinea == zin.alinea and bereik.wijst_terug:
            omgeving = (*omgeving, vorige.zoek)
        kop = zoek_in(zin.kop)[0] if zin.kop and zin.soort != "kop" else None
        vorige = Stuk(zin, gezocht, bereik, omgeving, kop)
        yield vorige


def _over_zin(
    nummer: int, stukken: Sequence[Stuk], herkenner: Herkenner, hoogste: list[int]
) -> Iterator[tuple[int, Raak]]:
    """Wat een zin over elk voorstel zegt; `hoogste` houdt bij hoeveel de tekst erop lijkt."""
    stuk = stukken[nummer]
    aanhef = stuk.omgeving[0].zin.woorden if stuk.zin.aanhef else ()
    woorden = (*aanhef, *stuk.zoek.zin.woorden)
    lijkt = herkenner.gelijkenis.met(woorden)
    for plaats, gelijk in enumerate(lijkt):
        hoogste[plaats] = max(hoogste[plaats], gelijk)
    gepast = _gepast(stuk, herkenner)
    rem = geremd(nummer, stukken)
    for plaats, gelijk in enumerate(lijkt):
        if een := uitspraak(nummer, gepast.get(plaats, ()), gelijk, stuk, rem):
            yield plaats, een


def _gepast(stuk: Stuk, herkenner: Herkenner) -> dict[int, list[tuple[int, tuple[Plek, ...]]]]:
    """Per voorstel de graad en de plekken van elk signaal dat past."""
    rond = stuk.omgeving
    met_kop = (*rond, stuk.kop) if stuk.kop else rond
    gevonden: dict[int, list[tuple[int, tuple[Plek, ...]]]] = {}
    for nummer in herkenner.kandidaten(een.atomen for een in (stuk.zoek, *met_kop)):
        plaats, graad, signaal = herkenner.signalen[nummer]
        if plekken := stuk.zoek.past(signaal, rond):
            gevonden.setdefault(plaats, []).append((graad, plekken))
        elif stuk.kop and graad == 2 and (plekken := stuk.zoek.past(signaal, met_kop)):
            gevonden.setdefault(plaats, []).append((1, plekken))
    return gevonden


def _wijs_terug(stukken: Sequence[Stuk], rakes: Sequence[list[Raak]]) -> None:
    """Een zin die zelf niets noemt en ‘daarmee’ stopt, weigert wat de zin ervoor noemde."""
    genoemd = {raak.volgorde for rij in rakes for raak in rij}
    for nummer, stuk in enumerate(stukken[1:], start=1):
        vorige = stukken[nummer - 1]
        bereik = stuk.bereik
        if nummer in genoemd or not (bereik.weigert and bereik.wijst_terug):
            continue
        if vorige.zin.alinea == stuk.zin.alinea:
            for rij in rakes:
                for raak in [een for een in rij if een.volgorde == nummer - 1]:
                    rij.append(Raak(nummer, 0, GEWEIGERD, "weigering", raak.plekken[:0]))


def _bevonden(rakes: Sequence[Raak], lijkt: int, stukken: Sequence[Stuk]) -> Bevonden:
    weigeringen = [raak for raak in rakes if raak.toon == "weigering"]
    laatste = {stukken[raak.volgorde].zin.alinea: raak.volgorde for raak in weigeringen}
    gevonden = [
        raak
        for raak in rakes
        if raak.graad == 2 and laatste.get(stukken[raak.volgorde].zin.alinea, -1) < raak.volgorde
    ]
    if gevonden:
        slot: Oordeel = "gevonden"
        tonen = [raak for raak in rakes if raak.graad]
    elif weigeringen:
        slot, tonen = "afgewezen", weigeringen
    elif any(raak.graad for raak in rakes):
        slot, tonen = "mogelijk", [raak for raak in rakes if raak.graad]
    else:
        slot, tonen = "niet gevonden", []
    tonen = sorted(tonen, key=lambda raak: (-raak.graad, -raak.punten, raak.volgorde))
    punten = max((raak.punten for raak in tonen), default=lijkt // DEEL_GELIJKENIS)
    passages = tuple(_passage(raak, stukken[raak.volgorde]) for raak in tonen[:MEESTE_PASSAGES])
    return Bevonden(slot, _score(punten), passages)


def _passage(raak: Raak, stuk: Stuk) -> Passage:
    tekst = f"{stuk.zin.aanhef} {stuk.zin.tekst}" if stuk.zin.aanhef else stuk.zin.tekst
    woorden = tuple(_zoals_geschreven(raak.plekken, stuk))
    return Passage(tekst, stuk.zin.plaats, woorden, raak.toon, _score(raak.punten))


def _zoals_geschreven(plekken: Sequence[Plek], stuk: Stuk) -> Iterator[str]:
    """De beslissende woorden zoals zij in de zin staan, elk één keer."""
    geschreven: Mapping[str, str] = {
        vlak: woord
        for ruw in reversed(stuk.zin.tekst.split(" "))
        if (woord := ruw.strip(RANDEN)) and (vlak := gevouwen(woord))
    }
    gezien: dict[str, None] = {}
    for van, tot in sorted(plekken):
        for plaats in dict.fromkeys((van, tot)):
            woord = stuk.zoek.zin.woorden[plaats]
            gezien[geschreven.get(woord, woord)] = None
    yield from gezien


def _score(punten: int) -> float:
    return min(punten, HOOGST) / HOOGST
