"""Wat meer dan één test gebruikt."""

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from kennisbank.samenhang import Inhoud, laad
from voorbeeldboom import schrijf_boom

LaadMet = Callable[..., Inhoud]


@pytest.fixture
def laad_met(tmp_path: Path) -> LaadMet:
    """Leest de kleine kennisbank met andere bestanden: `laad_met({"docs/x.md": "…"})`.

    `weg` zijn de bestanden die er niet zijn.
    """

    def laad_zo(anders: dict[str, str] | None = None, weg: Iterable[str] = ()) -> Inhoud:
        map_ = schrijf_boom(tmp_path, **(anders or {}))
        for naam in weg:
            (map_ / naam).unlink()
        return laad(map_)

    return laad_zo
