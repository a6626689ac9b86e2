"""De hele inhoud in één keer: lezen, verbinden en keuren."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from .bevinding import Bevinding
from .kennisgraaf import Kennisgraaf, maak_graaf
from .keuring import keur
from .keuring.datums import keur_datums
from .keuring.taal import keur_taal
from .keuring.zoekringen import keur_ringen
from .lezen import Gemeenten, Lezing, lees, lees_gemeenten, lees_taalafspraak, met_gemeenten
from .model import SOORTEN, Record


@dataclass(frozen=True, slots=True)
class Inhoud:
    """Alles wat een map aan inhoud heeft, met alle bevindingen gesorteerd op plaats.

    `flesch_douma` zegt hoe makkelijk de eigen teksten samen lezen; 60 is gewoon.
    """

    lezing: Lezing
    graaf: Kennisgraaf
    gemeenten: Gemeenten
    bevindingen: tuple[Bevinding, ...]
    flesch_douma: float


def laad(
    hoofdmap: Path, soorten: tuple[type[Record], ...] = SOORTEN, peildatum: str = ""
) -> Inhoud:
    """De inhoud onder `hoofdmap`; een fout in een bestand is een bevinding, geen uitzondering.

    Met een `peildatum` (jjjj-mm-dd) is ook een jaar of datum na die dag een bevinding.
    """
    gemeenten = lees_gemeenten(hoofdmap)
    lezing = met_gemeenten(lees(hoofdmap, soorten), gemeenten)
    graaf = maak_graaf(lezing)
    taal = keur_taal(graaf, lees_taalafspraak(hoofdmap))
    gevonden = (*taal.bevindingen, *lezing.bevindingen, *gemeenten.bevindingen, *graaf.bevindingen)
    alles = (
        *gevonden,
        *keur(graaf, gemeenten),
        *keur_datums(graaf, peildatum),
        *keur_ringen(graaf),
    )
    return Inhoud(lezing, graaf, gemeenten, tuple(sorted(set(alles))), taal.flesch_douma)
