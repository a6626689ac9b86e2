"""De adressen die de site ooit had, en waar een lezer heen gaat als een pagina verhuisde."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ..bevinding import Bevinding, Plek
from .boom import lees_yaml
from .inlezen import lees_tekst

DOORVERWIJZINGEN = "data/doorverwijzingen.yaml"
ADRESSEN = "data/adressen.txt"
ADRES = re.compile(r"(?:[a-z0-9][a-z0-9.-]*/)*[a-z0-9][a-z0-9.-]*\.html")
ID = re.compile(r"[a-z][a-z0-9]*-[a-z0-9.-]*[a-z0-9]")
VORM = "Schrijf: - van: map/oud.html (of een oude id) en daaronder naar: de id van het record."


@dataclass(frozen=True, slots=True)
class Doorverwijzing:
    """Een adres of id die verdween, en de id van het record waar de lezer nu heen gaat."""

    van: str
    naar: str
    plek: Plek

    @property
    def is_adres(self) -> bool:
        """Of hier een pagina stond; anders is het een id uit een gedeelde link."""
        return ADRES.fullmatch(self.van) is not None


@dataclass(frozen=True, slots=True)
class Adresboek:
    """Elke doorverwijzing, en elk adres dat er ooit was met de regel waar het staat."""

    rijen: tuple[Doorverwijzing, ...] = ()
    bekend: Mapping[str, int] = field(default_factory=dict)
    bevindingen: tuple[Bevinding, ...] = ()


def lees_adresboek(hoofdmap: Path) -> Adresboek:
    """Het adresboek onder `hoofdmap`; een bestand dat er niet is, is leeg."""
    lijst, boek = (_tekst(hoofdmap / naam, naam) for naam in (ADRESSEN, DOORVERWIJZINGEN))
    if isinstance(lijst, Bevinding) or isinstance(boek, Bevinding):
        return Adresboek(bevindingen=tuple(e for e in (lijst, boek) if isinstance(e, Bevinding)))
    regels = enumerate(lijst.split("\n"), 1)
    bekend = {adres.strip(): nummer for nummer, adres in regels if ADRES.fullmatch(adres.strip())}
    boom = lees_yaml(boek, DOORVERWIJZINGEN)
    if boom.bevindingen or boom.waarde is None:
        return Adresboek((), bekend, boom.bevindingen)
    waarden = boom.waarde if isinstance(boom.waarde, tuple) else (None,)
    gelezen = [_rij(waarde, boom.plek((plaats,))) for plaats, waarde in enumerate(waarden)]
    return Adresboek(
        tuple(rij for rij in gelezen if isinstance(rij, Doorverwijzing)),
        bekend,
        tuple(rij for rij in gelezen if isinstance(rij, Bevinding)),
    )


def _rij(waarde: object, plek: Plek) -> Doorverwijzing | Bevinding:
    match waarde:
        case {"van": str(van), "naar": str(naar), **rest} if not rest:
            if ADRES.fullmatch(van) or ID.fullmatch(van):
                return Doorverwijzing(van, naar, plek)
    melding = "Dit is geen doorverwijzing van een adres van de site of een oude id naar een id."
    return Bevinding(plek, melding, voorstel=VORM, naam="doorverwijzing")


def _tekst(pad: Path, naam: str) -> str | Bevinding:
    return lees_tekst(pad, naam) if pad.exists() else ""
