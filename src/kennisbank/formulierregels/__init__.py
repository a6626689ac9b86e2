"""Formulierregels: wat `controleer` van een voorbeeld eist, als gegevens voor de browser."""

from .script import formulierscript

__all__ = ["formulierscript"]
