"""Boom: alleen wat op de lijst staat komt door, en tekst blijft tekst."""

from hypothesis import given
from hypothesis import strategies as st

from kennisbank.papier.blok import Blok, blok, woorden
from kennisbank.papier.boom import regel, tekst
from papier.bouwsel import letters

BEKEND = {
    *("alinea", "lijst", "nummers", "punt", "citaat", "kop", "sterk", "web", "naar", "los"),
    *("nieuw", "streep", "code", "letterlijk", "vraag", "invul"),
}


def soorten(blokken: tuple[Blok, ...]) -> list[str]:
    return [deel.t for een in blokken for deel in een.alles()]


def test_opmaak_wordt_een_boom() -> None:
    gevonden = tekst("Een **vet** woord.\n\n- eerste\n- tweede")
    assert soorten(gevonden) == ["alinea", "sterk", "lijst", "punt", "alinea", "punt", "alinea"]


def test_een_sprong_in_koppen_wordt_een_stap() -> None:
    koppen = [een.veld("niveau") for een in tekst("## A\n\n#### B\n\n## C\n\n### D", niveau=3)]
    assert koppen == [3, 4, 3, 4]


def test_een_lege_kop_verdwijnt() -> None:
    assert tekst("## \n\nTekst") == (blok("alinea", "Tekst"),)


def test_een_kop_in_een_lijst_wordt_vette_tekst() -> None:
    assert "kop" not in soorten(tekst("- # Kop"))
    assert "sterk" in soorten(tekst("- # Kop"))


def test_een_link_gaat_naar_het_web_naar_een_record_of_nergens_heen() -> None:
    gevonden = tekst("[a](https://a.nl) [b](tip-1) [c](data:text) [d](mailto:x@y.nl)")
    assert [t for t in soorten(gevonden) if t != "alinea"] == ["web", "naar", "los"]


def test_de_vraag_voor_het_debat_krijgt_een_eigen_vorm() -> None:
    (vraag,) = tekst("**Vraag voor het debat:** wie mist u?")
    assert (vraag.t, vraag.veld("aanhef")) == ("vraag", "Vraag voor het debat:")
    assert woorden(vraag.c) == " wie mist u?"


def test_de_invulplek_blijft_te_zien() -> None:
    assert regel("In [gemeentenaam] telt u mee") == (
        *("In ", blok("invul", "[gemeentenaam]")),
        " telt u mee",
    )


@given(st.text(max_size=200))
def test_elke_tekst_wordt_een_boom_van_bekende_blokken(markdown: str) -> None:
    assert set(soorten(tekst(markdown))) <= BEKEND


@given(st.text(st.characters(categories=["L", "N", "Z"]), min_size=1, max_size=120))
def test_geen_letter_gaat_verloren(zin: str) -> None:
    assert letters(woorden(tekst(zin))) == letters(" ".join(zin.split()))
