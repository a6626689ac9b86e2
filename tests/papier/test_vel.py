"""Vel: wat een gespreksleider in handen krijgt."""

import pypdfium2  # type: ignore[import-untyped]

from kennisbank.kennisgraaf import Kennisgraaf
from kennisbank.model import Gemeenteprofiel, Prioriteit
from kennisbank.papier import Drukwerk, Uitgave
from kennisbank.papier.pers import pdf_namen
from kennisbank.papier.vel import vel
from kennisbank.weergave.blad import bladen
from kennisbank.zetterij.tekening import qr
from papier.bouwsel import elementen, letters, open_pdf

PRIORITEIT = "pdf/prioriteiten/2-inclusieve-democratie.pdf"


def test_elke_pagina_om_mee_te_nemen_heeft_een_vel_van_zichzelf(echte_graaf: Kennisgraaf) -> None:
    namen = pdf_namen(echte_graaf)
    soorten = ("prioriteit", "tip", "diamant", "voorbeeld", "rode-draad", "thema", "rol")
    paginas = [een.pagina for soort in soorten for een in echte_graaf.van_soort(soort)]
    paginas += [een.pagina for een in echte_graaf.van_soort("kernwaarde")]
    paginas += ["instrumenten/burgerberaad.html", "instrumenten/burgerforum.html"]
    assert [een for een in paginas if namen[een] != een.removesuffix(".html")] == []


def test_een_gemeente_heeft_alleen_een_vel_als_er_iets_te_vertellen_is(
    echte_graaf: Kennisgraaf,
) -> None:
    namen = pdf_namen(echte_graaf)
    assert namen["gemeenten/zeist.html"] == "gemeenten/zeist"
    stil = [
        een.pagina
        for een in echte_graaf.van_soort("gemeente")
        if isinstance(een.record, Gemeenteprofiel)
        and not (een.record.is_bekend or een.record.ook_over)
    ]
    assert stil
    assert [pagina for pagina in stil if pagina in namen] == []


def test_een_keuze_uit_de_voorbeelden_belooft_geen_papier(echte_graaf: Kennisgraaf) -> None:
    namen = pdf_namen(echte_graaf)
    keuzes = [een.pad for een in bladen(echte_graaf) if een.optie]
    assert keuzes
    assert [pad for pad in keuzes if pad in namen] == []


def test_het_vel_heeft_akkoordtekst_voorstellen_voorbeelden_en_afspraken(
    echte_druk: Drukwerk, echte_graaf: Kennisgraaf
) -> None:
    bladzijden = pypdfium2.PdfDocument(echte_druk.bestanden[PRIORITEIT])
    voor, achter = (letters(een.get_textpage().get_text_bounded()) for een in bladzijden)
    record = echte_graaf["prioriteit-2"].record
    assert isinstance(record, Prioriteit)
    wat = [record.kern, "Vraag voor het debat", "3 voorstellen, van mild naar heet"]
    wat += [regel for regel in record.akkoordtekst.splitlines() if regel.strip()]
    wat += [deel.titel for deel in record.voorstellen]
    wat += ["Zo deden anderen het", "66.656 inwoners", "Op de achterkant"]
    assert [zin for zin in wat if letters(zin) not in voor] == []
    wat = ["Om over te nemen", "Ruimte voor uw aantekeningen", "Lees verder op meerdoen.example"]
    wat += [deel.afspraak for deel in record.voorstellen]
    assert [zin for zin in wat if letters(zin) not in achter] == []


def test_de_voorstellen_staan_van_mild_naar_pittig(echte_druk: Drukwerk) -> None:
    with open_pdf(echte_druk.bestanden[PRIORITEIT]) as pdf:
        beelden = [str(een.velden.Alt) for een in elementen(pdf) if een.soort == "/Figure"]
    assert beelden[:3] == ["1 van 3 pepers", "2 van 3 pepers", "3 van 3 pepers"]
    assert beelden[3].startswith("QR-code naar meerdoen.example/prioriteiten/2-")


def test_zonder_adres_komt_er_geen_code_maar_wel_het_pad(kleine_graaf: Kennisgraaf) -> None:
    tip = next(een for een in bladen(kleine_graaf) if een.knoop.id == "tip-1")
    document = vel(kleine_graaf, tip, Uitgave())
    assert (document.qr_adres, document.gegevens["adres"]) == ("", "tips/1-open.html")


def test_de_code_wijst_naar_de_pagina() -> None:
    assert qr("https://a.nl/x") != qr("https://a.nl/y")
    assert qr("https://a.nl/x").startswith("<svg")
