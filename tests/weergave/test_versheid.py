"""Versheid: wanneer een voorbeeld aan een nieuwe controle toe is."""

import pytest

from conftest import LaadMet
from kennisbank.model import Voorbeeld
from kennisbank.samenhang import Inhoud
from kennisbank.weergave import Omgeving, bladen, toon
from kennisbank.weergave.versheid import (
    is_voorbij,
    naderend,
    nakijken_voor,
    verlopen_kader,
    werklijst,
)
from voorbeeldboom import BESTANDEN

LIJST = "data/voorbeelden.yaml"


def met_datums(laad_met: LaadMet, velden: str) -> Inhoud:
    return laad_met({LIJST: BESTANDEN[LIJST].replace("  gemeente: Zeist\n", velden, 1)})


def voorbeeld(**velden: str) -> Voorbeeld:
    return Voorbeeld(id="vb-een", titel="Een", kern="Kort.", **velden)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("velden", "voor"),
    [
        ({}, ""),
        ({"gezien_op": "2026-11-21"}, "2028-11-21"),
        ({"gezien_op": "2026-11-21", "gecontroleerd_op": "2027-03-01"}, "2029-03-01"),
        ({"gezien_op": "2026-11-21", "controleer_voor": "2026-12-31"}, "2026-12-31"),
        ({"gezien_op": "2024-02-29"}, "2026-02-28"),
        ({"gecontroleerd_op": "2096-02-29"}, "2098-02-28"),
        ({"gezien_op": "2024-02"}, "2026-02"),
    ],
)
def test_nakijken_is_twee_jaar_na_de_laatste_controle(velden: dict[str, str], voor: str) -> None:
    assert nakijken_voor(voorbeeld(**velden)) == voor


@pytest.mark.parametrize(
    ("datum", "peildatum", "voorbij"),
    [
        ("2026-11-20", "2026-11-21", True),
        ("2026-11-21", "2026-11-21", False),
        ("2026-11", "2026-11-30", False),
        ("2026-11", "2026-12-01", True),
        ("2025", "2026-01-01", True),
        ("", "2026-01-01", False),
        ("2020-01-01", "", False),
    ],
)
def test_datum_is_pas_na_haar_einde_voorbij(datum: str, peildatum: str, voorbij: bool) -> None:
    assert is_voorbij(datum, peildatum) is voorbij


def test_werklijst_begint_bij_wat_het_langst_wacht(laad_met: LaadMet) -> None:
    velden = "  gemeente: Zeist\n  gezien_op: 2024-05-01\n"
    [taak] = werklijst(met_datums(laad_met, velden).graaf, "2026-11-21")
    assert (taak.knoop.id, taak.voor, taak.verlopen) == ("vb-zeist-loting", "2026-05-01", True)


def test_pagina_van_een_oud_voorbeeld_zegt_dat_het_na_te_kijken_is(laad_met: LaadMet) -> None:
    inhoud = met_datums(laad_met, "  gemeente: Zeist\n  gezien_op: 2024-05-01\n")
    [blad] = [een for een in bladen(inhoud.graaf) if een.pad == "voorbeelden/zeist-loting.html"]
    zin = "aan een nieuwe controle toe. Dat had gemoeten vóór 1 mei 2026"
    assert zin in toon(blad, inhoud.graaf, Omgeving(peildatum="2026-11-21"))
    assert zin not in toon(blad, inhoud.graaf, Omgeving(peildatum="2026-04-30"))


def test_kader_met_een_verlopen_overgang_wordt_gemeld(laad_met: LaadMet) -> None:
    graaf = laad_met().graaf
    assert verlopen_kader(graaf, "2027-01-01") == ()
    assert [knoop.id for knoop in verlopen_kader(graaf, "2027-01-02")] == ["kader-participatie"]


def test_termijn_binnen_een_jaar_staat_op_de_startpagina(laad_met: LaadMet) -> None:
    inhoud = laad_met()
    [start] = [een for een in bladen(inhoud.graaf) if een.pad == "index.html"]
    zin = "Vóór 1 januari 2027."
    assert zin in toon(start, inhoud.graaf, Omgeving(peildatum="2026-11-21"))
    assert zin not in toon(start, inhoud.graaf, Omgeving(peildatum="2027-01-02"))
    assert zin not in toon(start, inhoud.graaf, Omgeving(peildatum="2025-06-01"))


KADER = "data/kader.yaml"


def test_wie_een_regel_na_de_overgang_las_krijgt_geen_waarschuwing(laad_met: LaadMet) -> None:
    zin, dag = "Die liep tot 1 januari 2027. Kijk na wat nu geldt.", "2027-06-01"
    for gezien, waarschuwt in (("2026-11-29", True), ("2027-02-01", False)):
        kader = BESTANDEN[KADER].replace("stand_op: 2025", f"stand_op: 2025\n  gezien_op: {gezien}")
        graaf = laad_met({KADER: kader}).graaf
        [blad] = [een for een in bladen(graaf) if een.pad == "kader.html"]
        assert (zin in toon(blad, graaf, Omgeving(peildatum=dag))) is waarschuwt
        assert bool(verlopen_kader(graaf, dag)) is waarschuwt


@pytest.mark.parametrize(
    ("status", "eind", "woord"),
    [
        ("loopt", 2027, "Loopt tot"),
        ("onbekend", 2027, "Loopt tot"),
        ("onbekend", 2024, "Gestopt in"),
        ("gestopt", 2026, "Gestopt in"),
    ],
)
def test_wat_nog_loopt_heet_niet_gestopt(
    laad_met: LaadMet, status: str, eind: int, woord: str
) -> None:
    velden = f"stand_op: 2025\n  status: {status}\n  jaar_eind: {eind}"
    graaf = laad_met({KADER: BESTANDEN[KADER].replace("stand_op: 2025", velden)}).graaf
    [blad] = [een for een in bladen(graaf) if een.pad == "kader.html"]
    assert f"{woord}: {eind}" in toon(blad, graaf, Omgeving(peildatum="2026-11-29"))


@pytest.mark.parametrize(
    ("tot", "peildatum", "nadert"),
    [
        ("2027-01-01", "2027-01-01", True),
        ("2027-01-01", "2027-01-02", False),
        ("2027-01-01", "2026-01-01", True),
        ("2027-01-01", "2025-12-31", False),
        ("2029-02-28", "2028-02-29", True),
        ("2029-03-01", "2028-02-29", False),
        ("2027", "2027-06-01", True),
        ("2027", "2028-01-01", False),
        ("2026-11", "2026-11-30", True),
        ("2027-01-01", "", False),
    ],
)
def test_termijn_nadert_van_een_jaar_ervoor_tot_en_met_haar_dag(
    laad_met: LaadMet, tot: str, peildatum: str, nadert: bool
) -> None:
    kader = BESTANDEN[KADER].replace("2027-01-01", tot)
    namen = [knoop.id for knoop in naderend(laad_met({KADER: kader}).graaf, peildatum)]
    assert namen == (["kader-participatie"] if nadert else [])


@pytest.mark.parametrize("overgang", ["  overgang_tot: 2027-01-01\n", ""])
def test_zonder_peildatum_is_elke_pagina_te_maken_en_nadert_er_niets(
    laad_met: LaadMet, overgang: str
) -> None:
    kader = BESTANDEN[KADER].replace("  overgang_tot: 2027-01-01\n", overgang)
    inhoud = laad_met({KADER: kader})
    paginas = {blad.pad: toon(blad, inhoud.graaf, Omgeving()) for blad in bladen(inhoud.graaf)}
    assert "Vóór" not in paginas["index.html"]
