"""Oogopslag: wat een lezer in twintig seconden ziet, ook als er weinig of veel bekend is."""

import re

import pytest

from conftest import LaadMet
from kennisbank.lezen import Gemeenten
from kennisbank.model import Bedrag, Bronfeit, Feitenkaart
from kennisbank.weergave import Omgeving, bladen, toon
from kennisbank.weergave.vertellen.feitenkaart import getallen, in_het_kort
from voorbeeldboom import BESTANDEN

LIJST = "data/voorbeelden.yaml"
PAD = "voorbeelden/zeist-loting.html"
GEMEENTE = "  gemeente: Zeist\n"
TWEEDE = """    - url: https://www.zeist.nl/verslag
      titel: Verslag
      uitgever: gemeente Zeist
      staaft: [les, hoe]
"""


def pagina(laad_met: LaadMet, van: str = "", naar: str = "") -> str:
    """De pagina van het voorbeeld, met in zijn record het ene door het andere vervangen."""
    tekst = BESTANDEN[LIJST]
    assert van in tekst
    inhoud = laad_met({LIJST: tekst.replace(van, naar, 1)} if van else {})
    [blad] = [een for een in bladen(inhoud.graaf) if een.pad == PAD]
    return str(toon(blad, inhoud.graaf, Omgeving(Gemeenten())))


def kort(html: str) -> str:
    """Wat er in het blok met korte feiten staat, zonder opmaak."""
    blok = html.partition('<dl class="kort')[2].partition(">")[2].partition("</dl>")[0]
    return " ".join(re.sub(r"<[^>]+>", " ", blok).split())


@pytest.mark.parametrize(
    ("van", "naar", "staat_er"),
    [
        ("", "", "Waar Zeist Hoe liep het af? Niet bekend Wat Zeist vroeg"),
        (
            GEMEENTE,
            "  organisatie: De Brug\n  land: België\n  vorm: project\n",
            "Wie De Brug België",
        ),
        (GEMEENTE, "  land: België\n  vorm: project\n", "Waar België Hoe liep"),
        (GEMEENTE, "  vorm: project\n", "Hoe liep het af? Niet bekend"),
        (GEMEENTE, f"{GEMEENTE}  jaar_start: 2021\n  status: afgerond\n", "Wanneer 2021 afgerond"),
        (GEMEENTE, f"{GEMEENTE}  kosten: Het kostte 5 euro in 2021.\n", "Kosten Het kostte 5 euro"),
        (GEMEENTE, f"{GEMEENTE}  status: loopt\n  uitkomst: positief\n", "af? Goed"),
        (GEMEENTE, f"{GEMEENTE}  inwoners_betrokken: 1560\n", "Deden mee 1.560 inwoners"),
    ],
)
def test_bovenaan_staat_alleen_wat_bekend_is(
    laad_met: LaadMet, van: str, naar: str, staat_er: str
) -> None:
    assert staat_er in kort(pagina(laad_met, van, naar))


def test_de_kern_staat_een_keer_bovenaan(laad_met: LaadMet) -> None:
    assert pagina(laad_met).count("Zeist vroeg een gelote groep om raad.") == 1


def test_met_meer_bronnen_heeft_elk_feit_zijn_eigen_noten(laad_met: LaadMet) -> None:
    html = pagina(
        laad_met,
        "      staaft: [wat]\n",
        f"      staaft: [wat]\n{TWEEDE}  les: Zeg vooraf wat kan.\n  hoe: Door loting.\n",
    )
    assert 'begroting. <span class="noten"><a class="noot" href="#bron-1"' in html
    assert (
        'wat kan. <span class="noten"><a class="noot" href="#bron-2" aria-label="bron 2: Verslag">'
        in html
    )
    assert '<h2 id="bronnen">Bronnen</h2>' in html
    assert '<h2 id="bronnen">Bron</h2>' in pagina(laad_met)


def kaart(**velden: object) -> Feitenkaart:
    vast = {"id": "feit-x", "titel": "X", "kern": "X.", "begrippen": ("begrip-x",)}
    los = {
        "gids": {"titel": "G", "url": "https://a.nl/g", "uitgever": "A"},
        "gezien_op": "2026-11-29",
    }
    bron = {"url": "https://a.nl/b", "titel": "B", "uitgever": "A"}
    return Feitenkaart.model_validate({**vast, **los, "bronnen": (bron,), **velden})


@pytest.mark.parametrize(
    ("waarde", "groot", "klein"),
    [
        ("4 tot 9 maanden; korter kan ook", "4 tot 9 maanden", "korter kan ook"),
        ("60 tot 250, vaak rond de honderd", "60 tot 250", "vaak rond de honderd"),
        ("ruim twee maanden (Amersfoort)", "Ruim twee maanden", "Amersfoort"),
        ("1,6 miljoen euro", "1,6 miljoen euro", ""),
        (
            "2.000 euro (dorp) tot 350.000 euro (stad)",
            "2.000 euro (dorp) tot 350.000 euro (stad)",
            "",
        ),
    ],
)
def test_het_begin_van_een_feit_is_groot_en_de_rest_staat_eronder(
    waarde: str, groot: str, klein: str
) -> None:
    [vak] = in_het_kort(kaart(kosten_kort=waarde)).vakken
    assert (vak.waarde, "".join(map(str, vak.erbij))) == (groot, klein)


def test_hooguit_vier_getallen_en_nooit_een_zonder_woorden() -> None:
    mensen = [
        Bronfeit(tekst=een) for een in ("6.500 brieven, 150 deelnemers.", "Tien.", "25 leden.")
    ]
    geld = [
        Bedrag(bedrag=een, tekst="vergoeding", gemeente="Zeist", jaar=2021)
        for een in ("300 euro per deelnemer", "ruim een ton", "1,6 miljoen euro", "5 euro")
    ]
    record = kaart(deelnemers=tuple(mensen), kosten=tuple(geld))
    gezien = [(een.getal, een.woorden) for een in getallen(record, record.bronnen).getallen]
    assert gezien == [
        ("6.500", "brieven, 150 deelnemers"),
        ("25", "leden"),
        ("300 euro", "per deelnemer: vergoeding"),
        ("1,6 miljoen euro", "vergoeding"),
    ]


def test_een_luik_dat_helemaal_in_de_getallen_opgaat_houdt_zijn_anker() -> None:
    """Wie een oude link naar de kosten heeft, komt bij het eerste bedrag."""
    geld = (Bedrag(bedrag="5 euro", tekst="koffie", gemeente="Zeist", jaar=2021),)
    record = kaart(kosten=geld, deelnemers=(Bronfeit(tekst="9 leden."), Bronfeit(tekst="Tien.")))
    ankers = [een.anker for een in getallen(record, record.bronnen).getallen]
    assert ankers == ["", "kaart-kosten"]
