"""De echte inhoud: volledig, zonder bevindingen, en met de aantallen van de bronnen."""

import json
import re
from collections import Counter
from functools import cache
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from kennisbank.cli.schema import lees_gevallen
from kennisbank.herstel import herstel_map
from kennisbank.keuring.regelpagina import regelpagina
from kennisbank.lezen.schema import schemas
from kennisbank.model import Aantekening
from kennisbank.opendata import bestanden
from kennisbank.samenhang import Inhoud, laad
from kennisbank.velden import veldentabel

HOOFDMAP = Path(__file__).parents[1]
IDS = (HOOFDMAP / "tests/gegevens/ids.txt").read_text("utf-8").split()
VERBANDEN = (HOOFDMAP / "tests/gegevens/verbanden.txt").read_text("utf-8").splitlines()


@cache
def inhoud() -> Inhoud:
    return laad(HOOFDMAP)


def test_inhoud_heeft_geen_bevindingen() -> None:
    assert [str(een) for een in inhoud().bevindingen] == []


def test_op_de_echte_inhoud_is_er_niets_te_herstellen() -> None:
    """Wie herstelt na een eigen wijziging, ziet alleen die wijziging."""
    uitkomsten = herstel_map(HOOFDMAP, inhoud().lezing, inhoud().gemeenten)
    assert [str(gedaan) for een in uitkomsten for gedaan in een.gedaan] == []


def test_elke_id_uit_de_bronnen_is_er() -> None:
    assert [id for id in IDS if id not in inhoud().graaf] == []


def test_elk_verband_uit_de_bronnen_en_van_de_redactie_is_er() -> None:
    """Wat een bron zegt, telt alleen als verband uit de bron, met dezelfde soort."""
    weg = []
    for regel in VERBANDEN:
        van, naar, soort, herkomst = regel.split()
        verbanden = [een for een in inhoud().graaf.verbanden_van(van) if een.naar == naar]
        if herkomst == "bron":
            verbanden = [een for een in verbanden if (een.soort, een.herkomst) == (soort, "bron")]
        if not verbanden:
            weg.append(regel)
    assert weg == []


@pytest.mark.parametrize(
    ("soort", "aantal"),
    [
        ("prioriteit", 8),
        ("voorstel", 29),
        ("tip", 8),
        ("punt", 33),
        ("diamant", 15),
        ("rode-draad", 10),
        ("waarneming", 105),
        ("kernwaarde", 10),
        ("thema", 6),
        ("actiepunt", 24),
        ("experimentthema", 10),
        ("spoor", 3),
        ("uitgangspunt", 5),
        ("partner", 13),
        ("werk", 19),
        ("plaatsvermelding", 37),
        ("kader", 33),
        ("aantekening", 170),
        ("rol", 7),
        ("bron", 5),
        ("persoon", 25),
    ],
)
def test_aantallen_kloppen_met_de_bronnen(soort: str, aantal: int) -> None:
    assert len(inhoud().graaf.van_soort(soort)) == aantal


def test_er_zijn_minstens_de_62_voorbeelden_uit_de_bronnen() -> None:
    assert len(inhoud().graaf.van_soort("voorbeeld")) >= 62


def test_een_naam_zonder_feit_telt_niet_als_voorbeeld() -> None:
    """Films, losse woorden en namen houden hun id en anker, maar staan in geen enkele lijst."""
    graaf = inhoud().graaf
    assert [
        k.id for k in graaf.van_soort("voorbeeld") if not getattr(k.record, "is_bekend", False)
    ] == []
    for id in ("vb-film-schaal", "vb-ehbo-participatie", "vb-zeist-inwonersadviescommissie"):
        assert graaf[id].url == f"gemeenten/genoemd.html#{id}"
    zeist = {
        een.naar for een in graaf.verbanden_van("gemeente-zeist") if een.soort == "voorbeeld-uit"
    }
    assert "vb-zeist-democratiseringsagenda" in zeist
    assert "vb-zeist-inwonersadviescommissie" not in zeist


def test_rode_draden_noemen_diamanten_69_keer() -> None:
    verbanden = [
        verband
        for knoop in inhoud().graaf.van_soort("rode-draad")
        for verband in inhoud().graaf.verbanden_van(knoop.id)
        if verband.soort == "relevante-diamant"
    ]
    assert len(verbanden) == 69
    assert Counter(verband.herkomst for verband in verbanden) == {"bron": 69}


