"""Het woordenboek: elk begrip wordt herkend, en bij de eerste keer uitgelegd."""

from conftest import LaadMet
from kennisbank.samenhang import Inhoud
from kennisbank.weergave import Omgeving, bladen, toon
from kennisbank.weergave.woordenboek import woordenboek
from voorbeeldboom import BESTANDEN

BEGRIPPEN = "data/begrippen.yaml"
TIP = "docs/tips/1-open.md"
MEER = """
- id: begrip-digitale-loting
  titel: Digitale loting
  kern: Loten met een computer.
"""


def gevonden(laad_met: LaadMet, tekst: str) -> list[tuple[str, str]]:
    boek = woordenboek(laad_met({BEGRIPPEN: BESTANDEN[BEGRIPPEN] + MEER}).graaf)
    return [(een.id, tekst[een.begin : een.eind]) for een in boek.vermeldingen(tekst)]


def pagina(inhoud: Inhoud, pad: str) -> str:
    [blad] = [een for een in bladen(inhoud.graaf) if een.pad == pad]
    return toon(blad, inhoud.graaf, Omgeving(woordenboek=woordenboek(inhoud.graaf)))


def met_tekst(laad_met: LaadMet, tekst: str) -> str:
    return pagina(laad_met({TIP: BESTANDEN[TIP] + f"\n{tekst}\n"}), "tips/1-open.html")


def test_begrip_wordt_herkend_in_enkelvoud_meervoud_en_met_hoofdletter(laad_met: LaadMet) -> None:
    assert gevonden(laad_met, "Loting werkt. Twee lotingen ook, zei de loting.") == [
        ("begrip-loting", "Loting"),
        ("begrip-loting", "lotingen"),
        ("begrip-loting", "loting"),
    ]


def test_langste_naam_gaat_voor_en_een_deel_van_een_woord_telt_niet(laad_met: LaadMet) -> None:
    assert gevonden(laad_met, "Digitale loting is geen verloting of loting-achtig iets.") == [
        ("begrip-digitale-loting", "Digitale loting")
    ]


def test_synoniem_wordt_niet_uitgelegd(laad_met: LaadMet) -> None:
    assert gevonden(laad_met, "Een gelote groep praat mee.") == []


def test_alleen_de_eerste_keer_op_een_pagina_krijgt_uitleg(laad_met: LaadMet) -> None:
    html = met_tekst(laad_met, "Loting helpt. Zonder loting lukt het niet.")
    assert html.count('href="#woord-begrip-loting"') == 1
    assert "Zonder loting lukt" in html
    assert html.count('id="woord-begrip-loting"') == 1
    assert "Het lot bepaalt wie meepraat." in html


def test_geen_uitleg_in_een_kop_of_een_link(laad_met: LaadMet) -> None:
    html = met_tekst(laad_met, "## Loting\n\nZie [de loting](begrip-loting).")
    assert 'class="uitleg"' not in html


def test_geen_uitleg_in_een_tekst_om_over_te_nemen(laad_met: LaadMet) -> None:
    prioriteit = "docs/prioriteiten/1-vertrouwen.md"
    tekst = BESTANDEN[prioriteit].replace("Wij maken een agenda.", "Wij kiezen voor loting.")
    html = pagina(laad_met({prioriteit: tekst}), "prioriteiten/1-vertrouwen.html")
    assert "Wij kiezen voor loting." in html
    assert 'class="uitleg"' not in html
