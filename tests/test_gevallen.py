"""Gevallen uit de praktijk: bestanden erin, bevindingen eruit. Een nieuw geval is een bestand."""

from pathlib import Path

import pytest
import yaml

from conftest import LaadMet
from voorbeeldboom import BESTANDEN

GEVALLEN = sorted((Path(__file__).parent / "gevallen").glob("*.yaml"))


@pytest.mark.parametrize("geval", GEVALLEN, ids=lambda pad: pad.stem)
def test_geval_geeft_precies_deze_bevindingen(geval: Path, laad_met: LaadMet) -> None:
    inhoud = yaml.safe_load(geval.read_text("utf-8"))
    anders = dict(inhoud.get("bestanden", {}))
    for bestand, vervangingen in inhoud.get("vervang", {}).items():
        tekst = BESTANDEN[bestand]
        for oud, nieuw in vervangingen.items():
            assert oud in tekst, f"{oud} staat niet in {bestand}"
            tekst = tekst.replace(oud, nieuw)
        anders[bestand] = tekst
    weg = inhoud.get("weg", ())
    assert [str(een) for een in laad_met(anders, weg).bevindingen] == inhoud["bevindingen"]
