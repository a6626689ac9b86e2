"""Velstof: wat er van een record op zijn eigen vel komt, per soort die een eigen indeling heeft."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Any

from ..kennisgraaf import Kennisgraaf, Knoop
from ..model import (
    Begrip,
    DiAmant,
    Feitenkaart,
    Gemeenteprofiel,
    Kader,
    Kernwaarde,
    Prioriteit,
    RodeDraad,
    Thema,
    Tip,
    Voorbeeld,
)
from ..weergave.naam import aanduiding
from ..weergave.oogopslag import Getallen, Oogopslag
from ..weergave.verhaal import Delen, Luiken, Overname, Regels, Stuk, Tekst, Verhaal
from . import boom
from .blok import Blok, Blokken, blok
from .delen import rij, verwijzing
from .stof import deelkop, kleed_aan, kop, stof
from .zo_deden import met_draad, voorbeeldrijen

NIET_OP_VEL = frozenset({"zie", "bronregel", "bronnen"})
SAMEN_OP_VEL = (RodeDraad, Tip, DiAmant, Thema, Kader)
MEESTE = 4
PUNTEN = 3
OP_KAART = 2
VEEL = 12
ACHTERKANT = "Op de achterkant: de afspraak bij elk voorstel, om over te nemen."


def velstof(graaf: Kennisgraaf, verhaal: Verhaal) -> Blokken:
    """De blokken van een vel, met de bronnen als lijst onderaan."""
    soort = verhaal.knoop.record.soort
    if soort in INDELING:
        return met_bronlijst(INDELING[soort](graaf, verhaal))
    alles = stof(verhaal.knoop.record, graaf, 1)
    voorbeelden = met_draad(graaf, verhaal.knoop.id) if soort in MET_VOORBEELDEN else ()
    return met_bronlijst((*alles, *voorbeeldrijen(graaf, voorbeelden, meest=PUNTEN)))


def _prioriteit(graaf: Kennisgraaf, verhaal: Verhaal) -> Iterator[Blok]:
    """Voor het debat op de voorkant, om over te nemen op de achterkant."""
    teksten = [een for een in verhaal.stukken if isinstance(een, Tekst)]
    voorstellen = [een for een in verhaal.stukken if isinstance(een, Delen)]
    yield kop(verhaal, 1)
    for een in verhaal.stukken:
        if isinstance(een, Overname):
            yield kleed_aan(een, 2, verhaal)[0]
    for stuk in voorstellen:
        yield blok("kop", stuk.kop.tekst, niveau=2)
        yield blok("drie", *(deelkop(een, 3) for een in stuk.delen))
    for tekst in teksten:
        yield from (een for een in boom.tekst(tekst.markdown, 2) if een.t == "vraag")
    voorbeelden = met_draad(graaf, verhaal.knoop.id)
    yield from voorbeeldrijen(graaf, voorbeelden, meest=MEESTE, met_kern=False)
    yield blok("keerzijde", ACHTERKANT)
    yield blok("kop", f"Om over te nemen: {verhaal.knoop.record.titel}", niveau=2)
    for stuk in voorstellen:
        for deel in stuk.delen:
            tekst_ = boom.tekst(deel.overname, 4)
            yield blok("zegt", *tekst_, nummer=deel.nummer, titel=deel.titel, niveau=3)
    yield from _lees_verder(verhaal)


def _kaart(graaf: Kennisgraaf, verhaal: Verhaal) -> Iterator[Blok]:
    """De feitenkaart in het kort: wat open staat op de pagina, per luik de eerste punten."""
    yield kop(verhaal, 1)
    for stuk in verhaal.stukken:
        if isinstance(stuk, Luiken) and stuk.vouw:
            continue
        if isinstance(stuk, Luiken):
            kort = (replace(een, punten=een.punten[:PUNTEN]) for een in stuk.luiken)
            stuk = replace(stuk, luiken=tuple(kort))
        if isinstance(stuk, (Luiken, Oogopslag, Getallen)) or (
            isinstance(stuk, Regels) and stuk.naam == "stil"
        ):
            yield from kleed_aan(stuk, 2, verhaal)
        if isinstance(stuk, Regels) and stuk.naam == "index":
            yield from voorbeeldrijen(graaf, stuk.knopen, meest=OP_KAART, met_kern=False)


def _instrument(graaf: Kennisgraaf, verhaal: Verhaal) -> Iterator[Blok]:
    """De uitleg, de voorbeelden als rijen, en waar het verder ter sprake komt."""
    yield _kop_van_vel(verhaal)
    voorbeelden: list[Knoop] = []
    elders: list[Blok] = []
    for stuk in _uit_groepen(verhaal):
        knopen = stuk.knopen if isinstance(stuk, Regels) and stuk.naam == "index" else ()
        voorbeelden += (een for een in knopen if isinstance(een.record, Voorbeeld))
        ander = tuple(een for een in knopen if not isinstance(een.record, Voorbeeld))
        if ander and isinstance(stuk, Regels) and stuk.kop:
            elders.append(_opsomming(stuk.kop.tekst, ander))
        yield from () if knopen else kleed_aan(stuk, 2, verhaal)
    yield from voorbeeldrijen(graaf, voorbeelden, meest=VEEL)
    if elders:
        yield blok("kop", "Waar het ter sprake komt", niveau=2)
        yield from elders


def _uit_groepen(verhaal: Verhaal) -> Iterator[Stuk]:
    """De stukken, met elke groep los."""
    for stuk in verhaal.stukken:
        groepen = stuk.groepen if isinstance(stuk, Regels) else ()
        yield from groepen or (stuk,)


def _gemeente(graaf: Kennisgraaf, verhaal: Verhaal) -> Iterator[Blok]:
    """Wat wij van een gemeente weten, met haar voorbeelden als rijen."""
    yield _kop_van_vel(verhaal)
    for stuk in verhaal.stukken:
        is_rij = isinstance(stuk, Regels) and any(
            isinstance(een.record, Voorbeeld) for een in stuk.knopen
        )
        if is_rij and isinstance(stuk, Regels) and stuk.kop:
            yield from voorbeeldrijen(graaf, stuk.knopen, stuk.kop.tekst, len(stuk.knopen))
        elif stuk.naam != "leeg":
            yield from kleed_aan(stuk, 2, verhaal)


INDELING: dict[str, Callable[[Kennisgraaf, Verhaal], Iterable[Blok]]] = {
    Prioriteit.soort: _prioriteit,
    Feitenkaart.soort: _kaart,
    Begrip.soort: _instrument,
    Gemeenteprofiel.soort: _gemeente,
}
MET_VOORBEELDEN = frozenset({RodeDraad.soort, Kernwaarde.soort, Thema.soort})


def _kop_van_vel(verhaal: Verhaal) -> Blok:
    """De kop zoals boven een vel, ook van een record dat op de site klein staat."""
    return kop(replace(verhaal, maat="groot"), 1)


def _opsomming(aanhef: str, knopen: Iterable[Knoop]) -> Blok:
    namen = [verwijzing(een) for een in knopen]
    over = len(namen) - VEEL
    meer = (f" en nog {over}",) if over > 0 else ()
    return blok("regel", blok("sterk", f"{aanhef}: "), *rij(namen[:VEEL], "; "), *meer, ".")


def _lees_verder(verhaal: Verhaal) -> Iterator[Blok]:
    """Eén record van elke andere soort waarmee dit samenhangt."""
    eerste: dict[str, Knoop] = {}
    for groep in verhaal.groepen:
        for tak in groep.takken:
            if isinstance(tak.knoop.record, SAMEN_OP_VEL):
                eerste.setdefault(tak.knoop.record.soort, tak.knoop)
    namen = (f"{aanduiding(een)}: {een.record.titel}" for een in tuple(eerste.values())[:MEESTE])
    if eerste:
        yield blok("regel", "Lees verder in ", *rij(namen, "; "), ".")


def met_bronlijst(stof_: Iterable[Blok]) -> Blokken:
    """De blokken met een grote kop, zonder losse verwijzingen, en met de bronnen onderaan."""
    alles = tuple(stof_)
    blokken = tuple(
        een if een.t != "record" else Blok(een.t, een.c, (*_zonder(een, "groot"), ("groot", True)))
        for een in alles
        if een.t not in NIET_OP_VEL
    )
    bronnen = {
        str(deel.veld("sleutel")): deel for een in alles for deel in een.alles() if deel.t == "noot"
    }
    if not bronnen:
        return blokken
    nummers = sorted(bronnen.values(), key=lambda een: int(een.veld("nummer")))
    return (*blokken, blok("bronlijst", *(Blok("bron", een.c, een.velden) for een in nummers)))


def _zonder(een: Blok, veld: str) -> tuple[tuple[str, Any], ...]:
    return tuple(paar for paar in een.velden if paar[0] != veld)
