"""Vergelijking: wat er voor de lezer verandert tussen twee standen van de kennisbank."""

from .bericht import als_markdown
from .stand import Stand
from .vergelijken import vergelijk
from .verschil import Verschil

__all__ = ["Stand", "Verschil", "als_markdown", "vergelijk"]
