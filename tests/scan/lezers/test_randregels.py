"""Wat aan de rand van veel bladen terugkomt, en wat daar alleen op lijkt."""

from kennisbank.scan.lezers.blad import Blad, Stukje
from kennisbank.scan.lezers.randregels import zonder_randregels


def blad(*regels: str) -> Blad:
    """Een blad met een regel per hoogte; een lege regel is een gat."""
    return tuple(
        Stukje(tekst, 0, len(tekst), hoogte, 1, "bladzijde 1")
        for hoogte, tekst in enumerate(regels)
        if tekst
    )


def over(*bladen: Blad) -> list[list[str]]:
    return [[stukje.tekst for stukje in een] for een in zonder_randregels(bladen)]


def test_een_kopregel_mag_een_ander_nummer_hebben_en_een_haar_lager_staan() -> None:
    bladen = [blad(f"Akkoord, deel {n}", "", f"zin {een}") for n, een in enumerate("abc")]
    lager = blad("", "Akkoord, deel 7", "", "zin d")
    assert over(*bladen, lager) == [["zin a"], ["zin b"], ["zin c"], ["zin d"]]


def test_op_twee_van_veel_bladen_is_geen_kopregel() -> None:
    assert over(blad("Akkoord", "", "a"), blad("Akkoord", "", "b"), blad("c")) == [
        ["Akkoord", "a"],
        ["Akkoord", "b"],
        ["c"],
    ]


def test_een_paginanummer_gaat_ook_weg_als_het_onder_of_boven_een_voetregel_staat() -> None:
    bladen = [blad(f"zin {een}", "", "Akkoord", "", str(n)) for n, een in enumerate("abc", 7)]
    assert over(*bladen) == [["zin a"], ["zin b"], ["zin c"]]
    assert over(blad("een zin", "", "7")) == [["een zin"]]


def test_alleen_de_buitenste_groep_met_tekst_kan_een_kopregel_zijn() -> None:
    bladen = [blad("Akkoord", "", "Wonen", "", f"zin {een}", "slot") for een in "abc"]
    assert [een[0] for een in over(*bladen)] == ["Wonen"] * 3


def test_wat_vastzit_aan_de_tekst_is_geen_kopregel() -> None:
    bladen = [blad("en zo doen wij dit", f"zin {een}", "", "einde") for een in "abc"]
    assert [een[0] for een in over(*bladen)] == ["en zo doen wij dit"] * 3


def test_een_kopregel_die_aan_de_tekst_vastzit_gaat_weg_als_zij_een_kop_kan_zijn() -> None:
    bladen = [blad("Akkoord Voorbeeldstad", f"zin {een}", "slot") for een in "abc"]
    assert [een[0] for een in over(*bladen)] == ["zin a", "zin b", "zin c"]


def test_een_zin_of_een_punt_van_een_opsomming_is_geen_kopregel() -> None:
    for regel in ("Wij doen dit.", "• een loting"):
        bladen = [blad(regel, "", f"zin {een}") for een in "abc"]
        assert [een[0] for een in over(*bladen)] == [regel] * 3


def test_een_blok_van_vier_regels_is_geen_kopregel() -> None:
    bladen = [blad("een", "twee", "drie", "vier", "", f"zin {een}", "slot") for een in "abc"]
    assert [len(een) for een in over(*bladen)] == [6, 6, 6]


def test_een_rij_van_de_inhoudsopgave_gaat_in_haar_geheel_weg() -> None:
    rij = (
        Stukje("Wonen", 0, 5, 1, 1, "bladzijde 1"),
        Stukje("........ 3", 9, 19, 1, 1, "bladzijde 1", bij_vorige=True),
        Stukje("Er komt een loting", 0, 18, 2, 1, "bladzijde 1"),
    )
    assert over(rij) == [["Er komt een loting"]]
