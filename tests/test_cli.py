"""De opdracht `kennisbank`, zoals een redacteur haar gebruikt."""

import json
import os
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from kennisbank.cli import KAMERS, app
from kennisbank.cli.hulp import gevraagde_hulp
from sitebouw import HOOFDMAP
from voorbeeldboom import BESTANDEN, schrijf_boom
from voorgeladen import kennisbank

KAPOT = {"docs/tips/1-open.md": BESTANDEN["docs/tips/1-open.md"].replace("kern: L", "kerm: L")}


def test_goede_inhoud_geeft_uitgang_nul(tmp_path: Path) -> None:
    klaar = kennisbank("controleer", map_=schrijf_boom(tmp_path))
    assert klaar.returncode == 0
    alles_klopt, leesbaarheid = klaar.stdout.splitlines()
    assert alles_klopt == "Alles klopt: 53 records, geen bevindingen."
    assert leesbaarheid.startswith("Leesbaarheid (Flesch-Douma): 8")


def test_bevinding_geeft_uitgang_een_en_een_zin(tmp_path: Path) -> None:
    klaar = kennisbank("controleer", map_=schrijf_boom(tmp_path, **KAPOT))
    assert klaar.returncode == 1
    zin = "docs/tips/1-open.md:6: Het veld ‘kerm’ bestaat niet. Bedoelt u ‘kern’?"
    assert klaar.stdout.splitlines()[:2] == [
        f"{zin} (veld-bestaat-niet)",
        "1 bevinding in 51 records.",
    ]


@pytest.mark.parametrize(
    ("stuk", "zin"),
    [
        (["data/personen.yaml"], "1 bestand is niet helemaal gelezen; daar kan meer in staan."),
        (
            ["data/personen.yaml", "data/werken.yaml"],
            "2 bestanden zijn niet helemaal gelezen; daar kan meer in staan.",
        ),
    ],
)
def test_de_laatste_zin_zegt_hoeveel_bestanden_niet_helemaal_gelezen_zijn(
    tmp_path: Path, stuk: list[str], zin: str
) -> None:
    kapot = {naam: BESTANDEN[naam].replace("titel: ", "titel: @", 1) for naam in stuk}
    klaar = kennisbank("controleer", map_=schrijf_boom(tmp_path, **kapot))
    slot = klaar.stdout.splitlines()[-2]
    assert slot.startswith(f"{len(stuk)} bevinding")
    assert slot.endswith(zin)


def test_controleren_zegt_ook_dat_de_bouw_een_datum_wil(tmp_path: Path) -> None:
    klaar = kennisbank("controleer", map_=schrijf_boom(tmp_path))
    assert klaar.returncode == 0
    assert "Deze map hoort niet bij git." in klaar.stderr
    assert "Zonder datum weigert make site." in klaar.stderr


def test_json_is_een_document_en_verder_niets(tmp_path: Path) -> None:
    klaar = kennisbank("controleer", "--json", map_=schrijf_boom(tmp_path, **KAPOT))
    assert json.loads(klaar.stdout) == [
        {
            "bestand": "docs/tips/1-open.md",
            "regel": 6,
            "record": "tip-1",
            "veld": "kerm",
            "ernst": "fout",
            "melding": "Het veld ‘kerm’ bestaat niet.",
            "voorstel": "Bedoelt u ‘kern’?",
            "naam": "veld-bestaat-niet",
        }
    ]
    assert klaar.stderr == ""


def test_schema_schrijft_schemas_en_veldentabel(tmp_path: Path) -> None:
    klaar = kennisbank("schema", map_=schrijf_boom(tmp_path))
    assert klaar.returncode == 0
    schema = json.loads((tmp_path / "data/schema/voorbeelden.json").read_text("utf-8"))
    assert schema["type"] == "array"
    assert schema["items"]["properties"]["kern"]["description"].startswith("De boodschap")
    assert "| `pepers` * |" in (tmp_path / "docs/redactie/velden.md").read_text("utf-8")


