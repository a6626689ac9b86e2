"""Een patroon van Python dat in de browser hetzelfde vindt."""

import re

import pytest

from kennisbank.schrijven.browserpatroon import browserpatroon
from kennisbank.schrijven.formulierscript import PATRONEN


def test_letter_van_python_is_in_de_browser_ook_een_letter_met_een_accent() -> None:
    assert browserpatroon(re.compile(r"\w")) == (r"[\p{L}\p{Nd}\p{Nl}\p{No}_]", "u")
    assert browserpatroon(re.compile(r"[\w-]"))[0] == r"[\p{L}\p{Nd}\p{Nl}\p{No}_-]"


def test_geen_niet_letter_wordt_een_gewone_klasse() -> None:
    assert browserpatroon(re.compile(r"[^\W_]"))[0] == r"[\p{L}\p{Nd}\p{Nl}\p{No}]"


def test_wat_de_browser_niet_kan_lezen_valt_meteen_op() -> None:
    with pytest.raises(ValueError, match="niet in een klasse"):
        browserpatroon(re.compile(r"[\W-]"))


def test_vlaggen_gaan_mee_en_een_streep_die_niets_doet_valt_weg() -> None:
    assert browserpatroon(re.compile(r"a\"b", re.IGNORECASE)) == ('a"b', "iu")


def test_elk_patroon_van_de_controle_is_te_vertalen() -> None:
    for naam, patroon in PATRONEN.items():
        bron, vlaggen = browserpatroon(patroon)
        assert bron, naam
        assert "u" in vlaggen
        assert r"\w" not in bron
