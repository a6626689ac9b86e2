"""Dia's: per record een paar gedachten, zonder opmaak, en per soort in een script."""

import json

from conftest import LaadMet
from kennisbank.weergave.diadata import dias, diascripts


def test_een_voorstel_geeft_zijn_kern_en_zijn_afspraak(laad_met: LaadMet) -> None:
    graaf = laad_met({}).graaf
    eerste, afspraak = dias(graaf["voorstel-1a"])
    record = graaf["voorstel-1a"].record
    assert eerste == ("Voorstel 1a", record.titel, record.kern)
    assert afspraak[0].startswith("De afspraak, ")
    assert "[gemeentenaam]" in afspraak[2] or afspraak[2].startswith("Wij")


def test_een_script_zet_de_dias_bij_die_er_al_zijn(laad_met: LaadMet) -> None:
    scripts = diascripts(laad_met({}).graaf)
    begin, _, rest = scripts["dias-voorstel.js"].partition(",")
    assert begin == "Object.assign(globalThis.meerdoenDias??={}"
    inhoud = json.loads(rest.removesuffix(");\n"))
    assert inhoud["voorstel-1a"][0][0] == "Voorstel 1a"
    assert "dias-gemeente.js" not in scripts
