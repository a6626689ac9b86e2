"""Volgorde van velden: zoals de meeste records van dezelfde soort ze hebben."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import combinations, pairwise

from pydantic import BaseModel

from ..lezen import Vondst
from ..lezen.boom import Pad
from ..lezen.vorm import klasse_op
from .knopen import Blok
from .stuk import Stuk, Verbetering

Paar = tuple[str, str]
Gewoonte = Mapping[type[BaseModel], frozenset[Paar]]
"""Per klasse elk paar velden met een gewone volgorde: eerst het ene, dan het andere."""


def gewoonte(vondsten: Iterable[Vondst]) -> Gewoonte:
    """De volgorde van velden waar de meeste records voor kiezen; staakt het, dan die van het model.

    Over velden die nergens samen voorkomen, zegt zij niets.
    """
    stemmen: dict[type[BaseModel], Counter[Paar]] = {}
    for vondst in vondsten:
        soort = type(vondst.record)
        for pad, namen in _velden(vondst.boom.waarde, ()):
            stemmen.setdefault(klasse_op(soort, pad), Counter()).update(combinations(namen, 2))
    return {klasse: _paren(klasse, telling) for klasse, telling in stemmen.items()}


def zet_velden_op_volgorde(stuk: Stuk, gewoon: Gewoonte) -> Verbetering:
    """Het stuk met de velden in de gewone volgorde; commentaar gaat mee met zijn veld."""
    gedaan = []
    for pad, volgorde in reversed(list(_te_schikken(stuk, gewoon))):
        blok = next(een for een in stuk.knopen[1] if een.pad == pad)
        anders = stuk.met(_geschikt(stuk.tekst.split("\n"), blok, volgorde))
        if anders.tekst == stuk.tekst or anders.bezwaar or anders.waarde != stuk.waarde:
            continue
        zin = f"Velden in de gewone volgorde gezet: {', '.join(volgorde)}."
        gedaan.append(stuk.herstelling(blok.plaatsen[0][0], zin, "volgorde"))
        stuk = anders
    return stuk.tekst, tuple(sorted(gedaan))


def _te_schikken(stuk: Stuk, gewoon: Gewoonte) -> Iterator[tuple[Pad, list[str]]]:
    """De blokken met een andere volgorde dan de gewone, met de volgorde die wel gewoon is."""
    if stuk.soort is None:
        return
    for blok in stuk.knopen[1]:
        paren = gewoon.get(klasse_op(stuk.soort, blok.pad), frozenset())
        volgorde = _rij(blok.namen, paren)
        if volgorde != list(blok.namen):
            yield blok.pad, volgorde


def _velden(waarde: object, pad: Pad) -> Iterator[tuple[Pad, list[str]]]:
    if isinstance(waarde, dict):
        yield pad, list(waarde)
        for naam, deel in waarde.items():
            yield from _velden(deel, (*pad, naam))
    elif isinstance(waarde, tuple):
        for plaats, deel in enumerate(waarde):
            yield from _velden(deel, (*pad, plaats))


def _paren(klasse: type[BaseModel], stemmen: Counter[Paar]) -> frozenset[Paar]:
    """Elk paar waarover is gestemd, in een volgorde zonder kringen."""
    gekozen = {paar for paar, aantal in stemmen.items() if aantal > stemmen[paar[::-1]]}
    rij = _rij(list(klasse.model_fields), gekozen)
    return frozenset(paar for paar in combinations(rij, 2) if stemmen[paar] or stemmen[paar[::-1]])


def _rij(namen: Sequence[str], paren: Collection[Paar]) -> list[str]:
    """De namen zoals zij waren, behalve waar een andere naam voor gaat."""
    rij: list[str] = []
    over = list(namen)
    while over:
        vrij = (naam for naam in over if not any((ander, naam) in paren for ander in over))
        rij.append(next(vrij, over[0]))
        over.remove(rij[-1])
    return rij


def _geschikt(regels: list[str], blok: Blok, volgorde: list[str]) -> str:
    """De regels met de velden van één blok anders geschikt, of zoals ze waren als dat niet kan."""
    kolom = blok.plaatsen[0][1]
    eerste, *rest = (regel for regel, _ in blok.plaatsen)
    grenzen = [eerste, *(_met_commentaar(regels, regel, kolom) for regel in rest)]
    grenzen.append(_einde(regels, grenzen[-1], blok.einde, kolom))
    delen = {
        naam: regels[van:tot]
        for naam, (van, tot) in zip(blok.namen, pairwise(grenzen), strict=True)
    }
    onder_elkaar = all(een < ander for een, ander in pairwise(grenzen))
    voorop = delen[volgorde[0]]
    if not onder_elkaar or voorop[0].lstrip().startswith("#"):
        return "\n".join(regels)
    if any(not delen[naam][-1].strip() for naam in blok.namen):
        return "\n".join(regels)
    begin = regels[eerste][:kolom]
    delen[blok.namen[0]] = [" " * kolom + regels[eerste][kolom:], *delen[blok.namen[0]][1:]]
    delen[volgorde[0]] = [begin + delen[volgorde[0]][0][kolom:], *delen[volgorde[0]][1:]]
    nieuw = [regel for naam in volgorde for regel in delen[naam]]
    return "\n".join([*regels[:eerste], *nieuw, *regels[grenzen[-1] :]])


def _met_commentaar(regels: list[str], regel: int, kolom: int) -> int:
    """De eerste regel van een veld, met het commentaar dat er vlak boven staat."""
    while regels[regel - 1].startswith(" " * kolom + "#"):
        regel -= 1
    return regel


def _einde(regels: list[str], begin: int, einde: int, kolom: int) -> int:
    """De regel na het laatste veld, zonder de witregels en het commentaar erna."""
    einde = min(max(einde, begin + 1), len(regels))
    while einde > begin + 1 and _is_rest(regels[einde - 1], kolom):
        einde -= 1
    return einde


def _is_rest(regel: str, kolom: int) -> bool:
    kaal = regel.lstrip(" ")
    return not kaal or (kaal.startswith("#") and len(regel) - len(kaal) <= kolom)
