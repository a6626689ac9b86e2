"""De lijst van alle gemeenten, met oude namen en schrijfwijzen."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

GEMEENTEN = "data/gemeenten.csv"
ALIASSEN = "data/gemeente-aliassen.csv"


@dataclass(frozen=True, slots=True)
class Gemeente:
    """Een gemeente van nu: naam, CBS-code, provincie, middelpunt in graden en TOOI-adres."""

    naam: str
    code: str
    provincie: str
    breedte: float
    lengte: float
    tooi: str


@dataclass(frozen=True, slots=True)
class Gemeenten:
    """Alle gemeenten op naam, en andere namen met de gemeente van nu erbij."""

    op_naam: Mapping[str, Gemeente] = field(default_factory=dict)
    andere_namen: Mapping[str, str] = field(default_factory=dict)

    def zoek(self, naam: str) -> Gemeente | None:
        """De gemeente van nu bij deze naam, ook bij een oude naam of schrijfwijze."""
        return self.op_naam.get(self.andere_namen.get(naam, naam))


def lees_gemeenten(hoofdmap: Path) -> Gemeenten:
    """De gemeenten uit `data/`; zonder die bestanden is de lijst leeg."""
    op_naam = {
        rij["naam"]: Gemeente(
            rij["naam"],
            rij["cbs_code"],
            rij["provincie"],
            float(rij["lat"]),
            float(rij["lon"]),
            rij["tooi_uri"],
        )
        for rij in _rijen(hoofdmap / GEMEENTEN)
    }
    andere = {rij["alias"]: rij["naam"] for rij in _rijen(hoofdmap / ALIASSEN)}
    return Gemeenten(op_naam, {alias: naam for alias, naam in andere.items() if naam in op_naam})


def _rijen(pad: Path) -> list[dict[str, str]]:
    if not pad.is_file():
        return []
    with pad.open(encoding="utf-8", newline="") as bestand:
        return list(csv.DictReader(bestand))
