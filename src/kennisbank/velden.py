"""De veldentabel voor redacteuren, uit de recordtypen zelf."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, get_args

from pydantic.fields import FieldInfo

from .model import SOORTEN, Deel, Record

KOP = """---
title: Velden
description: Welke velden elk soort record heeft en wat erin hoort.
---

# Velden

Deze tabel komt uit de recordtypen zelf en is dus nooit verouderd.
Velden met een ster zijn verplicht.
"""


def veldentabel() -> str:
    """De Markdown van de pagina met alle velden per soort."""
    stukken = [KOP]
    for soort in _alle_soorten():
        stukken.append(f"## {_titel(soort)}\n\n{soort.__doc__ or ''}\n\n{_tabel(soort)}")
    return "\n".join(stukken)


def _alle_soorten() -> Iterator[type[Deel]]:
    """Elke soort met haar onderdelen erachter, elk één keer."""
    gezien: list[type[Deel]] = []
    for soort in SOORTEN:
        for klasse in (soort, *_onderdelen(soort)):
            if klasse not in gezien:
                gezien.append(klasse)
    return iter(gezien)


def _onderdelen(soort: type[Deel]) -> Iterator[type[Deel]]:
    for veld in soort.model_fields.values():
        for klasse in _klassen(veld.annotation):
            yield klasse
            yield from _onderdelen(klasse)


def _klassen(annotatie: Any) -> Iterator[type[Deel]]:
    if isinstance(annotatie, type) and issubclass(annotatie, Deel):
        yield annotatie
    for stuk in get_args(annotatie):
        yield from _klassen(stuk)


def _titel(soort: type[Deel]) -> str:
    woonplaats = soort.woonplaats if issubclass(soort, Record) else None
    naam = soort.soort if issubclass(soort, Record) else soort.__name__
    waar = f" in `{woonplaats.bestand}`" if woonplaats else ""
    return f"{naam.replace('-', ' ').capitalize()}{waar}"


def _tabel(soort: type[Deel]) -> str:
    regels = ["| Veld | Uitleg | Vorm |", "| --- | --- | --- |"]
    for naam, veld in soort.model_fields.items():
        ster = " *" if veld.is_required() else ""
        uitleg = (veld.description or "").replace("|", "\\|").replace("\n", " ")
        regels.append(f"| `{naam}`{ster} | {uitleg} | {_vorm(veld)} |")
    return "\n".join(regels) + "\n"


def _vorm(veld: FieldInfo) -> str:
    keuzes = [str(keus) for keus in _keuzes(veld.annotation)]
    if keuzes:
        return "kies uit: " + ", ".join(keuzes)
    annotatie = str(veld.annotation)
    if "tuple[" in annotatie:
        klassen = [klasse.__name__ for klasse in _klassen(veld.annotation)]
        return f"lijst van {klassen[0].lower()}" if klassen else "lijst"
    return "getal" if _is_getal(veld.annotation) else "tekst"


def _is_getal(annotatie: Any) -> bool:
    return annotatie is int or any(_is_getal(stuk) for stuk in get_args(annotatie))


def _keuzes(annotatie: Any) -> Iterator[object]:
    for stuk in get_args(annotatie):
        if isinstance(stuk, str):
            yield stuk
        elif not (isinstance(stuk, type) and issubclass(stuk, Deel)):
            yield from _keuzes(stuk)
