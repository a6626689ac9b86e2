"""De tabel bij de platen: wat er veranderde aan hoe lang en hoe zwaar een pagina is."""

import importlib.util

from sitebouw import HOOFDMAP

_vorm = importlib.util.spec_from_file_location("paginamaat", HOOFDMAP / "gereedschap/paginamaat.py")
assert _vorm is not None
assert _vorm.loader is not None
paginamaat = importlib.util.module_from_spec(_vorm)
_vorm.loader.exec_module(paginamaat)
Maat, lees, schrijf, tabel = (
    getattr(paginamaat, naam) for naam in ("Maat", "lees", "schrijf", "tabel")
)

TOEN = Maat(8440, 3000, 900, 1200, 60, 90, 50_000)
NU = Maat(4220, 3000, 700, 1200, 61, 90, 48_000)


def test_bewaarde_maten_zijn_weer_te_lezen() -> None:
    maten = {"index.html": NU, "tips/index.html": TOEN}
    assert lees(schrijf(maten)) == maten
    assert lees("pagina\nhalf\t1\n") == {}


def test_tabel_zegt_achter_een_getal_wat_er_veranderde() -> None:
    kop, start, nieuw, weg = tabel(
        {"index.html": NU, "nieuw.html": TOEN}, {"index.html": TOEN, "oud.html": TOEN}
    )
    assert kop.split()[:3] == ["pagina", "schermen", "telefoon"]
    assert start.split()[:4] == ["index.html", "5,0", "4220", "(-4220)"]
    assert "61 (+1)" in start
    assert "3000 (" not in start
    assert nieuw.split()[1:3] == ["10,0", "8440"]
    assert weg == "oud.html is er niet meer."
