"""De dia's: van elk record een paar gedachten, elk groot genoeg voor een scherm in de zaal.

Zij staan per soort in een script, want van schijf is alleen dat te halen, en een lezer toont er
maar een paar.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Final

from ..kennisgraaf import Kennisgraaf, Knoop
from ..model import Feitenkaart, Prioriteit, Voorbeeld, Voorstel
from ..model.markdown import gewone_regels
from . import naam
from .scherven import aantal_scherven, verdeeld

Dia = tuple[str, str, str]
"""Het bovenschrift, de titel en de tekst; leeg is er niet."""

DIAS, SCHERVEN = "meerdoenDias", "meerdoenDiascherven"
PER_SCHERF = 100
MEESTE: Final = 3
"""Zo veel punten van een soort passen er in een verhaal voor de zaal."""
DIASOORTEN: Final = (
    "prioriteit",
    "voorstel",
    "tip",
    "punt",
    "diamant",
    "rode-draad",
    "waarneming",
    "kernwaarde",
    "thema",
    "actiepunt",
    "voorbeeld",
    "feitenkaart",
    "werkvorm",
    "kader",
)
"""De soorten waar dia's van te maken zijn."""


def diascripts(graaf: Kennisgraaf) -> Mapping[str, str]:
    """Per soort een script met van elk record zijn dia's."""
    return dict(script for soort in DIASOORTEN for script in _van_soort(graaf, soort))


def _van_soort(graaf: Kennisgraaf, soort: str) -> Iterator[tuple[str, str]]:
    """De dia's van een soort in één script, of verdeeld als het er veel zijn."""
    alle = {knoop.id: dias(knoop) for knoop in graaf.van_soort(soort)}
    aantal = aantal_scherven(len(alle), PER_SCHERF)
    yield f"dias-{soort}.js", _script(SCHERVEN, {soort: aantal}) if aantal else _script(DIAS, alle)
    for nummer, scherf in enumerate(verdeeld(alle, aantal)):
        yield f"dias-{soort}-{nummer}.js", _script(DIAS, scherf)


def dias(knoop: Knoop) -> tuple[Dia, ...]:
    """De dia's van een record: eerst wat het is, dan wat iemand ervan mee moet nemen."""
    record = knoop.record
    jaar = record.jaar if isinstance(record, Voorbeeld) else None
    boven = ", ".join(str(een) for een in (naam.aanduiding(knoop), jaar) if een)
    eerste = (boven, record.titel, record.kern)
    return (eerste, *_verder(knoop))


def _verder(knoop: Knoop) -> Iterator[Dia]:
    match record := knoop.record:
        case Prioriteit():
            for alinea in _alineas(record.akkoordtekst):
                yield "Tekst voor uw akkoord", "", alinea
        case Voorstel():
            for alinea in _alineas(record.afspraak):
                yield f"De afspraak, {record.pepers} van 3 pepers", "", alinea
        case Voorbeeld() if record.les:
            for alinea in _alineas(record.les):
                yield "De les", "", alinea
        case Feitenkaart():
            yield from _van_kaart(record)


def _van_kaart(kaart: Feitenkaart) -> Iterator[Dia]:
    """Wat een zaal wil weten: wat het kost, evenveel voor als tegen, en waar het op misging."""
    if kaart.kosten_kort:
        yield "Wat het kost", "", naam.hoofdletter(kaart.kosten_kort)
    evenveel = min(MEESTE, len(kaart.voor), len(kaart.tegen))
    rijen = (
        ("Voor", kaart.voor[:evenveel]),
        ("Tegen", kaart.tegen[:evenveel]),
        ("Wat misging", kaart.misgegaan[:MEESTE]),
        ("Spreek dit vooraf af", kaart.voorwaarden[:MEESTE]),
    )
    for kop, feiten in rijen:
        for feit in feiten:
            yield ", ".join(filter(None, (kop, feit.waar))), "", feit.tekst


def _alineas(tekst: str) -> Iterator[str]:
    """Elke alinea zonder opmaak, op één regel."""
    return (" ".join(alinea.split()) for _, alinea in gewone_regels(tekst))


def _script(naam: str, inhoud: Mapping[str, object]) -> str:
    tekst = json.dumps(inhoud, ensure_ascii=False, separators=(",", ":"))
    return f"Object.assign(globalThis.{naam}??={{}},{tekst});\n"
