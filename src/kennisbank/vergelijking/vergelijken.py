"""Twee standen naast elkaar: wat een lezer en een redacteur ervan merken."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping

from ..bevinding import Bevinding
from ..kennisgraaf import Kennisgraaf, Knoop
from ..weergave.naam import aanduiding
from .stand import Adres, Stand, leestekst, paginas, plekken
from .veld import veldwijzigingen
from .verschil import Band, Pagina, Recordwijziging, VerdwenenAdres, Vermelding, Verschil

REGELNUMMER = re.compile(r"(\.(?:md|ya?ml|csv)):\d+")
Adressen = Mapping[str, Adres]


def vergelijk(oud: Stand, nieuw: Stand) -> Verschil:
    """Wat er anders is in `nieuw`, in de volgorde van de site."""
    was, is_nu = paginas(oud), paginas(nieuw)
    stond, staat = plekken(oud, was), plekken(nieuw, is_nu)
    alle = _paginas(was, is_nu, stond, staat)
    doorverwezen = {rij.van for rij in nieuw.inhoud.adresboek.rijen}
    gewijzigd = tuple(
        pagina
        for pagina in alle
        if pagina.adres in was and pagina != Pagina(pagina.adres, pagina.titel)
    )
    return Verschil(
        nieuw=tuple(pagina for pagina in alle if pagina.adres not in was),
        gewijzigd=gewijzigd,
        ook_anders=tuple(_ook_anders(oud, nieuw, is_nu, {een.adres for een in gewijzigd})),
        verdwenen=tuple(
            een
            for een in _verdwenen(was, is_nu, stond, staat, nieuw.inhoud.graaf.onleesbaar)
            if een.adres.partition("#")[0] not in doorverwezen
        ),
        verbanden_erbij=tuple(_banden(nieuw.inhoud.graaf, oud.inhoud.graaf)),
        verbanden_weg=tuple(_banden(oud.inhoud.graaf, nieuw.inhoud.graaf)),
        bevindingen_nieuw=_extra(nieuw.inhoud.bevindingen, oud.inhoud.bevindingen),
        bevindingen_opgelost=_extra(oud.inhoud.bevindingen, nieuw.inhoud.bevindingen),
    )


def _paginas(was: Adressen, is_nu: Adressen, stond: Adressen, staat: Adressen) -> list[Pagina]:
    """Elke pagina die er nu is, met wat er op haar veranderde."""
    erbij = _op_pagina(_alleen_in(staat, stond))
    weg = _op_pagina(_alleen_in(stond, staat))
    anders: dict[str, list[Recordwijziging]] = defaultdict(list)
    for id, adres in staat.items():
        eerder = stond[id].knoop if id in stond else None
        if adres.knoop and eerder:
            velden = veldwijzigingen(eerder.record, adres.knoop.record)
            if velden:
                anders[adres.pagina].append(Recordwijziging(_vermelding(adres.knoop), velden))
    return [
        Pagina(
            pad,
            adres.titel,
            erbij.get(pad, ()),
            weg.get(pad, ()),
            tuple(anders.get(pad, ())),
            *_regels(was.get(pad, adres).tekst, adres.tekst),
        )
        for pad, adres in is_nu.items()
    ]


def _ook_anders(oud: Stand, nieuw: Stand, is_nu: Adressen, genoemd: set[str]) -> Iterator[Pagina]:
    """De pagina's die niet zelf veranderden, maar iets tonen wat veranderde."""
    if _ruw(oud) == _ruw(nieuw):
        return
    toen, nu = leestekst(oud), leestekst(nieuw)
    for pad, tekst in nu.items():
        if pad in toen and pad not in genoemd and tekst != toen[pad]:
            yield Pagina(pad, is_nu[pad].titel)


def _ruw(stand: Stand) -> list[tuple[str, bytes]]:
    return [(een.naam, een.ruw) for een in stand.inhoud.lezing.woningen]


def _alleen_in(deze: Adressen, andere: Adressen) -> list[Adres]:
    """De records die aan de andere kant niet op dezelfde pagina staan."""
    return [
        adres for id, adres in deze.items() if id not in andere or andere[id].pagina != adres.pagina
    ]


def _op_pagina(adressen: Iterable[Adres]) -> dict[str, tuple[Vermelding, ...]]:
    per_pagina: dict[str, list[Vermelding]] = defaultdict(list)
    for adres in adressen:
        if adres.knoop:
            per_pagina[adres.pagina].append(_vermelding(adres.knoop))
    return {pad: tuple(rij) for pad, rij in per_pagina.items()}


def _vermelding(knoop: Knoop) -> Vermelding:
    return Vermelding(knoop.id, aanduiding(knoop), knoop.record.titel, knoop.url)


def _regels(was: str, is_nu: str) -> tuple[int, int]:
    """Hoeveel regels van een losse tekst erbij kwamen en weggingen."""
    oud, nieuw = Counter(was.splitlines()), Counter(is_nu.splitlines())
    return (nieuw - oud).total(), (oud - nieuw).total()


def _verdwenen(
    was: Adressen, is_nu: Adressen, stond: Adressen, staat: Adressen, onleesbaar: frozenset[str]
) -> Iterator[VerdwenenAdres]:
    """Elk adres dat niet meer werkt: de pagina, en daarna de plekken op haar."""
    plekken_op: dict[str, list[Adres]] = defaultdict(list)
    for adres in _alleen_in(stond, staat):
        plekken_op[adres.pagina].append(adres)
    for pad, pagina in was.items():
        weg = [] if pad in is_nu else [pagina]
        eigen = pagina.knoop if weg else None
        weg += [adres for adres in plekken_op[pad] if adres.knoop and adres.knoop.id != _id(eigen)]
        for adres in weg:
            id = _id(adres.knoop)
            nu = staat.get(id)
            nu_op = "" if nu is None else nu.pad if "#" in adres.pad else nu.pagina
            yield VerdwenenAdres(adres.pad, adres.titel, nu_op, id in onleesbaar)


def _id(knoop: Knoop | None) -> str:
    return knoop.id if knoop else ""


def _banden(hier: Kennisgraaf, daar: Kennisgraaf) -> Iterator[Band]:
    """De verbanden die alleen in de eerste graaf staan, elk één keer."""
    bekend = _verbanden(daar)
    for van, naar, soort in _verbanden(hier):
        if (van, naar, soort) not in bekend:
            meegegaan = van not in daar or naar not in daar
            yield Band(_vermelding(hier[van]), _vermelding(hier[naar]), soort, meegegaan)


def _verbanden(graaf: Kennisgraaf) -> dict[tuple[str, str, str], None]:
    return {
        (knoop.id, verband.naar, verband.soort): None
        for knoop in graaf
        for verband in graaf.verbanden_van(knoop.id)
        if verband.heen
    }


def _extra(deze: Iterable[Bevinding], andere: Iterable[Bevinding]) -> tuple[Bevinding, ...]:
    """De bevindingen die de andere kant niet heeft; een ander regelnummer telt niet."""
    over = Counter(map(_zonder_regel, andere))
    nieuw = []
    for bevinding in deze:
        sleutel = _zonder_regel(bevinding)
        if over[sleutel]:
            over[sleutel] -= 1
        else:
            nieuw.append(bevinding)
    return tuple(nieuw)


def _zonder_regel(een: Bevinding) -> tuple[str, ...]:
    zinnen = (REGELNUMMER.sub(r"\1", zin) for zin in (een.melding, een.voorstel))
    return (een.plek.bestand, een.ernst, een.record, een.veld, *zinnen)
