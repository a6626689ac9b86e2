"""De opdracht `kennisbank`: de rand waar de bibliotheek leest van en schrijft naar de wereld."""

from . import inhoud, koppelingen, uitvoer, verschil, zoeken
from .hoofd import app, main

__all__ = ["app", "inhoud", "koppelingen", "main", "uitvoer", "verschil", "zoeken"]
