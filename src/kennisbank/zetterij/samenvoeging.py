"""Samenvoeging: van de delen van een boek één pdf, met één boom van tags en één inhoudsopgave.

Het eerste blad van elk deel heeft alleen de letters, en valt weg. Het eerste deel geeft de titel
en wat er verder over het hele boek te zeggen is.
"""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import pairwise

from .gereedschap import pikepdf
from .verdichting import noem_aantal

GEDEELD = ("/Font", "/ColorSpace")


@dataclass(slots=True)
class Lopend:
    """Wat er van de delen al bij elkaar staat."""

    stukken: list[pikepdf.Object] = field(default_factory=list)
    ouders: list[pikepdf.Object | int] = field(default_factory=list)
    volgende: int = 0
    noten: dict[str, pikepdf.Object] = field(default_factory=dict)
    namen: dict[str, pikepdf.Object] = field(default_factory=dict)
    bladwijzers: list[pikepdf.Object] = field(default_factory=list)


def voeg_samen(delen: Iterable[bytes]) -> tuple[pikepdf.Pdf, tuple[int, ...]]:
    """Eén pdf met de bladzijden van alle delen achter elkaar, en hoeveel elk deel er heeft."""
    eerste, *andere = delen
    geheel = pikepdf.open(io.BytesIO(eerste))
    lopend = Lopend()
    _neem_op(geheel, geheel, lopend, 0)
    del geheel.pages[0]
    omvang = [len(geheel.pages)]
    for nummer, deel in enumerate(andere, 1):
        with pikepdf.open(io.BytesIO(deel)) as bron:
            _neem_op(geheel, bron, lopend, nummer)
            omvang.append(len(bron.pages) - 1)
    _rond_af(geheel, lopend)
    _deel_letters(geheel)
    return geheel, tuple(omvang)


def _neem_op(geheel: pikepdf.Pdf, bron: pikepdf.Pdf, lopend: Lopend, nummer: int) -> None:
    """Zet de bladzijden, tags, namen en bladwijzers van een deel bij het geheel."""
    letterblad = bron.pages[0].obj
    bladen = list(bron.pages)[1:]
    boom = bron.Root.StructTreeRoot
    _zonder(boom, letterblad)
    if bron is not geheel:
        eerder = len(geheel.pages)
        with warnings.catch_warnings(category=pikepdf.PageCopyWarning, action="ignore"):
            geheel.pages.extend(bladen)  # de namen komen hieronder, met die van alle delen samen
        bladen = list(geheel.pages)[eerder:]
        boom = geheel.copy_foreign(boom)
    namen = bron.Root.Names.Dests.Names if "/Names" in bron.Root else ()
    for naam, plek in _paren(namen):
        lopend.namen[str(naam)] = _overgenomen(geheel, bron, plek)
    lopend.bladwijzers.extend(_bladwijzers(geheel, bron, letterblad, lopend))
    _verschuif(bladen, boom, lopend)
    _hernoem_noten(boom, lopend, nummer)
    lopend.stukken.append(boom.K[0])


def _overgenomen(geheel: pikepdf.Pdf, bron: pikepdf.Pdf, een: pikepdf.Object) -> pikepdf.Object:
    if bron is geheel:
        return een
    return geheel.copy_foreign(een if een.is_indirect else bron.make_indirect(een))


def _zonder(boom: pikepdf.Object, letterblad: pikepdf.Object) -> None:
    """Haalt uit de tags wat op het blad met letters staat: hooguit één kop, vooraan."""
    stukken, ouders = boom.K[0].K, boom.ParentTree.Nums
    if "/Pg" in stukken[0] and stukken[0].Pg.objgen == letterblad.objgen:
        del stukken[0]
    if "/StructParents" in letterblad and int(ouders[0]) == int(letterblad.StructParents):
        del ouders[1]
        del ouders[0]


def _paren(rij: Iterable[pikepdf.Object]) -> Iterator[tuple[pikepdf.Object, pikepdf.Object]]:
    losse = iter(rij)
    return zip(losse, losse, strict=True)


def _verschuif(bladen: list[pikepdf.Page], boom: pikepdf.Object, lopend: Lopend) -> None:
    """Geeft elke bladzijde en link van een deel een eigen plek in de boom van het geheel."""
    for blad in bladen:
        if "/StructParents" in blad:
            blad.StructParents = int(blad.StructParents) + lopend.volgende
        for link in blad.get("/Annots", ()):
            if "/StructParent" in link:
                link.StructParent = int(link.StructParent) + lopend.volgende
    for plek, ouder in _paren(boom.ParentTree.Nums):
        lopend.ouders += [int(plek) + lopend.volgende, ouder]
    lopend.volgende += int(boom.ParentTreeNextKey)


