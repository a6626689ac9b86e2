"""Bladgeheugen: een pagina wordt pas opnieuw gemaakt als een antwoord dat zij kreeg, anders is."""

from .antwoorden import Antwoorden
from .geheugen import Bladgeheugen
from .gevolgd import Gevolgd, volg
from .vingerafdruk import merk

__all__ = ["Antwoorden", "Bladgeheugen", "Gevolgd", "merk", "volg"]
