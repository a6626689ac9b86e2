"""Verbandenlijsten: wat bij een record hoort en niet op zijn pagina past, staat in bladen.

Een pagina toont dan het begin, met de weg naar de rest. Zo blijft zij even licht, hoeveel er ook
bij komt.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby

from ..kennisgraaf import Kennisgraaf, Knoop
from ..lezen import sleutel
from ..model import Begrip, Feitenkaart, Gemeenteprofiel, Prioriteit, Record, Voorbeeld, soort_van
from . import takken
from .bladeren import PER_BLAD, lijstpad
from .rij import nieuwste_eerst

PER_GROEP = 50
"""Zo veel records van een soort passen op de pagina van een ander."""
PER_PAGINA = 200
"""En zo veel van alle soorten samen."""
KORT = 20
"""Hoeveel takken een groep op de pagina houdt als de rest in een lijst staat."""
ZIE_OOK = 100
"""Zo vaak ‘Zie ook’ past er op een pagina die veel records delen."""


def verbandenlijsten(graaf: Kennisgraaf) -> Mapping[str, tuple[Knoop, ...]]:
    """Alle verbanden van elk record waar zij niet op de pagina passen, soort bij soort."""
    lang = {
        knoop.id: rij
        for knoop in graaf
        if not knoop.ouder and _kan_lang_zijn(graaf, knoop)
        for rij in [verbonden(graaf, knoop)]
        if _is_te_lang(rij)
    }
    return {**_van_volle_paginas(graaf), **lang}


def lijst_van(graaf: Kennisgraaf, id: str) -> tuple[Knoop, ...]:
    """De hele lijst bij een record; leeg als alles op zijn pagina past."""
    return graaf.eens_bij(verbandenlijsten, id) or ()


def lijstpagina(id: str) -> str:
    """Het pad van het eerste blad met alles wat bij een record hoort."""
    return f"verbanden/{id}/index.html"


def tellingen(graaf: Kennisgraaf) -> Mapping[str, tuple[tuple[str, int], ...]]:
    """Per record met een lijst hoeveel er onder elke kop staan."""
    lijsten = graaf.eens(verbandenlijsten)
    return {
        id: tuple((titel, len(rij)) for titel, rij in per_groep(knopen))
        for id, knopen in lijsten.items()
    }


def wijzer(graaf: Kennisgraaf, id: str, groep: str) -> tuple[int, str]:
    """Hoeveel een groep in de lijst telt, en het adres van haar begin; 0 als er geen lijst is."""
    plaats, pagina = 0, lijstpagina(id)
    for titel, aantal in graaf.eens_bij(tellingen, id) or ():
        if titel == groep:
            return aantal, f"{lijstpad(pagina, plaats // PER_BLAD + 1)}#{sleutel(titel)}"
        plaats += aantal
    return 0, ""


def per_groep(knopen: Iterable[Knoop]) -> Iterator[tuple[str, tuple[Knoop, ...]]]:
    """De knopen van een lijst onder de kop van hun soort."""
    for titel, rij in groupby(knopen, key=_groep):
        yield titel, tuple(rij)


def verbonden(graaf: Kennisgraaf, knoop: Knoop) -> tuple[Knoop, ...]:
    """Alles waarmee een record op zijn pagina samenhangt; het jongste voorbeeld vooraan."""
    return tuple(een for _, rij in _groepen(graaf, knoop) for een in rij)


def _groepen(graaf: Kennisgraaf, knoop: Knoop) -> Iterator[tuple[str, Iterable[Knoop]]]:
    record, voorbeelden = knoop.record, soort_van(Voorbeeld).groep
    if isinstance(record, Gemeenteprofiel):
        eigen = (graaf[id] for id in record.voorbeelden if id in graaf)
        yield voorbeelden, nieuwste_eerst(eigen)
        return
    per_titel: dict[str, dict[Knoop, None]] = {}
    for groep in _alle_groepen(graaf, record):
        knopen = (tak.knoop for tak in groep.takken if tak.knoop is not knoop)
        per_titel.setdefault(groep.titel, {}).update(dict.fromkeys(knopen))
    if isinstance(record, Prioriteit):
        per_titel.pop(voorbeelden, None)  # die hebben al een deellijst
    for titel, rij in per_titel.items():
        yield titel, nieuwste_eerst(rij) if titel == voorbeelden else rij


def _alle_groepen(graaf: Kennisgraaf, record: Record) -> Iterator[takken.Groep]:
    """De groepen op een pagina; bij een begrip ook waar het gebruikt wordt."""
    if not isinstance(record, Feitenkaart):
        yield from takken.groepen(graaf, record.id)
    for id in _gebruikte_begrippen(graaf, record):
        yield from takken.gebruik(graaf, id)


def _gebruikte_begrippen(graaf: Kennisgraaf, record: Record) -> Iterator[str]:
    """De begrippen waarvan een pagina het gebruik toont; bij een kaart al haar begrippen."""
    if isinstance(record, Feitenkaart):
        yield from (id for id in record.begrippen if id in graaf)
    elif isinstance(record, Begrip):
        kaarten = takken.verwanten(graaf, record.id, Feitenkaart.soort)
        if all(getattr(een.record, "begrippen", ("",))[0] != record.id for een in kaarten):
            yield record.id


def _kan_lang_zijn(graaf: Kennisgraaf, knoop: Knoop) -> bool:
    """Of een record zo veel verbanden heeft dat het de moeite is om ze te groeperen."""
    record = knoop.record
    if isinstance(record, Gemeenteprofiel):
        return len(record.voorbeelden) > PER_GROEP
    ids = [een.id for een in graaf.familie(knoop.id)]
    ids += record.begrippen if isinstance(record, Feitenkaart) else ()
    return sum(len(graaf.verbanden_van(id)) for id in ids) > PER_GROEP


def _is_te_lang(knopen: tuple[Knoop, ...]) -> bool:
    grootste = max((len(rij) for _, rij in per_groep(knopen)), default=0)
    return grootste > PER_GROEP or len(knopen) > PER_PAGINA


def _van_volle_paginas(graaf: Kennisgraaf) -> dict[str, tuple[Knoop, ...]]:
    """De verbanden van records die hun pagina delen, als zij daar samen te veel zijn."""
    per_pagina: dict[str, dict[str, tuple[Knoop, ...]]] = {}
    for knoop in graaf:
        soort = soort_van(knoop.record)
        if not knoop.ouder and not soort.eigen_pagina and soort.lijst == "stukken":
            rijen = per_pagina.setdefault(knoop.pagina, {})
            takken_ = (tak for groep in takken.groepen(graaf, knoop.id) for tak in groep.takken)
            rijen[knoop.id] = tuple(tak.knoop for tak in takken_)
    return {
        id: rij
        for rijen in per_pagina.values()
        if sum(map(len, rijen.values())) > ZIE_OOK
        for id, rij in rijen.items()
        if rij
    }


def _groep(knoop: Knoop) -> str:
    return soort_van(knoop.record).groep
