"""De woorden waarmee mensen zoeken, en waar die heen wijzen; een redacteur vult ze aan."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ..bevinding import Bevinding, Plek
from .boom import lees_yaml
from .inlezen import lees_tekst

ZOEKWOORDEN = "data/zoekwoorden.yaml"
VORM = "Schrijf bedoelt: [een of meer ids] of elders: 'een plek', en daaronder woorden: of ook:."
VELDEN = frozenset({"bedoelt", "elders", "woorden", "ook"})
ENGELS = "engels"


@dataclass(frozen=True, slots=True)
class Zoekwoord:
    """Wat iemand intikt, en de ids van de records die hij dan bedoelt, het beste eerst.

    `woorden` breiden alleen een vraag uit. `ook` zijn namen voor het eerste record zelf, dus
    die gelden naar twee kanten. Met `elders` gaat de kennisbank er niet over, en wie dan wel.
    `engels` zijn namen die elders al staan, en die een schermlezer op zijn Engels uitspreekt.
    """

    woorden: tuple[str, ...]
    plek: Plek
    bedoelt: tuple[str, ...] = ()
    ook: tuple[str, ...] = ()
    elders: str = ""
    engels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Zoekwoorden:
    """Alle zoekwoorden in de volgorde van het bestand, en wat er niet te lezen is."""

    rijen: tuple[Zoekwoord, ...] = ()
    bevindingen: tuple[Bevinding, ...] = ()

    @property
    def engels(self) -> frozenset[str]:
        """Alle namen die Engels zijn."""
        return frozenset(naam for rij in self.rijen for naam in rij.engels)


def lees_zoekwoorden(hoofdmap: Path) -> Zoekwoorden:
    """De zoekwoorden onder `hoofdmap`; een bestand dat er niet is, is leeg."""
    pad = hoofdmap / ZOEKWOORDEN
    tekst = lees_tekst(pad, ZOEKWOORDEN) if pad.exists() else ""
    if isinstance(tekst, Bevinding):
        return Zoekwoorden(bevindingen=(tekst,))
    boom = lees_yaml(tekst, ZOEKWOORDEN)
    if boom.bevindingen or boom.waarde is None:
        return Zoekwoorden((), boom.bevindingen)
    waarden = boom.waarde if isinstance(boom.waarde, tuple) else (None,)
    gelezen = [_rij(waarde, boom.plek((plaats,))) for plaats, waarde in enumerate(waarden)]
    return Zoekwoorden(
        tuple(rij for rij in gelezen if isinstance(rij, Zoekwoord)),
        tuple(rij for rij in gelezen if isinstance(rij, Bevinding)),
    )


def _rij(waarde: object, plek: Plek) -> Zoekwoord | Bevinding:
    if isinstance(waarde, Mapping) and set(waarde) == {ENGELS}:
        if engels := _teksten(waarde[ENGELS]):
            return Zoekwoord((), plek, engels=engels)
    elif isinstance(waarde, Mapping) and not set(waarde) - VELDEN:
        lijsten = [_teksten(waarde.get(veld, ())) for veld in ("woorden", "bedoelt", "ook")]
        woorden, bedoelt, ook = (lijst or () for lijst in lijsten)
        elders = str(waarde.get("elders", ""))
        if None not in lijsten and (woorden or ook) and bool(bedoelt) != bool(elders):
            return Zoekwoord(woorden, plek, bedoelt, ook, elders)
    return Bevinding(plek, "Dit is geen zoekwoord.", voorstel=VORM, naam="zoekwoordenlijst")


def _teksten(waarde: object) -> tuple[str, ...] | None:
    """De teksten van een lijst, of niets als er iets anders in staat."""
    rij = waarde if isinstance(waarde, tuple) else (None,)
    teksten = tuple(een for een in rij if isinstance(een, str) and een.strip())
    return teksten if len(teksten) == len(rij) else None
