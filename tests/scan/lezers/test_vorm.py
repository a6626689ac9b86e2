"""Wat een regel aan haar vorm verraadt."""

import pytest

from kennisbank.scan.lezers.vorm import (
    is_inhoudsopgave,
    is_paginanummer,
    lijkt_kop,
    opgesomd,
    zonder_nummer,
    zonder_teken,
)


@pytest.mark.parametrize(
    "kop",
    [
        "Bestuur en democratie",
        "3.2 wat wij doen",
        "Hoofdstuk 4 wij doen dit met alle inwoners van onze mooie stad",
        "2030: Wonen",
    ],
)
def test_een_korte_regel_met_een_hoofdletter_of_een_nummer_kan_een_kop_zijn(kop: str) -> None:
    assert lijkt_kop(kop)


@pytest.mark.parametrize(
    "geen",
    [
        "",
        "Er komt een loting.",
        "Wij doen dit:",
        "een loting per wijk",
        "2027",
        "Wij gaan dit jaar met alle inwoners van de stad praten over geld",
        "Bestuurlijke " + "verantwoordelijkheid " * 5,
    ],
)
def test_een_zin_of_een_lange_regel_is_geen_kop(geen: str) -> None:
    assert not lijkt_kop(geen)


@pytest.mark.parametrize(
    ("regel", "achter"),
    [
        ("• een loting", "een loting"),
        ("- een loting", "een loting"),
        ("o Er komt een loting", "Er komt een loting"),
        ("o zo snel mogelijk", None),
        ("-een loting", None),
        ("e-participatie", None),
        ("3. een loting", None),
    ],
)
def test_een_teken_met_een_spatie_is_een_opsomming(regel: str, achter: str | None) -> None:
    assert zonder_teken(regel) == achter


@pytest.mark.parametrize(
    ("regel", "achter"),
    [
        ("3. een loting", "een loting"),
        ("b) een loting", "een loting"),
        ("(iv) een loting", "een loting"),
        ("2027. Dan is er een loting", None),
        ("3.2 Loting", None),
    ],
)
def test_een_nummer_of_letter_is_een_opsomming(regel: str, achter: str | None) -> None:
    assert zonder_nummer(regel) == achter
    assert opgesomd(regel) == achter


@pytest.mark.parametrize("nummer", ["12", "- 12 -", "Pagina 3 van 40", "blz. 7", "3/12", "| 4"])
def test_een_paginanummer_staat_alleen(nummer: str) -> None:
    assert is_paginanummer(nummer)


@pytest.mark.parametrize("geen", ["2027", "3 loting", "12 " * 12])
def test_een_jaar_of_een_regel_met_woorden_is_geen_paginanummer(geen: str) -> None:
    assert not is_paginanummer(geen)


@pytest.mark.parametrize("regel", ["Wonen ........ 12", "Wonen . . . . . . 3", "Wonen ……… 4"])
def test_stippels_tot_een_bladzijde_zijn_een_inhoudsopgave(regel: str) -> None:
    assert is_inhoudsopgave(regel)


def test_drie_puntjes_zijn_geen_inhoudsopgave() -> None:
    assert not is_inhoudsopgave("En dan... 12")
    assert not is_inhoudsopgave("Vul in: ........ en stuur op")
