"""Dia's: per record een paar gedachten, zonder opmaak, en per soort in een script."""

import json

from conftest import LaadMet
from kennisbank.weergave.diadata import dias, diascripts
from kennisbank.weergave.leesmap import als_tekst
from voorbeeldboom import KAART

BRON = "https://www.zeist.nl/balans"


def test_een_voorstel_geeft_zijn_kern_en_zijn_afspraak(laad_met: LaadMet) -> None:
    graaf = laad_met({}).graaf
    eerste, afspraak = dias(graaf["voorstel-1a"])
    record = graaf["voorstel-1a"].record
    assert eerste == ("Voorstel 1a", record.titel, record.kern)
    assert afspraak[0].startswith("De afspraak, ")
    assert "[gemeentenaam]" in afspraak[2] or afspraak[2].startswith("Wij")


def test_een_kaart_toont_de_zaal_evenveel_voor_als_tegen(laad_met: LaadMet) -> None:
    erbij = f"""  voor:
    - {{tekst: Het lot is eerlijk., wie: raadslid, bron: "{BRON}"}}
    - {{tekst: Het lot is snel., wie: raadslid, bron: "{BRON}"}}
  misgegaan:
    - {{tekst: Het duurde lang., gemeente: Zeist, jaar: 2021, bron: "{BRON}"}}
"""
    kaart = KAART.replace("  gids:", f"{erbij}  gids:")
    graaf = laad_met({"data/feitenkaarten.yaml": kaart}).graaf
    assert dias(graaf["feit-loting"])[1:] == (
        ("Wat het kost", "", "300 euro"),
        ("Voor, raadslid", "", "Het lot is eerlijk."),
        ("Tegen, onderzoeker", "", "Niemand koos hen."),
        ("Wat misging, Zeist, 2021", "", "Het duurde lang."),
    )
    secties = dict(als_tekst(graaf, graaf["feit-loting"])["secties"])
    assert secties["Voor"] == ("Raadslid: Het lot is eerlijk.", "Raadslid: Het lot is snel.")
    assert secties["Wat misging"] == ("Zeist, 2021: Het duurde lang.",)


def test_een_script_zet_de_dias_bij_die_er_al_zijn(laad_met: LaadMet) -> None:
    scripts = diascripts(laad_met({}).graaf)
    begin, _, rest = scripts["dias-voorstel.js"].partition(",")
    assert begin == "Object.assign(globalThis.meerdoenDias??={}"
    inhoud = json.loads(rest.removesuffix(");\n"))
    assert inhoud["voorstel-1a"][0][0] == "Voorstel 1a"
    assert "dias-gemeente.js" not in scripts
