"""Wat meer dan één test gebruikt."""

import gc
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from kennisbank.samenhang import Inhoud, laad
from nietgedraaid import pytest_sessionfinish, pytest_terminal_summary
from sitebouw import ADRES, HOOFDMAP, bouw, kopieer_raamwerk
from voorbeeldboom import schrijf_boom
from werkers import een_keer, gedeelde_map, pytest_collection_modifyitems

__all__ = ["pytest_collection_modifyitems", "pytest_sessionfinish", "pytest_terminal_summary"]

# De graaf van de inhoud blijft tot het eind: vaak zoeken naar afval kost alleen tijd.
gc.set_threshold(200_000, 30, 30)


@pytest.fixture(scope="session")
def echte_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """De site uit de inhoud van deze boom, met haar pdf's, één keer gebouwd voor alle tests."""

    def maak(doel: Path) -> None:
        klaar = bouw(HOOFDMAP, doel, MEERDOEN_PDF="true", MEERDOEN_ADRES=ADRES)
        assert klaar.returncode == 0, klaar.stderr

    return een_keer(gedeelde_map(tmp_path_factory.getbasetemp()) / "site", maak)


@pytest.fixture(scope="session")
def kleine_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """De gebouwde site van de kleine kennisbank, één keer, voor wie alleen kijkt."""

    def maak(doel: Path) -> None:
        map_ = tmp_path_factory.mktemp("klein")
        kopieer_raamwerk(map_)
        klaar = bouw(schrijf_boom(map_), doel)
        assert klaar.returncode == 0, klaar.stderr

    return een_keer(gedeelde_map(tmp_path_factory.getbasetemp()) / "kleine-site", maak)


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
