"""Wat de bouw weigert, vindt `controleer`; en wie iets instuurt, hoort hetzelfde."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from conftest import LaadMet
from kennisbank.cli.hoofd import app
from kennisbank.cli.inhoud import controleer
from kennisbank.schrijven.toets import Toets
from sitebouw import bouw, kopieer_raamwerk
from voorbeeldboom import BESTANDEN, schrijf_boom

TIP = "docs/tips/1-open.md"
PEPER = {TIP: BESTANDEN[TIP].replace("Onderhandel in", "Onderhandel 🌶 in")}
PLEK = (TIP, 5, "teken-niet-te-drukken", "fout")


def test_een_teken_dat_niet_te_drukken_is_houdt_de_bouw_en_controleer_tegen(
    tmp_path: Path,
) -> None:
    map_ = schrijf_boom(tmp_path, **PEPER)
    klaar = CliRunner().invoke(app, [controleer.__name__, "--json", "--map", str(map_)])
    [een] = json.loads(klaar.stdout)
    assert (een["bestand"], een["regel"], een["naam"], een["ernst"]) == PLEK
    assert klaar.exit_code == 1
    kopieer_raamwerk(map_)
    gebouwd = bouw(map_)
    assert gebouwd.returncode != 0
    assert f"{TIP}:5: {een['melding']}" in gebouwd.stderr


def test_wie_zo_een_teken_instuurt_hoort_het_meteen(laad_met: LaadMet) -> None:
    velden = {"titel": "Samen 🌶 kiezen", "gemeente": "Zeist", "kern": "Zeist liet kiezen."}
    bron = {"url": "https://vng.nl/", "titel": "Kiezen", "uitgever": "VNG"}
    [een] = Toets(laad_met()).van({**velden, "bronnen": [bron]}).bevindingen
    assert (een.veld, een.naam) == ("titel", "teken-niet-te-drukken")


@pytest.mark.parametrize(("oud", "nieuw"), [("GM0344,Utrecht", "GM0344,Utrecht🌶")])
def test_een_tekst_die_pas_op_een_afgeleide_pagina_komt_telt_ook(
    laad_met: LaadMet, oud: str, nieuw: str
) -> None:
    lijst = BESTANDEN["data/gemeenten.csv"].replace(oud, nieuw)
    gevonden = laad_met({"data/gemeenten.csv": lijst}).bevindingen
    assert {str(een.plek) for een in gevonden} == {"data/gemeenten.csv:3"}
    assert {een.naam for een in gevonden} == {"gemeentenlijst", "teken-niet-te-drukken"}
