"""De vragen van het formulier: uit de recordtypen, in de volgorde van het bestand."""

import re
from typing import Any, ClassVar, Literal

import pytest

from conftest import LaadMet
from kennisbank.lezen import lees_yaml, vorm
from kennisbank.model import Bewijs, Record, Relatie, Voorbeeld
from kennisbank.model.velden import Adres, Datum, Jaar, Regel, Tekst
from kennisbank.samenhang import Inhoud
from kennisbank.schrijven.paginaformulier import paginaformulier
from kennisbank.schrijven.veldsoort import Veldsoort, veldsoort
from kennisbank.schrijven.vragen import BRONVRAGEN, DELEN, VERBANDVRAGEN, VRAGEN, Vraag
from kennisbank.weergave import Omgeving, bladen, toon
from voorbeeldboom import FORMULIER

PAGINA = "docs/voorbeeld-delen.md"


class Proef(Record):
    """Van elke soort veld één."""

    soort: ClassVar[str] = "proef"

    regel: Regel
    tekst: Tekst | None = None
    adres: Adres | None = None
    datum: Datum | None = None
    jaar: Jaar | None = None
    keuze: Literal["rood", "groen"] = "rood"
    rijen: tuple[Relatie, ...] = ()
    namen: tuple[Regel, ...] = ()
    vreemd: float = 0.0


def html_van(pad: str, inhoud: Inhoud, **adressen: Any) -> str:
    blad = next(een for een in bladen(inhoud.graaf) if een.pad == pad)
    return toon(
        blad,
        inhoud.graaf,
        Omgeving(inhoud.gemeenten, formulier=paginaformulier(), **adressen),
    )


def test_soort_van_een_veld_volgt_uit_zijn_type() -> None:
    velden = ("regel", "kern", "tekst", "adres", "datum", "keuze", "rijen", "namen")
    assert {naam: veldsoort(Proef, naam).naam for naam in velden} == {naam: naam for naam in velden}
    assert veldsoort(Proef, "jaar") == Veldsoort("getal", (), 1900, 2100)
    assert veldsoort(Proef, "keuze").keuzes == ("rood", "groen")


def test_type_dat_de_browser_niet_kent_is_een_fout_van_de_maker() -> None:
    with pytest.raises(TypeError, match="vreemd"):
        veldsoort(Proef, "vreemd")


@pytest.mark.parametrize(
    "vraag", [*VRAGEN, *BRONVRAGEN, *VERBANDVRAGEN], ids=lambda vraag: vraag.veld
)
def test_elke_vraag_gaat_over_een_veld_met_een_soort_en_een_naam(vraag: Vraag) -> None:
    assert vraag.soort.naam
    assert vraag.label


def test_elk_veld_van_een_voorbeeld_is_gevraagd_of_bewust_weggelaten() -> None:
    redactie = {"land", "zekerheid", "bedoeld", "gezien_op", "gecontroleerd_op"}
    redactie |= {"controleer_voor", "citaat", "bron", "id", "hoeder"}
    assert {vraag.veld for vraag in VRAGEN} | redactie == set(Voorbeeld.model_fields)
    assert {vraag.veld for vraag in DELEN["bronnen"]} == set(Bewijs.model_fields)


def test_skelet_leest_als_een_voorbeeld_op_het_adres_na() -> None:
    boom = lees_yaml(paginaformulier().skelet, "skelet")
    assert boom.bevindingen == ()
    bezwaren = vorm(Voorbeeld, boom)
    assert isinstance(bezwaren, tuple)
    assert [een.veld for een in bezwaren] == ["url"]


def test_lege_plek_leidt_naar_het_formulier_met_het_voorstel_erbij(laad_met: LaadMet) -> None:
    inhoud = laad_met({PAGINA: FORMULIER})
    html = html_van("prioriteiten/1-vertrouwen.html", inhoud)
    assert "../voorbeeld-delen.html?voorstel=voorstel-1b" in html


def test_zonder_formulier_blijft_de_gids_de_weg(laad_met: LaadMet) -> None:
    inhoud = laad_met()
    assert "../redactie/index.html" in html_van("prioriteiten/1-vertrouwen.html", inhoud)


@pytest.mark.parametrize(
    ("adressen", "wegen"),
    [
        ({}, []),
        ({"inzendadres": "https://code.example.nl/issues/new"}, ["melding"]),
        ({"nieuwadres": "https://code.example.nl/new/main/"}, ["voorstel"]),
        ({"contactadres": "redactie@voorbeeld.nl"}, ["mail"]),
    ],
)
def test_elke_weg_is_er_alleen_als_haar_adres_bekend_is(
    laad_met: LaadMet, adressen: dict[str, str], wegen: list[str]
) -> None:
    html = html_van("voorbeeld-delen.html", laad_met({PAGINA: FORMULIER}), **adressen)
    assert re.findall('data-weg="([a-z]+)"', html) == wegen
    assert ("Mail het" in html) == ("mail" in wegen) == ("mailto:" in html)
    assert "data-bewaaryaml" in html
