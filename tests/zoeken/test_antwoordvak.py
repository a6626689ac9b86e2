"""Het antwoordvak: wat er boven de lijst staat."""

import pytest

from kennisbank.zoeken import Zoekindex, zoek


@pytest.mark.parametrize(
    ("vraag", "soort", "id"),
    [
        ("wat is een burgerberaad", "begrip", "begrip-burgerberaad"),
        ("burgerberaad", "begrip", "begrip-burgerberaad"),
        ("wat kost een burgerberaad", "feitenkaart", "feit-burgerberaad"),
        ("is een rekenkamer verplicht", "kader", "kader-rekenkamer"),
        ("Aalten", "gemeente", "gemeente-aalten"),
        ("wat kost een paspoort", "elders", ""),
    ],
)
def test_een_vraag_die_vaak_komt_heeft_een_antwoord_boven_de_lijst(
    vraag: str, soort: str, id: str, index: Zoekindex
) -> None:
    vak = zoek(vraag, index).antwoord
    assert vak
    assert (vak.soort, vak.id) == (soort, id)
    assert vak.tekst


def test_een_vraag_zonder_feit_heeft_geen_antwoordvak(index: Zoekindex) -> None:
    assert zoek("jongeren en het dorpshuis", index).antwoord is None


@pytest.mark.parametrize("vraag", ["motie", "amendementen", "akkoord maken", "initiatiefvoorstel"])
def test_wie_een_stuk_wil_maken_krijgt_de_schrijftafel(vraag: str, index: Zoekindex) -> None:
    vak = zoek(vraag, index).antwoord
    assert vak is not None
    assert (vak.kop, vak.url) == ("Maak het zelf", "schrijf.html")


def test_met_een_onderwerp_erbij_gaat_het_om_het_onderwerp(index: Zoekindex) -> None:
    vak = zoek("motie loting", index).antwoord
    assert vak is None or vak.id != "schrijftafel"


@pytest.mark.parametrize(
    ("vraag", "grootte"),
    [
        ("Wat deden gemeenten met 25.000 inwoners?", "20000-49999"),
        ("gemeente van 9000 inwoners", "onder-20000"),
        ("een stad met 250.000 inwoners", "vanaf-100000"),
    ],
)
def test_wie_een_aantal_inwoners_noemt_krijgt_gemeenten_van_die_grootte(
    vraag: str, grootte: str, index: Zoekindex
) -> None:
    vak = zoek(vraag, index).antwoord
    assert vak is not None
    assert vak.url == f"voorbeelden/index.html?grootte={grootte}"
