"""Tekens: wat XML niet kent, wordt zichtbaar vervangen."""

from kennisbank.opendata.teken import leesbaar


def test_stuurteken_en_half_teken_worden_een_ruitje() -> None:
    assert leesbaar("a\x00b\x0bc\ud800d\uffff") == "a\ufffdb\ufffdc\ufffdd\ufffd"


def test_gewone_tekst_met_regels_en_tabs_blijft_heel() -> None:
    tekst = "Fryslân\n\ten <b> & 'é' 😀"
    assert leesbaar(tekst) == tekst