def test_verkeerd_gebruik_geeft_uitgang_twee_in_het_nederlands(tmp_path: Path) -> None:
    schrijf_boom(tmp_path)
    (tmp_path / "leeg.md").touch()
    zinnen = {
        ("onzin",): "Kies een opdracht die bestaat: boekje, controleer, ",
        ("controlleer",): "De opdracht ‘controlleer’ bestaat niet. Bedoelt u ‘controleer’?",
        ("controleer", "data"): "controleer kijkt altijd alles na; laat ‘data’ weg.",
        ("schema", "x", "y"): "Achter schema hoort dit niet; laat ‘x y’ weg.",
        ("uit-formulier", "data"): "data is een map; geef een bestand.",
        ("uit-formulier", "leeg.md"): "leeg.md: Dit bestand is leeg.",
        ("lijkt-op", "data"): "data is een map; geef een bestand of een tekst.",
        ("controleer", "--jsn"): "De optie ‘--jsn’ bestaat niet of is niet volledig.",
        ("controleer", "--map", "nergens"): "In nergens staat geen map docs of data.",
    }
    for woorden, zin in zinnen.items():
        klaar = kennisbank(*woorden, map_=tmp_path)
        assert klaar.returncode == 2, woorden
        assert zin in klaar.stderr
        assert klaar.stdout == ""


def test_hulp_noemt_opties_opdrachten_en_woorden_in_het_nederlands(tmp_path: Path) -> None:
    alles = kennisbank("--help", map_=tmp_path).stdout
    assert "\nOpdrachten\n  formulier " in alles
    zip_ = kennisbank("zip", "--help", map_=tmp_path).stdout
    assert zip_.startswith("Gebruik: kennisbank zip [OPTIES] [SITE]\n")
    assert "\n  --help " in zip_
    assert "Toon deze uitleg." in zip_


ENGELS = re.compile(
    r"\b(?:usage|options?|arguments?|commands?|show|message|exit|required|default|range|the|and"
    r"|bool|str|path|int|list|none|true|false)\b",
    re.IGNORECASE,
)


def test_geen_enkele_uitleg_heeft_een_woord_engels() -> None:
    for kamer in KAMERS:
        import_module(f"kennisbank.cli.{kamer}")
    namen = [een.name or "" for een in app.registered_commands]
    assert len(namen) > 10
    for naam in ("", *namen):
        uitleg = gevraagde_hulp(app, [*filter(None, [naam]), "--help"])
        assert uitleg.startswith("Gebruik: kennisbank")
        gewoon = re.sub(r"--[a-z-]+|\b[A-Z]+\b", "", uitleg)
        assert ENGELS.findall(gewoon) == [], naam
        assert max(map(len, uitleg.splitlines())) < 100


@pytest.mark.parametrize("hoe", ["bestand", "invoer", "woorden"])
def test_lijkt_op_leest_een_bestand_wat_u_erin_stuurt_en_losse_woorden(
    tmp_path: Path, hoe: str
) -> None:
    map_ = schrijf_boom(tmp_path)
    tekst = "Gelote inwoners geven advies over de begroting."
    (map_ / "nieuw.md").write_text(tekst, "utf-8")
    woorden = {"bestand": ["nieuw.md"], "invoer": [], "woorden": [tekst]}[hoe]
    klaar = subprocess.run(
        [sys.executable, "-m", "kennisbank", "lijkt-op", *woorden, "--gemeente", "Zeist"],
        cwd=map_,
        env=os.environ | {"PYTHONPATH": str(HOOFDMAP / "src")},
        input=tekst,
        capture_output=True,
        text=True,
        check=False,
    )
    assert klaar.returncode == 0, klaar.stderr
    assert "(vb-zeist-loting)" in klaar.stdout


def test_lijkt_op_zegt_het_als_een_bestand_er_niet_is(tmp_path: Path) -> None:
    klaar = kennisbank("lijkt-op", "weg.yaml", map_=schrijf_boom(tmp_path))
    assert klaar.returncode == 2
    assert klaar.stderr == "Het bestand weg.yaml is er niet of is niet te openen.\n"


def test_wie_niet_om_uitleg_vraagt_krijgt_haar_niet() -> None:
    assert gevraagde_hulp(app, ["zoek", "loting"]) == ""
    assert gevraagde_hulp(app, ["zoek", "--", "--help"]) == ""
    assert gevraagde_hulp(app, ["onzin", "--help"]) == ""


def test_opendata_schrijft_alle_bestanden(tmp_path: Path) -> None:
    doel = tmp_path / "uit"
    klaar = kennisbank("opendata", "--naar", str(doel), map_=schrijf_boom(tmp_path / "boom"))
    assert klaar.returncode == 0
    assert {"voorbeelden.csv", "kennisbank.json", "catalogus.ttl"} <= {
        pad.name for pad in doel.iterdir()
    }


def test_zip_zonder_gebouwde_site_zegt_wat_u_eerst_doet(tmp_path: Path) -> None:
    klaar = kennisbank("zip", str(tmp_path / "leeg"), map_=schrijf_boom(tmp_path))
    assert klaar.returncode == 2
    assert "Maak die met: make site." in klaar.stderr
    assert "Traceback" not in klaar.stderr


