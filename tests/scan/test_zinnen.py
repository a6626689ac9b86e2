"""Zinnen: waar zij beginnen en eindigen, en wat zij van hun aanhef en kop erven."""

import pytest

from kennisbank.scan.tekst import Tekstregel, maak_tekst
from kennisbank.scan.zinnen import heel, knip, zinnen


@pytest.mark.parametrize(
    ("alinea", "aantal"),
    [
        ("Wij bouwen een school. Zij komt er in 2028.", 2),
        ("Denk aan o.a. Dorpsraden en wijkraden.", 1),
        ("Dat kost ca. 50.000 euro per jaar.", 1),
        ("Is dat veel? Nee! Het is genoeg.", 3),
        ("1. Een jongerenraad. 2. Een burgerberaad.", 2),
        ("Zie art. 150 van de wet.", 1),
        ("12 | 2026-2030 | ---", 0),
    ],
)
def test_een_alinea_wordt_in_zinnen_geknipt(alinea: str, aantal: int) -> None:
    assert len(knip(alinea)) == aantal


def test_een_gebroken_woord_wordt_heel_en_een_rijtje_blijft() -> None:
    assert heel("een referen- dum over demo- cratie") == "een referendum over democratie"
    assert heel("wijk- en dorpsraden, voor- of tegenstanders") == (
        "wijk- en dorpsraden, voor- of tegenstanders"
    )


def test_een_tekst_zonder_punten_gaat_in_stukken() -> None:
    assert [len(stuk.split()) for stuk in knip("woord " * 450)] == [200, 200, 50]


def test_een_aanhef_geldt_tot_de_volgende_alinea() -> None:
    tekst = maak_tekst(
        [
            Tekstregel("Meedoen", "regel 1", "kop"),
            Tekstregel("Dit wordt nieuw. Wij voeren in:", "regel 2"),
            Tekstregel("een jongerenraad;", "regel 3", "opsomming"),
            Tekstregel("een burgerberaad.", "regel 4", "opsomming"),
            Tekstregel("Dat kost niets.", "regel 5"),
            Tekstregel("een los punt", "regel 6", "opsomming"),
        ]
    )
    rij = list(zinnen(tekst))
    assert [zin.aanhef for zin in rij[-4:]] == ["Wij voeren in:", "Wij voeren in:", "", ""]
    assert {zin.kop for zin in rij[1:]} == {"Meedoen"}


def test_een_kop_die_een_zin_begint_leidt_het_rijtje_in() -> None:
    regels = [Tekstregel("3.3 Wij gaan niet", "a", "kop"), Tekstregel("kopen;", "b", "opsomming")]
    assert list(zinnen(maak_tekst(regels)))[-1].aanhef == "3.3 Wij gaan niet"
