"""De poort: waar elke pdf van de echte inhoud aan voldoet voordat zij naar buiten mag."""

import re
from collections.abc import Mapping
from itertools import pairwise

import page
import pytest

from kennisbank.kennisgraaf import Kennisgraaf, teksten
from kennisbank.papier import Drukwerk
from papier.bouwsel import (
    buiten_de_rand,
    elementen,
    letters,
    open_pdf,
    opzet,
    over_de_bladzijde,
    tekst,
    vormvoorbeelden,
    woorden,
    zelf_geschreven,
)

RUIM = page.SafetyLimits(max_reference_depth=8192)
NORMEN = (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2A)
GEEN_ZIN = {
    *("id", "bron", "url", "adres", "tooi", "cbs_code", "instrumenten", "kernwaarden", "naar"),
    *("staaft", "soort", "herkomst", "datum", "gezien_op", "stand_op", "gecontroleerd_op"),
    *("controleer_voor", "geldt_vanaf", "overgang_tot", "toont", "gezicht", "letter", "verwant"),
    *("zie", "gaat_over", "koppelingen", "voorbeelden", "vermeldingen", "persoon", "pagina"),
    *("uitgelicht", "woorden", "bedoeld", "grond", "provincie", "zekerheid", "vorm", "uitkomst"),
    *("aard", "stand", "status", "begrippen", "voorbeeld", "werkvorm", "bij", "voorstel", "past"),
    *("gelezen", "voorheen", "document", "uitleg", "altijd"),
    *("motie", "middelen", "nagaan", "herkennen"),
}
"""Velden met een id, adres of code; die staan er in andere woorden. En wat in een stuk hoort."""
AANTAL = "{http://ns.adobe.com/xap/1.0/t/pg/}NPages"
OMSCHRIJVING = re.compile(r"\d van 3 pepers|QR-code naar|Een ronde tafel|Bladzijde \d")


def geweigerd(bestanden: Mapping[str, bytes], norm: page.ValidationProfile) -> dict[str, list[str]]:
    """De regels van een norm die een pdf breekt, per pad."""
    oordelen = {
        pad: [
            str(een.rule_id)
            for een in page.validate_pdf_bytes(pdf, profile=norm, limits=RUIM).failures
        ]
        for pad, pdf in bestanden.items()
    }
    return {pad: regels for pad, regels in oordelen.items() if regels}


@pytest.fixture(scope="module")
def voorbeelden(echte_druk: Drukwerk) -> dict[str, bytes]:
    """Twee pdf's van elke vorm, en het boekje met elke letter die wij gebruiken."""
    boekje = {"pdf/boekje.pdf": echte_druk.bestanden["pdf/boekje.pdf"]}
    return boekje | vormvoorbeelden(echte_druk.bestanden)


@pytest.mark.parametrize("norm", NORMEN, ids=str)
def test_elke_vorm_op_papier_is_toegankelijk_en_te_bewaren(
    voorbeelden: dict[str, bytes], norm: page.ValidationProfile
) -> None:
    assert len(voorbeelden) > 10
    assert geweigerd(voorbeelden, norm) == {}


@pytest.mark.nacht
@pytest.mark.parametrize("norm", NORMEN, ids=str)
def test_elk_bestand_is_toegankelijk_en_te_bewaren(
    echte_druk: Drukwerk, norm: page.ValidationProfile
) -> None:
    assert geweigerd(echte_druk.bestanden, norm) == {}


def test_elke_soort_pagina_heeft_een_pdf_en_er_is_niets_mislukt(echte_druk: Drukwerk) -> None:
    assert echte_druk.bevindingen == ()
    assert {"pdf/boekje.pdf", "pdf/prioriteiten.pdf", "pdf/tips.pdf"} <= set(echte_druk.bestanden)
    rijen = (echte_druk.papieren, *echte_druk.per_pagina.values())
    gewezen = {een.pad for rij in rijen for een in rij}
    assert gewezen == {*echte_druk.bestanden, *echte_druk.eboek}


def test_het_boekje_is_zonder_onze_aantekeningen_en_zonder_lijst_van_gemeenten(
    echte_druk: Drukwerk,
) -> None:
    with open_pdf(echte_druk.bestanden["pdf/boekje.pdf"]) as pdf, pdf.open_outline() as inhoud:
        titels = {een.title for een in inhoud.root}
    assert not {"Zo lazen wij de bronnen", "Gemeenten"} & titels
    assert {"pdf/verantwoording.pdf", "pdf/gemeenten.pdf"} <= set(echte_druk.bestanden)


def test_alle_teksten_om_over_te_nemen_staan_bij_elkaar(
    echte_druk: Drukwerk, echte_graaf: Kennisgraaf
) -> None:
    (pdf, *_) = echte_druk.per_pagina["teksten.html"]
    blad = letters(tekst(echte_druk.bestanden[pdf.pad]))
    for knoop in echte_graaf.van_soort("voorstel"):
        assert letters(str(getattr(knoop.record, "afspraak", ""))[:25]) in blad, knoop.id


def test_een_prioriteit_past_op_de_twee_kanten_van_een_vel(echte_druk: Drukwerk) -> None:
    vellen = [
        een
        for (een, *_) in echte_druk.per_pagina.values()
        if een.pad.startswith("pdf/prioriteiten/")
    ]
    assert [een.bladzijden for een in vellen] == [2] * 8


