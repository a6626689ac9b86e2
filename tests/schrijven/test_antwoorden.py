"""Wat iemand in gewone woorden invult, wordt de waarde die het record verwacht."""

import pytest

from kennisbank.lezen.datumschrift import bedoelde_datum
from kennisbank.schrijven.antwoorden import begripsnamen, waarde
from kennisbank.schrijven.toets import Toets
from kennisbank.schrijven.vragen import GEEN_GEMEENTE, VRAGEN

NAMEN = {"loting": "begrip-loting"}


def lees(veld: str, antwoord: str) -> object:
    return waarde(next(vraag for vraag in VRAGEN if vraag.veld == veld), antwoord, NAMEN)


@pytest.mark.parametrize(
    ("veld", "antwoord", "hoort"),
    [
        ("titel", "  Een   titel ", "Een titel"),
        ("wat", "  ", None),
        ("wat", "Eerste regel\r\ntweede regel", "Eerste regel tweede regel"),
        ("wat", "Een alinea.\n\nNog een.", "Een alinea.\n\nNog een."),
        ("wat", "Dit:\n- een\n- twee", "Dit:\n- een\n- twee"),
        ("gemeente", GEEN_GEMEENTE, None),
        ("status", "Loopt", "loopt"),
        ("jaar_start", "2024", 2024),
        ("inwoners_betrokken", "1.800", 1800),
        ("inwoners_betrokken", "ongeveer 100", "ongeveer 100"),
        ("instrumenten", "Loting, iets anders\nloting", ["begrip-loting", "iets anders"]),
    ],
)
def test_een_antwoord_wordt_de_waarde_van_het_veld(veld: str, antwoord: str, hoort: object) -> None:
    assert lees(veld, antwoord) == hoort


@pytest.mark.parametrize(
    ("geschreven", "id"),
    [
        ("2c", "voorstel-2c"),
        ("Voorstel 2C", "voorstel-2c"),
        ("tip 1.1", "tip-1.1"),
        ("prioriteit 3", "prioriteit-3"),
        ("vb-zeist-loting", "vb-zeist-loting"),
        ("3", "3"),
    ],
)
def test_een_voorstel_mag_kort_genoemd_worden(geschreven: str, id: str) -> None:
    assert lees("relaties", geschreven) == [{"naar": id, "herkomst": "redactie", "grond": ""}]


def test_achter_een_verband_mag_de_reden_staan() -> None:
    assert lees("relaties", "- 2c | loting\n* 3a, 3b") == [
        {"naar": "voorstel-2c", "herkomst": "redactie", "grond": "loting"},
        {"naar": "voorstel-3a", "herkomst": "redactie", "grond": ""},
        {"naar": "voorstel-3b", "herkomst": "redactie", "grond": ""},
    ]


def test_een_bron_heeft_adres_titel_en_uitgever() -> None:
    assert lees("bronnen", "1. https://zeist.nl/a | Titel | Zeist\n\n- https://b.nl") == [
        {"url": "https://zeist.nl/a", "titel": "Titel", "uitgever": "Zeist"},
        {"url": "https://b.nl", "titel": "", "uitgever": ""},
    ]


def test_een_titel_mag_zelf_een_rechte_streep_hebben() -> None:
    regel = "https://zeist.nl | Loting | Zeist | gemeente Zeist | 2024-03 | pers | staaft: wat, hoe"
    assert lees("bronnen", regel) == [
        {
            "url": "https://zeist.nl",
            "titel": "Loting | Zeist",
            "uitgever": "gemeente Zeist",
            "datum": "2024-03",
            "soort": "pers",
            "staaft": ["wat", "hoe"],
        }
    ]


def test_een_begrip_is_te_vinden_op_titel_synoniem_en_id(toets: Toets) -> None:
    namen = begripsnamen(toets.inhoud.graaf)
    assert {namen[naam] for naam in ("loting", "gelote-groep", "begrip-loting")} == {
        "begrip-loting"
    }


@pytest.mark.parametrize(
    ("geschreven", "hoort"),
    [
        ("2024-03-16", "2024-03-16"),
        ("2024", "2024"),
        ("16 maart 2024", "2024-03-16"),
        ("Maart 2024", "2024-03"),
        ("6-3-2024", "2024-03-06"),
        ("16/03/2024", "2024-03-16"),
        ("gemeente Zeist", ""),
        ("vorig jaar", ""),
    ],
)
def test_een_datum_wordt_herkend(geschreven: str, hoort: str) -> None:
    assert bedoelde_datum(geschreven) == hoort
