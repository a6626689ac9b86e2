"""De datamap: alles wat de site aan gegevens belooft, staat er, en elke keer hetzelfde."""

import csv
import json
import os
import subprocess
import sys
from io import BytesIO, StringIO
from pathlib import Path

from jsonschema import Draft202012Validator
from python_calamine import load_workbook

from conftest import LaadMet
from kennisbank.lezen.schema import schemas
from kennisbank.opendata import GEGEVENS, bestanden
from kennisbank.opendata.voeding import Dagen
from voorbeeldboom import schrijf_boom

NAMEN = {
    "kennisbank.json",
    "kennisbank.schema.json",
    "kennisbank.csv",
    "kennisbank.ods",
    "voorbeelden.csv",
    "voorbeelden.ods",
    "voorbeelden.json",
    "voorbeelden.atom",
    "nieuw.atom",
    "werklijst.atom",
    "openapi.json",
    "wetsdata.ics",
    "raadsagenda.ics",
    "catalogus.ttl",
    "catalogus.jsonld",
}
MAAK = """
import hashlib, sys
from pathlib import Path
from kennisbank.samenhang import laad
from kennisbank.opendata import bestanden
from kennisbank.opendata.voeding import Dagen
inhoud = laad(Path(sys.argv[1]))
alles = bestanden(inhoud.graaf, inhoud.gemeenten, "", Dagen({"vb-onbekend": "2026-11-20"}, {}))
print({naam: hashlib.sha256(tekst).hexdigest() for naam, tekst in alles.items()})
"""


def alles(laad_met: LaadMet, adres: str = "") -> dict[str, bytes]:
    inhoud = laad_met()
    datums = {"vb-onbekend": "2026-11-20", "tip-1": "2026-11-21"}
    return bestanden(inhoud.graaf, inhoud.gemeenten, adres, Dagen(datums, {}))


def bovenaan(gemaakt: dict[str, bytes]) -> list[str]:
    """De bestanden die niet in een eigen map staan."""
    return [naam for naam in gemaakt if "/" not in naam]


def test_alle_bestanden_zijn_er_en_geen_is_leeg(laad_met: LaadMet) -> None:
    gemaakt = alles(laad_met)
    assert set(bovenaan(gemaakt)) == NAMEN
    assert all(gemaakt.values())


def test_elk_schema_staat_op_de_site(laad_met: LaadMet) -> None:
    op_de_site = alles(laad_met)
    assert all(op_de_site[f"schema/{naam}"].decode() == tekst for naam, tekst in schemas().items())


def test_openapi_noemt_elk_bestand_dat_de_catalogus_belooft(laad_met: LaadMet) -> None:
    gemaakt = alles(laad_met)
    beschrijving = json.loads(gemaakt["openapi.json"])
    vast = [pad for pad in beschrijving["paths"] if "{" not in pad]
    assert {pad.removeprefix("/data/") for pad in vast} <= set(gemaakt)
    beloofd = {uitgave.pad for set_ in GEGEVENS for uitgave in set_.uitgaven}
    assert {pad.removeprefix("/") for pad in vast} == beloofd
    assert "/data/voeding/{onderwerp}.atom" in beschrijving["paths"]
    assert "voeding/prioriteit-1.atom" in gemaakt


def test_de_openapi_volgt_het_eigen_schema_van_de_gegevens(laad_met: LaadMet) -> None:
    gemaakt = alles(laad_met)
    delen = json.loads(gemaakt["openapi.json"])["components"]
    schema = {"$ref": "#/components/schemas/Data", "components": delen}
    Draft202012Validator(schema).validate(json.loads(gemaakt["kennisbank.json"]))


def test_catalogus_belooft_niets_dat_er_niet_is(laad_met: LaadMet) -> None:
    beloofd = {uitgave.bestand for set_ in GEGEVENS for uitgave in set_.uitgaven}
    assert beloofd <= set(alles(laad_met))


def test_elke_vorm_vertelt_van_dezelfde_records(laad_met: LaadMet) -> None:
    gemaakt = alles(laad_met)
    for naam in ("kennisbank", "voorbeelden"):
        ids = [een["id"] for een in json.loads(gemaakt[f"{naam}.json"])["records"]]
        rijen = csv.DictReader(StringIO(gemaakt[f"{naam}.csv"].decode("utf-8-sig"), newline=""))
        assert sorted(rij["id"] for rij in rijen) == ids
        blad = load_workbook(BytesIO(gemaakt[f"{naam}.ods"])).get_sheet_by_index(0).to_python()
        assert sorted(str(rij[0]) for rij in blad[1:]) == ids


def test_catalogus_krijgt_de_datum_van_de_jongste_wijziging(laad_met: LaadMet) -> None:
    assert '"2026-11-21"^^xsd:date' in alles(laad_met)["catalogus.ttl"].decode()


def test_adres_van_de_site_komt_in_elk_bestand_met_adressen(laad_met: LaadMet) -> None:
    gemaakt = alles(laad_met, "https://meerdoen.nl/")
    for naam in ("kennisbank.csv", "voorbeelden.csv", "voorbeelden.atom", "catalogus.ttl"):
        assert "https://meerdoen.nl/" in gemaakt[naam].decode(), naam


def test_zonder_datums_is_alles_er_ook(laad_met: LaadMet) -> None:
    inhoud = laad_met()
    assert set(bovenaan(bestanden(inhoud.graaf, inhoud.gemeenten))) == NAMEN


def test_twee_processen_maken_dezelfde_bytes(tmp_path: Path) -> None:
    boom = schrijf_boom(tmp_path)
    bron = Path(__file__).parents[2] / "src"
    uitkomsten = {
        subprocess.run(
            [sys.executable, "-c", MAAK, str(boom)],
            env={**os.environ, "PYTHONPATH": str(bron), "PYTHONHASHSEED": zaad},
            capture_output=True,
            check=True,
        ).stdout
        for zaad in ("1", "2")
    }
    assert len(uitkomsten) == 1