def test_rode_draden_noemen_kernwaarden_21_keer() -> None:
    graaf = inhoud().graaf
    verbanden = [
        verband
        for knoop in graaf.van_soort("rode-draad")
        for verband in graaf.verbanden_van(knoop.id)
        if verband.soort == "kernwaarde" and verband.heen
    ]
    assert len(verbanden) == 21
    assert {verband.herkomst for verband in verbanden} == {"bron"}


def test_elke_prioriteit_tip_en_diamant_hangt_ergens_mee_samen() -> None:
    graaf = inhoud().graaf
    eenzaam = [
        knoop.id
        for soort in (
            "prioriteit",
            "tip",
            "diamant",
            "rode-draad",
            "kernwaarde",
            "thema",
            "voorbeeld",
        )
        for knoop in graaf.van_soort(soort)
        if not any(graaf.verbanden_van(lid.id) for lid in graaf.familie(knoop.id))
    ]
    assert eenzaam == []


def test_akkoordteksten_hebben_een_plek_voor_de_gemeentenaam() -> None:
    for knoop in inhoud().graaf.van_soort("prioriteit"):
        assert "[gemeentenaam]" in getattr(knoop.record, "akkoordtekst", ""), knoop.id


def test_citaten_zijn_leeg_tot_de_rechthebbende_ze_invult() -> None:
    assert [k.id for k in inhoud().graaf if getattr(k.record, "citaat", None)] == []


def test_open_data_voldoet_aan_het_schema_ernaast() -> None:
    gepubliceerd = bestanden(inhoud().graaf, inhoud().gemeenten)
    data = json.loads(gepubliceerd["kennisbank.json"])
    schema = json.loads(gepubliceerd["kennisbank.schema.json"])
    Draft202012Validator(schema).validate(data)
    assert data["versie"] == 1
    assert len({record["id"] for record in data["records"]}) == len(data["records"])


def test_schemas_in_de_map_zijn_bijgewerkt() -> None:
    map_ = HOOFDMAP / "data/schema"
    assert {pad.name: pad.read_text("utf-8") for pad in map_.glob("*.json")} == schemas()


def test_veldentabel_is_bijgewerkt() -> None:
    assert (HOOFDMAP / "docs/redactie/velden.md").read_text("utf-8") == veldentabel()


def test_pagina_met_regels_is_bijgewerkt() -> None:
    pagina = (HOOFDMAP / "docs/redactie/regels.md").read_text("utf-8")
    assert pagina == regelpagina(lees_gevallen(HOOFDMAP))


def test_elk_recordbestand_wijst_bovenaan_naar_zijn_schema() -> None:
    for naam in sorted(inhoud().lezing.bestanden):
        kop = (HOOFDMAP / naam).read_text("utf-8")[:200]
        wijzing = re.search(r"^# yaml-language-server: \$schema=(\S+)$", kop, re.MULTILINE)
        assert wijzing, f"{naam} wijst niet naar een schema"
        assert (HOOFDMAP / naam).parent.joinpath(wijzing.group(1)).resolve().is_file(), naam


def test_een_draaiboek_en_zijn_werkvormen_noemen_dezelfde_minuten() -> None:
    """Duurt een onderdeel langer, dan is het een aantal hele rondes van de werkvorm."""
    graaf = inhoud().graaf
    paren = [
        (blok.titel, blok.minuten, getattr(graaf[blok.werkvorm].record, "minuten", 0))
        for knoop in graaf.van_soort("draaiboek")
        for blok in getattr(knoop.record, "blokken", ())
        if blok.werkvorm
    ]
    assert paren
    assert [een for een in paren if een[1] % een[2]] == []


@pytest.mark.parametrize("pagina", ["schrijf", "akkoordscan", "avond", "voorbeeld-delen"])
def test_wat_er_is_heet_bij_de_beloften_niet_ongebouwd(pagina: str) -> None:
    """De verantwoording wijst een lezer naar het gereedschap dat een belofte inlost."""
    records = [een.record for een in inhoud().graaf.van_soort("aantekening")]
    beloften = [een for een in records if isinstance(een, Aantekening)]
    ingelost = [een for een in beloften if een.pagina == f"{pagina}.html"]
    assert ingelost
    assert [een.id for een in ingelost if "nog niet gebouwd" in (een.besluit or "").lower()] == []


def test_geen_kern_heeft_een_link() -> None:
    """Een kern staat ook in lijsten, en daar is zij gewone tekst."""
    assert [knoop.id for knoop in inhoud().graaf if "](" in knoop.record.kern] == []
