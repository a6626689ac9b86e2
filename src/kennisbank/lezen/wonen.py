"""Waar een bestand hoort: welke soort record erin woont, of geen, en op welke pagina het komt."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path, PurePosixPath

from ..bevinding import Bevinding, Plek, citaat
from ..gelijkend import bijna
from ..model import Record, soort_van
from .inlezen import lees_bytes, ontcijfer, rest_van
from .onleesbaar import ids_in
from .schijf import LIJST
from .stukken import kop_en_lijf
from .tekstpaginas import kop
from .vondst import Woning

Soorten = tuple[type[Record], ...]
VELD = re.compile(r"^['\"]?(\w+)['\"]?\s*:", re.MULTILINE)


def woningen(bestanden: Mapping[str, Path], soorten: Soorten) -> list[Woning]:
    """Elk bestand waarin records of losse teksten kunnen staan, in de volgorde van de site."""
    alle = [
        _woning(pad, naam, soorten)
        for naam, pad in bestanden.items()
        if naam.endswith(".md") or (naam.startswith("data/") and pad.suffix in LIJST)
    ]
    return op_volgorde(alle, soorten)


def op_volgorde(alle: Iterable[Woning], soorten: Soorten) -> list[Woning]:
    """De bestanden in de volgorde van de site: per soort, en dan zoals een lezer telt."""
    rang = {soort: plaats for plaats, soort in enumerate((*soorten, None))}
    return sorted(alle, key=lambda een: (rang[een.soort], _op_nummer(een.naam), een.naam))


def pagina(record: Record, bestand: str) -> str:
    """Het pad van de pagina van een record, vanaf de hoofdmap van de site."""
    woonplaats = soort_van(record).woonplaats
    if woonplaats is None:
        raise ValueError(f"{record.id} heeft geen eigen woonplaats")
    if woonplaats.deelt_pagina:
        return woonplaats.pagina
    pad = PurePosixPath(bestand)
    is_tekst = pad.suffix == ".md"
    naam = pad.stem if is_tekst else record.id.removeprefix(woonplaats.voorvoegsel)
    naam = record.adresnaam or naam
    return woonplaats.pagina.format(naam=naam, pad="/".join(pad.with_suffix("").parts[1:]))


def verdwaald(woning: Woning, soorten: Soorten) -> Bevinding | None:
    """De bevinding bij records op een plek waar geen soort woont, of niets."""
    in_docs = woning.naam.startswith("docs/")
    if not (("id" in _velden(woning.tekst)) if in_docs else ids_in(woning.tekst)):
        return None
    plekken = sorted({p for s in soorten if (w := soort_van(s).woonplaats) for p in w.plekken})
    plekken = [een for een in plekken if een.startswith("docs/") is in_docs and "**" not in een]
    erboven = (een for een in plekken if "*" in een and woning.naam.startswith(een.split("*")[0]))
    bedoeld = next(erboven, "") or ("" if in_docs else bijna(woning.naam, plekken))
    voorstel = f"Bedoelt u {citaat(bedoeld)}?" if bedoeld else f"Kies uit: {', '.join(plekken)}."
    melding = "Op deze plek woont geen soort record, dus niemand leest dit bestand."
    return Bevinding(Plek(woning.naam), melding, voorstel=voorstel, naam="verdwaald-record")


def _woning(pad: Path, naam: str, soorten: Soorten) -> Woning:
    inhoud = lees_bytes(pad, naam)
    ruw, tekst = (inhoud, ontcijfer(inhoud, naam)) if isinstance(inhoud, bytes) else (b"", inhoud)
    if isinstance(tekst, str):
        return Woning(naam, tekst, _soort(naam, tekst, soorten), ruw=ruw)
    rest = rest_van(ruw)
    return Woning(naam, rest, _soort(naam, rest, soorten), tekst, ruw)


def _soort(naam: str, tekst: str, soorten: Soorten) -> type[Record] | None:
    """De soort record die in dit bestand hoort; één soort per bestand."""
    past = [(s, w) for s in soorten if (w := soort_van(s).woonplaats) and w.past(naam)]
    is_index = naam.endswith("/index.md")
    for soort, woonplaats in past:
        if not woonplaats.kenmerk and not (is_index and woonplaats.verzamelt):
            return soort
    velden = _velden(tekst) if past else ()
    for soort, kenmerk in ((soort, plaats.kenmerk) for soort, plaats in past if plaats.kenmerk):
        bedoeld = "id" in velden and (is_index or bijna(kenmerk, list(velden)))
        if kenmerk in velden or bedoeld:
            return soort
    return None


def _velden(tekst: str) -> Collection[str]:
    """De namen van de velden bovenaan een bestand, ook als de YAML niet klopt."""
    delen = kop_en_lijf(tekst)
    if delen is None:
        return VELD.findall(tekst.split("\n\n")[0]) if tekst.startswith("---") else ()
    waarde = kop(tekst, "").waarde
    return list(waarde) if isinstance(waarde, dict) else VELD.findall(delen[0])


def _op_nummer(naam: str) -> list[tuple[int, str]]:
    """Sorteert 2-… vóór 10-…, zoals een lezer telt."""
    stukken = re.split(r"(\d+)", naam)
    return [(int(stuk), "") if stuk.isdecimal() else (-1, stuk) for stuk in stukken]
