"""Uitzonderingen: tijdelijk, met een reden, en nooit een patroon (groep 13)."""

import datetime

import pytest

from kennisbank.koppelingen.uitzondering import BESTAND, Uitzonderingen, lees_uitzonderingen
from sitebouw import HOOFDMAP

DAG = datetime.date(2026, 11, 21)
URL = "https://www.zeist.nl/balans"
GOED = f"- url: {URL}\n  reden: Alleen met een browser.\n  door: redactie\n  tot: 2027-03-01\n"


def lees(tekst: str, adressen: list[str] | None = None) -> Uitzonderingen:
    return lees_uitzonderingen(tekst, DAG, adressen)


def test_geldige_uitzondering_geldt_zonder_bevinding() -> None:
    uitzonderingen = lees(GOED, [URL])
    assert uitzonderingen.bevindingen == ()
    assert uitzonderingen.past(URL)
    assert not uitzonderingen.past(URL + "x")


def test_adres_dat_op_een_streep_eindigt_geldt_voor_alles_eronder() -> None:
    uitzonderingen = lees(GOED.replace(URL, "https://www.zeist.nl/raad/"))
    assert uitzonderingen.past("https://www.zeist.nl/raad/2026/stuk.pdf")
    assert not uitzonderingen.past("https://www.zeist.nl/raadhuis")


@pytest.mark.parametrize(
    ("oud", "nieuw", "regel", "woord"),
    [
        ("2027-03-01", "2026-11-20", 4, "gold tot"),
        ("2027-03-01", "2027-05-21", 4, "hooguit 180 dagen"),
        ("2027-03-01", "'2027-02-30'", 4, "bestaat niet"),
        ("2027-03-01", "morgen", 4, "niet de juiste vorm"),
        ("  reden: Alleen met een browser.\n", "", 1, "ontbreekt"),
        ("  reden: Alleen met een browser.", "  reden: ''", 2, "geen tekst"),
        ("  reden:", "  redn:", 2, "bestaat niet"),
        (URL, "https://www.zeist.nl/.*", 1, "patroon"),
        (URL, "^https://www.zeist.nl/b", 1, "patroon"),
        (URL, "https://www.zeist.nl/", 1, "hele website"),
        (URL, "zeist.nl", 1, "geen volledig webadres"),
        (URL, "https:///pad", 1, "geen volledig webadres"),
    ],
)
def test_kapotte_uitzondering_geldt_niet_en_noemt_haar_regel(
    oud: str, nieuw: str, regel: int, woord: str
) -> None:
    uitzonderingen = lees(GOED.replace(oud, nieuw))
    assert uitzonderingen.gelden == ()
    fouten = [een for een in uitzonderingen.bevindingen if woord in een.melding]
    assert [(een.plek.bestand, een.plek.regel, een.ernst) for een in fouten] == [
        (BESTAND, regel, "fout")
    ]


def test_precies_180_dagen_mag() -> None:
    assert lees(GOED.replace("2027-03-01", "2027-05-20")).past(URL)


def test_de_laatste_twee_weken_geven_een_waarschuwing_en_gelden_nog() -> None:
    uitzonderingen = lees(GOED.replace("2027-03-01", "2026-12-05"))
    assert uitzonderingen.past(URL)
    assert [een.ernst for een in uitzonderingen.bevindingen] == ["opmerking"]
    assert lees(GOED.replace("2027-03-01", "2026-12-06")).bevindingen == ()


def test_uitzondering_die_niemand_nodig_heeft_is_een_opmerking() -> None:
    [opmerking] = lees(GOED, ["https://vng.nl/"]).bevindingen
    assert (opmerking.ernst, opmerking.veld) == ("opmerking", "url")


def test_kapotte_lijst_is_een_bevinding_en_laat_alles_navragen() -> None:
    for tekst in ("- url: [", "url: x", "- gewoon"):
        uitzonderingen = lees(tekst)
        assert uitzonderingen.gelden == ()
        assert uitzonderingen.bevindingen


def test_een_kapotte_uitzondering_bederft_de_andere_niet() -> None:
    uitzonderingen = lees(GOED + "- url: x\n" + GOED.replace("balans", "raad"))
    assert len(uitzonderingen.gelden) == 2


def test_lege_lijst_mag() -> None:
    assert lees("# niets\n[]\n") == lees("# niets\n") == Uitzonderingen()


def test_de_lijst_in_de_kennisbank_klopt() -> None:
    tekst = (HOOFDMAP / BESTAND).read_text(encoding="utf-8")
    fouten = [een for een in lees(tekst).bevindingen if een.ernst == "fout"]
    assert fouten == []
