"""De verzonnen voorbeelden waarmee wij meten: elke keer dezelfde, en zonder één fout."""

import runpy
import shutil
from pathlib import Path

from kennisbank.samenhang import laad
from sitebouw import HOOFDMAP

laat_groeien = runpy.run_path(str(HOOFDMAP / "benchmarks/groei.py"))["laat_groeien"]
LOS = "data/voorbeelden"
ERBIJ, VERBANDEN = 12, 40


def gegroeid(map_: Path, *namen: str) -> Path:
    """Een kopie van de inhoud met voorbeelden erbij; het eerste heeft heel veel verbanden."""
    for naam in namen:
        shutil.copytree(HOOFDMAP / naam, map_ / naam, ignore=shutil.ignore_patterns("assets"))
    lijst = (map_ / "data/voorbeelden.yaml").read_text("utf-8")
    totaal = lijst.count("\n- id:") + len(list((map_ / LOS).iterdir())) + ERBIJ
    laat_groeien(map_, totaal, verbanden=VERBANDEN)
    return map_


def erbij(map_: Path) -> dict[str, str]:
    return {pad.stem: pad.read_text("utf-8") for pad in (map_ / LOS).glob("proef-*")}


def test_wat_erbij_groeit_is_elke_keer_hetzelfde_en_heeft_geen_fout(tmp_path: Path) -> None:
    nieuw = erbij(gegroeid(tmp_path / "een", "data", "docs"))
    assert nieuw == erbij(gegroeid(tmp_path / "ander", "data"))
    assert len(nieuw) == ERBIJ
    inhoud = laad(tmp_path / "een")
    assert [een for een in inhoud.bevindingen if een.plek.bestand.startswith(f"{LOS}/proef-")] == []
    verbanden = {len(inhoud.graaf[f"vb-{naam}"].record.relaties) for naam in nieuw}
    assert max(verbanden) == VERBANDEN
