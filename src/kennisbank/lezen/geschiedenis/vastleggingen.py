"""Vastleggingen: welke de inhoud raken, in volgorde, en wat elk van hen deed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from ..git import Weigering, vraag
from .geheugen import Geheugen, Vastlegging

INHOUD = ("--", "docs", "data")
REEKS = ("log", "--format=%H")
DEZE = ("log", "--no-walk=unsorted", "--stdin", "--format=%x00%H %ct")
STATEN = (*DEZE, "--relative", "-M100%", "--name-status")
ERBIJ = (*DEZE, "-p", "-U0", "--no-color", "--no-ext-diff")
ID = re.compile(r"^\+ *(?:- )?id: *['\"]?([a-z0-9.-]+)", re.MULTILINE)


def lees_vastleggingen(
    hoofdmap: Path, hoofd: str, oud: Geheugen
) -> dict[str, Vastlegging] | Weigering:
    """Elke vastlegging tot en met `hoofd` die de inhoud raakt, de jongste eerst."""
    if hoofd == oud.hoofd:
        return dict(oud.vastleggingen)
    reeks = vraag(hoofdmap, *REEKS, hoofd, *INHOUD)
    if isinstance(reeks, Weigering):
        return reeks
    volgorde = tuple(reeks.decode().split())
    nieuw = [hash for hash in volgorde if hash not in oud.vastleggingen]
    gelezen = _lees(hoofdmap, nieuw)
    if isinstance(gelezen, Weigering):
        return gelezen
    bekend = {**oud.vastleggingen, **gelezen}
    return {hash: bekend[hash] for hash in volgorde}


def _lees(hoofdmap: Path, hashes: list[str]) -> dict[str, Vastlegging] | Weigering:
    """Wat deze vastleggingen deden; git krijgt ze in één keer."""
    if not hashes:
        return {}
    namen = "".join(f"{hash}\n" for hash in hashes).encode()
    staten = vraag(hoofdmap, *STATEN, *INHOUD, invoer=namen)
    erbij = vraag(hoofdmap, *ERBIJ, *INHOUD, invoer=namen)
    if isinstance(staten, Weigering):
        return staten
    if isinstance(erbij, Weigering):
        return erbij
    ids = {hash: tuple(dict.fromkeys(ID.findall(rest))) for hash, _, rest in _stukken(erbij)}
    return {
        hash: Vastlegging(
            tijd,
            tuple(tuple(regel.split("\t")) for regel in rest.split("\n") if regel),
            ids.get(hash, ()),
        )
        for hash, tijd, rest in _stukken(staten)
    }


def _stukken(log: bytes) -> Iterator[tuple[str, int, str]]:
    """Elke vastlegging in een log: haar hash, haar tijdstip en de regels eronder."""
    for stuk in log.decode("utf-8", "replace").split("\0")[1:]:
        kop, _, rest = stuk.partition("\n")
        hash, tijd = kop.split(" ")
        yield hash, int(tijd), rest
