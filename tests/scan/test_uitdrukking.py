"""De taal van `herkennen`: wat een redacteur schrijft, en waar het past."""

import pytest

from kennisbank.scan.ontleding import ontleed
from kennisbank.scan.uitdrukking import LeesError, atomen, lees_groepen, lees_signaal
from kennisbank.scan.vinden import Gezocht, maak_patronen

GROEPEN = lees_groepen({"INWONERS": "inwoner* | bewoner*", "WIJK": "wijk | dorp"})


def past(regel: str, zin: str) -> bool:
    signaal = lees_signaal(regel, GROEPEN)
    patronen = {een for deel in signaal.delen for een in atomen(deel)}
    if signaal.zonder is not None:
        patronen |= atomen(signaal.zonder)
    return bool(Gezocht(ontleed(zin), maak_patronen(patronen)).past(signaal))


@pytest.mark.parametrize(
    ("regel", "wel", "niet"),
    [
        ("jongerenraad | kinderraad", "De kinderraad komt.", "De gemeenteraad komt."),
        ("raad + advies", "De raad vraagt advies.", "De raad vraagt rust."),
        ("INWONERS + geld", "Bewoners verdelen geld.", "Raadsleden verdelen geld."),
        (
            "wijk ~ budget",
            "Het budget van de wijk.",
            "Wijk a b c d e f g h i j k budget.",
        ),
        ("stellen ... uit", "Wij stellen het plan uit.", "Uit het plan stellen wij."),
        ("eigen budget", "een eigen nieuw budget", "een budget, eigen aan ons"),
        ("kijken_of", "Wij kijken of het past.", "Wij kijken naar een dag of twee."),
        ("loting zonder kavel*", "Loting van leden.", "Loting van kavels."),
        ("*beraad", "Burgerberaden helpen.", "Beraadslagen helpt."),
        ("=burger", "Een burger vraagt dat.", "Burgers vragen dat."),
        ("in$", "Wij trekken dat in.", "In het dorp wonen wij."),
        ("1% begroting", "Eén procent van de begroting.", "Twee procent van de begroting."),
        ("dorpsraad | wijkraad", "Wijk- en dorpsbesturen, dorpsraden.", "De wijk en de raad."),
    ],
)
def test_een_regel_past_op_de_ene_zin_en_niet_op_de_andere(regel: str, wel: str, niet: str) -> None:
    assert (past(regel, wel), past(regel, niet)) == (True, False)


def test_een_rijtje_telt_als_elk_van_zijn_woorden() -> None:
    assert past("wijkbudget*", "Er komen wijk- en dorpsbudgetten.")
    assert past("dorpsagenda*", "Wij maken wijk/dorpsagenda’s.")
    assert past("dorpsreferend*", "een dorps-/wijkreferendum")


@pytest.mark.parametrize(
    ("regel", "soort"),
    [
        ("BURGERS + raad", "groep"),
        ("wijk | dorp ~ budget", "gemengd"),
        ("wijk | ", "vorm"),
        ("stellen ...", "vorm"),
        ("*", "vorm"),
    ],
)
def test_een_regel_die_niet_te_lezen_is_zegt_waarom(regel: str, soort: str) -> None:
    with pytest.raises(LeesError) as fout:
        lees_signaal(regel, GROEPEN)
    assert fout.value.soort == soort
