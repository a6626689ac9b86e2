"""Gelijkend: wat een schrijver waarschijnlijk bedoelde."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches


def bijna(naam: str, mogelijk: Sequence[str]) -> str:
    """De mogelijkheid die het meest op `naam` lijkt, of niets als geen erop lijkt."""
    op_klein = {keus.lower(): keus for keus in reversed(mogelijk)}
    treffers = get_close_matches(naam.lower(), op_klein, n=1, cutoff=0.7)
    return op_klein[treffers[0]] if treffers else ""
