"""De matrix: verbanden tellen van onderdeel tot onderdeel, en lege vakken zijn witte vlekken."""

from conftest import LaadMet
from kennisbank.weergave.matrix import matrix


def test_verband_van_een_onderdeel_telt_bij_het_hoofdrecord(laad_met: LaadMet) -> None:
    tabel = matrix(laad_met().graaf, "prioriteit", "tip")
    [rij] = tabel.rijen
    assert [(vak.kolom.id, vak.aantal) for vak in rij.vakken] == [("tip-1", 1)]
    assert tabel.witte_vlekken == ()


def test_paar_zonder_verband_is_een_witte_vlek(laad_met: LaadMet) -> None:
    tabel = matrix(laad_met().graaf, "prioriteit", "rode-draad")
    assert [(rij.id, kolom.id) for rij, kolom in tabel.witte_vlekken] == [
        ("prioriteit-1", "rode-draad-1")
    ]


def test_matrix_is_van_beide_kanten_even_vol(laad_met: LaadMet) -> None:
    graaf = laad_met().graaf
    heen = [vak.aantal for rij in matrix(graaf, "prioriteit", "tip").rijen for vak in rij.vakken]
    terug = [vak.aantal for rij in matrix(graaf, "tip", "prioriteit").rijen for vak in rij.vakken]
    assert heen == terug
