"""Geschiedenis: wanneer de inhoud en elk record het laatst veranderden, volgens git."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from ..model import AFGELEID
from .dag import EERSTE, nederlandse_dag
from .git import Weigering, vraag
from .vondst import Vondst

NIET_VASTGELEGD = "0" * 40
REGEL = re.compile(r"^([0-9a-f]{40,64}) \d+ (\d+)")
ONDIEP = Weigering(
    "Deze kloon heeft niet de hele geschiedenis.", "Haal die op met: git fetch --unshallow."
)
NIETS = Weigering(
    "Git kent deze map, maar er is nog niets van vastgelegd.", "Leg haar vast met git commit."
)
KLOK = Weigering(
    "De laatste vastlegging in git heeft een datum die niet kan.",
    "Zet de klok van uw computer goed en leg opnieuw vast.",
)


def bezwaar(hoofdmap: Path) -> Weigering | None:
    """Waarom de hele geschiedenis hier niet te lezen is, of niets."""
    tijdstip = laatste_vastlegging(hoofdmap)
    if isinstance(tijdstip, Weigering):
        return tijdstip
    is_ondiep = vraag(hoofdmap, "rev-parse", "--is-shallow-repository")
    return None if is_ondiep == b"false\n" else ONDIEP


def laatste_vastlegging(hoofdmap: Path) -> int | Weigering:
    """Het tijdstip in seconden van de laatste vastlegging waar deze map in zit."""
    boom = vraag(hoofdmap, "rev-parse", "--verify", "--quiet", "HEAD^{tree}")
    if isinstance(boom, Weigering):
        binnen = vraag(hoofdmap, "rev-parse", "--git-dir")
        return binnen if isinstance(binnen, Weigering) else NIETS
    if not vraag(hoofdmap, "ls-tree", "--name-only", "HEAD", "docs", "data"):
        return NIETS
    tijd = vraag(hoofdmap, "log", "-1", "--format=%ct")
    if isinstance(tijd, Weigering):
        return tijd
    tijdstip = int(tijd)
    return tijdstip if tijdstip >= EERSTE else KLOK


def wijzigingen(hoofdmap: Path, vondsten: Iterable[Vondst]) -> dict[str, str] | Weigering:
    """Per record-id de dag (jjjj-mm-dd) van de laatste vastgelegde wijziging.

    Een record uit een lijst krijgt de datum van zijn jongste regel. Van wat nog niet is
    vastgelegd ontbreekt de dag. Een afgeleid record heeft er nooit een.
    """
    rij = [een for een in vondsten if not isinstance(een.record, AFGELEID)]
    log = vraag(hoofdmap, "log", "--relative", "--format=%x00%ct", "--name-only", "--", "docs")
    if isinstance(log, Weigering):
        return log
    per_bestand = _per_bestand(log.decode("utf-8", "replace"))
    datums = {een.record.id: per_bestand[een.bestand] for een in rij if een.bestand in per_bestand}
    vast = vraag(hoofdmap, "ls-tree", "-r", "-z", "--name-only", "HEAD", "data")
    if isinstance(vast, Weigering):
        return vast
    lijsten = {een.bestand for een in rij if een.bestand.startswith("data/")}
    for bestand in sorted(lijsten.intersection(vast.decode("utf-8", "replace").split("\0"))):
        blame = vraag(hoofdmap, "blame", "--porcelain", "--", bestand)
        if isinstance(blame, Weigering):
            return blame
        regels = list(_per_regel(blame.decode("utf-8", "replace")))
        for een in rij:
            if een.bestand == bestand:
                eerste, laatste = een.regels
                tijden = [tijd for tijd in regels[eerste - 1 : laatste] if tijd is not None]
                if tijden and max(tijden) >= EERSTE:
                    datums[een.record.id] = nederlandse_dag(max(tijden))
    return datums


def _per_bestand(log: str) -> dict[str, str]:
    """De jongste datum per bestand; de log begint bij de jongste wijziging."""
    datums: dict[str, str] = {}
    for stuk in log.split("\0")[1:]:
        tijd, _, bestanden = stuk.partition("\n")
        for bestand in bestanden.split("\n"):
            if bestand and int(tijd) >= EERSTE:
                datums.setdefault(bestand, nederlandse_dag(int(tijd)))
    return datums


def _per_regel(blame: str) -> Iterator[int | None]:
    """Het tijdstip van elke regel in seconden; niets als de regel nog niet is vastgelegd.

    Git noemt het tijdstip alleen bij de eerste regel van elke vastlegging.
    """
    tijden: dict[str, int | None] = {NIET_VASTGELEGD: None}
    vastlegging = NIET_VASTGELEGD
    for regel in blame.split("\n"):
        if kop := REGEL.match(regel):
            vastlegging = kop.group(1)
        elif regel.startswith("committer-time "):
            tijden.setdefault(vastlegging, int(regel.split()[1]))
        elif regel.startswith("\t"):
            yield tijden[vastlegging]
