"""Letters: wij weten vooraf welke tekens te zetten zijn."""

from pathlib import Path

import pytest

from kennisbank.zetterij import letters


def test_gewone_en_vreemde_letters_zijn_te_zetten() -> None:
    assert letters.onbekend("Café, €12, naïef, Şahin, Łódź, ‘zo’ – “dus”…") == ()


def test_een_teken_zonder_letter_wordt_gevonden_en_vervangen() -> None:
    assert letters.onbekend("peper 🌶 en שלום") == ("ו", "ל", "ם", "ש", "🌶")
    assert letters.zetbaar("een 🌶!") == "een ?!"


def test_een_stuurteken_is_nooit_te_zetten() -> None:
    assert letters.zetbaar("a\x00b\x1fc") == "a?b?c"


def test_elk_letterbestand_heeft_zijn_licentie_ernaast() -> None:
    namen = {pad.name for pad in letters.MAP.iterdir()}
    assert {"OFL-source-sans-3.txt", "OFL-zilla-slab.txt"} <= namen
    assert {pad.suffix for pad in letters.MAP.iterdir()} == {".ttf", ".txt"}
    assert letters.missende() == ()


def test_een_weg_letterbestand_wordt_bij_naam_genoemd(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(letters, "MAP", tmp_path)
    assert "lees-400.ttf" in letters.missende()