def _hernoem_noten(boom: pikepdf.Object, lopend: Lopend, nummer: int) -> None:
    """Geeft elke noot een naam die in het hele boek maar één keer voorkomt."""
    if "/IDTree" in boom:
        for naam, noot in _paren(boom.IDTree.Names):
            nieuw = f"Deel {nummer} {naam}"
            noot.ID = pikepdf.String(nieuw)
            lopend.noten[nieuw] = noot


def _bladwijzers(
    geheel: pikepdf.Pdf, bron: pikepdf.Pdf, letterblad: pikepdf.Object, lopend: Lopend
) -> Iterator[pikepdf.Object]:
    """De bladwijzers van een deel; die van een vervolg komen bij het hoofdstuk zelf."""
    if "/Outlines" not in bron.Root:
        return
    alle = list(_rij(bron.Root.Outlines))
    vervolg = {een.objgen for een in alle if een.Dest[0].objgen == letterblad.objgen}
    for een in alle:
        nieuw = _overgenomen(geheel, bron, een)
        if een.objgen in vervolg:
            hoofdstuk = lopend.bladwijzers[-1]
            _hang(hoofdstuk, [*_rij(hoofdstuk), *_rij(nieuw)])
        else:
            yield nieuw


def _rij(ouder: pikepdf.Object) -> Iterator[pikepdf.Object]:
    een = ouder.get("/First")
    while een is not None:
        yield een
        een = een.get("/Next")


def _hang(ouder: pikepdf.Object, rij: list[pikepdf.Object]) -> None:
    """Hangt bladwijzers op volgorde onder een andere, die zelf dicht is."""
    if not rij:
        return
    ouder.First, ouder.Last, ouder.Count = rij[0], rij[-1], -len(rij)
    for een in rij:
        een.Parent = ouder
        for kant in ("/Next", "/Prev"):
            if kant in een:
                del een[kant]
    for vorige, volgende in pairwise(rij):
        vorige.Next, volgende.Prev = volgende, vorige


def _rond_af(geheel: pikepdf.Pdf, lopend: Lopend) -> None:
    """Maakt van alles één boom, één lijst namen, één inhoudsopgave en één telling."""
    wortel, boom = geheel.Root, geheel.Root.StructTreeRoot
    document = geheel.make_indirect(
        pikepdf.Dictionary(Type=pikepdf.Name.StructElem, S=pikepdf.Name.Document, P=boom)
    )
    for stuk in lopend.stukken:
        stuk.S, stuk.P = pikepdf.Name.Part, document
    document.K = pikepdf.Array(lopend.stukken)
    boom.K = pikepdf.Array([document])
    boom.ParentTree = pikepdf.Dictionary(Nums=pikepdf.Array(lopend.ouders))
    boom.ParentTreeNextKey = lopend.volgende
    boom.IDTree = _naamboom(lopend.noten)
    wortel.Names = pikepdf.Dictionary(Dests=_naamboom(lopend.namen))
    _hang(wortel.Outlines, lopend.bladwijzers)
    wortel.Outlines.Count = len(lopend.bladwijzers)
    stijl = pikepdf.Dictionary(S=pikepdf.Name.D)
    wortel.PageLabels = pikepdf.Dictionary(Nums=pikepdf.Array([0, stijl]))
    noem_aantal(geheel)


def _naamboom(namen: dict[str, pikepdf.Object]) -> pikepdf.Dictionary:
    rij = [lid for naam, een in sorted(namen.items()) for lid in (pikepdf.String(naam), een)]
    return pikepdf.Dictionary(Names=pikepdf.Array(rij))


def _deel_letters(geheel: pikepdf.Pdf) -> None:
    """Laat alle bladzijden dezelfde letters en kleuren gebruiken, als zij gelijk zijn."""
    eerste: dict[bytes, pikepdf.Object] = {}
    gelijk: dict[tuple[int, int], pikepdf.Object] = {}
    for blad in geheel.pages:
        for soort in GEDEELD:
            bak = blad.Resources.get(soort, pikepdf.Dictionary())
            for naam, een in list(bak.items()):
                if een.objgen not in gelijk or not een.objgen[0]:
                    gelijk[een.objgen] = eerste.setdefault(_afdruk(een), een)
                bak[naam] = gelijk[een.objgen]


def _afdruk(een: pikepdf.Object) -> bytes:
    """Wat gelijk is bij twee letters of kleuren met dezelfde inhoud."""
    som = sha256()
    for deel in _stromen(een):
        som.update(deel)
    return som.digest()


def _stromen(een: pikepdf.Object) -> Iterator[bytes]:
    if isinstance(een, pikepdf.Stream):
        yield een.read_bytes()
    elif isinstance(een, pikepdf.Dictionary):
        for naam, deel in sorted(een.items()):
            yield naam.encode()
            yield from _stromen(deel)
    elif isinstance(een, pikepdf.Array):
        for deel in een:
            yield from _stromen(deel)
    else:
        yield repr(een).encode()
