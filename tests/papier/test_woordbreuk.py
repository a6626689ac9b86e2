"""Woordbreuk: een lang woord kan afbreken, en blijft hetzelfde woord."""

import re

from hypothesis import given
from hypothesis import strategies as st

from kennisbank.papier.woordbreuk import LANG, LEEG, ZACHT, breekbaar, zonder_breuk


def test_een_gewoon_woord_blijft_zoals_het_is() -> None:
    assert breekbaar("participatieverordening voor inwoners") == (
        "participatieverordening voor inwoners"
    )


def test_een_adres_breekt_na_een_teken_en_krijgt_geen_koppelteken() -> None:
    adres = "www.voorbeeld.nl/een/heel/lang/pad/naar/iets"
    assert breekbaar(adres).split(LEEG)[:2] == ["www.", "voorbeeld."]
    assert ZACHT not in breekbaar(adres)


def test_een_accent_blijft_bij_zijn_letter() -> None:
    assert not re.search(f"{ZACHT}\u0301", breekbaar("e\u0301" * 60))


@given(st.text(st.characters(exclude_characters=ZACHT + LEEG), max_size=400))
def test_de_tekst_blijft_gelijk_en_geen_stuk_is_te_lang(tekst: str) -> None:
    met = breekbaar(tekst)
    assert zonder_breuk(met) == tekst
    stukken = re.split(rf"[\s{ZACHT}{LEEG}]", met)
    assert all(len(re.sub(r"[\W_]", "", stuk)) <= LANG + 12 for stuk in stukken)
