"""Wat meer dan één test van de pdf's gebruikt."""

import os
from pathlib import Path

import pytest

from kennisbank.bewaren import VOORRAAD, Voorraadmap
from kennisbank.kennisgraaf import Kennisgraaf
from kennisbank.lezen.datums import lees_datums
from kennisbank.papier import Drukwerk, Uitgave, drukwerk
from kennisbank.papier.pers import MAP
from kennisbank.samenhang import laad
from sitebouw import ADRES, HOOFDMAP
from voorbeeldboom import schrijf_boom

UITGAVE = Uitgave(ADRES, 1_790_000_000)


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
def echte_druk(echte_site: Path) -> Drukwerk:
    """Alle pdf's van de echte inhoud, uit de voorraad die het bouwen van de site vulde."""
    inhoud = laad(HOOFDMAP)
    datums = lees_datums(HOOFDMAP, inhoud.lezing.vondsten, os.environ)
    uitgave = Uitgave(ADRES, datums.tijdstip, gewijzigd=datums.gewijzigd)
    druk = drukwerk(inhoud.graaf, uitgave, Voorraadmap(HOOFDMAP / VOORRAAD / MAP, ".pdf"))
    assert all((echte_site / pad).read_bytes() == pdf for pad, pdf in druk.bestanden.items())
    return druk
