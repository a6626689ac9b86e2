"""Pagina's: welke pdf bij welke pagina van de site hoort."""

from __future__ import annotations

from ..kennisgraaf import Kennisgraaf
from ..model import Overzicht, Start, soort_van
from ..weergave.blad import bladen, overzicht_van
from .boek import BOEKJE
from .vel import velnaam


def pdf_namen(graaf: Kennisgraaf) -> dict[str, str]:
    """Per pagina de naam van haar pdf: een eigen vel, anders haar onderdeel, anders het boekje."""
    namen: dict[str, str] = {}
    for blad in bladen(graaf):
        record = blad.knoop.record
        if soort_van(record).vel and not blad.sjabloon:
            namen[blad.pad] = velnaam(blad.knoop)
        elif isinstance(record, (Overzicht, Start)):
            namen[blad.pad] = _van_overzicht(graaf, blad.knoop.id)
        else:
            overzicht = overzicht_van(graaf, record.soort)
            namen[blad.pad] = overzicht.id if overzicht else blad.knoop.id
    return namen


def _van_overzicht(graaf: Kennisgraaf, id: str) -> str:
    record = graaf[id].record
    gewoon = overzicht_van(graaf, getattr(record, "toont", ""))
    return gewoon.id if gewoon and not getattr(record, "gezicht", None) else BOEKJE
