"""De veldentabel voor redacteuren, uit de recordtypen zelf."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from .model import SOORTEN, Record, soort_van
from .model.typen import keuzes, klassen, stukken

KOP = """---
title: Velden
description: Welke velden elk soort record heeft en wat erin hoort.
---

# Velden

Deze tabel komt uit de recordtypen zelf en is dus nooit verouderd.
Velden met een ster zijn verplicht.
Wat bij elk record mag, staat bovenaan; een soort noemt het niet nog eens.
"""
OVERAL = ("bron", "relaties", "hoeder", "controleer_voor")
"""Velden die bij elk record mogen en overal hetzelfde zijn; zij staan er één keer."""


def veldentabel() -> str:
    """De Markdown van de pagina met alle velden per soort."""
    stukken = [KOP, f"## Bij elk record\n\n{_tabel(Record, OVERAL)}"]
    for soort in _alle_soorten():
        tabel = _tabel(soort, _eigen(soort))
        stukken.append(f"## {_titel(soort)}\n\n{soort.__doc__ or ''}\n\n{tabel}")
    return "\n".join(stukken)


def _eigen(soort: type[BaseModel]) -> list[str]:
    """De velden van een soort, zonder wat bij elk record al staat."""
    gedeeld = OVERAL if issubclass(soort, Record) else ()
    return [naam for naam in soort.model_fields if naam not in gedeeld]


def _alle_soorten() -> Iterator[type[BaseModel]]:
    """Elke soort met haar onderdelen erachter, elk één keer."""
    gezien: list[type[BaseModel]] = []
    for soort in SOORTEN:
        for klasse in (soort, *_onderdelen(soort)):
            if klasse not in gezien:
                gezien.append(klasse)
    return iter(gezien)


def _onderdelen(soort: type[BaseModel]) -> Iterator[type[BaseModel]]:
    for veld in soort.model_fields.values():
        for klasse in klassen(veld):
            yield klasse
            yield from _onderdelen(klasse)


def _titel(soort: type[BaseModel]) -> str:
    woonplaats = soort_van(soort).woonplaats if issubclass(soort, Record) else None
    naam = soort.soort if issubclass(soort, Record) else soort.__name__
    plekken = woonplaats.plekken if woonplaats else ()
    waar = f" in {' of '.join(f'`{plek}`' for plek in plekken)}" if plekken else ""
    return f"{naam.replace('-', ' ').capitalize()}{waar}"


def _tabel(soort: type[BaseModel], namen: Iterable[str]) -> str:
    regels = ["| Veld | Uitleg | Vorm |", "| --- | --- | --- |"]
    for naam in namen:
        veld = soort.model_fields[naam]
        ster = " *" if veld.is_required() else ""
        uitleg = (veld.description or "").replace("|", "\\|").replace("\n", " ")
        regels.append(f"| `{naam}`{ster} | {uitleg} | {_vorm(veld)} |")
    return "\n".join(regels) + "\n"


def _vorm(veld: FieldInfo) -> str:
    if gekozen := keuzes(veld):
        return "kies uit: " + ", ".join(gekozen)
    if "tuple[" in str(veld.annotation):
        delen = [klasse.__name__.lower() for klasse in klassen(veld)]
        return f"lijst van {delen[0]}" if delen else "lijst"
    return "getal" if int in stukken(veld) else "tekst"
