"""Van losse regels naar alinea's, koppen en opsommingen, aan hun plek op het blad te zien."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from ..tekst import Soort, Tekstregel
from .blad import Blad, Stukje, gewone_hoogte
from .regeleinde import met_streepje, plak
from .taal import KLEIN
from .vorm import (
    KOPNUMMER,
    LANGSTE_KOP,
    lijkt_kop,
    opgesomd,
    zonder_nummer,
    zonder_teken,
)

EINDE: Final = (".", "!", "?", ":", ";", "”", ".’")
VERDER: Final = KLEIN | {"in", "of", "per", "tot", "zoals", "onder", "tussen", "zonder", "binnen"}
"""Woorden waar geen zin of kop mee ophoudt."""
GROTER: Final = 1.12
WITREGEL: Final = 1.25
"""Zoveel keer de gewone regelafstand is een witregel; een grote kop staat vaak ruimer."""
WITREGEL_IN_KOP: Final = 1.6
RUIM: Final = 1.7
"""Meer regelafstand heeft lopende tekst zelden, in letterhoogten."""
LOOPT_DOOR: Final = 0.3
"""Breken zoveel regels een zin af, dan is het een ruime regelafstand en zijn het geen alinea's."""
RUIMSTE: Final = 4
KORT: Final = 0.8
UITGEVULD: Final = 0.3
TUSSEN_CELLEN: Final = " | "


@dataclass(slots=True)
class _Alinea:
    """Een alinea in wording."""

    stukjes: list[Stukje] = field(default_factory=list)
    links: float = 0.0
    rechts: float = 0.0

    def erbij(self, stukje: Stukje) -> None:
        """Zet een stukje achteraan."""
        leeg = not self.stukjes
        self.links = stukje.links if leeg else min(self.links, stukje.links)
        self.rechts = max(self.rechts, stukje.rechts)
        self.stukjes.append(stukje)

    @property
    def laatste(self) -> Stukje:
        return self.stukjes[-1]

    @property
    def eerste(self) -> Stukje:
        return self.stukjes[0]


@dataclass(frozen=True, slots=True)
class _Maat:
    """Wat hier gewoon is; de afstand is in letterhoogten, uitgevuld is recht aan beide kanten."""

    hoogte: float
    afstand: float
    uitgevuld: bool
    woorden: frozenset[str]


def tekstregels(bladen: Sequence[Blad], ruim: float = RUIM) -> Iterator[Tekstregel]:
    """Alle alinea's op deze bladen; een alinea loopt door over de rand van een blad of kolom.

    `ruim` is de grootste regelafstand die lopende tekst meestal heeft, in letterhoogten.
    """
    maat = _maat(bladen, ruim)
    for alinea in _alineas((stukje for blad in bladen for stukje in blad), maat):
        yield _als_regel(alinea, maat)


def _maat(bladen: Sequence[Blad], ruim: float) -> _Maat:
    woorden = met_streepje("\n".join(stukje.tekst for blad in bladen for stukje in blad))
    return _Maat(gewone_hoogte(bladen), _afstand(bladen, ruim), _is_uitgevuld(bladen), woorden)


def _afstand(bladen: Sequence[Blad], ruim: float) -> float:
    """De afstand tussen twee regels; is zij groot, dan alleen als de zinnen eroverheen lopen."""
    paren: defaultdict[float, list[bool]] = defaultdict(list)
    for blad in bladen:
        for boven, onder in pairwise(blad):
            stap = onder.y - boven.y
            if 0 < stap < RUIMSTE * boven.hoogte and onder.hoogte == boven.hoogte:
                loopt = _loopt_door(boven.tekst, onder.tekst)
                paren[round(stap / boven.hoogte, 1)].append(loopt)
    gewoon = max(paren, key=lambda stap: len(paren[stap]), default=ruim)
    lopen = paren.get(gewoon, [])
    return gewoon if gewoon <= ruim or sum(lopen) > LOOPT_DOOR * len(lopen) else ruim


def _is_uitgevuld(bladen: Sequence[Blad]) -> bool:
    """Of de meeste regels precies onder elkaar ophouden."""
    paren = [paar for blad in bladen for paar in pairwise(blad)]
    gelijk = sum(abs(boven.rechts - onder.rechts) < 0.2 * boven.hoogte for boven, onder in paren)
    return gelijk > UITGEVULD * len(paren)


