"""De lijst van alle gemeenten, met oude namen en schrijfwijzen."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ..bevinding import Bevinding, Plek

GEMEENTEN = "data/gemeenten.csv"
ALIASSEN = "data/gemeente-aliassen.csv"
KOLOMMEN = "De kolommen zijn naam, cbs_code, provincie, lat, lon en tooi_uri, met komma's."
LANGSTE_RIJ = 10_000
GEEN_TEKEN = "\ufffd"
OPGEHEVEN = re.compile(r"voormalige gemeente .*per (\d{4}-\d{2}-\d{2})")


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
    """Alle gemeenten op naam, andere namen met de gemeente van nu erbij, en kapotte regels.

    `opgeheven` heeft van elke oude gemeente de datum waarop zij opging in een andere.
    """

    op_naam: Mapping[str, Gemeente] = field(default_factory=dict)
    andere_namen: Mapping[str, str] = field(default_factory=dict)
    opgeheven: Mapping[str, str] = field(default_factory=dict)
    bevindingen: tuple[Bevinding, ...] = ()

    def zoek(self, naam: str) -> Gemeente | None:
        """De gemeente van nu bij deze naam, ook bij een oude naam of schrijfwijze."""
        return self.op_naam.get(self.andere_namen.get(naam, naam))


def lees_gemeenten(hoofdmap: Path) -> Gemeenten:
    """De gemeenten uit `data/`; zonder die bestanden is de lijst leeg."""
    op_naam: dict[str, Gemeente] = {}
    bevindingen: list[Bevinding] = []
    for regel, rij in _rijen(hoofdmap / GEMEENTEN):
        try:
            gemeente = _gemeente(rij)
        except (KeyError, ValueError):
            melding = "Deze regel is geen gemeente."
            bevindingen.append(Bevinding(Plek(GEMEENTEN, regel), melding, voorstel=KOLOMMEN))
        else:
            op_naam[gemeente.naam] = gemeente
    andere = [rij for _, rij in _rijen(hoofdmap / ALIASSEN) if rij.get("naam") in op_naam]
    gemeld = bevindingen if op_naam else bevindingen[:1]  # een verkeerde kop is één fout
    return Gemeenten(
        op_naam,
        {rij["alias"]: rij["naam"] for rij in andere},
        {
            rij["alias"]: gevonden[1]
            for rij in andere
            if (gevonden := OPGEHEVEN.search(rij["soort"]))
        },
        tuple(gemeld),
    )


def _gemeente(rij: Mapping[str, str]) -> Gemeente:
    if GEEN_TEKEN in rij["naam"]:
        raise ValueError(rij["naam"])
    return Gemeente(
        rij["naam"],
        rij["cbs_code"],
        rij["provincie"],
        float(rij["lat"]),
        float(rij["lon"]),
        rij["tooi_uri"],
    )


def _rijen(pad: Path) -> Iterator[tuple[int, dict[str, str]]]:
    """Elke rij met haar regelnummer; een kapotte regel bederft de volgende niet."""
    if pad.is_file():
        tekst = pad.read_text(encoding="utf-8-sig", errors="replace")
        rijen = [next(csv.reader([regel[:LANGSTE_RIJ]]), []) for regel in tekst.split("\n")]
        for nummer, rij in enumerate(rijen[1:], 2):
            if rij:
                yield nummer, dict(zip(rijen[0], rij, strict=False))
