"""Vertellen: per soort één functie die van een record een verhaal maakt."""

from ...kennisgraaf import Kennisgraaf, Knoop
from ..omgeving import Omgeving
from ..verhaal import Verhaal
from . import achtergrond, akkoord, avond, gemeente, naslag, pamflet, praktijk, wet
from .blik import Blik, vertel_over
from .instrument import vertel_instrument

VERTELLERS = (pamflet, praktijk, achtergrond, naslag, wet, gemeente, akkoord, avond)
"""De modules met de verhalen per soort; hier geladen, zodat `vertel_over` ze kent."""

__all__ = ["vertel", "vertel_instrument"]


def vertel(graaf: Kennisgraaf, knoop: Knoop, omgeving: Omgeving | None = None) -> Verhaal:
    """Het verhaal van een record; zonder omgeving staat er alleen wat uit de inhoud volgt."""
    return vertel_over(knoop.record, Blik(graaf, knoop, omgeving or Omgeving()))
