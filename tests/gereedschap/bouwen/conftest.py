"""Een bouwplaats met een hele oude site, voor elke test een eigen."""

from pathlib import Path

import pytest

from bouwplaats import bouwplaats, maak_site


@pytest.fixture(scope="session")
def klaar(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """De sites die de nagemaakte mkdocs neerzet."""
    map_ = tmp_path_factory.mktemp("klaar")
    for versie in ("oud", "nieuw"):
        maak_site(map_ / versie, versie)
    return map_


@pytest.fixture
def plaats(tmp_path: Path, klaar: Path) -> Path:
    """Een map waarin `make site` draait, met de oude site in `site/`."""
    maak_site(bouwplaats(tmp_path, klaar) / "site", "oud")
    return tmp_path
