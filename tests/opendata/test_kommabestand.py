"""Kommabestanden: heel terug te lezen, en nooit een formule."""

import csv
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kennisbank.opendata.kommabestand import csv_tekst
from kennisbank.opendata.tabel import Tabel


def tabel(*cellen: str | int) -> Tabel:
    return Tabel("proef", tuple(f"k{nummer}" for nummer in range(len(cellen))), (cellen,))


def cellen(tekst: str) -> list[str]:
    return list(csv.reader(StringIO(tekst.removeprefix("\ufeff"), newline=""), strict=True))[1]


def test_bestand_begint_met_het_volgordeteken_en_sluit_regels_met_crlf() -> None:
    assert csv_tekst(tabel("één", 2)) == "\ufeffk0,k1\r\néén,2\r\n"


def test_komma_aanhaling_en_regeleinde_komen_heel_terug() -> None:
    lastig = ('a,"b"', "regel 1\nregel 2", "c\r\nd", "")
    assert cellen(csv_tekst(tabel(*lastig))) == list(lastig)


@pytest.mark.parametrize("begin", ["=", "+", "-", "@", "\t", "\r", "\n"])
def test_tekst_die_op_een_formule_lijkt_krijgt_een_apostrof(begin: str) -> None:
    assert cellen(csv_tekst(tabel(f"{begin}HYPERLINK(1)"))) == [f"'{begin}HYPERLINK(1)"]


def test_getal_onder_nul_is_geen_formule() -> None:
    assert cellen(csv_tekst(tabel(-3, "3 - 2"))) == ["-3", "3 - 2"]


def test_stuurteken_wordt_een_ruitje() -> None:
    assert cellen(csv_tekst(tabel("a\x00b"))) == ["a\ufffdb"]


@given(st.lists(st.text(), min_size=2, max_size=4))
def test_welke_tekst_ook_komt_als_een_veilige_rij_terug(teksten: list[str]) -> None:
    terug = cellen(csv_tekst(tabel(*teksten)).encode().decode())
    assert len(terug) == len(teksten)
    assert not any(cel.startswith(("=", "+", "-", "@", "\t", "\r", "\n")) for cel in terug)
