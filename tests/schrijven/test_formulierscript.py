"""De regels voor het formulier: alles uit de recordtypen, en geen regel van de keuring vergeten."""

import json
from collections.abc import Mapping
from typing import Any

import pytest

from conftest import LaadMet
from kennisbank.keuring import REGELS
from kennisbank.model import velden
from kennisbank.schrijven.formulierscript import NAAM, formulierscript

IN_DE_BROWSER = {
    "gemeente-onbekend",
    "gemeente-ontbreekt",
    "titel-bezet",
    "link-naar-niets",
    "contactgegeven",
    "opmaak-in-een-kern",
    "kop-zonder-eigen-anker",
    "bron-ontbreekt",
    "staaft-niets",
    "eind-voor-begin",
    "te-veel-inwoners",
    "jaar-in-de-toekomst",
    "verband-overbodig",
    "lange-zin",
    "geen-antwoord",
    "veld-zonder-bron",
    "kosten-zonder-jaar",
    "uitkomst-zonder-bron",
    "jaar-buiten-de-gemeente",
    "feit-zonder-bron",
    "datum-in-de-toekomst",
}
KAN_HIER_NIET_MIS = {
    "vreemde-invulplek",  # een voorbeeld heeft geen tekst om over te nemen
    "id-past-niet",  # een voorbeeld heeft geen nummer
    "nummer-bezet",
    "bestandsnaam-past-niet",  # en de naam van het bestand volgt uit de id
    "voorvoegsel-ontbreekt",  # de pagina maakt de id zelf
    "adres-bezet",
    "pepers-kloppen-niet",  # gaat over prioriteiten
    "overzicht-toont-niets",
    "kaartfeit-zonder-bron",
    "bedrag-zonder-jaar",
    "artikel-zonder-adres",  # gaat over wetten
    "termijn-zonder-dag",
    "synoniem-overbodig",  # gaat over begrippen
    "begrip-dubbel",
    "datum-achterstevoren",  # het formulier vraagt niet naar zo'n datum
    "bronregel-bestaat-niet",  # een voorbeeld van buiten komt niet uit een brondocument
    "citaat-zonder-recht",
    "invultekst-staat-er-nog",  # in een leeg vak staat hier niets klaar
    "motie-ontbreekt",  # een motie hoort bij een voorstel uit het pamflet
    "verzoek-past-niet",
    "verzoek-zonder-termijn",
    "verzoek-zonder-terugkoppeling",
    "leesteken-in-een-motie",
    "vreemde-invulplek-in-een-motie",
    "bron-van-een-feit-staat-er-niet",
    "meer-afgekeurd-dan-onderzocht",  # gaat over de verklaring
    "agendapunt-zonder-moment",  # gaat over het jaarplan
    "herkenvoorbeeld-anders",  # een voorstel zegt hoe de scan het herkent
    "onbekende-groep",
    "signaal-gemengd",
    "signaal-onleesbaar",
    "signaal-zonder-voorbeeld",
    "te-weinig-herkenvoorbeelden",
    "vaste-dag-zonder-kader",
}
NA_HET_INSTUREN = {
    "zekerheid-met-de-hand",  # het formulier vraagt er niet naar
    "lang-woord",  # een opmerking, met een lijst die te lang is voor de pagina
    "teken-niet-te-drukken",  # de browser kent de letters van de pdf niet
    "afbeelding-in-tekst",
    "half-opgemaakt",
    "kapotte-letter",
    "kopniveau-overgeslagen",
    "woord-breder-dan-de-regel",
}
"""Dit zegt het antwoord op een inzending; de pagina weet het nog niet."""


@pytest.fixture
def regels(laad_met: LaadMet) -> Mapping[str, Any]:
    inhoud = laad_met()
    script = formulierscript(inhoud.graaf, inhoud.gemeenten, "2026-11-21")
    begin = f"globalThis.{NAAM} = "
    assert script.startswith(begin)
    gelezen: dict[str, Any] = json.loads(script.removeprefix(begin).removesuffix(";\n"))
    return gelezen


def test_elke_regel_van_de_keuring_heeft_een_plaats() -> None:
    """Wie een regel toevoegt, kiest hier of het formulier haar ook moet kennen."""
    namen = {regel.naam for regel in REGELS if regel.kijkt and not regel.over_alles}
    assert namen == IN_DE_BROWSER | KAN_HIER_NIET_MIS | NA_HET_INSTUREN


def test_grenzen_en_keuzes_zijn_die_van_het_recordtype(regels: Mapping[str, Any]) -> None:
    assert regels["grenzen"]["kern"] == velden.LANGSTE_KERN
    jaar = {"soort": "getal", "minstens": 1900, "hoogstens": 2100}
    assert regels["velden"]["jaar_start"] == jaar
    assert "gepland" in regels["velden"]["status"]["keuzes"]
    assert regels["velden"]["titel"] == {"soort": "regel", "verplicht": True}
    assert regels["delen"]["bronnen"]["url"] == {"soort": "adres", "verplicht": True}


def test_namen_uit_de_kennisbank_gaan_mee(regels: Mapping[str, Any]) -> None:
    assert "Zeist" in regels["gemeenten"]
    assert "Heerhugowaard" in regels["andereNamen"]["Dijk en Waard"]
    gelote = "Gelote inwoners adviseren over geld"
    assert ["vb-zeist-loting", gelote, "Zeist"] in regels["voorbeelden"]
    assert regels["voorbeeldpagina"] == "voorbeelden/{naam}.html"


def test_de_browser_kent_elke_id_die_bezet_is(regels: Mapping[str, Any], laad_met: LaadMet) -> None:
    bezet = {*regels["bezet"], *(id for id, *_ in regels["voorbeelden"])}
    assert {id for id in laad_met().graaf.knopen if id.startswith("vb-")} == bezet


def test_script_blijft_van_letters_die_elke_browser_leest(laad_met: LaadMet) -> None:
    inhoud = laad_met()
    assert formulierscript(inhoud.graaf, inhoud.gemeenten).isascii()
