"""Wanneer een regel bij de vorige hoort, en wanneer er iets nieuws begint."""

from dataclasses import replace

from kennisbank.scan.lezers.alineas import tekstregels
from kennisbank.scan.lezers.blad import Blad, Stukje

VOL = "wij geven inwoners meer te zeggen"


def blad(*regels: str, hoogte: float = 1, vet: bool = False) -> Blad:
    """Een blad met een regel per hoogte; een lege regel is een witregel."""
    return tuple(
        Stukje(tekst, 0, len(tekst), nummer, hoogte, "bladzijde 1", vet)
        for nummer, tekst in enumerate(regels)
        if tekst
    )


def regels(*bladen: Blad) -> list[str]:
    teken = {"kop": "# ", "opsomming": "- ", "alinea": ""}
    return [teken[een.soort] + een.tekst for een in tekstregels(bladen, ruim=1)]


def test_een_zin_loopt_door_over_een_blad() -> None:
    for eind, begin in (
        (VOL, "en te doen."),
        (f"{VOL} over de", "Veluwe en het water."),
        (f"{VOL}, met", "300.000 euro per jaar."),
        (f"{VOL}, zoals in", "Zeist al gebeurt."),
    ):
        assert regels(blad(VOL, eind), blad(begin)) == [f"{VOL} {eind} {begin}"]


def test_na_een_punt_een_gewoon_woord_of_voor_een_kopnummer_begint_iets_nieuws() -> None:
    for eind, begin in (
        (f"{VOL}.", "en dan is er dit."),
        (VOL, "Er komt een loting."),
        (f"{VOL} over de", "3.2 Veluwe en het water, met alle inwoners van de dorpen en de stad"),
    ):
        assert len(regels(blad(VOL, eind), blad(begin))) == 2


def test_een_kop_loopt_nooit_door_over_een_blad() -> None:
    kop = blad("Meedoen in de", hoogte=2)
    assert regels(blad(VOL, VOL), kop, blad("eigen wijk.")) == [
        f"{VOL} {VOL}",
        "# Meedoen in de",
        "eigen wijk.",
    ]
    ander = tuple(replace(een, y=40) for een in blad("en het dorp", hoogte=2))
    assert regels(blad(VOL, VOL), kop + ander)[1:] == ["# Meedoen in de", "# en het dorp"]


def test_een_vette_korte_regel_is_een_kop_en_een_vette_zin_niet() -> None:
    assert regels(
        blad(VOL, VOL), blad("Meedoen", vet=True), blad("Er komt een loting.", vet=True)
    ) == [
        f"{VOL} {VOL}",
        "# Meedoen",
        "Er komt een loting.",
    ]


def test_een_kleinere_letter_hoort_niet_bij_de_alinea() -> None:
    klein = tuple(replace(een, y=2, hoogte=0.8) for een in blad("zie ook de begroting"))
    assert regels(blad(VOL, VOL) + klein) == [f"{VOL} {VOL}", "zie ook de begroting"]


def test_een_regel_met_een_kopnummer_staat_los_als_zij_kort_is() -> None:
    assert regels(blad("3.2 Meedoen", VOL)) == ["# 3.2 Meedoen", VOL]
    lang = "3.2 wij geven de inwoners van alle wijken en dorpen meer"
    assert regels(blad(lang, "te zeggen over de eigen straat en het eigen plein.")) == [
        f"{lang} te zeggen over de eigen straat en het eigen plein."
    ]
