"""Dagen: wanneer elk record het laatst veranderde, en wanneer het er voor het eerst was."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from ...model import AFGELEID
from ...voorraad import Voorraad
from ..boom import is_lijst
from ..dag import EERSTE, nederlandse_dag
from ..git import Weigering, vraag
from ..vondst import Vondst
from .geheugen import Geheugen, Kort, Toen, Vastlegging, als_bytes, sleutel_van, uit_bytes
from .regeltijden import Regeltijden, jongste, kortgeschreven
from .vastleggingen import lees_vastleggingen
from .verhuizing import kenmerk, records_van

HERNOEMD = "R100"
EERDERE_STANDEN = 4
"""Zoveel blijven er bewaard, voor wie van tak wisselt."""


@dataclass(frozen=True, slots=True)
class Geschiedenis:
    """Per record-id de dag (jjjj-mm-dd) van de laatste vastgelegde wijziging, en de eerste dag.

    Een record uit een lijst krijgt de datum van zijn jongste regel. Wie een bestand een andere
    naam geeft of een record uit een lijst haalt, verandert het record niet: de datum gaat mee.
    De eerste dag is die van de oudste vastlegging die een regel met deze id toevoegt, in welk
    bestand ook. Van wat nog niet is vastgelegd ontbreekt de dag. Een afgeleid record heeft er
    nooit een.
    """

    gewijzigd: Mapping[str, str]
    toegevoegd: Mapping[str, str]


def lees_geschiedenis(
    hoofdmap: Path, vondsten: Iterable[Vondst], voorraad: Voorraad
) -> Geschiedenis | Weigering:
    """De dagen van elk record; wat in de voorraad staat, vraagt zij niet nog eens aan git."""
    hier = vraag(hoofdmap, "rev-parse", "--show-prefix", "HEAD")
    if isinstance(hier, Weigering):
        return hier
    plek, hoofd = hier.decode("utf-8", "replace").split("\n")[:2]
    sleutel = sleutel_van(hoofdmap, plek)
    oud = uit_bytes(voorraad.haal(sleutel))
    reeks = lees_vastleggingen(hoofdmap, hoofd, oud)
    if isinstance(reeks, Weigering):
        return reeks
    rij = [een for een in vondsten if not isinstance(een.record, AFGELEID)]
    tot = next((een for een in oud.regels if _zit_in(hoofdmap, een, hoofd)), "")
    regeltijden = Regeltijden(hoofdmap, plek, tot, oud.regels)
    lijsten = _van_lijsten(hoofdmap, hoofd, rij, regeltijden)
    if isinstance(lijsten, Weigering):
        return lijsten
    bestanden, toen = _van_bestanden(hoofdmap, reeks, rij, oud, regeltijden)
    eerdere = [een for een in oud.regels if een != hoofd][:EERDERE_STANDEN]
    regels = {hoofd: lijsten[1]} | {een: oud.regels[een] for een in eerdere}
    nieuw = Geheugen(hoofd, reeks, regels, toen)
    if nieuw != oud:
        voorraad.bewaar(sleutel, als_bytes(nieuw))
        voorraad.ruim_op([sleutel])
    nodig = {een.record.id for een in rij}
    return Geschiedenis(_dagen(bestanden | lijsten[0]), _dagen(_eerste(reeks, nodig)))


def _zit_in(hoofdmap: Path, eerder: str, hoofd: str) -> bool:
    """Of een eerdere vastlegging in de geschiedenis van `hoofd` zit."""
    if eerder == hoofd:
        return True
    antwoord = vraag(hoofdmap, "merge-base", "--is-ancestor", eerder, hoofd)
    return not isinstance(antwoord, Weigering)


def _dagen(tijden: Mapping[str, int]) -> dict[str, str]:
    return {id: nederlandse_dag(tijd) for id, tijd in tijden.items() if tijd >= EERSTE}


def _eerste(reeks: Mapping[str, Vastlegging], nodig: set[str]) -> dict[str, int]:
    """Per record-id het tijdstip waarop het er voor het eerst was: de oudste vastlegging telt."""
    eerste = {id: een.tijd for een in reeks.values() for id in een.ids}
    return {id: tijd for id, tijd in eerste.items() if id in nodig}


def _van_lijsten(
    hoofdmap: Path, hoofd: str, vondsten: Iterable[Vondst], regeltijden: Regeltijden
) -> tuple[dict[str, int], dict[str, Kort]] | Weigering:
    """De tijd van elk record in een lijst, en per lijst de tijden in `hoofd`."""
    vast = vraag(hoofdmap, "ls-tree", "-r", "-z", hoofd, "data")
    if isinstance(vast, Weigering):
        return vast
    inhoud = _inhoud_van(vast.decode("utf-8", "replace"))
    per_lijst: dict[str, list[Vondst]] = {}
    for een in vondsten:
        if is_lijst(een.bestand):
            per_lijst.setdefault(een.bestand, []).append(een)
    tijden: dict[str, int] = {}
    kort: dict[str, Kort] = {}
    for lijst in sorted(per_lijst.keys() & inhoud.keys()):
        regels = regeltijden.vastgelegd(hoofd, lijst)
        if isinstance(regels, Weigering):
            return regels
        kort[lijst] = kortgeschreven(regels)
        if not _is_zo_op_schijf(hoofdmap / lijst, inhoud[lijst]):
            regels = regeltijden.nu(hoofd, lijst)
            if isinstance(regels, Weigering):
                return regels
        tijden |= {een.record.id: jongste(regels, een.regels) for een in per_lijst[lijst]}
    return tijden, kort


def _inhoud_van(boom: str) -> dict[str, str]:
    """Per bestand in een boom van git de hash van zijn inhoud."""
    rijen = (rij.partition("\t") for rij in boom.split("\0") if rij)
    return {naam: kop.rpartition(" ")[2] for kop, _, naam in rijen}


def _is_zo_op_schijf(pad: Path, hash: str) -> bool:
    """Of een bestand op schijf tot op de byte is wat git onder deze hash heeft."""
    inhoud = pad.read_bytes()
    soort = hashlib.sha1 if len(hash) == len(hashlib.sha1(b"").hexdigest()) else hashlib.sha256  # noqa: S324 - zo noemt git een bestand
    return soort(b"blob %d\0" % len(inhoud) + inhoud).hexdigest() == hash


def _van_bestanden(
    hoofdmap: Path,
    reeks: Mapping[str, Vastlegging],
    vondsten: Iterable[Vondst],
    oud: Geheugen,
    regeltijden: Regeltijden,
) -> tuple[dict[str, int], dict[str, Toen]]:
    """De tijd van elk record met een eigen bestand, en de lijsten van toen waar het in stond."""
    per_bestand = _per_bestand(reeks)
    tijden: dict[str, int] = {}
    uit_lijst: dict[str, list[Vondst]] = {}
    for een in vondsten:
        laatste = per_bestand.get(een.bestand)
        if laatste and not is_lijst(een.bestand):
            tijden[een.record.id] = laatste.tijd
            for lijst in laatste.lijsten:
                uit_lijst.setdefault(f"{laatste.hash}^:{lijst}", []).append(een)
    gelezen: dict[str, Toen] = {}
    for stand, verhuisd in uit_lijst.items():
        toen = oud.toen.get(stand)
        gelezen[stand] = records_van(hoofdmap, stand, regeltijden) if toen is None else toen
        for een in verhuisd:
            zo, tijd = gelezen[stand].get(een.record.id, ("", 0))
            if zo == kenmerk(een.boom.waarde):
                tijden[een.record.id] = tijd
    return tijden, gelezen


@dataclass(frozen=True, slots=True)
class _Wijziging:
    """Een vastlegging die een bestand veranderde; uit `lijsten` kan zijn record komen."""

    hash: str
    tijd: int
    lijsten: tuple[str, ...] = ()


def _per_bestand(reeks: Mapping[str, Vastlegging]) -> dict[str, _Wijziging]:
    """De jongste wijziging per bestand; de reeks begint bij de jongste en kent de oude namen."""
    laatste: dict[str, _Wijziging] = {}
    heet_nu: dict[str, str] = {}
    for hash, een in reeks.items():
        lijsten = tuple(
            namen[0] for staat, *namen in een.rijen if staat in {"M", "D"} and is_lijst(namen[0])
        )
        for staat, *namen in een.rijen:
            nu = heet_nu.get(namen[-1], namen[-1])
            if staat == HERNOEMD:
                heet_nu[namen[0]] = nu
            else:
                erbij = lijsten if staat == "A" else ()
                laatste.setdefault(nu, _Wijziging(hash, een.tijd, erbij))
    return laatste
