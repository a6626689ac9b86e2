"""Open data: één JSON-bestand waarin niets ontbreekt."""

import json

from jsonschema import Draft202012Validator

from conftest import LaadMet
from kennisbank.model import SOORTEN
from kennisbank.uitvoer import kennisbank_json, schema_json

VAST = {"url", "soort", "onderdeel_van", "onderdelen"}


def test_elk_record_staat_er_een_keer_met_adres_en_verbanden(laad_met: LaadMet) -> None:
    graaf = laad_met().graaf
    data = json.loads(kennisbank_json(graaf))
    records = {een["id"]: een for een in data["records"]}
    assert data["versie"] == 1
    assert set(records) == set(graaf.knopen)
    voorstel = records["voorstel-1b"]
    assert voorstel["url"] == "prioriteiten/1-vertrouwen.html#voorstel-1b"
    assert voorstel["onderdeel_van"] == "prioriteit-1"
    assert voorstel["bron"] == [{"document": "pamflet-tekst", "plaats": "17"}]
    assert voorstel["relaties"] == [
        {"naar": "tip-1.1", "soort": "hangt-samen", "herkomst": "redactie", "richting": "heen"}
    ]
    assert voorstel["pepers"] == 2


def test_gegevens_voldoen_aan_hun_schema(laad_met: LaadMet) -> None:
    data = json.loads(kennisbank_json(laad_met().graaf))
    Draft202012Validator(json.loads(schema_json())).validate(data)


def test_veld_van_een_record_verdringt_nooit_een_vast_veld() -> None:
    botsend = [soort.soort for soort in SOORTEN if VAST & set(soort.model_fields)]
    assert botsend == []
