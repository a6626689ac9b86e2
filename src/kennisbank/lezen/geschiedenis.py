"""Geschiedenis: wanneer de inhoud en elk record het laatst veranderden, volgens git."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from ..model import AFGELEID
from .boom import is_lijst
from .dag import EERSTE, nederlandse_dag
from .git import Weigering, vraag
from .stukken import bomen
from .vondst import Vondst

NIET_VASTGELEGD = "0" * 40
HERNOEMD = "R100"
ERBIJ = ("log", "--reverse", "--format=%x00%ct", "-p", "-U0", "--no-color", "--no-ext-diff")
ID = re.compile(r"^\+ *(?:- )?id: *['\"]?([a-z0-9.-]+)", re.MULTILINE)
LOG = ("log", "--relative", "-M100%", "--format=%x00%H %ct", "--name-status")
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

    Een record uit een lijst krijgt de datum van zijn jongste regel. Wie een bestand een andere
    naam geeft of een record uit een lijst haalt, verandert het record niet: de datum gaat mee.
    Van wat nog niet is vastgelegd ontbreekt de dag. Een afgeleid record heeft er nooit een.
    """
    rij = [een for een in vondsten if not isinstance(een.record, AFGELEID)]
    tijden: dict[str, int] = {}
    for deel in (_van_bestanden(hoofdmap, rij), _van_lijsten(hoofdmap, rij)):
        if isinstance(deel, Weigering):
            return deel
        tijden |= deel
    return {id: nederlandse_dag(tijd) for id, tijd in tijden.items() if tijd >= EERSTE}


def toevoegingen(hoofdmap: Path, vondsten: Iterable[Vondst]) -> dict[str, str]:
    """Per record-id de dag (jjjj-mm-dd) waarop het er voor het eerst was; zonder git geen.

    Dat is de oudste vastlegging die een regel met deze id toevoegt, in welk bestand ook: wie een
    record verplaatst, maakt het niet nieuw.
    """
    log = vraag(hoofdmap, *ERBIJ, "--", "docs", "data")
    if isinstance(log, Weigering):
        return {}
    nodig = {een.record.id for een in vondsten if not isinstance(een.record, AFGELEID)}
    eerste: dict[str, int] = {}
    for stuk in log.decode("utf-8", "replace").split("\0")[1:]:
        tijd, _, regels = stuk.partition("\n")
        for id in ID.findall(regels):
            eerste.setdefault(id, int(tijd))
    dagen = {id: nederlandse_dag(tijd) for id, tijd in eerste.items() if tijd >= EERSTE}
    return {id: dag for id, dag in dagen.items() if id in nodig}


def _van_bestanden(hoofdmap: Path, vondsten: Iterable[Vondst]) -> dict[str, int] | Weigering:
    """De tijd van elk record met een eigen bestand."""
    log = vraag(hoofdmap, *LOG, "--", "docs", "data")
    if isinstance(log, Weigering):
        return log
    per_bestand = _per_bestand(log.decode("utf-8", "replace"))
    tijden: dict[str, int] = {}
    uit_lijst: dict[tuple[str, str], list[Vondst]] = {}
    for een in vondsten:
        laatste = per_bestand.get(een.bestand)
        if laatste and not is_lijst(een.bestand):
            tijden[een.record.id] = laatste.tijd
            for lijst in laatste.lijsten:
                uit_lijst.setdefault((f"{laatste.hash}^", lijst), []).append(een)
    for (stand, lijst), verhuisd in uit_lijst.items():
        tijden |= _zoals_in_lijst(hoofdmap, stand, lijst, verhuisd)
    return tijden


def _van_lijsten(hoofdmap: Path, vondsten: Iterable[Vondst]) -> dict[str, int] | Weigering:
    """De tijd van elk record in een lijst."""
    vast = vraag(hoofdmap, "ls-tree", "-r", "-z", "--name-only", "HEAD", "data")
    if isinstance(vast, Weigering):
        return vast
    per_lijst: dict[str, list[Vondst]] = {}
    for een in vondsten:
        if is_lijst(een.bestand):
            per_lijst.setdefault(een.bestand, []).append(een)
    tijden: dict[str, int] = {}
    for lijst in sorted(per_lijst.keys() & set(vast.decode("utf-8", "replace").split("\0"))):
        blame = vraag(hoofdmap, "blame", "--porcelain", "--", lijst)
        if isinstance(blame, Weigering):
            return blame
        regels = [tijd for tijd, _ in _per_regel(blame.decode("utf-8", "replace"))]
        tijden |= {een.record.id: _jongste(regels, een.regels) for een in per_lijst[lijst]}
    return tijden


@dataclass(frozen=True, slots=True)
class _Wijziging:
    """Een vastlegging die een bestand veranderde; uit `lijsten` kan zijn record komen."""

    hash: str
    tijd: int
    lijsten: tuple[str, ...] = ()


def _per_bestand(log: str) -> dict[str, _Wijziging]:
    """De jongste wijziging per bestand; de log begint bij de jongste en kent de oude namen."""
    laatste: dict[str, _Wijziging] = {}
    heet_nu: dict[str, str] = {}
    for stuk in log.split("\0")[1:]:
        kop, _, rest = stuk.partition("\n")
        hash, tijd = kop.split(" ")
        rijen = [regel.split("\t") for regel in rest.split("\n") if regel]
        lijsten = tuple(
            namen[0] for staat, *namen in rijen if staat in {"M", "D"} and is_lijst(namen[0])
        )
        for staat, *namen in rijen:
            nu = heet_nu.get(namen[-1], namen[-1])
            if staat == HERNOEMD:
                heet_nu[namen[0]] = nu
            else:
                erbij = lijsten if staat == "A" else ()
                laatste.setdefault(nu, _Wijziging(hash, int(tijd), erbij))
    return laatste


def _zoals_in_lijst(
    hoofdmap: Path, stand: str, lijst: str, vondsten: Iterable[Vondst]
) -> dict[str, int]:
    """De tijd van records die in een eerdere stand al net zo in deze lijst stonden."""
    blame = vraag(hoofdmap, "blame", "--porcelain", stand, "--", lijst)
    if isinstance(blame, Weigering):
        return {}
    regels = list(_per_regel(blame.decode("utf-8", "replace")))
    tijden = [tijd for tijd, _ in regels]
    stukken = bomen("\n".join(regel for _, regel in regels), lijst)
    toen = {boom.waarde.get("id"): boom for _, boom in stukken if isinstance(boom.waarde, dict)}
    return {
        een.record.id: _jongste(tijden, boom.omvang)
        for een in vondsten
        if (boom := toen.get(een.record.id)) and boom.waarde == een.boom.waarde
    }


def _jongste(tijden: list[int | None], regels: tuple[int, int]) -> int:
    """Het jongste tijdstip van deze regels; 0 als er geen is."""
    eerste, laatste = regels
    return max((tijd for tijd in tijden[eerste - 1 : laatste] if tijd is not None), default=0)


def _per_regel(blame: str) -> Iterator[tuple[int | None, str]]:
    """Het tijdstip van elke regel, met de regel; niets als zij nog niet is vastgelegd.

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
            yield tijden[vastlegging], regel[1:]
