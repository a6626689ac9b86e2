"""Facetten: waarop een lezer kiest, met per keuze precies de juiste voorbeelden."""

from conftest import LaadMet
from kennisbank.weergave.facetten import Facet, facetten, facetwaarden, pittigste
from voorbeeldboom import BESTANDEN

LIJST = "data/voorbeelden.yaml"


def per_naam(laad_met: LaadMet, anders: dict[str, str] | None = None) -> dict[str, Facet]:
    inhoud = laad_met(anders or {})
    return {facet.naam: facet for facet in facetten(inhoud.graaf, inhoud.gemeenten)}


def opties(facet: Facet) -> list[tuple[str, str, int]]:
    return [(optie.waarde, optie.titel, len(optie.knopen)) for optie in facet.opties]


def test_elk_facet_telt_zijn_voorbeelden(laad_met: LaadMet) -> None:
    alle = per_naam(laad_met)
    assert opties(alle["prioriteit"]) == [("prioriteit-1", "1. Herstel van vertrouwen", 1)]
    assert opties(alle["voorstel"]) == [("voorstel-1a", "1a. Maak een agenda", 1)]
    assert opties(alle["instrument"]) == [("begrip-loting", "Loting", 1)]
    assert opties(alle["peper"]) == [("1", "1 van 3 pepers", 1)]
    assert opties(alle["provincie"]) == [("utrecht", "Utrecht", 1)]
    assert opties(alle["status"]) == [("onbekend", "Onbekend", 2)]


def test_wie_een_grootte_kiest_ziet_de_klassen_van_klein_naar_groot(laad_met: LaadMet) -> None:
    inwoners = "code,naam,inwoners,peildatum,bron,adres\n"
    rijen = ("GM0355,Zeist,66440", "GM1980,Dijk en Waard,90000")
    tekst = inwoners + "".join(f"{rij},2026-01-01,CBS,https://www.cbs.nl\n" for rij in rijen)
    [optie] = per_naam(laad_met, {"data/gemeenten-inwoners.csv": tekst})["grootte"].opties
    assert (optie.waarde, optie.titel) == ("50000-99999", "50.000–99.999 inwoners")
    assert optie.pagina == "voorbeelden/bij/grootte-50000-99999.html"
    assert [een.id for een in optie.knopen] == ["vb-zeist-loting"]


def test_oude_gemeente_telt_bij_de_provincie_van_nu(laad_met: LaadMet) -> None:
    anders = {LIJST: BESTANDEN[LIJST].replace("gemeente: Zeist", "gemeente: Heerhugowaard")}
    assert opties(per_naam(laad_met, anders)["provincie"]) == [
        ("noord-holland", "Noord-Holland", 1)
    ]


def test_onbekend_staat_altijd_achteraan(laad_met: LaadMet) -> None:
    anders = {LIJST: BESTANDEN[LIJST].replace("  wat: Inw", "  status: stopgezet\n  wat: Inw")}
    anders = {LIJST: anders[LIJST].replace("stopgezet", "gestopt")}
    assert [waarde for waarde, _, _ in opties(per_naam(laad_met, anders)["status"])] == [
        "gestopt",
        "onbekend",
    ]


def test_voorbeeld_zonder_verbanden_heeft_geen_prioriteit_of_peper(laad_met: LaadMet) -> None:
    inhoud = laad_met()
    waarden = facetwaarden(inhoud.graaf, inhoud.gemeenten, inhoud.graaf["vb-onbekend"])
    assert waarden == {
        "status": ("onbekend",),
        "uitkomst": ("onbekend",),
        "vorm": ("begripslink",),
    }


def test_pittigste_volgt_de_bron_en_niet_de_redactie(laad_met: LaadMet) -> None:
    erbij = "    - {naar: voorstel-1a, herkomst: bron, soort: voorbeeld-bij}\n"
    anders = {LIJST: BESTANDEN[LIJST].replace(erbij, erbij + "    - {naar: voorstel-1b}\n")}
    voorstel = pittigste(laad_met(anders).graaf, "vb-zeist-loting")
    assert voorstel is not None
    assert voorstel.id == "voorstel-1a"


def test_instrument_leidt_naar_zijn_eigen_pagina(laad_met: LaadMet) -> None:
    [optie] = per_naam(laad_met)["instrument"].opties
    assert optie.pagina == "instrumenten/loting.html"
