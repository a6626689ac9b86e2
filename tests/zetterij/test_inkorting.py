"""Inkorting: minder bytes, en voor de lezer dezelfde bladzijde."""

import pytest

from kennisbank.zetterij.inkorting import ingekort

INKT = b"/c0 cs 0.12156863 0.14901961 0.13725491 scn"


def regel(x: float, tekst: bytes = b"[(\\000\\020)12(\\000\\))]TJ", kleur: bytes = INKT) -> bytes:
    return b"q 1 0 0 -1 %r 700.12345 cm%s\nBT 0 Tr/f0 9 Tf 1 0 0 -1 0 0 Tm%s\nET\nQ\n" % (
        x,
        kleur,
        tekst,
    )


def test_letter_en_kleur_staan_er_alleen_waar_zij_veranderen() -> None:
    kort = ingekort(regel(10.23456) + regel(20.5))
    assert kort.count(b"scn") == kort.count(b"Tf") == 1
    assert b"BT/f0 9 Tf 10.23 700.12 Td" in kort
    assert b"BT 20.5 700.12 Td" in kort


def test_na_een_open_toestand_staan_letter_en_kleur_er_opnieuw() -> None:
    assert ingekort(regel(1) + b"q 1 0 0 1 0 0 cm\n" + regel(2) + b"Q\n").count(b"Tf") == 2
    assert ingekort(regel(1) + b"q 0 0 m S\nQ\n" + regel(2)).count(b"Tf") == 1


def test_een_kleur_blijft_precies_dezelfde() -> None:
    kort = ingekort(regel(1)).split(b" scn")[0].split()[-3:]
    assert [round(float(een) * 255) for een in kort] == [0x1F, 0x26, 0x23]


@pytest.mark.parametrize(
    ("lang", "kort"),
    [
        (b"[(\\000A)]TJ", b"[(\x00A)]TJ"),
        (b"[(\\000\\))]TJ", b"[(\x00\\))]TJ"),
        (b"[(\\000\\015)]TJ", b"[(\x00\\015)]TJ"),
        (b"[(\\000\\\\)]TJ", b"[(\x00\\\\)]TJ"),
        (b"[<0041000D>]TJ", b"[(\x00A\x00\\r)]TJ"),
        (b"<0028>Tj", b"(\x00\\()Tj"),
    ],
)
def test_een_string_houdt_haar_tekens(lang: bytes, kort: bytes) -> None:
    assert ingekort(regel(1, lang)).endswith(kort + b" ET\n")


def test_een_nummer_dat_nog_open_staat_blijft_te_vinden() -> None:
    open_ = regel(1, b"(\\000\\020)Tj", b"/c0 cs 0.003921569 0 0.40784314 scn")
    assert b"/c0 cs 0.004 0 0.408 scn\nBT 0 Tr/f0 9 Tf 1 0 0 -1 0 0 Tm" in ingekort(open_)
