"""Werkplaats: alles komt klaar, in eigen processen, en een ongeluk blijft bij zijn eigen stapel."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kennisbank.zetterij import werkplaats
from kennisbank.zetterij.werkplaats import STAPEL, stapels, zet_alle
from kennisbank.zetterij.zetter import ZetError, Zetopdracht, zet
from zetterij.test_zetter import vel


def opdracht(naam: str, omvang: int = 1) -> Zetopdracht:
    return Zetopdracht(naam, "vel", "x" * omvang)


@given(st.lists(st.integers(1, 2 * STAPEL), max_size=12))
def test_elke_opdracht_zit_in_precies_een_stapel_die_klein_is_of_alleen(omvang: list[int]) -> None:
    rij = [opdracht(str(nummer), groot) for nummer, groot in enumerate(omvang)]
    gemaakt = list(stapels(rij))
    assert sorted(een.naam for stapel in gemaakt for een in stapel) == sorted(
        map(str, range(len(rij)))
    )
    assert all(len(s) == 1 or sum(len(een.gegevens) for een in s) <= STAPEL for s in gemaakt)


def test_het_grootste_werk_begint_eerst() -> None:
    rij = [opdracht("klein"), opdracht("groot", STAPEL + 1), opdracht("half", STAPEL // 2)]
    assert [een.naam for stapel in stapels(rij) for een in stapel] == ["groot", "half", "klein"]


def test_een_eigen_proces_geeft_dezelfde_bytes_en_dezelfde_weigering() -> None:
    goed, fout = vel("Dag."), vel("a🌶b")
    uitkomst = dict((een.gegevens, wat) for een, wat in zet_alle([goed, fout]))
    assert uitkomst[goed.gegevens] == zet(goed)
    weigering = uitkomst[fout.gegevens]
    assert isinstance(weigering, ZetError)
    with pytest.raises(ZetError, match=str(weigering)[:20]):
        zet(fout)


def test_een_proces_dat_omvalt_is_een_weigering(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(werkplaats, "__package__", "kennisbank.bestaat_niet")
    ((_, uitkomst),) = zet_alle([vel("Dag.")])
    assert isinstance(uitkomst, ZetError)
    assert "stopte met uitgang 1" in str(uitkomst)


def test_een_eigen_proces_laadt_alleen_de_zetterij() -> None:
    """Het begint vaak; wat records leest, is er zwaar en overbodig."""
    proef = "import sys, kennisbank.zetterij.__main__; sys.exit('pydantic' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", proef]).returncode == 0
