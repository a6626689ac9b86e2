"""Na elke wijziging is een bouw met geheugen byte voor byte gelijk aan een bouw zonder."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from bladgeheugen.dag import WIJZIGINGEN
from gitboom import VANDAAG
from sitebouw import kopieer_raamwerk
from voorbeeldboom import schrijf_boom

DAG = Path(__file__).with_name("dag.py")


def speel(map_: Path, keren: int, worp: int) -> None:
    kopieer_raamwerk(map_)
    schrijf_boom(map_)
    klaar = subprocess.run(
        [sys.executable, str(DAG), str(map_), str(keren), str(worp)],
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1", "SOURCE_DATE_EPOCH": str(VANDAAG)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert klaar.returncode == 0, klaar.stderr[-3000:]


def test_elke_wijziging_is_op_een_dag_vaker_te_doen(tmp_path: Path) -> None:
    kopieer_raamwerk(tmp_path)
    schrijf_boom(tmp_path)
    for nummer, wijzig in enumerate([*WIJZIGINGEN.values()] * 3, 1):
        wijzig(tmp_path, nummer)


def test_na_tien_wijzigingen_van_allerlei_soort_is_nooit_een_pagina_oud(tmp_path: Path) -> None:
    speel(tmp_path, 10, 1)


@pytest.mark.nacht
def test_na_tweehonderd_wijzigingen_van_elke_soort_is_nooit_een_pagina_oud(
    tmp_path: Path,
) -> None:
    speel(tmp_path, 200, 2)
