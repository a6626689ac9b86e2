"""Open data: één JSON-bestand waarin niets ontbreekt."""

import json

from jsonschema import Draft202012Validator

from conftest import LaadMet
from kennisbank.model import SOORTEN
from kennisbank.opendata import bestanden, gegevens_per_pagina, schema_json
from kennisbank.samenhang import Inhoud

VAST = {"url", "soort", "onderdeel_van", "onderdelen"}


def gepubliceerd(inhoud: Inhoud, naam: str = "kennisbank.json") -> str:
    """Een bestand zoals het in de datamap van de site staat."""
    return bestanden(inhoud.graaf, inhoud.gemeenten)[naam].decode()


def test_elk_record_staat_er_een_keer_met_adres_en_verbanden(laad_met: LaadMet) -> None:
    inhoud = laad_met()
    data = json.loads(gepubliceerd(inhoud))
    records = {een["id"]: een for een in data["records"]}
    assert data["versie"] == 1
    assert set(records) == set(inhoud.graaf.knopen)
    voorstel = records["voorstel-1b"]
    assert voorstel["url"] == "prioriteiten/1-vertrouwen.html#voorstel-1b"
    assert voorstel["onderdeel_van"] == "prioriteit-1"
    assert voorstel["bron"] == [{"document": "pamflet-tekst", "plaats": "17"}]
    assert voorstel["relaties"] == [
        {"naar": "tip-1.1", "soort": "hangt-samen", "herkomst": "redactie", "richting": "heen"}
    ]
    assert voorstel["pepers"] == 2


def test_gegevens_voldoen_aan_hun_schema(laad_met: LaadMet) -> None:
    inhoud = laad_met()
    data = json.loads(gepubliceerd(inhoud))
    assert gepubliceerd(inhoud, "kennisbank.schema.json") == schema_json()
    Draft202012Validator(json.loads(schema_json())).validate(data)


def test_veld_van_een_record_verdringt_nooit_een_vast_veld() -> None:
    botsend = [soort.soort for soort in SOORTEN if VAST & set(soort.model_fields)]
    assert botsend == []


def test_voorbeelden_hebben_dezelfde_vorm_als_in_de_hele_kennisbank(laad_met: LaadMet) -> None:
    inhoud = laad_met()
    alles = json.loads(gepubliceerd(inhoud))
    deel = json.loads(gepubliceerd(inhoud, "voorbeelden.json"))
    assert deel == {
        "versie": alles["versie"],
        "records": [een for een in alles["records"] if een["soort"] == "voorbeeld"],
    }
    assert len(deel["records"]) == 2


def test_gegevens_van_een_pagina_zijn_alles_wat_daar_woont(laad_met: LaadMet) -> None:
    inhoud = laad_met()
    data = json.loads(dict(gegevens_per_pagina(inhoud.graaf))["prioriteiten/1-vertrouwen.html"])
    assert [een["id"] for een in data["records"]] == ["prioriteit-1", "voorstel-1a", "voorstel-1b"]
    Draft202012Validator(json.loads(schema_json())).validate(data)
    hele = {een["id"]: een for een in json.loads(gepubliceerd(inhoud))["records"]}
    assert all(een == hele[een["id"]] for een in data["records"])


def test_alle_paginas_samen_zijn_de_hele_kennisbank(laad_met: LaadMet) -> None:
    graaf = laad_met().graaf
    per_pagina = dict(gegevens_per_pagina(graaf))
    ids = [een["id"] for tekst in per_pagina.values() for een in json.loads(tekst)["records"]]
    assert sorted(ids) == sorted(graaf.knopen)


def test_elk_record_staat_op_een_eigen_regel(laad_met: LaadMet) -> None:
    """Dan is een verschil tussen twee versies van het bestand te lezen."""
    inhoud = laad_met()
    eerste, *regels, laatste = gepubliceerd(inhoud).splitlines()
    assert (eerste, laatste) == ('{"versie": 1, "records": [', "]}")
    assert [json.loads(regel.rstrip(","))["id"] for regel in regels] == sorted(inhoud.graaf.knopen)
