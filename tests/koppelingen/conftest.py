"""De kleine kennisbank, één keer gebouwd voor alle tests van koppelingen."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from kennisbank.koppelingen import Site, site_in_map
from kennisbank.samenhang import Inhoud, laad
from sitebouw import bouw, kopieer_raamwerk
from voorbeeldboom import schrijf_boom

TEKSTPAGINA = """---
title: Over deze kennisbank
---

# Over

Lees eerst [hoe u meeschrijft](index.md).

Kijk daarna bij [de tips](../tips/index.md) en op [de site](https://vng.nl/over).
"""


@dataclass(frozen=True)
class Huis:
    """De gebouwde kleine kennisbank met alles wat erbij hoort."""

    map: Path
    site: Site
    inhoud: Inhoud
    tekstpaginas: Mapping[str, str]


@pytest.fixture(scope="session")
def huis(tmp_path_factory: pytest.TempPathFactory) -> Huis:
    """De kleine kennisbank, gebouwd zoals MkDocs haar bouwt."""
    map_ = tmp_path_factory.mktemp("huis")
    kopieer_raamwerk(map_)
    schrijf_boom(map_, **{"docs/redactie/over.md": TEKSTPAGINA})
    klaar = bouw(map_, strikt=False)
    assert klaar.returncode == 0, klaar.stderr
    inhoud = laad(map_)
    teksten = inhoud.lezing.tekstpaginas
    return Huis(map_, site_in_map(map_ / "site"), inhoud, teksten)
