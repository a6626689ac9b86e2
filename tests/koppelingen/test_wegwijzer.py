"""De wegwijzer: het voorstel bij een pad dat er niet is, ook bij heel veel paden."""

from collections.abc import Sequence

import pytest

from kennisbank.koppelingen import wegwijzer
from kennisbank.koppelingen.wegwijzer import MEESTE_VOORSTELLEN, Wegwijzer

PADEN = frozenset(
    ["index.html", "tips/1-open.html", "tips/2-dicht.html", "themas/index.html", "\u00e9.html"]
)


@pytest.mark.parametrize(
    ("pad", "bedoeld"),
    [
        ("Tips/1-Open.html", "tips/1-open.html"),
        ("1-open.html", "tips/1-open.html"),
        ("heel/ergens/anders/in/de/site/1-open.html", "tips/1-open.html"),
        ("tips/1-opn.html", "tips/1-open.html"),
        ("tip/1-open.html", "tips/1-open.html"),
        ("e\u0301.html", "\u00e9.html"),
        ("heel-iets-anders.pdf", ""),
    ],
)
def test_bedoeld_is_het_bestand_dat_het_meest_lijkt(pad: str, bedoeld: str) -> None:
    assert Wegwijzer(PADEN).bedoeld(pad) == bedoeld


def test_bedoeld_anker_verschilt_soms_alleen_in_hoofdletters() -> None:
    wijzer = Wegwijzer(PADEN)
    assert wijzer.bedoeld_anker("index.html", "Kop-1", ["kop-1", "kop-2"]) == "kop-1"
    assert wijzer.bedoeld_anker("index.html", "kpo-1", ["kop-1", "iets"]) == "kop-1"
    assert wijzer.bedoeld_anker("tips/1-open.html", "kpo-1", ["iets"]) == ""


@pytest.fixture
def vergelijkingen(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Elke keer dat wij echt gaan zoeken naar wat erop lijkt."""
    gezocht: list[str] = []

    def tel(naam: str, mogelijk: Sequence[str]) -> str:
        gezocht.append(naam)
        return ""

    monkeypatch.setattr(wegwijzer, "bijna", tel)
    return gezocht


def test_bij_heel_veel_ankers_die_er_niet_zijn_zoeken_wij_niet_eindeloos(
    vergelijkingen: list[str],
) -> None:
    wijzer, ankers = Wegwijzer(PADEN), [f"een-lang-anker-{n}" for n in range(30)]
    for nummer in range(2_000):
        wijzer.bedoeld_anker(f"{nummer}.html", "een-lang-anker", ankers)
    assert len(vergelijkingen) == MEESTE_VOORSTELLEN


def test_bij_heel_veel_dode_links_in_een_grote_site_zoeken_wij_niet_eindeloos(
    vergelijkingen: list[str],
) -> None:
    wijzer = Wegwijzer(frozenset(f"map-{n % 7}/blad-{n}.html" for n in range(1_000)))
    for nummer in range(2_000):
        assert wijzer.weg("map-1", f"weg/{nummer}").gebrek
    assert len(vergelijkingen) <= 3 * MEESTE_VOORSTELLEN
