"""Schrijver: klein, steeds dezelfde bytes, en lengtes die kloppen."""

import zlib

import page
import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kennisbank.zetterij.schrijver import klein, schrijf
from papier.bouwsel import open_pdf


def voorbeeld(bladzijden: int) -> pikepdf.Pdf:
    pdf = pikepdf.new()
    for _ in range(bladzijden):
        pdf.add_blank_page()
    return pdf


@given(st.binary(max_size=400))
def test_een_stroom_eindigt_nooit_op_een_regeleinde(inhoud: bytes) -> None:
    ingepakt = klein(inhoud)
    assert ingepakt[-1:] not in b"\r\n"
    assert zlib.decompress(ingepakt).rstrip(b" ") == inhoud.rstrip(b" ")


@pytest.mark.parametrize("einde", [b"\n", b"\r"])
def test_een_stroom_die_op_een_regeleinde_uitkomt_krijgt_een_spatie(einde: bytes) -> None:
    """De laatste byte van een ingepakte stroom is de som van haar bytes, plus één."""
    inhoud = b"\x01" * (einde[0] - 1)
    assert zlib.compress(inhoud)[-1:] == einde
    assert zlib.decompress(klein(inhoud)) == inhoud + b" "


def test_dezelfde_pdf_geeft_dezelfde_bytes() -> None:
    assert schrijf(voorbeeld(3)) == schrijf(voorbeeld(3))
    assert schrijf(voorbeeld(3)) != schrijf(voorbeeld(4))


def test_wat_geschreven_is_valt_weer_te_lezen() -> None:
    with open_pdf(schrijf(voorbeeld(600))) as pdf:
        assert len(pdf.pages) == 600
        assert pdf.check_pdf_syntax() == []


def test_elke_omvang_blijft_te_lezen() -> None:
    """Ook als de lijst met plaatsen ingepakt op een regeleinde uitkomt."""
    for bladzijden in range(1, 150):
        inhoud = schrijf(voorbeeld(bladzijden))
        assert page.validate_pdf_bytes(inhoud, profile=page.ValidationProfile.PDF_A_2A)
