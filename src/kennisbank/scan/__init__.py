"""Een akkoord naast de voorstellen: wat erin staat, en waar."""

from .tekst import Onleesbaar, Soort, Tekst, Tekstregel, maak_tekst

__all__ = ["Onleesbaar", "Soort", "Tekst", "Tekstregel", "maak_tekst"]
