"""De toets per groep van de proefmatrix, de groepen 1 tot en met 8 en 16."""

import pytest

from koppelingen.proefsite import NFC, NFD, meldingen_bij, oordeel_over


@pytest.mark.parametrize(
    "url",
    ["weg.html", "weg.png", "weg.pdf", "sub/weg.html", "weg/", "Tekst.html", "SUB/twee.html"],
)
def test_bestand_dat_er_niet_is_of_anders_heet_is_dood(url: str) -> None:
    assert oordeel_over(url) == "dood"


@pytest.mark.parametrize(
    "url", ["tekst.html?versie=2#", "?x=1", "foto.png?groot", "blad.pdf#page=3"]
)
def test_wat_achter_het_vraagteken_staat_telt_niet(url: str) -> None:
    assert oordeel_over(url) == ""


@pytest.mark.parametrize(
    ("url", "voorstel"),
    [
        ("Tekst.html", "tekst.html"),
        ("sub/twe.html", "sub/twee.html"),
        ("twee.html", "sub/twee.html"),
    ],
)
def test_melding_noemt_het_bestand_dat_erop_lijkt(url: str, voorstel: str) -> None:
    [melding] = meldingen_bij(f'<a href="{url}">x</a>')
    assert f"Bedoelt u {voorstel}?" in melding.melding


@pytest.mark.parametrize(
    "url",
    [
        "#weg",
        "index.html#weg",
        "index.html#Kop-1",
        "sub/#weg",
        "sub#weg",
        "beeld.svg#i-weg",
        "index.html#kies=a,b",
        "keuze.html#kie=a,b",
        "keuze.html#kies",
        "keuze.html#kies=a;weg=b",
        "#kop-1",
    ],
)
def test_anker_dat_er_niet_is_of_anders_heet_is_dood(url: str) -> None:
    assert oordeel_over(url) == "dood"


@pytest.mark.parametrize(
    "url",
    [
        "#",
        "#top",
        "#TOP",
        "index.html#kop-1",
        "index.html#oud",
        "index.html#één",
        "index.html#%C3%A9%C3%A9n",
        "index.html#kop-1:~:text=Start",
        "#:~:text=x",
        "beeld.svg#i-huis",
        "beeld.svg#svgView(viewBox(0,0,1,1))",
        "foto.png#xywh=1,2,3,4",
        "sub/#begin",
        "stub.html#begin",
        "keuze.html#zaal",
        "keuze.html#kies=a,b",
        "keuze.html#v=1;kies=a%2Cb",
    ],
)
def test_anker_dat_werkt_geeft_geen_melding(url: str) -> None:
    assert oordeel_over(url) == ""


def test_anker_met_een_andere_hoofdletter_krijgt_uitleg() -> None:
    [melding] = meldingen_bij('<a href="index.html#Kop-1">x</a>')
    assert melding.melding.endswith("Bedoelt u #kop-1? Let op de hoofdletters.")


@pytest.mark.parametrize(
    ("url", "oordeel"),
    [
        ("met%2520spatie.html", "dood"),
        ("caf%E9.html", "fout"),
        (NFD, "dood"),
        ("sub%2Ftwee.html", "fout"),
        ("sub%5ctwee.html", "fout"),
        (NFC, ""),
        ("caf%C3%A9.html", ""),
        ("met%20spatie.html", ""),
        ("met spatie.html", ""),
        ("100%25.html", ""),
        ("%74ekst.html", ""),
        ("sub\\twee.html", ""),
    ],
)
def test_gecodeerde_tekens_tellen_zoals_een_server_ze_leest(url: str, oordeel: str) -> None:
    assert oordeel_over(url) == oordeel


@pytest.mark.parametrize(
    ("url", "zin"),
    [
        ("met%2520spatie.html", "twee keer gecodeerd. Bedoelt u met spatie.html?"),
        ("caf%E9.html", f"oude codering. Bedoelt u {NFC}?"),
        (NFD, f"een letter met een teken is anders opgeschreven. Bedoelt u {NFC}?"),
        ("Tekst.html", "niet met deze hoofdletters. Bedoelt u tekst.html?"),
        ("tekst.html/", "een schuine streep te veel. Bedoelt u tekst.html?"),
        ("sub%2Ftwee.html", "een schuine streep als code (%2F). Schrijf gewoon /."),
        ("heel/iets/anders.pdf", "bestaat niet in de site. Zoek het goede adres"),
        (
            "www.vng.nl",
            "bestaat niet in de site. Is het een website? Schrijf er dan https:// voor.",
        ),
        ("vng.nl/raad", "Is het een website? Schrijf er dan https:// voor."),
        ("http//www.vng.nl/", "Is het een website? Schrijf er dan https:// voor."),
        ("griffie@zeist.nl", "Is het een mailadres? Schrijf er dan mailto: voor."),
    ],
)
def test_melding_zegt_wat_er_aan_het_adres_mankeert(url: str, zin: str) -> None:
    [melding] = meldingen_bij(f'<a href="{url}">x</a>')
    assert zin in melding.melding


@pytest.mark.parametrize(
    ("url", "oordeel"),
    [
        ("/meer/index.html", ""),
        ("/meer/", ""),
        ("/meer", ""),
        ("/index.html", "fout"),
        ("/meerdere/index.html", "fout"),
        ("../index.html", ""),
        ("../../index.html", "fout"),
        ("../../meer/index.html", "fout"),
        ("..", ""),
        (".", ""),
        ("./twee.html", ""),
        ("%2e%2e/index.html", ""),
        ("twee.html/", "dood"),
        ("../sub", "opmerking"),
        ("../sub/", ""),
        ("..//index.html", "dood"),
    ],
)
def test_pad_blijft_binnen_de_site(url: str, oordeel: str) -> None:
    assert oordeel_over(url, "sub/proef.html", "/meer/") == oordeel
