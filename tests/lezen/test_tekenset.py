"""De tekenset van een bestand: herkend zonder raden, en met herstel naar UTF-8."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kennisbank.herstel import Kennis, herstel
from kennisbank.lezen.tekenset import tekenset
from kennisbank.model import Voorbeeld

ZIN = "Coördinator Zoë zei: ‘cafés’ – één euro (€ 1) per ideeën-avond."
LETTERS = st.sampled_from("aeiou bcdn ëïöüáéíóúàèâêîôûçñ’€")


@pytest.mark.parametrize("soort", ["utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_herstel_zet_elke_bekende_tekenset_om(soort: str) -> None:
    record = f"id: vb-zeist-proef\ntitel: Proef\nkern: {ZIN.replace(':', '')}\ngemeente: Zeist\n"
    uit = herstel("data/voorbeelden/zeist-proef.yaml", record.encode(soort), Voorbeeld, Kennis())
    assert uit.bezwaar is None
    assert ZIN.replace(":", "") in uit.inhoud.decode("utf-8")
    assert "naar UTF-8 omgezet." in uit.gedaan[0].zin


@settings(deadline=None, max_examples=100)
@given(woorden=st.lists(st.text(LETTERS, min_size=1, max_size=12), min_size=1, max_size=9))
def test_wat_windows_bewaart_komt_letter_voor_letter_terug(woorden: list[str]) -> None:
    tekst = " ".join(woorden)
    if soort := tekenset(tekst.encode("cp1252")):
        assert tekst.encode("cp1252").decode(soort) == tekst


@pytest.mark.parametrize("ander", ["mac_roman", "cp437", "cp850"])
@pytest.mark.parametrize("woord", ["coördinator", "Zoë gaat", "geïnteresseerd", "ideeën", "één"])
def test_een_andere_computer_wordt_niet_voor_windows_aangezien(ander: str, woord: str) -> None:
    assert tekenset(f"{woord} in de raad".encode(ander)) == ""


def test_een_mengsel_van_twee_tekensets_wordt_niet_geraden() -> None:
    assert tekenset("coördinator ".encode("cp1252") + "één".encode()) == ""
