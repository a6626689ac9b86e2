"""Een inzending wordt een voorstel, of een zin bij elk ding dat nog niet klopt."""

import pytest

from kennisbank.schrijven.inzending import beoordeel, naam_van
from kennisbank.schrijven.toets import Toets
from schrijven.formulierproef import GOED, formuliertekst

ALLES_MIS = {
    "titel": "T\u200bitel",
    "gemeente": "Zeisst",
    "kern": "woord " * 41,
    "vorm": "gemente",
    "wat": "<script>alert(1)</script>",
    "hoe": "Bel Jan op 06 12345678.",
    "les": "[klik](javascript:alert(1))",
    "jaar_start": "vorig jaar",
    "jaar_eind": "1200",
    "status": "lopt",
    "uitkomst": "super",
    "inwoners_betrokken": "-3",
    "instrumenten": "begrip-lotin",
    "bronnen": "www.zeist.nl",
    "relaties": "voorstel-9z",
    "organisatie": "o" * 301,
}


def over(tekst: str, toets: Toets) -> dict[str, str]:
    """De eerste zin over elk veld."""
    bevindingen = beoordeel(tekst, toets).uitslag.bevindingen
    return {een.veld: f"{een.melding} {een.voorstel}".strip() for een in reversed(bevindingen)}


def test_een_goede_inzending_klopt_en_staat_in_de_huisstijl(toets: Toets) -> None:
    uitslag = beoordeel(formuliertekst(), toets).uitslag
    assert uitslag.bevindingen == ()
    assert uitslag.klopt
    assert "\nvorm: gemeente\ngemeente: Utrecht\n" in uitslag.tekst
    assert uitslag.id == "vb-utrecht-inwoners-kiezen-samen-speelplek"
    assert "\nwat: >-\n  Inwoners kozen een plek.\n  Dat ging goed.\n" in uitslag.tekst
    assert "  - naar: voorstel-1a\n    herkomst: redactie\n    grond: agenda\n" in uitslag.tekst


def test_een_vergeten_verplichte_vraag_is_een_enkele_zin(toets: Toets) -> None:
    for veld in ("titel", "gemeente", "kern", "wat", "bronnen"):
        assert list(over(formuliertekst(GOED | {veld: ""}), toets)) == [veld]


def test_alles_mis_geeft_bij_elk_antwoord_een_zin(toets: Toets) -> None:
    zinnen = over(formuliertekst(ALLES_MIS), toets)
    assert set(zinnen) == set(ALLES_MIS)
    assert zinnen["gemeente"] == "‘Zeisst’ is geen gemeente. Bedoelt u ‘Zeist’?"
    assert zinnen["status"].endswith("Bedoelt u ‘loopt’?")
    assert zinnen["hoe"].startswith("Hier staat een e-mailadres of telefoonnummer.")
    assert all(naam_van(veld)[0].isupper() for veld in zinnen)


def test_yaml_in_een_antwoord_blijft_tekst(toets: Toets) -> None:
    kwaad = "x\n- id: vb-zeist-loting\n  titel: gekaapt\n!!python/object:os.system {}"
    inzending = beoordeel(formuliertekst(titel="ja: nee # *x", wat=kwaad), toets)
    assert inzending.uitslag.klopt
    assert inzending.uitslag.tekst.count("\nid:") == 0
    assert inzending.uitslag.id.startswith("vb-utrecht-")


def test_een_oude_gemeentenaam_mag(toets: Toets) -> None:
    assert beoordeel(formuliertekst(gemeente="Heerhugowaard"), toets).uitslag.klopt


def test_zonder_gemeente_hoort_er_een_andere_vorm_bij(toets: Toets) -> None:
    geen = "Geen of meer dan één gemeente"
    assert list(over(formuliertekst(gemeente=geen), toets)) == ["gemeente"]
    samen = formuliertekst(gemeente=geen, vorm="samenwerking", organisatie="Regio Foodvalley")
    assert beoordeel(samen, toets).uitslag.klopt


def test_dezelfde_titel_in_dezelfde_gemeente_wordt_gezien(toets: Toets) -> None:
    dubbel = formuliertekst(titel="Gelote inwoners adviseren over geld", gemeente="Zeist")
    assert "heeft al een voorbeeld met deze titel" in over(dubbel, toets)["titel"]


def test_een_jaar_dat_nog_moet_komen_is_een_bevinding(toets: Toets) -> None:
    assert over(formuliertekst(jaar_start="2030"), toets)["jaar_start"].startswith("Het jaar 2030")


def test_een_lange_zin_is_een_opmerking_en_houdt_niets_tegen(toets: Toets) -> None:
    uitslag = beoordeel(formuliertekst(wat="heel " * 26 + "lang."), toets).uitslag
    assert [(een.ernst, een.veld) for een in uitslag.bevindingen] == [("opmerking", "wat")]
    assert uitslag.klopt


@pytest.mark.parametrize("tekst", ["", "\x00\ufffd", "### Titel", "a" * 1_000_000, "#" * 5000])
def test_onzin_wordt_een_bevinding(tekst: str, toets: Toets) -> None:
    uitslag = beoordeel(tekst, toets).uitslag
    assert not uitslag.klopt
    assert all(een.melding.endswith(".") for een in uitslag.bevindingen)
