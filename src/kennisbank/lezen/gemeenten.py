"""De lijst van alle gemeenten, met oude namen en schrijfwijzen."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ..bevinding import Bevinding, Plek, citaat
from .inlezen import lees_ruw

GEMEENTEN = "data/gemeenten.csv"
ALIASSEN = "data/gemeente-aliassen.csv"
KOLOMMEN = "De kolommen zijn naam, cbs_code, provincie, lat, lon en tooi_uri, met komma's."
GEMEENTE_KOLOMMEN = ("naam", "cbs_code", "provincie", "lat", "lon", "tooi_uri")
ALIAS_KOLOMMEN = ("alias", "naam", "cbs_code", "soort")
ALIAS_UITLEG = "De kolommen zijn alias, naam, cbs_code en soort, met komma's."
TERUG = "Zet het terug; hierin staat elke gemeente."
LANGSTE_RIJ = 10_000
GEEN_TEKST = re.compile("[\x00-\x1f\x7f\ufffd]")
GRADEN = re.compile(r"[0-9]{1,2}(?:\.[0-9]{1,12})?")
OPGEHEVEN = re.compile(r"voormalige gemeente .*per (\d{4}-\d{2}-\d{2})")


@dataclass(frozen=True, slots=True)
class Gemeente:
    """Een gemeente van nu: naam, CBS-code, provincie, middelpunt in graden en TOOI-adres.

    `regel` is die in de lijst.
    """

    naam: str
    code: str
    provincie: str
    breedte: float
    lengte: float
    tooi: str
    regel: int = 1


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
    gemeld: list[Bevinding] = []
    for regel, rij in _rijen(hoofdmap, GEMEENTEN, gemeld):
        gemeente = _gemeente(rij, regel)
        if gemeente is None:
            gemeld.append(_kapot(GEMEENTEN, regel, "Deze regel is geen gemeente.", KOLOMMEN))
        elif gemeente.naam in op_naam:
            melding = f"De gemeente {citaat(gemeente.naam)} staat er al."
            gemeld.append(_kapot(GEMEENTEN, regel, melding, "Haal haar weg."))
        else:
            op_naam[gemeente.naam] = gemeente
    if not op_naam:
        gemeld = gemeld[:1]  # een verkeerde kop of een weg bestand is één fout
    andere = _andere_namen(hoofdmap, op_naam, gemeld)
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


def _kapot(bestand: str, regel: int, melding: str, voorstel: str) -> Bevinding:
    return Bevinding(Plek(bestand, regel), melding, voorstel=voorstel, naam="gemeentenlijst")


def _gemeente(rij: Mapping[str, str], regel: int) -> Gemeente | None:
    """De gemeente op een regel, of niets als er iets ontbreekt of niet kan."""
    waarden = [rij.get(kolom, "") for kolom in GEMEENTE_KOLOMMEN]
    naam, code, provincie, breedte, lengte, tooi = waarden
    if not all(waarden) or GEEN_TEKST.search("".join(waarden)):
        return None
    if not (GRADEN.fullmatch(breedte) and GRADEN.fullmatch(lengte)):
        return None
    return Gemeente(naam, code, provincie, float(breedte), float(lengte), tooi, regel)


def _andere_namen(
    hoofdmap: Path, op_naam: Mapping[str, Gemeente], gemeld: list[Bevinding]
) -> list[dict[str, str]]:
    """De rijen met een andere naam voor een gemeente van nu."""
    goed = []
    for regel, rij in _rijen(hoofdmap, ALIASSEN, gemeld):
        if set(rij) != set(ALIAS_KOLOMMEN):
            melding = "Deze regel is geen andere naam van een gemeente."
            gemeld.append(_kapot(ALIASSEN, regel, melding, ALIAS_UITLEG))
            if "alias" not in rij or "naam" not in rij:
                break  # een verkeerde kop is één fout
        elif rij["naam"] in op_naam:
            goed.append(rij)
    return goed


def _rijen(
    hoofdmap: Path, naam: str, gemeld: list[Bevinding]
) -> Iterator[tuple[int, dict[str, str]]]:
    """Elke rij met haar regelnummer; een kapotte regel bederft de volgende niet."""
    pad = hoofdmap / naam
    if not pad.exists():
        if naam == GEMEENTEN:
            zin = "Dit bestand ontbreekt."
            gemeld.append(Bevinding(Plek(naam), zin, voorstel=TERUG, naam="bestand-ontbreekt"))
        return
    tekst = lees_ruw(pad) if pad.is_file() else ""
    if not tekst:
        zin = "Dit bestand is leeg of niet te openen."
        gemeld.append(Bevinding(Plek(naam), zin, naam="leeg-bestand"))
        return
    rijen = [_rij(regel) for regel in tekst.removeprefix("\ufeff").split("\n")]
    for nummer, rij in enumerate(rijen[1:], 2):
        if rij:
            yield nummer, dict(zip(rijen[0], rij, strict=False))


def _rij(regel: str) -> list[str]:
    try:
        return next(csv.reader([regel[:LANGSTE_RIJ].rstrip("\r")]), [])
    except csv.Error:
        return [regel]
