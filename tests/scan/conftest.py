"""De herkenner van de echte inhoud, één keer gelezen voor alle tests van de scan."""

from collections.abc import Callable

import pytest

from kennisbank.lezen.herkennen import lees_herkenwoorden
from kennisbank.model import Voorstel
from kennisbank.samenhang import laad
from kennisbank.scan import (
    Bevonden,
    Herkenner,
    Tekstregel,
    maak_herkenner,
    maak_tekst,
    oordeel,
)
from sitebouw import HOOFDMAP

Scan = Callable[..., dict[str, Bevonden]]


@pytest.fixture(scope="session")
def voorstellen() -> tuple[Voorstel, ...]:
    """De voorstellen van de kennisbank."""
    graaf = laad(HOOFDMAP).graaf
    records = [knoop.record for knoop in graaf.van_soort("voorstel")]
    return tuple(record for record in records if isinstance(record, Voorstel))


@pytest.fixture(scope="session")
def herkenner(voorstellen: tuple[Voorstel, ...]) -> Herkenner:
    """De herkenner van de echte inhoud."""
    return maak_herkenner(voorstellen, lees_herkenwoorden(HOOFDMAP))


@pytest.fixture(scope="session")
def scan(herkenner: Herkenner) -> Scan:
    """Het oordeel over regels: een tekst is een alinea, `- …` een punt en `# …` een kop."""

    def scan_zo(*regels: str) -> dict[str, Bevonden]:
        gelezen = []
        for nummer, regel in enumerate(regels, 1):
            if regel.startswith("- "):
                gelezen.append(Tekstregel(regel[2:], f"regel {nummer}", "opsomming"))
            elif regel.startswith("# "):
                gelezen.append(Tekstregel(regel[2:], f"regel {nummer}", "kop"))
            else:
                gelezen.append(Tekstregel(regel, f"regel {nummer}", "alinea"))
        return oordeel(maak_tekst(gelezen), herkenner)

    return scan_zo