def test_zip_pakt_een_gebouwde_site_in(tmp_path: Path) -> None:
    site = tmp_path / "site"
    site.mkdir()
    (site / "index.html").write_text("<h1>Start</h1>", "utf-8")
    assert kennisbank("zip", str(site), map_=schrijf_boom(tmp_path)).returncode == 0
    assert (site / "meer-doen-offline.zip").stat().st_size > 100


def test_zoek_geeft_als_json_wat_de_site_ook_vindt(tmp_path: Path) -> None:
    klaar = kennisbank("zoek", "gelote groep", "--json", map_=schrijf_boom(tmp_path))
    antwoord = json.loads(klaar.stdout)
    assert klaar.returncode == 0
    assert set(antwoord) == {
        "vraag",
        "bedoelde_u",
        "ook_gezocht_op",
        "niets_op",
        "antwoord",
        "resultaten",
    }
    assert set(antwoord["resultaten"][0]) == {"id", "titel", "url", "score", "waarom"}
    assert "begrip-loting" in [een["id"] for een in antwoord["resultaten"]]


def test_zoek_noemt_het_antwoord_de_reden_en_wat_niets_vond(tmp_path: Path) -> None:
    klaar = kennisbank("zoek", "wat is loting qwertzu", map_=schrijf_boom(tmp_path))
    assert "Niets gevonden op: qwertzu." in klaar.stdout
    assert "Wat het is: " in klaar.stdout
    assert "(gevonden op: loting)" in klaar.stdout


def test_zoek_zonder_uitkomst_zegt_wat_u_kunt_doen(tmp_path: Path) -> None:
    klaar = kennisbank("zoek", "xyzzy", map_=schrijf_boom(tmp_path))
    assert (klaar.returncode, klaar.stdout) == (
        0,
        "Niets gevonden. Probeer een ander of korter woord.\n",
    )


def test_meet_zoeken_leest_een_ander_corpus(tmp_path: Path) -> None:
    corpus, vragen = tmp_path / "corpus.jsonl", tmp_path / "vragen.jsonl"
    corpus.write_text(
        '{"id": "a", "type": "tip", "title": "Loting", "text": "Het lot beslist.", "tags": [],'
        ' "parent": "", "gemeenten": []}\n',
        "utf-8",
    )
    vragen.write_text(
        '{"id": "v1", "query": "loting", "type": "enkel", "judgements": {"a": 3}}\n', "utf-8"
    )
    woorden = ("meet-zoeken", "--corpus", str(corpus), "--vragen", str(vragen), "--json")
    klaar = kennisbank(*woorden, map_=schrijf_boom(tmp_path))
    assert klaar.returncode == 0
    assert json.loads(klaar.stdout)["per_vraag"] == {"v1": 1.0}


def test_meet_zoeken_zonder_vragen_noemt_het_bestand(tmp_path: Path) -> None:
    klaar = kennisbank("meet-zoeken", "--vragen", "nergens.jsonl", map_=schrijf_boom(tmp_path))
    assert klaar.returncode == 2
    assert "Het bestand nergens.jsonl is er niet." in klaar.stderr


def test_lijkt_op_waarschuwt_voor_een_dubbel_voorbeeld(tmp_path: Path) -> None:
    klaar = kennisbank(
        "lijkt-op",
        "Gelote inwoners adviseren over geld in Zeist",
        "--gemeente",
        "Zeist",
        map_=schrijf_boom(tmp_path),
    )
    assert "(vb-zeist-loting). Waarschijnlijk hetzelfde." in klaar.stdout


def test_boekje_zet_alle_pdfs_en_de_tweede_keer_uit_de_voorraad(tmp_path: Path) -> None:
    map_ = schrijf_boom(tmp_path / "boom")
    klaar = kennisbank("boekje", "--naar", str(tmp_path / "uit"), map_=map_)
    assert klaar.returncode == 0, klaar.stderr
    gezet = sorted((tmp_path / "uit" / "pdf").rglob("*.pdf"))
    assert klaar.stdout.startswith(f"{len(gezet)} pdf's staan in ")
    assert (tmp_path / "uit" / "pdf" / "boekje.pdf") in gezet
    voorraad = {pad: pad.stat().st_mtime_ns for pad in (map_ / ".voorraad" / "pdf").iterdir()}
    kennisbank("boekje", "--naar", str(tmp_path / "uit"), map_=map_)
    assert {pad: pad.stat().st_mtime_ns for pad in voorraad} == voorraad
