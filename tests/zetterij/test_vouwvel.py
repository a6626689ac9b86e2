"""Vouwvel: gevouwen en gestapeld staan de bladzijden op volgorde."""

from hypothesis import given
from hypothesis import strategies as st

from kennisbank.zetterij.vouwvel import volgorde


def test_acht_bladzijden_passen_op_twee_vellen() -> None:
    assert list(volgorde(8)) == [(7, 0), (1, 6), (5, 2), (3, 4)]


def test_wat_overblijft_is_wit() -> None:
    assert list(volgorde(5)) == [(None, 0), (1, None), (None, 2), (3, 4)]


@given(st.integers(0, 300), st.sampled_from([4, 16, 32]))
def test_elke_bladzijde_komt_precies_een_keer(aantal: int, katern: int) -> None:
    gebruikt = [nummer for paar in volgorde(aantal, katern) for nummer in paar]
    assert sorted(een for een in gebruikt if een is not None) == list(range(aantal))
    assert len(gebruikt) % 4 == 0
