"""De wegwijzer: het voorstel bij een pad dat er niet is, ook bij heel veel paden."""

import time

import pytest

from kennisbank.koppelingen.wegwijzer import Wegwijzer

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
    wegwijzer = Wegwijzer(PADEN)
    assert wegwijzer.bedoeld_anker("index.html", "Kop-1", ["kop-1", "kop-2"]) == "kop-1"
    assert wegwijzer.bedoeld_anker("index.html", "kpo-1", ["kop-1", "iets"]) == "kop-1"
    assert wegwijzer.bedoeld_anker("tips/1-open.html", "kpo-1", ["iets"]) == ""


def test_heel_veel_ankers_die_er_niet_zijn_kosten_weinig_tijd() -> None:
    wegwijzer, ankers = Wegwijzer(PADEN), [f"een-lang-anker-{n}" for n in range(300)]
    begin = time.perf_counter()
    for nummer in range(5_000):
        wegwijzer.bedoeld_anker(f"{nummer}.html", "een-lang-anker", ankers)
    assert time.perf_counter() - begin < 10


def test_heel_veel_dode_links_in_een_grote_site_kosten_weinig_tijd() -> None:
    wegwijzer = Wegwijzer(frozenset(f"map-{n % 7}/blad-{n}.html" for n in range(5_000)))
    begin = time.perf_counter()
    for nummer in range(5_000):
        assert wegwijzer.weg("map-1", f"weg/{nummer}").gebrek
    assert time.perf_counter() - begin < 5
