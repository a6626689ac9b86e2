"""Het schema komt uit dezelfde types als de controle, en zegt dus hetzelfde."""

import json
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from kennisbank.lezen.schema import schemas
from voorbeeldboom import BESTANDEN


def schema(naam: str) -> dict[str, Any]:
    gelezen: dict[str, Any] = json.loads(schemas()[naam])
    return gelezen


def bezwaren(naam: str, waarde: object) -> list[str]:
    return [fout.message for fout in Draft202012Validator(schema(naam)).iter_errors(waarde)]


def test_elk_schema_is_geldig() -> None:
    for naam in schemas():
        Draft202012Validator.check_schema(schema(naam))


def test_lijst_in_data_heeft_een_schema_van_een_lijst() -> None:
    assert schema("voorbeelden.json")["type"] == "array"
    assert schema("tip.json")["type"] == "object"


def test_een_voorbeeld_in_een_eigen_bestand_heeft_een_schema_van_een_record() -> None:
    [record, *_] = yaml.safe_load(BESTANDEN["data/voorbeelden.yaml"])
    assert bezwaren("voorbeeld.json", record) == []
    assert bezwaren("voorbeeld.json", [record]) != []


@pytest.mark.parametrize(
    ("naam", "bestand"),
    [
        ("voorbeelden.json", "data/voorbeelden.yaml"),
        ("begrippen.json", "data/begrippen.yaml"),
        ("personen.json", "data/personen.yaml"),
    ],
)
def test_goede_lijst_voldoet_aan_haar_schema(naam: str, bestand: str) -> None:
    assert bezwaren(naam, yaml.safe_load(BESTANDEN[bestand])) == []


def test_goede_kop_voldoet_aan_haar_schema() -> None:
    kop = yaml.safe_load(BESTANDEN["docs/tips/1-open.md"].split("---")[1])
    assert bezwaren("tip.json", kop) == []


def test_editor_ziet_onbekend_veld_en_foute_keuze() -> None:
    record = yaml.safe_load(BESTANDEN["data/voorbeelden.yaml"])[0]
    assert "'kerm'" in bezwaren("voorbeelden.json", [record | {"kerm": "x"}])[0]
    assert "'lopt'" in bezwaren("voorbeelden.json", [record | {"status": "lopt"}])[0]


def test_editor_ziet_bij_elk_veld_de_uitleg() -> None:
    velden = schema("tip.json")["properties"]
    assert velden["leus"]["description"] == "De tip in hooguit acht gewone woorden."


def test_toelichting_onder_de_kop_is_geen_veld_van_de_kop() -> None:
    assert "tekst" not in schema("tip.json")["properties"]
