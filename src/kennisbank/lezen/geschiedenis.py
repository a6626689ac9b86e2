"""Wanneer een record het laatst veranderde, volgens de vastgelegde geschiedenis."""

from __future__ import annotations

import datetime
import re
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path

from ..model import AFGELEID
from .vondst import Vondst

NIET_VASTGELEGD = "0" * 40
REGEL = re.compile(r"^([0-9a-f]{40}) \d+ (\d+)")


def wijzigingen(hoofdmap: Path, vondsten: Iterable[Vondst]) -> dict[str, str]:
    """Per record-id de datum (jjjj-mm-dd) van de laatste vastgelegde wijziging.

    Een record uit een lijst krijgt de datum van zijn jongste regel. Zonder git, of voor wat
    nog niet is vastgelegd, ontbreekt de datum. Een afgeleid record heeft er nooit een.
    """
    rij = [een for een in vondsten if not isinstance(een.record, AFGELEID)]
    per_bestand = _per_bestand(
        _git(hoofdmap, "log", "--format=%x00%ct", "--name-only", "--", "docs")
    )
    datums = {een.record.id: per_bestand[een.bestand] for een in rij if een.bestand in per_bestand}
    for bestand in sorted({een.bestand for een in rij if een.bestand.startswith("data/")}):
        regels = list(_per_regel(_git(hoofdmap, "blame", "--porcelain", "--", bestand)))
        for een in rij:
            if een.bestand == bestand:
                eerste, laatste = een.regels
                tijden = [tijd for tijd in regels[eerste - 1 : laatste] if tijd]
                if tijden:
                    datums[een.record.id] = _datum(max(tijden))
    return datums


def laatste_vastlegging(hoofdmap: Path) -> int:
    """Het tijdstip van de laatste vastlegging in seconden; 0 zonder git."""
    return int(_git(hoofdmap, "log", "-1", "--format=%ct").strip() or 0)


def vandaag(hoofdmap: Path) -> str:
    """De datum (jjjj-mm-dd) van nu, of die van de laatste vastlegging als de klok achterloopt."""
    nu = int(datetime.datetime.now(datetime.UTC).timestamp())
    return _datum(max(nu, laatste_vastlegging(hoofdmap)))


def _git(hoofdmap: Path, *opdracht: str) -> str:
    try:
        klaar = subprocess.run(
            ["git", "-c", "core.quotepath=off", *opdracht],
            cwd=hoofdmap,
            capture_output=True,
            check=True,
        )
    except (OSError, subprocess.CalledProcessError):
        return ""
    return klaar.stdout.decode("utf-8", "replace")


def _per_bestand(log: str) -> dict[str, str]:
    """De jongste datum per bestand; de log begint bij de jongste wijziging."""
    datums: dict[str, str] = {}
    for stuk in log.split("\0")[1:]:
        tijd, _, bestanden = stuk.partition("\n")
        for bestand in bestanden.split("\n"):
            if bestand:
                datums.setdefault(bestand, _datum(int(tijd)))
    return datums


def _per_regel(blame: str) -> Iterator[int]:
    """Het tijdstip van elke regel in seconden; 0 als de regel nog niet is vastgelegd.

    Git noemt het tijdstip alleen bij de eerste regel van elke vastlegging.
    """
    tijden = {NIET_VASTGELEGD: 0}
    vastlegging = NIET_VASTGELEGD
    for regel in blame.split("\n"):
        if kop := REGEL.match(regel):
            vastlegging = kop.group(1)
        elif regel.startswith("committer-time "):
            tijden.setdefault(vastlegging, int(regel.split()[1]))
        elif regel.startswith("\t"):
            yield tijden[vastlegging]


def _datum(tijd: int) -> str:
    return datetime.datetime.fromtimestamp(tijd, datetime.UTC).date().isoformat()
