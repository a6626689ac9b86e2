"""Geschiedenis: wanneer de inhoud en elk record het laatst veranderden, volgens git.

Wat een vastlegging deed, verandert nooit meer. Daarom leest een bouw elke vastlegging één keer, en
bewaart zij wat zij las.
"""

from .bezwaar import bezwaar, laatste_vastlegging
from .dagen import Geschiedenis, lees_geschiedenis

__all__ = ["Geschiedenis", "bezwaar", "laatste_vastlegging", "lees_geschiedenis"]
