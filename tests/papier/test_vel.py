"""Vel: wat een gespreksleider in handen krijgt."""

from kennisbank.kennisgraaf import Kennisgraaf
from kennisbank.papier import Drukwerk, Uitgave
from kennisbank.papier.vel import vel, vellen
from kennisbank.zetterij.tekening import qr
from papier.bouwsel import elementen, letters, open_pdf, tekst

PRIORITEIT = "pdf/prioriteiten/2-inclusieve-democratie.pdf"


def test_elke_prioriteit_tip_diamant_en_elk_voorbeeld_krijgt_een_vel(
    echte_graaf: Kennisgraaf,
) -> None:
    soorten = ("prioriteit", "tip", "diamant", "voorbeeld", "feitenkaart")
    namen = [een.over for een in vellen(echte_graaf, Uitgave())]
    assert namen == [knoop.id for soort in soorten for knoop in echte_graaf.van_soort(soort)]


def test_het_vel_heeft_kern_vraag_voorstellen_voorbeelden_en_ruimte(
    echte_druk: Drukwerk, echte_graaf: Kennisgraaf
) -> None:
    op_papier = letters(tekst(echte_druk.bestanden[PRIORITEIT]))
    record = echte_graaf["prioriteit-2"].record
    wat = [record.kern, "Vraag voor het debat", "3 voorstellen, van mild naar pittig"]
    wat += [deel.titel for deel in record.onderdelen()]
    wat += ["Zo deden anderen het", "Ruimte voor uw aantekeningen", "1 van 3 pepers"]
    assert [zin for zin in wat if letters(zin) not in op_papier] == []


def test_de_voorstellen_staan_van_mild_naar_pittig(echte_druk: Drukwerk) -> None:
    with open_pdf(echte_druk.bestanden[PRIORITEIT]) as pdf:
        beelden = [str(een.velden.Alt) for een in elementen(pdf) if een.soort == "/Figure"]
    assert beelden[:3] == ["1 van 3 pepers", "2 van 3 pepers", "3 van 3 pepers"]
    assert beelden[3].startswith("QR-code naar meerdoen.example/prioriteiten/2-")


def test_zonder_adres_komt_er_geen_code_maar_wel_het_pad(kleine_graaf: Kennisgraaf) -> None:
    document = vel(kleine_graaf, kleine_graaf["tip-1"], Uitgave())
    assert (document.qr_adres, document.gegevens["adres"]) == ("", "tips/1-open.html")


def test_de_code_wijst_naar_de_pagina() -> None:
    assert qr("https://a.nl/x") != qr("https://a.nl/y")
    assert qr("https://a.nl/x").startswith("<svg")
