"""Uitdelen: kaarten die op elkaar passen als ze geprint zijn, en een lijst op één vel."""

import pypdfium2  # type: ignore[import-untyped]

from kennisbank.kennisgraaf import Kennisgraaf
from kennisbank.model import Prioriteit, Tip
from kennisbank.papier import Drukwerk, Uitgave
from kennisbank.papier.uitdelen import kaartenvel
from papier.bouwsel import letters, tekst

KAARTEN = "pdf/kaarten.pdf"
LIJST = "pdf/afvinklijst.pdf"


def kwart(bladzijde: pypdfium2.PdfPage, kolom: int, rij: int) -> str:
    """De tekst in een van de vier vakken van een bladzijde; rij 0 is boven."""
    breed, hoog = (maat / 2 for maat in bladzijde.get_size())
    onder = hoog * (1 - rij)
    vak = (kolom * breed, onder, (kolom + 1) * breed, onder + hoog)
    return letters(bladzijde.get_textpage().get_text_bounded(*vak))


def test_elk_voorstel_heeft_een_kaart_met_zijn_achterkant_erachter(
    echte_druk: Drukwerk, echte_graaf: Kennisgraaf
) -> None:
    bladen = pypdfium2.PdfDocument(echte_druk.bestanden[KAARTEN])
    voorstellen = [
        (een, str(knoop.record.nummer) + een.letter)
        for knoop in echte_graaf.van_soort("prioriteit")
        if isinstance(knoop.record, Prioriteit)
        for een in knoop.record.voorstellen
    ]
    assert len(bladen) == 2 * -(-len(voorstellen) // 4)
    for plek, (voorstel, nummer) in enumerate(voorstellen):
        vel, vak = divmod(plek, 4)
        rij, kolom = divmod(vak, 2)
        voor = kwart(bladen[2 * vel], kolom, rij)
        achter = kwart(bladen[2 * vel + 1], 1 - kolom, rij)
        for zin in (nummer, voorstel.titel, voorstel.kern, voorstel.afspraak):
            assert letters(zin) in voor, voorstel.id
        assert letters(f"{nummer} Hoe ging het elders?") in achter, voorstel.id


def test_wat_over_is_op_het_laatste_vel_is_voor_een_eigen_voorstel(echte_druk: Drukwerk) -> None:
    bladen = pypdfium2.PdfDocument(echte_druk.bestanden[KAARTEN])
    laatste = bladen[len(bladen) - 2]
    assert letters("Ons eigen voorstel") in kwart(laatste, 1, 1)


def test_zonder_adres_noemt_een_kaart_geen_adres(kleine_graaf: Kennisgraaf) -> None:
    (document,) = kaartenvel(kleine_graaf, Uitgave())
    assert {een["adres"] for een in document.gegevens["kaarten"]} == {""}


def test_alle_punten_van_alle_tips_staan_op_een_gevouwen_vel(
    echte_druk: Drukwerk, echte_graaf: Kennisgraaf
) -> None:
    buiten, binnen = pypdfium2.PdfDocument(echte_druk.bestanden[LIJST])
    op_papier = letters(binnen.get_textpage().get_text_bounded())
    tips = [een.record for een in echte_graaf.van_soort("tip") if isinstance(een.record, Tip)]
    wat = [zin for tip in tips for zin in (tip.titel, *(een.titel for een in tip.punten))]
    assert [zin for zin in wat if letters(zin) not in op_papier] == []
    assert buiten.get_size()[0] > buiten.get_size()[1]
    assert letters("Dit gaan wij proberen") in letters(tekst(echte_druk.bestanden[LIJST]))