def test_elk_bestand_noemt_titel_taal_en_norm(echte_druk: Drukwerk) -> None:
    for pad, inhoud in echte_druk.bestanden.items():
        with open_pdf(inhoud) as pdf, pdf.open_metadata() as metadata:
            assert metadata["dc:title"] == str(pdf.docinfo["/Title"]) != "", pad
            assert metadata[AANTAL] == str(len(pdf.pages)), pad
            assert str(pdf.Root.Lang) == "nl-NL", pad
            assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle), pad
            assert (metadata["pdfuaid:part"], metadata["pdfaid:part"]) == ("1", "2"), pad
            assert metadata["pdfaid:conformance"] == "A", pad


def test_een_boek_heeft_bladwijzers_en_een_gelabelde_inhoudsopgave(echte_druk: Drukwerk) -> None:
    with open_pdf(echte_druk.bestanden["pdf/boekje.pdf"]) as pdf:
        soorten = [een.soort for een in elementen(pdf)]
        with pdf.open_outline() as inhoud:
            titels = [een.title for een in inhoud.root]
    assert titels[0] == "Inhoud"
    assert {"Prioriteiten", "Voorbeelden", "Register van gemeenten", "Colofon"} <= set(titels)
    assert soorten.count("/TOC") >= 1
    assert soorten.count("/TOCI") > 50
    assert soorten.count("/Note") > 400


def test_het_vouwboekje_heeft_de_bladwijzers_van_het_boekje(echte_druk: Drukwerk) -> None:
    with (
        open_pdf(echte_druk.bestanden["pdf/boekje-vouwen.pdf"]) as pdf,
        pdf.open_outline() as wijst,
    ):
        titels = [een.title for een in wijst.root]
        bladen = {str(een.destination) for een in wijst.root}
    assert titels == [
        *("Inhoud", "Prioriteiten", "Tips", "Rode draden", "Kernwaarden", "DiAmanten", "Colofon")
    ]
    assert len(bladen) == len(titels)


def test_elke_tabelkop_elke_figuur_en_elke_link_zegt_wat_hij_is(echte_druk: Drukwerk) -> None:
    for pad, inhoud in echte_druk.bestanden.items():
        pdf = opzet(inhoud)
        assert [een for een in pdf.tabelkoppen if "/Scope" not in een] == [], pad
        assert [een for een in pdf.figuren if not OMSCHRIJVING.match(een)] == [], pad
        vreemd = [zin for zin in pdf.links if not re.match(r"(Naar|Terug naar) \S", zin)]
        assert vreemd == [], pad


def test_koppen_slaan_geen_niveau_over(echte_druk: Drukwerk) -> None:
    te_lezen = {pad: een for pad, een in echte_druk.bestanden.items() if "vouwen" not in pad}
    for pad, inhoud in te_lezen.items():
        niveaus = opzet(inhoud).niveaus
        sprongen = [paar for paar in pairwise(niveaus) if paar[1] > paar[0] + 1]
        assert niveaus[:1] == (1,), pad
        assert sprongen == [], pad


def test_geen_letter_valt_buiten_het_vel(echte_druk: Drukwerk) -> None:
    buiten = {pad: buiten_de_rand(pdf) for pad, pdf in echte_druk.bestanden.items()}
    assert {pad: tekens for pad, tekens in buiten.items() if tekens} == {}


def staat_erin(woord: str, boekje: str) -> bool:
    """Of een woord er staat, met zijn hoofdletter of midden in een zin zonder."""
    return woord in boekje or woord[:1].lower() + woord[1:] in boekje


def test_elk_woord_van_elk_record_staat_in_het_boekje(
    echte_druk: Drukwerk, echte_graaf: Kennisgraaf
) -> None:
    delen = ("pdf/boekje.pdf", "pdf/verantwoording.pdf")
    bladzijden = "\n".join(tekst(echte_druk.bestanden[pad]) for pad in delen)
    boekje = letters(bladzijden)
    wel = zelf_geschreven(echte_graaf)
    gemist = {
        (knoop.id, str(pad[-1]), woord)
        for knoop, pad, zin in teksten(echte_graaf)
        if knoop in wel and not {deel for deel in pad if isinstance(deel, str)} & GEEN_ZIN
        for woord in woorden(zin)
        if not staat_erin(woord, boekje) and not over_de_bladzijde(woord, bladzijden)
    }
    assert gemist == set()


def test_elke_titel_staat_heel_in_het_boekje(
    echte_druk: Drukwerk, echte_graaf: Kennisgraaf
) -> None:
    delen = ("pdf/boekje.pdf", "pdf/verantwoording.pdf")
    boekje = letters(" ".join(tekst(echte_druk.bestanden[pad]) for pad in delen))
    gemist = [
        knoop.id
        for knoop in zelf_geschreven(echte_graaf)
        if letters(knoop.record.titel) not in boekje
    ]
    assert gemist == []


def test_elk_adres_van_een_bron_is_aan_te_klikken_en_te_lezen(
    echte_druk: Drukwerk, echte_graaf: Kennisgraaf
) -> None:
    inhoud = echte_druk.bestanden["pdf/boekje.pdf"]
    boekje = letters(tekst(inhoud))
    with open_pdf(inhoud) as pdf:
        doelen = {
            str(een.A.URI)
            for pagina in pdf.pages
            for een in pagina.get("/Annots", [])
            if "/A" in een
        }
    adressen = {
        str(bewijs.url)
        for knoop in zelf_geschreven(echte_graaf)
        for bewijs in getattr(knoop.record, "bronnen", ())
    }
    assert adressen <= doelen
    kaal = (een.partition("://")[2].removeprefix("www.") for een in adressen)
    assert [een for een in kaal if letters(een) not in boekje] == []
