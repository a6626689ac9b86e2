"""De toets op de kleine kennisbank."""

import pytest

from kennisbank.samenhang import laad
from kennisbank.schrijven.toets import Toets
from voorbeeldboom import schrijf_boom


@pytest.fixture(scope="session")
def toets(tmp_path_factory: pytest.TempPathFactory) -> Toets:
    """Keurt een voorstel naast de kleine kennisbank, op een vaste dag."""
    return Toets(laad(schrijf_boom(tmp_path_factory.mktemp("boom")), peildatum="2026-11-21"))
