"""Een kleine verzameling passages, en de hele kennisbank als zoekindex."""

from pathlib import Path

import pytest

from kennisbank.samenhang import Inhoud, laad
from kennisbank.zoeken import Passage, Ring, Zoekindex, maak_zoekindex
from kennisbank.zoekstof import zoekstof

HOOFDMAP = Path(__file__).parents[2]

PASSAGES = (
    Passage("voorstel-1a", "voorstel", "Begin met loting", "Het lot kiest wie meepraat."),
    Passage("tip-4.2", "tip", "De rol van de raad", "De gemeenteraad stelt kaders."),
    Passage("tip-2.4", "tip", "Zoek geld", "Een burgerbegroting geeft bewoners geld."),
    Passage("vb-zeist", "voorbeeld", "Een burgerberaad", "Zeist hield het.", gemeenten=("Zeist",)),
    Passage("begrip-burgerberaad", "begrip", "Burgerberaad", "Gelote inwoners geven advies."),
    Passage("begrip-uitdaagrecht", "begrip", "Uitdaagrecht", "Bewoners nemen een taak over."),
    Passage(
        "kader-1",
        "kader",
        "Dorpsraden en wijkraden",
        "Democratie in wijk en dorp: wijk- en dorpsdemocratie.",
    ),
)
RINGEN = (
    Ring(("Burgerberaad", "burgertop", "G1000"), (1,)),
    Ring(("Loting", "gelote groep")),
    Ring(("Uitdaagrecht", "right to challenge")),
)


@pytest.fixture(scope="session")
def klein() -> Zoekindex:
    """Een index van zeven passages en drie ringen."""
    return maak_zoekindex(PASSAGES, RINGEN)


@pytest.fixture(scope="session")
def inhoud() -> Inhoud:
    """De inhoud van deze boom."""
    return laad(HOOFDMAP)


@pytest.fixture(scope="session")
def index(inhoud: Inhoud) -> Zoekindex:
    """De zoekindex van de hele kennisbank."""
    stof = inhoud.eens(zoekstof)
    return maak_zoekindex(*stof)
