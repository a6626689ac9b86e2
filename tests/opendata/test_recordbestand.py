"""Open data: één JSON-bestand waarin niets ontbreekt."""

import json

from jsonschema import Draft202012Validator

from conftest import LaadMet
from kennisbank.model import SOORTEN
from kennisbank.opendata import (
    gegevens_per_pagina,
    kennisbank_json,
    paginagegevens,
    schema_json,
    voorbeelden_json,
)

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


def test_voorbeelden_hebben_dezelfde_vorm_als_in_de_hele_kennisbank(laad_met: LaadMet) -> None:
    graaf = laad_met().graaf
    alles = json.loads(kennisbank_json(graaf))
    deel = json.loads(voorbeelden_json(graaf))
    assert deel == {
        "versie": alles["versie"],
        "records": [een for een in alles["records"] if een["soort"] == "voorbeeld"],
    }
    assert len(deel["records"]) == 2


def test_gegevens_van_een_pagina_zijn_alles_wat_daar_woont(laad_met: LaadMet) -> None:
    graaf = laad_met().graaf
    tekst = paginagegevens(graaf, "prioriteiten/1-vertrouwen.html")
    data = json.loads(tekst)
    assert [een["id"] for een in data["records"]] == ["prioriteit-1", "voorstel-1a", "voorstel-1b"]
    Draft202012Validator(json.loads(schema_json())).validate(data)
    hele = {een["id"]: een for een in json.loads(kennisbank_json(graaf))["records"]}
    assert all(een == hele[een["id"]] for een in data["records"])


def test_pagina_zonder_records_heeft_lege_gegevens(laad_met: LaadMet) -> None:
    assert json.loads(paginagegevens(laad_met().graaf, "nergens.html"))["records"] == []


def test_alle_paginas_samen_zijn_de_hele_kennisbank(laad_met: LaadMet) -> None:
    graaf = laad_met().graaf
    per_pagina = dict(gegevens_per_pagina(graaf))
    assert all(tekst == paginagegevens(graaf, pagina) for pagina, tekst in per_pagina.items())
    ids = [een["id"] for tekst in per_pagina.values() for een in json.loads(tekst)["records"]]
    assert sorted(ids) == sorted(graaf.knopen)


def test_elk_record_staat_op_een_eigen_regel(laad_met: LaadMet) -> None:
    """Dan is een verschil tussen twee versies van het bestand te lezen."""
    graaf = laad_met().graaf
    eerste, *regels, laatste = kennisbank_json(graaf).splitlines()
    assert (eerste, laatste) == ('{"versie": 1, "records": [', "]}")
    assert [json.loads(regel.rstrip(","))["id"] for regel in regels] == sorted(graaf.knopen)
