"""publiccode.yml volgt de standaard, en zegt hetzelfde als de rest van de opslag."""

import json
import tomllib
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator, FormatChecker

from werkstroom import HOOFDMAP

SCHEMA = json.loads((HOOFDMAP / "tests/gegevens/publiccode.schema.json").read_text("utf-8"))
KEURDER = Draft202012Validator(SCHEMA, format_checker=FormatChecker())


def publiccode() -> dict[str, Any]:
    inhoud: dict[str, Any] = yaml.safe_load((HOOFDMAP / "publiccode.yml").read_text("utf-8"))
    return inhoud


def bezwaren(inhoud: dict[str, Any]) -> list[str]:
    return [f"{fout.json_path}: {fout.message}" for fout in KEURDER.iter_errors(inhoud)]


def test_schema_is_zelf_geldig() -> None:
    Draft202012Validator.check_schema(SCHEMA)


def test_publiccode_volgt_de_standaard() -> None:
    assert bezwaren(publiccode()) == []


@pytest.mark.parametrize(
    ("sleutel", "waarde"),
    [
        ("categories", ["civic-engagement"]),
        ("url", "geen adres"),
        ("releaseDate", "21-11-2026"),
        ("softwareType", "website"),
        ("maintenance", {"type": "internal"}),
        ("description", {"nl": {"shortDescription": "Te kort.", "features": ["x"]}}),
        ("tags", ["mag niet"]),
    ],
)
def test_een_verkeerde_waarde_wordt_gevonden(sleutel: str, waarde: object) -> None:
    assert bezwaren({**publiccode(), sleutel: waarde})


def test_een_verplichte_sleutel_mag_niet_ontbreken() -> None:
    for sleutel in SCHEMA["required"]:
        zonder = {naam: waarde for naam, waarde in publiccode().items() if naam != sleutel}
        assert bezwaren(zonder) == [f"$: '{sleutel}' is a required property"]


def test_versie_en_licentie_zijn_overal_gelijk() -> None:
    project = tomllib.loads((HOOFDMAP / "pyproject.toml").read_text("utf-8"))["project"]
    inhoud = publiccode()
    assert inhoud["softwareVersion"] == project["version"]
    assert inhoud["legal"]["license"] == project["license"]
    assert f"## {project['version']}" in (HOOFDMAP / "CHANGELOG.md").read_text("utf-8")


def test_adres_van_de_opslag_is_overal_gelijk() -> None:
    adres = publiccode()["url"]
    assert f'"{adres}/edit/main/"' in (HOOFDMAP / "mkdocs.yml").read_text("utf-8")
    eigenaar = adres.removeprefix("https://github.com/").split("/")[0]
    assert f"@{eigenaar}/" in (HOOFDMAP / ".github/CODEOWNERS").read_text("utf-8")
