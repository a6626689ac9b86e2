"""Woordbreuk: een lang woord kan afbreken, en blijft hetzelfde woord."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kennisbank.papier.woordbreuk import ADRES, LANG, LEEG, ZACHT, breekbaar


def test_een_gewoon_woord_blijft_zoals_het_is() -> None:
    assert breekbaar("participatieverordening voor inwoners") == (
        "participatieverordening voor inwoners"
    )


@pytest.mark.parametrize(
    "adres",
    [
        "www.voorbeeld.nl/een/heel/lang/pad/naar/iets",
        "lokaledemocratieinbewegingenlandelijkesamenwerking.nl",
        "een.heel.lange.naam@samenwerkendegemeentenvannederland.nl",
        "verslag_van_de_bijeenkomst_over_de_begroting.pdf",
        "zoeken?vraag=loting&gemeente=zeist&soort=voorbeeld",
    ],
)
def test_een_adres_of_bestandsnaam_krijgt_geen_koppelteken(adres: str) -> None:
    assert breekbaar(f"Zie {adres}.") == f"Zie {adres}."


def test_een_lange_rij_losse_letters_breekt_na_een_teken() -> None:
    assert breekbaar("a.b/" * 20).count(LEEG) == 39


def test_een_accent_blijft_bij_zijn_letter() -> None:
    assert not re.search(f"{ZACHT}\u0301", breekbaar("e\u0301" * 60))


@given(st.text(st.characters(exclude_characters=ZACHT + LEEG), max_size=400))
def test_de_tekst_blijft_gelijk_en_geen_woord_is_te_lang(tekst: str) -> None:
    met = breekbaar(tekst)
    assert met.replace(ZACHT, "").replace(LEEG, "") == tekst
    woorden = (woord for woord in met.split() if not ADRES.search(woord))
    stukken = (stuk for woord in woorden for stuk in re.split(f"[{ZACHT}{LEEG}]", woord))
    assert all(len(re.sub(r"[\W_]", "", stuk)) <= LANG + 12 for stuk in stukken)
