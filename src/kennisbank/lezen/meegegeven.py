"""Meegegeven datums: wat een archief van de opslag over zijn eigen datums vertelt.

Wie de opslag inpakt met `git archive`, of ophaalt als zip, krijgt `vastlegging.txt` met het
tijdstip erin. Het archief van een uitgave heeft ook `datums.json`: per record de dag van de
laatste wijziging, een vingerafdruk van zijn tekst en de dag waarop het erbij kwam. Wie een record
daarna wijzigt, neemt de oude datum niet mee.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from ..bevinding import Bevinding, Plek
from .dag import geldig_tijdstip, is_dag
from .vondst import Vondst

VASTLEGGING = "vastlegging.txt"
DATUMS = "datums.json"
INGEVULD = re.compile(r"^([0-9a-f]{40,64}) ([0-9]+)$", re.MULTILINE)
VORM = TypeAdapter(dict[str, tuple[str, str, str]])


@dataclass(frozen=True, slots=True)
class Meegegeven:
    """Het tijdstip van het archief in seconden, en per record-id twee dagen (jjjj-mm-dd)."""

    tijdstip: int | None = None
    gewijzigd: Mapping[str, str] = field(default_factory=dict)
    toegevoegd: Mapping[str, str] = field(default_factory=dict)
    bevindingen: tuple[Bevinding, ...] = ()


def lees_meegegeven(hoofdmap: Path, vondsten: Iterable[Vondst]) -> Meegegeven:
    """De datums die in een archief meereizen; zonder archief zijn er geen."""
    tijdstip = meegegeven_tijdstip(hoofdmap)
    try:
        rijen = VORM.validate_json((hoofdmap / DATUMS).read_bytes())
    except FileNotFoundError:
        return Meegegeven(tijdstip)
    except (OSError, ValidationError):
        melding = "Hierin staan niet de datums van de records zoals een uitgave ze meegeeft."
        voorstel = "Pak het archief van de uitgave opnieuw uit."
        plek = Plek(DATUMS)
        een = Bevinding(plek, melding, "opmerking", voorstel=voorstel, naam="datums-onleesbaar")
        return Meegegeven(tijdstip, bevindingen=(een,))
    nu = {een.record.id: vingerafdruk(een) for een in vondsten}
    gewijzigd = {
        id: dag for id, (dag, toen, _) in rijen.items() if is_dag(dag) and nu.get(id) == toen
    }
    toegevoegd = {id: dag for id, (*_, dag) in rijen.items() if is_dag(dag) and id in nu}
    return Meegegeven(tijdstip, gewijzigd, toegevoegd)


def meegegeven_tijdstip(hoofdmap: Path) -> int | None:
    """Het tijdstip dat `git archive` invulde, of niets."""
    ingevuld = _ingevuld(hoofdmap)
    return geldig_tijdstip(ingevuld[2]) if ingevuld else None


def meegegeven_vastlegging(hoofdmap: Path) -> str:
    """De vastlegging die `git archive` invulde, of niets."""
    ingevuld = _ingevuld(hoofdmap)
    return ingevuld[1] if ingevuld else ""


def _ingevuld(hoofdmap: Path) -> re.Match[str] | None:
    try:
        return INGEVULD.search((hoofdmap / VASTLEGGING).read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        return None


def datumbestand(
    gewijzigd: Mapping[str, str], toegevoegd: Mapping[str, str], vondsten: Iterable[Vondst]
) -> str:
    """De inhoud van `datums.json`: per regel een id, de dag, de vingerafdruk en de eerste dag."""
    per_id = {een.record.id: een for een in vondsten}
    regels = sorted(
        f'"{id}": ["{gewijzigd[id]}", "{vingerafdruk(een)}", "{toegevoegd.get(id, "")}"]'
        for id, een in per_id.items()
        if id in gewijzigd
    )
    return "{\n" + ",\n".join(regels) + "\n}\n"


def vingerafdruk(vondst: Vondst) -> str:
    """Een kenmerk van de tekst die de datum bepaalt: het bestand, of bij een lijst de regels."""
    eerste, laatste = vondst.regels
    is_lijst = vondst.bestand.startswith("data/")
    regels = vondst.bronregels[eerste - 1 : laatste] if is_lijst else vondst.bronregels
    return hashlib.sha256("\n".join(regels).encode()).hexdigest()[:16]
