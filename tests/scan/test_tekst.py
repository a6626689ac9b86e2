"""De vorm waarin elk akkoord binnenkomt."""

from kennisbank.scan import Tekstregel, maak_tekst


def test_een_lege_regel_telt_niet_mee() -> None:
    tekst = maak_tekst([Tekstregel("Er komt een loting.", "regel 1"), Tekstregel("  ", "regel 2")])
    assert [regel.plaats for regel in tekst.regels] == ["regel 1"]


def test_dezelfde_woorden_hebben_dezelfde_vingerafdruk_hoe_de_regels_ook_lopen() -> None:
    breed = maak_tekst([Tekstregel("Er komt een loting.", "bladzijde 3")])
    smal = maak_tekst([Tekstregel("Er komt", "regel 1"), Tekstregel("een  loting.", "regel 2")])
    assert breed.vingerafdruk == smal.vingerafdruk
    assert len(breed.vingerafdruk) == 16


def test_een_ander_woord_geeft_een_andere_vingerafdruk() -> None:
    een, ander = (
        maak_tekst([Tekstregel(f"Er komt {lidwoord} loting.", "regel 1")])
        for lidwoord in ("een", "geen")
    )
    assert een.vingerafdruk != ander.vingerafdruk
