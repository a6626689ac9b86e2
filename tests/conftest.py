"""Wat meer dan één test gebruikt."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kennisbank.samenhang import Inhoud, laad
from voorbeeldboom import schrijf_boom

LaadMet = Callable[..., Inhoud]


@pytest.fixture
def laad_met(tmp_path: Path) -> LaadMet:
    """Leest de kleine kennisbank met andere bestanden: `laad_met({"docs/x.md": "…"})`."""

    def laad_zo(anders: dict[str, str] | None = None) -> Inhoud:
        return laad(schrijf_boom(tmp_path, **(anders or {})))

    return laad_zo
