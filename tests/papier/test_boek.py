"""Boek: bij heel veel voorbeelden komen er delen, en niets raakt zoek."""

import pikepdf
import pypdfium2  # type: ignore[import-untyped]
import pytest

from conftest import LaadMet
from kennisbank.kennisgraaf import Kennisgraaf
from kennisbank.papier import Drukwerk, drukwerk
from kennisbank.papier.boek import boeken, zonder_deel
from kennisbank.papier.document import Document
from kennisbank.papier.hoofdstuk import hoofdstukken
from papier.bouwsel import NIEUW, VOORBEELDEN, letters, open_pdf, tekst
from papier.conftest import UITGAVE
from voorbeeldboom import BESTANDEN


@pytest.fixture
def volle_graaf(laad_met: LaadMet, monkeypatch: pytest.MonkeyPatch) -> Kennisgraaf:
    """De kleine kennisbank met veel voorbeelden, en banden van hooguit drie records."""
    monkeypatch.setattr("kennisbank.papier.boek.PER_BAND", 3)
    extra = "".join(NIEUW.format(nummer=nummer) for nummer in range(6))
    return laad_met({VOORBEELDEN: BESTANDEN[VOORBEELDEN].rstrip() + "\n" + extra}).graaf


def banden(graaf: Kennisgraaf) -> list[Document]:
    return list(boeken(graaf, UITGAVE, hoofdstukken(graaf)))


def test_een_boek_dat_past_blijft_een_boek(kleine_graaf: Kennisgraaf) -> None:
    (boekje,) = banden(kleine_graaf)
    assert (boekje.naam, boekje.titel) == ("boekje", "Mee(r) doen")


def test_een_te_dik_boek_wordt_een_rij_delen_die_zich_noemen(volle_graaf: Kennisgraaf) -> None:
    rij = banden(volle_graaf)
    assert len(rij) > 1
    assert [een.naam for een in rij[:2]] == ["boekje", "boekje-deel-2"]
    assert rij[1].titel == f"Mee(r) doen, deel 2 van {len(rij)}"


def test_elk_voorbeeld_staat_in_precies_een_deel(volle_graaf: Kennisgraaf) -> None:
    druk = drukwerk(volle_graaf, UITGAVE, kies=lambda naam: naam.startswith("boekje"))
    delen = [letters(tekst(een)) for pad, een in druk.bestanden.items() if "vouwen" not in pad]
    for knoop in volle_graaf.van_soort("voorbeeld"):
        kern = letters(knoop.record.kern)
        assert sum(kern in deel for deel in delen) == 1, knoop.id


def test_de_pagina_wijst_alle_delen(volle_graaf: Kennisgraaf) -> None:
    druk = drukwerk(volle_graaf, UITGAVE, kies=lambda naam: naam.startswith(("boekje", "voor")))
    paden = [een.pad for een in druk.per_pagina["index.html"]]
    assert paden[:2] == ["pdf/boekje.pdf", "pdf/boekje-deel-2.pdf"]
    assert len(druk.per_pagina["voorbeelden/index.html"]) > 1


@pytest.mark.parametrize(
    ("naam", "hoofdnaam"),
    [
        ("boekje", "boekje"),
        ("boekje-deel-12", "boekje"),
        ("voorbeelden/aan-deel-2", "voorbeelden/aan-deel-2"),
    ],
)
def test_alleen_een_volgnummer_achteraan_is_een_deel(naam: str, hoofdnaam: str) -> None:
    assert zonder_deel(naam) == hoofdnaam


def doel(wijzer: pikepdf.OutlineItem) -> pikepdf.Object:
    assert isinstance(wijzer.destination, pikepdf.Array)
    return wijzer.destination[0]


def test_het_vouwboekje_heeft_een_titel_en_bladwijzers_naar_het_goede_vel(
    kleine_druk: Drukwerk,
) -> None:
    with open_pdf(kleine_druk.bestanden["pdf/boekje-vouwen.pdf"]) as pdf:
        assert str(pdf.docinfo["/Title"]) == "Mee(r) doen, om te vouwen"
        with pdf.open_outline() as inhoud:
            bladen = [pagina.obj.objgen for pagina in pdf.pages]
            wijzers = {een.title: bladen.index(doel(een).objgen) for een in inhoud.root}
    vellen = pypdfium2.PdfDocument(kleine_druk.bestanden["pdf/boekje-vouwen.pdf"])
    assert list(wijzers)[:3] == ["Inhoud", "Prioriteiten", "Tips"]
    for titel, vel in wijzers.items():
        assert titel in vellen[vel].get_textpage().get_text_bounded()


def test_elke_halve_bladzijde_zegt_welke_zij_is(kleine_druk: Drukwerk) -> None:
    with open_pdf(kleine_druk.bestanden["pdf/boekje-vouwen.pdf"]) as pdf:
        beelden = pdf.Root.StructTreeRoot.K.K
        assert str(beelden[1].Alt if len(beelden) > 1 else beelden[0].Alt).startswith("Bladzijde ")
        assert [float(een) for een in pdf.pages[0].MediaBox][2:] == [841.889862, 595.27566]