def _alineas(stukjes: Iterable[Stukje], maat: _Maat) -> Iterator[_Alinea]:
    alinea = _Alinea()
    for stukje in stukjes:
        if alinea.stukjes and not _hoort_bij(alinea, stukje, maat):
            yield alinea
            alinea = _Alinea()
        alinea.erbij(stukje)
    if alinea.stukjes:
        yield alinea


def _hoort_bij(alinea: _Alinea, stukje: Stukje, maat: _Maat) -> bool:
    """Of dit stukje bij de alinea hoort of een nieuwe begint."""
    vorige = alinea.laatste
    if stukje.bij_vorige:
        return True
    if opgesomd(stukje.tekst) is not None or _is_kop(stukje, maat) != _is_kop(vorige, maat):
        return False
    if vorige.bij_vorige:  # een rij van een tabel
        return _loopt_door(vorige.tekst, stukje.tekst)
    stap = stukje.y - vorige.y
    if abs(stukje.hoogte - vorige.hoogte) > 0.15 * vorige.hoogte:
        return False
    if not 0 < stap < RUIMSTE * vorige.hoogte:  # een ander blad of een andere kolom
        return not _is_kop(vorige, maat) and _loopt_door(vorige.tekst, stukje.tekst)
    ruim = WITREGEL_IN_KOP if vorige.hoogte > GROTER * maat.hoogte else WITREGEL
    if stap > ruim * maat.afstand * vorige.hoogte:
        return False
    return not _is_af(alinea, stukje, maat)


def _loopt_door(voor: str, na: str) -> bool:
    """Of een zin aan de andere kant van de rand verdergaat."""
    if voor.endswith(EINDE) or KOPNUMMER.match(na):
        return False
    open_ = voor[-1] in "-," or voor.rsplit(" ", 1)[-1].lower() in VERDER
    return open_ or na[0].islower()


def _is_af(alinea: _Alinea, stukje: Stukje, maat: _Maat) -> bool:
    """Of de alinea zonder witregel ophoudt: een korte laatste regel, of een kop zonder opmaak."""
    vorige = alinea.laatste
    breedste = max(stukje.rechts, alinea.rechts)
    begin = min(stukje.links, alinea.links)
    kort = vorige.rechts - begin < KORT * (breedste - begin)
    over = maat.uitgevuld and breedste - vorige.rechts > vorige.hoogte
    if (kort or over) and vorige.tekst.endswith(EINDE) and not stukje.tekst[0].islower():
        return True
    return len(alinea.stukjes) == 1 and KOPNUMMER.match(vorige.tekst) is not None and kort


def _is_kop(stukje: Stukje, maat: _Maat) -> bool:
    """Of de letter zegt dat het een kop is: groter, of vet en kort."""
    if stukje.hoogte > GROTER * maat.hoogte:
        return True
    return stukje.vet and len(stukje.tekst) <= LANGSTE_KOP and stukje.tekst[-1] not in ".;,"


def _als_regel(alinea: _Alinea, maat: _Maat) -> Tekstregel:
    tekst = _tekst(alinea.stukjes, maat.woorden)
    eerste = alinea.eerste
    if _is_kop(eerste, maat) and zonder_teken(tekst) is None:
        return Tekstregel(tekst, eerste.plaats, "kop")
    achter = zonder_teken(tekst)
    if achter is None and (nummer := zonder_nummer(tekst)) is not None and not lijkt_kop(tekst):
        achter = nummer
    soort: Soort = "opsomming" if achter is not None else "alinea"
    if soort == "alinea" and len(alinea.stukjes) == 1 and lijkt_kop(tekst):
        soort = "kop"
    return Tekstregel(achter or tekst, eerste.plaats, soort)


def _tekst(stukjes: Sequence[Stukje], woorden: frozenset[str]) -> str:
    """De stukjes als één tekst, cellen van een tabel met een streep ertussen."""
    regels: list[str] = []
    for stukje in stukjes:
        if stukje.bij_vorige and regels:
            los = "" if opgesomd(f"{regels[-1]} x") == "x" else TUSSEN_CELLEN.strip()
            regels[-1] = " ".join(filter(None, (regels[-1], los, stukje.tekst)))
        else:
            regels.append(stukje.tekst)
    return plak(regels, woorden)
