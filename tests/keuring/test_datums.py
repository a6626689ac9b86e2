"""De datumkeuring: een jaar of datum die nog moet komen is een vergissing."""

from pathlib import Path

import pytest

from kennisbank.samenhang import laad
from voorbeeldboom import BESTANDEN, schrijf_boom

LIJST = "data/voorbeelden.yaml"
KADER = "data/kader.yaml"


def zinnen(map_: Path, velden: str, peildatum: str = "2026-11-21") -> list[str]:
    tekst = BESTANDEN[LIJST].replace("  gemeente: Zeist\n", f"  gemeente: Zeist\n{velden}", 1)
    inhoud = laad(schrijf_boom(map_, **{LIJST: tekst}), peildatum=peildatum)
    return [str(een) for een in inhoud.bevindingen]


def test_jaar_in_de_toekomst_is_een_bevinding_op_zijn_regel(tmp_path: Path) -> None:
    assert zinnen(tmp_path, "  jaar_start: 2027\n") == [
        "data/voorbeelden.yaml:6: Het jaar 2027 moet nog komen. "
        "Kijk het na, of kies bij ‘status’ voor gepland."
    ]


def test_bron_die_morgen_is_gezien_is_een_bevinding(tmp_path: Path) -> None:
    [zin] = zinnen(tmp_path, "  gezien_op: 2026-11-22\n")
    assert "De datum 2026-11-22 moet nog komen." in zin


@pytest.mark.parametrize(
    "velden",
    [
        "  jaar_start: 2026\n  gezien_op: 2026-11-21\n",
        "  jaar_start: 2030\n  status: gepland\n",
    ],
)
def test_wat_nu_is_of_gepland_mag(tmp_path: Path, velden: str) -> None:
    assert zinnen(tmp_path, velden) == []


def test_zonder_peildatum_is_er_geen_toekomst(tmp_path: Path) -> None:
    assert zinnen(tmp_path, "  jaar_start: 2090\n", peildatum="") == []


def test_kader_waarvan_het_einde_al_vaststaat_mag(tmp_path: Path) -> None:
    kader = BESTANDEN[KADER].replace(
        "overgang_tot:", "jaar_start: 2027\n  jaar_eind: 2031\n  overgang_tot:"
    )
    inhoud = laad(schrijf_boom(tmp_path, **{KADER: kader}), peildatum="2026-11-21")
    assert inhoud.bevindingen == ()


def test_kader_dat_pas_morgen_is_gezien_is_een_bevinding(tmp_path: Path) -> None:
    kader = BESTANDEN[KADER].replace("overgang_tot:", "gezien_op: 2026-11-22\n  overgang_tot:")
    inhoud = laad(schrijf_boom(tmp_path, **{KADER: kader}), peildatum="2026-11-21")
    assert [een.veld for een in inhoud.bevindingen] == ["gezien_op"]
