"""Wat meer dan één test van de pdf's gebruikt."""

from pathlib import Path

import pytest

from kennisbank.bewaren import Voorraadmap
from kennisbank.kennisgraaf import Kennisgraaf
from kennisbank.papier import Drukwerk, Uitgave, drukwerk
from kennisbank.samenhang import laad
from voorbeeldboom import schrijf_boom

HOOFDMAP = Path(__file__).parents[2]
UITGAVE = Uitgave("https://meerdoen.example/", 1_790_000_000)


@pytest.fixture(scope="session")
def kleine_graaf(tmp_path_factory: pytest.TempPathFactory) -> Kennisgraaf:
    """De graaf van de kleine kennisbank."""
    return laad(schrijf_boom(tmp_path_factory.mktemp("boom"))).graaf


@pytest.fixture(scope="session")
def kleine_druk(kleine_graaf: Kennisgraaf) -> Drukwerk:
    """Alle pdf's van de kleine kennisbank, zonder voorraad gemaakt."""
    return drukwerk(kleine_graaf, UITGAVE)


@pytest.fixture(scope="session")
def echte_graaf() -> Kennisgraaf:
    """De graaf van de echte inhoud."""
    return laad(HOOFDMAP).graaf


@pytest.fixture(scope="session")
def echte_druk(echte_graaf: Kennisgraaf, request: pytest.FixtureRequest) -> Drukwerk:
    """Alle pdf's van de echte inhoud; wat niet veranderde, komt uit de voorraad van pytest."""
    return drukwerk(echte_graaf, UITGAVE, Voorraadmap(Path(request.config.cache.mkdir("pdf"))))
