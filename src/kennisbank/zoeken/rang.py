"""De rang: welke passages het best bij een vraag passen, in hele getallen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from itertools import pairwise
from typing import Final

from ..nederlands.taal import stam
from .passage import PAGINA
from .vraag import HEEL, STOP, ZWAK, Groep, gaat_elders_over, ontleed, sterke
from .vraagwens import gewenste_soorten
from .zoekindex import LANGSTE_NAAM, Zoekindex, merk, slotmerk

BESTE: Final = 85
SAMEN: Final = 15
GRONDSLAG: Final = 25
TOESLAG: Final = 25
NAAM: Final = 100
PAGINANAAM: Final = 900
"""Zo veel gaat voor wat precies zo heet als de vraag; wie een pagina noemt, wil die pagina."""
VAN_OUDER: Final = 15
VAN_DEEL: Final = 25
KOP: Final = 20
STAART: Final = 12
"""Na de eerste twintig valt weg wat minder waard is dan zo veel honderdsten van de beste."""


def rangschik(vraag: str, index: Zoekindex, top: int = 10) -> tuple[tuple[int, int], ...]:
    """De plaatsen van de beste passages met hun score, hoogste eerst."""
    return rangschik_groepen(ontleed(vraag, index), index)[:top]


def rangschik_groepen(groepen: Sequence[Groep], index: Zoekindex) -> tuple[tuple[int, int], ...]:
    """Alle passages die bij de groepen passen, hoogste score eerst en dan op plaats."""
    if zonder_antwoord(groepen, index):
        return ()
    inhoud = sum(not groep.stop for groep in groepen)
    sterk = any(not groep.stop and not groep.zwak for groep in groepen)
    score: dict[int, int] = {}
    gedekt: dict[int, int] = {}
    for groep in groepen:
        telt = not groep.stop or not inhoud
        gewicht = STOP if not telt else ZWAK if groep.zwak and sterk else HEEL
        for nummer, waarde in groepsscore(groep, index).items():
            score[nummer] = score.get(nummer, 0) + waarde * gewicht
            gedekt[nummer] = gedekt.get(nummer, 0) + telt
    totaal = inhoud or max(1, len(groepen))
    reeks = [groep.stammen for groep in groepen if not groep.stop]
    aaneen = stam("".join(groep.woord for groep in groepen if not groep.stop))
    naast = _naast_elkaar(reeks, index)
    heten = {**_heten(reeks, index), **_heten([(aaneen,)], index)}
    gewenst = gewenste_soorten([groep.woord for groep in groepen])
    eigen = {
        nummer: waarde
        * (GRONDSLAG + (100 - GRONDSLAG) * gedekt[nummer] // totaal)
        * (100 + naast.get(nummer, 0))
        * (100 + gewenst.get(index.passages[nummer].soort, 0))
        // 1_000_000
        for nummer, waarde in score.items()
        if gedekt[nummer]
    }
    samen = _familie(eigen, index)
    grens = STAART * max(samen.values(), default=0) // 100
    alle = ((n, waarde * (100 + heten.get(n, 0)) // 100) for n, waarde in samen.items())
    rij = sorted(alle, key=lambda een: (-een[1], een[0]))
    return tuple(een for plaats, een in enumerate(rij) if plaats < KOP or een[1] >= grens)


def zonder_antwoord(groepen: Sequence[Groep], index: Zoekindex) -> bool:
    """Of niets in de vraag ergens op wijst; een lijst op wat er overblijft, is dan ruis."""
    waar_het_om_gaat = sterke(groepen)
    return bool(gaat_elders_over(groepen, index)) or (
        bool(waar_het_om_gaat) and not any(groep.termen for groep in waar_het_om_gaat)
    )


def _familie(eigen: Mapping[int, int], index: Zoekindex) -> dict[int, int]:
    """De scores waarin deel en geheel elkaar helpen, als zij er allebei zijn."""
    beste_deel: dict[int, int] = {}
    samen = dict(eigen)
    for nummer, waarde in eigen.items():
        ouder = index.ouders[nummer]
        if ouder in eigen:
            samen[nummer] += VAN_OUDER * eigen[ouder] // 100
            beste_deel[ouder] = max(beste_deel.get(ouder, 0), waarde)
    for ouder, waarde in beste_deel.items():
        samen[ouder] += VAN_DEEL * waarde // 100
    return samen


def _naast_elkaar(reeks: Sequence[tuple[str, ...]], index: Zoekindex) -> dict[int, int]:
    """Per passage de toeslag voor woorden die ook in de titel op elkaar volgen."""
    treffers: dict[int, int] = {}
    for eerste, tweede in pairwise(reeks):
        gevonden = _gevolgd(eerste, set(map(merk, tweede)), index)
        for nummer in gevonden:
            treffers[nummer] = treffers.get(nummer, 0) + 1
    return {nummer: TOESLAG * aantal // (len(reeks) - 1) for nummer, aantal in treffers.items()}


def _heten(reeks: Sequence[tuple[str, ...]], index: Zoekindex) -> dict[int, int]:
    """Per passage met een naam van precies deze woorden, in deze volgorde, de toeslag."""
    if not 0 < len(reeks) <= LANGSTE_NAAM:
        return {}
    volgende = [*(set(map(merk, een)) for een in reeks[1:]), {slotmerk(len(reeks))}]
    stappen = zip(reeks, volgende, strict=True)
    gevonden = frozenset.intersection(*(_gevolgd(*stap, index) for stap in stappen))
    return {n: PAGINANAAM if index.passages[n].soort == PAGINA else NAAM for n in gevonden}


def _gevolgd(termen: Sequence[str], merken: Set[int], index: Zoekindex) -> frozenset[int]:
    """De passages met een naam waarin op een van deze termen een van deze merken volgt."""
    return frozenset(
        nummer for term in termen for nummer, volgt in index.paren.get(term, ()) if volgt in merken
    )


def groepsscore(groep: Groep, index: Zoekindex) -> dict[int, int]:
    """Per passage wat één woord van de vraag waard is: de beste term, en iets van de andere."""
    beste: dict[int, int] = {}
    som: dict[int, int] = {}
    grens = _grens(groep, index)
    for termen, gewicht in groep.termen.items():
        for nummer, waarde in _samen(termen, gewicht, grens, index).items():
            som[nummer] = som.get(nummer, 0) + waarde
            if waarde > beste.get(nummer, 0):
                beste[nummer] = waarde
    return {nummer: (BESTE * beste[nummer] + SAMEN * som[nummer]) // 100 for nummer in beste}


def waarde_van_termen(groep: Groep, termen: tuple[str, ...], nummer: int, index: Zoekindex) -> int:
    """Wat deze termen van een groep in één passage waard zijn."""
    return _samen(termen, groep.termen[termen], _grens(groep, index), index).get(nummer, 0)


def _grens(groep: Groep, index: Zoekindex) -> int:
    """Zo zeldzaam mag een uitbreiding hooguit tellen: niet zwaarder dan het getypte woord."""
    kern = groep.stammen[0]
    return index.zeldzaam.get(kern, 0)


def _samen(termen: tuple[str, ...], gewicht: int, grens: int, index: Zoekindex) -> dict[int, int]:
    """Per passage waar al deze termen in staan de som van hun waarde."""
    gevonden: dict[int, int] = {}
    for plaats, term in enumerate(termen):
        zeldzaam = index.zeldzaam[term]
        factor = gewicht * 10
        if grens and zeldzaam > grens:
            factor = factor * grens // zeldzaam
        rij = {
            nummer: factor * index.schaal[niveau] // 1000 for nummer, niveau in index.posten[term]
        }
        gevonden = (
            {n: gevonden[n] + waarde for n, waarde in rij.items() if n in gevonden}
            if plaats
            else rij
        )
    naast = _naast_elkaar([(term,) for term in termen], index)
    return {n: waarde * (100 + naast.get(n, 0)) // 100 for n, waarde in gevonden.items()}
