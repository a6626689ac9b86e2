"""Verhangen: een graaf naar een nieuwe lezing, door alleen aan te raken wat verschilt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise

from ..lezen import Lezing, Vondst
from .graaf import (
    Kennisgraaf,
    Knoop,
    Verband,
    knopen_van,
    maak_graaf,
    per_soort,
    samen_zoekend,
    verbonden,
)


def verhang(graaf: Kennisgraaf, lezing: Lezing) -> Kennisgraaf:
    """De graaf van deze lezing: die van `maak_graaf`, met uit de oude wat hetzelfde bleef.

    Alleen haar bevindingen gaan misschien niet over alles: een wijzer die geen verband legt,
    kijkt zij niet na als alleen zijn doel verdween.
    """
    oud = _per_vondst(graaf)
    rijen = [oud.get(id(vondst)) or tuple(knopen_van(vondst)) for vondst in lezing.vondsten]
    knopen = {knoop.id: knoop for rij in rijen for knoop in rij}
    is_dubbel = bool(graaf.dubbel) or len(knopen) < sum(map(len, rijen))
    if is_dubbel or _is_verplaatst(oud, lezing.vondsten):
        return maak_graaf(lezing)
    soorten = per_soort(knopen.values(), {})
    return replace(
        _verbonden(graaf, knopen, _Wissel.van(graaf, knopen), lezing.onleesbaar),
        soorten=soorten,
        plaatsen={knoop.id: plaats for rij in soorten.values() for plaats, knoop in enumerate(rij)},
    )


@dataclass(frozen=True, slots=True)
class _Wissel:
    """De ids die anders zijn, en die waarvan de wijzers opnieuw naar hun doel moeten zoeken."""

    weg: frozenset[str]
    opnieuw: frozenset[str]

    @classmethod
    def van(cls, graaf: Kennisgraaf, knopen: Mapping[str, Knoop]) -> _Wissel:
        """Wat er verschilt tussen een graaf en de knopen van nu."""
        anders = {id for id, knoop in knopen.items() if graaf.knopen.get(id) is not knoop}
        weg = graaf.knopen.keys() - knopen.keys()
        doelen = weg | {id for id in anders if _soort(graaf.knopen, id) != _soort(knopen, id)}
        wie = {een.naar for id in doelen for een in graaf.verbanden_van(id) if not een.heen}
        wie |= {van for id in doelen for van in graaf.zoekend.get(id, ())}
        return cls(frozenset(weg), frozenset(anders | wie) - weg)


def _per_vondst(graaf: Kennisgraaf) -> Mapping[int, tuple[Knoop, ...]]:
    """De knopen van elke vondst, in de volgorde van de site."""
    rijen: dict[int, list[Knoop]] = {}
    for knoop in graaf:
        rijen.setdefault(id(knoop.vondst), []).append(knoop)
    return {vondst: tuple(rij) for vondst, rij in rijen.items()}


def _is_verplaatst(oud: Mapping[int, object], vondsten: Iterable[Vondst]) -> bool:
    """Of records die bleven nu in een andere volgorde staan."""
    plaatsen = {vondst: plaats for plaats, vondst in enumerate(oud)}
    blijft = [plaatsen[id(een)] for een in vondsten if id(een) in plaatsen]
    return any(een > ander for een, ander in pairwise(blijft))


def _verbonden(
    graaf: Kennisgraaf, knopen: Mapping[str, Knoop], wissel: _Wissel, onleesbaar: frozenset[str]
) -> Kennisgraaf:
    """De graaf met deze knopen en hun verbanden, nog zonder de rijen per soort."""
    volgorde = {id: plaats for plaats, id in enumerate(knopen)}
    raakt = wissel.opnieuw | wissel.weg
    rij = [knopen[id] for id in sorted(wissel.opnieuw, key=volgorde.__getitem__)]
    nieuw = verbonden(rij, knopen, onleesbaar)
    verbanden = {id: graaf.verbanden.get(id, ()) for id in knopen}
    buren = {een.naar for id in raakt for een in graaf.verbanden_van(id)}
    for id in (raakt | buren | nieuw.verbanden.keys()) & knopen.keys():
        blijft = [een for een in graaf.verbanden_van(id) if _legger(id, een) not in raakt]
        alle = [*blijft, *nieuw.verbanden.get(id, ())]
        verbanden[id] = tuple(dict.fromkeys(_op_volgorde(alle, id, volgorde)))
    blijft_zoekend = {
        naar: tuple(id for id in wie if id not in raakt) for naar, wie in graaf.zoekend.items()
    }
    return replace(
        graaf,
        knopen=knopen,
        verbanden=verbanden,
        onleesbaar=onleesbaar,
        bevindingen=(
            *(een for een in graaf.bevindingen if een.record not in raakt),
            *nieuw.bevindingen,
        ),
        zoekend=samen_zoekend(blijft_zoekend, nieuw.zoekend),
        onthouden={},
    )


def _op_volgorde(rij: Iterable[Verband], id: str, volgorde: Mapping[str, int]) -> Iterable[Verband]:
    """De verbanden van `id` op de plaats van wie elk legde."""
    return sorted(rij, key=lambda een: volgorde[_legger(id, een)])


def _legger(id: str, verband: Verband) -> str:
    """Het record dat het verband legde, gezien vanaf `id`."""
    return id if verband.heen else verband.naar


def _soort(knopen: Mapping[str, Knoop], id: str) -> str:
    return knopen[id].record.soort if id in knopen else ""
