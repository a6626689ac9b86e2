"""De opdracht `kennisbank`: de rand waar de bibliotheek leest van en schrijft naar de wereld."""

from . import formulier, inhoud, koppelingen, nieuw, uitvoer, zoeken
from .hoofd import app, main

__all__ = ["app", "formulier", "inhoud", "koppelingen", "main", "nieuw", "uitvoer", "zoeken"]
