"""Annotaties: meldingen zoals GitHub ze naast de regel van een bestand zet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from .melding import Linkmelding, Oordeel, leesbaar

ERNST: Mapping[Oordeel, tuple[int, str, str]] = {
    "dood": (0, "error", "Link werkt niet"),
    "fout": (0, "error", "Adres klopt niet"),
    "verhuisd": (1, "warning", "Pagina is verhuisd"),
    "onzeker": (1, "warning", "Link is niet te controleren"),
    "opmerking": (2, "notice", "Om te weten"),
}
IN_TEKST = {"%": "%25", "\r": "%0D", "\n": "%0A"}
IN_VELD = {**IN_TEKST, ":": "%3A", ",": "%2C"}


def als_annotaties(meldingen: Iterable[Linkmelding]) -> list[str]:
    """Eén opdracht per melding, de ernstigste eerst: GitHub toont er maar een paar."""
    rij = sorted(meldingen, key=lambda een: (ERNST[een.oordeel][0], een.bestand, een.regel, een))
    return list(dict.fromkeys(_annotatie(een) for een in rij))


def _annotatie(melding: Linkmelding) -> str:
    _, soort, titel = ERNST[melding.oordeel]
    velden = {"title": titel}
    zin = str(melding)
    if melding.bestand:
        velden = {"file": melding.bestand, "line": str(max(melding.regel, 1))} | velden
        zin = melding.zin
    kenmerken = ",".join(f"{naam}={_vervangen(waarde, IN_VELD)}" for naam, waarde in velden.items())
    return f"::{soort} {kenmerken}::{_vervangen(leesbaar(zin), IN_TEKST)}"


def _vervangen(tekst: str, tekens: Mapping[str, str]) -> str:
    return "".join(tekens.get(teken, teken) for teken in tekst)
