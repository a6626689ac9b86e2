"""De bladwijzer: van een blad van de site naar wat machines erover moeten weten."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..kennisgraaf import Kennisgraaf, Knoop
from ..lezen import Gemeente, Gemeenten
from ..model import Gemeenteprofiel, Overzicht, Voorbeeld
from ..weergave import Blad
from ..weergave.blad import VERBANDEN, overzicht_van
from .metadata import Bladzijde

START = ("Start", "index.html")


def bladzijde(
    blad: Blad, graaf: Kennisgraaf, gemeenten: Gemeenten, gewijzigd: Mapping[str, str]
) -> Bladzijde:
    """Titel, beschrijving, datum, gemeente, kruimelpad en begrippen van één blad."""
    record = blad.knoop.record
    toont_begrippen = (
        isinstance(record, Overzicht) and record.toont == "begrip" and not record.gezicht
    )
    return Bladzijde(
        titel=blad.titel,
        beschrijving=blad.beschrijving,
        url=blad.pad,
        soort="begrip" if toont_begrippen else record.soort,
        gewijzigd=gewijzigd.get(record.id, ""),
        gemeenten=tuple(_gemeenten(blad.knoop, gemeenten)),
        kruimels=tuple(_kruimels(blad, graaf)),
        termen=tuple(_termen(blad, graaf)) if toont_begrippen else (),
    )


def _gemeenten(knoop: Knoop, gemeenten: Gemeenten) -> Iterator[Gemeente]:
    record = knoop.record
    naam = record.titel if isinstance(record, Gemeenteprofiel) else None
    if isinstance(record, Voorbeeld):
        naam = record.gemeente
    if naam and (gevonden := gemeenten.zoek(naam)):
        yield gevonden


def _kruimels(blad: Blad, graaf: Kennisgraaf) -> Iterator[tuple[str, str]]:
    if blad.pad == START[1]:
        return
    yield START
    overzicht = overzicht_van(graaf, blad.knoop.record.soort)
    if overzicht and overzicht.pagina != blad.pad:
        yield overzicht.record.titel, overzicht.pagina
    if blad.sjabloon == VERBANDEN:
        yield blad.knoop.record.titel, blad.knoop.pagina
    yield blad.titel, blad.pad


def _termen(blad: Blad, graaf: Kennisgraaf) -> Iterator[tuple[str, str]]:
    for knoop in graaf.van_soort("begrip"):
        if knoop.pagina == blad.pad:
            yield knoop.record.titel, knoop.id
