"""Facetten: waarop een lezer kiest, met per keuze precies de juiste voorbeelden."""

from conftest import LaadMet
from kennisbank.weergave.facetten import (
    Facet,
    facetten,
    facetwaarden,
    oude_deellijsten,
    pittigste,
)
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
    assert opties(alle["peper"]) == [("1", "Mild (1 peper)", 1)]
    assert opties(alle["provincie"]) == [("utrecht", "Utrecht", 1)]
    assert opties(alle["afloop"]) == [("niet-bekend", "Niet bekend", 2)]


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


def met_jaren(*jaren: int) -> dict[str, str]:
    """De kleine lijst met van elk jaar een voorbeeld erbij."""
    erbij = "".join(
        f"\n- {{id: vb-jaar-{jaar}, titel: J {jaar}, kern: Kort., jaar_start: {jaar}, "
        "bron: [pamflet-tekst:1]}\n"
        for jaar in jaren
    )
    return {LIJST: BESTANDEN[LIJST] + erbij}


def test_jaren_gaan_per_vier_terug_en_zonder_jaar_staat_achteraan(laad_met: LaadMet) -> None:
    jaar = per_naam(laad_met, met_jaren(2011, 2012, 2019, 2020, 2023, 2024))["jaar"]
    assert opties(jaar) == [
        ("2024-2027", "2024–2027", 1),
        ("2020-2023", "2020–2023", 2),
        ("2016-2019", "2016–2019", 1),
        ("2012-2015", "2012–2015", 1),
        ("tot-2011", "2011 of eerder", 1),
        ("onbekend", "Jaar niet bekend", 2),
    ]


def test_nieuwste_voorbeeld_van_een_keuze_staat_vooraan(laad_met: LaadMet) -> None:
    [optie] = per_naam(laad_met, met_jaren(2012, 2023))["afloop"].opties
    ids = [een.id for een in optie.knopen]
    assert ids == ["vb-jaar-2023", "vb-jaar-2012", "vb-zeist-loting", "vb-onbekend"]


def test_afloop_staat_van_goed_naar_niet_bekend(laad_met: LaadMet) -> None:
    stop = BESTANDEN[LIJST].replace("  wat: Inw", "  status: gestopt\n  wat: Inw")
    assert [waarde for waarde, _, _ in opties(per_naam(laad_met, {LIJST: stop})["afloop"])] == [
        "gestopt",
        "niet-bekend",
    ]


def test_keuze_die_er_niet_meer_is_leidt_naar_wat_er_het_meest_op_lijkt(laad_met: LaadMet) -> None:
    oud = oude_deellijsten(laad_met().graaf)
    assert oud["voorbeelden/bij/status-onbekend.html"] == "voorbeelden/bij/afloop-niet-bekend.html"
    assert oud["voorbeelden/bij/uitkomst-positief.html"] == ""  # niets liep hier goed af
    assert oud["voorbeelden/bij/vorm-film.html"] == ""


def test_voorbeeld_zonder_verbanden_heeft_geen_prioriteit_of_peper(laad_met: LaadMet) -> None:
    inhoud = laad_met()
    waarden = facetwaarden(inhoud.graaf, inhoud.gemeenten, inhoud.graaf["vb-onbekend"])
    assert waarden == {
        "afloop": ("niet-bekend",),
        "jaar": ("onbekend",),
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
