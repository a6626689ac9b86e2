"""Vouwvel: gevouwen en gestapeld staan de bladzijden op volgorde."""

from hypothesis import given
from hypothesis import strategies as st

from kennisbank.papier import Drukwerk
from kennisbank.papier.vouwvel import volgorde
from papier.bouwsel import open_pdf


def test_acht_bladzijden_passen_op_twee_vellen() -> None:
    assert list(volgorde(8)) == [(7, 0), (1, 6), (5, 2), (3, 4)]


def test_wat_overblijft_is_wit() -> None:
    assert list(volgorde(5)) == [(None, 0), (1, None), (None, 2), (3, 4)]


@given(st.integers(0, 300), st.sampled_from([4, 16, 32]))
def test_elke_bladzijde_komt_precies_een_keer(aantal: int, katern: int) -> None:
    gebruikt = [nummer for paar in volgorde(aantal, katern) for nummer in paar]
    assert sorted(een for een in gebruikt if een is not None) == list(range(aantal))
    assert len(gebruikt) % 4 == 0


def test_elke_halve_bladzijde_zegt_welke_zij_is(kleine_druk: Drukwerk) -> None:
    with open_pdf(kleine_druk.bestanden["pdf/boekje-vouwen.pdf"]) as pdf:
        beelden = pdf.Root.StructTreeRoot.K.K
        assert str(beelden[1].Alt if len(beelden) > 1 else beelden[0].Alt).startswith("Bladzijde ")
        assert [float(een) for een in pdf.pages[0].MediaBox][2:] == [841.889862, 595.27566]
