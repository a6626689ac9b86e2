"""Een inzending wordt een voorstel, of een zin bij elk ding dat nog niet klopt."""

import pytest

from kennisbank.schrijven.formulierzinnen import naam_van
from kennisbank.schrijven.inzending import beoordeel
from kennisbank.schrijven.issuetekst import BELOFTEN
from kennisbank.schrijven.toets import Toets
from kennisbank.schrijven.verslag import verslag
from schrijven.formulierproef import GOED, formuliertekst

ALLES_MIS = {
    "titel": "t" * 301,
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
    assert beoordeel(
        formuliertekst(gemeente="Heerhugowaard", jaar_start="2021"), toets
    ).uitslag.klopt


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


def zinnen_van(tekst: str, toets: Toets) -> str:
    """Het antwoord aan de inzender."""
    return verslag(beoordeel(tekst, toets), (), tekst)


def test_zonder_kruisje_vragen_wij_om_akkoord(toets: Toets) -> None:
    heel = formuliertekst()
    for zonder in (heel.replace("[X]", "[ ]"), heel.partition("### Voorwaarden")[0]):
        uitslag = beoordeel(zonder, toets).uitslag
        assert [een.veld for een in uitslag.bevindingen] == ["voorwaarden"] * len(BELOFTEN)
        assert not uitslag.klopt
    half = beoordeel(heel.replace("[X]", "[ ]", 1), toets).uitslag
    [klacht] = half.bevindingen
    assert BELOFTEN[0] in klacht.melding


def test_geplakte_yaml_vraagt_ook_om_akkoord(toets: Toets) -> None:
    yaml = beoordeel(formuliertekst(), toets).uitslag.tekst
    assert not beoordeel(yaml, toets).uitslag.klopt
    beloofd = yaml + "\n\n" + "\n".join(f"- [x] {belofte}" for belofte in BELOFTEN)
    assert beoordeel(beloofd, toets).uitslag.klopt


@pytest.mark.parametrize(
    ("oud", "nieuw"),
    [
        ("### Wat een ander ervan leert", "### Wat leerde u?"),
        ("### Jaar van begin", "### Beginjaar"),
        ("### Wat een ander ervan leert", "## Wat een ander ervan leert"),
        (
            "### Waar een lezer op moet letten\n\n_No response_",
            "### Waar een lezer op moet letten\n\nPas op.\n\n### Nieuwe vraag\n\n_No response_",
        ),
    ],
)
def test_een_andere_versie_van_het_formulier_wordt_niet_half_gelezen(
    oud: str, nieuw: str, toets: Toets
) -> None:
    uitslag = beoordeel(formuliertekst(les="Begin klein.").replace(oud, nieuw), toets).uitslag
    assert not uitslag.klopt
    assert "andere versie van het formulier" in uitslag.bevindingen[0].melding


def test_geen_antwoord_telt_als_leeg_en_dat_zeggen_wij(toets: Toets) -> None:
    tekst = formuliertekst(les="n.v.t.", hoe="-", jaar_start="onbekend", relaties="- geen")
    inzending = beoordeel(tekst, toets)
    assert inzending.uitslag.klopt
    for veld in ("les", "hoe", "jaar_start", "relaties"):
        assert f"\n{veld}:" not in inzending.uitslag.tekst
    assert "- Bij ‘Wat een ander ervan leert’ lezen wij ‘n.v.t.’ als leeg." in zinnen_van(
        tekst, toets
    )
    assert list(over(formuliertekst(wat="n.v.t."), toets)) == ["wat"]


def test_tekens_die_niemand_ziet_gaan_weg_en_dat_zeggen_wij(toets: Toets) -> None:
    tekst = formuliertekst(
        wat="Een burger\u00adberaad\u00a0kwam.", bronnen="\u200b" + GOED["bronnen"]
    )
    inzending = beoordeel(tekst, toets)
    assert inzending.uitslag.klopt
    assert "\nwat: Een burgerberaad kwam.\n" in inzending.uitslag.tekst
    assert "In ‘burgerberaad’ stond een zacht koppelteken" in zinnen_van(tekst, toets)


def test_een_bron_zonder_kruisjes_staaft_het_hele_verhaal(toets: Toets) -> None:
    assert "staaft:\n      - wat\n      - les\n" in (
        beoordeel(formuliertekst(les="Begin klein."), toets).uitslag.tekst
    )
    alleen_wat = GOED["bronnen"] + " | staaft: wat"
    assert list(over(formuliertekst(les="Begin klein.", bronnen=alleen_wat), toets)) == ["les"]


@pytest.mark.parametrize(
    "bron",
    [
        "<https://www.utrecht.nl/spelen> | Samen kiezen | gemeente Utrecht",
        "[Samen kiezen](https://www.utrecht.nl/spelen) | gemeente Utrecht",
        "https://www.utrecht.nl/spelen, Samen kiezen, gemeente Utrecht",
        "https://www.utrecht.nl/spelen\nSamen kiezen\ngemeente Utrecht",
        "- https://www.utrecht.nl/spelen\n  Samen kiezen | gemeente Utrecht",
    ],
)
def test_een_bron_mag_op_meer_manieren_zijn_opgeschreven(bron: str, toets: Toets) -> None:
    uitslag = beoordeel(formuliertekst(bronnen=bron), toets).uitslag
    assert uitslag.bevindingen == ()
    assert "titel: Samen kiezen\n    uitgever: gemeente Utrecht\n" in uitslag.tekst


def test_het_antwoord_heeft_geen_vaktaal(toets: Toets) -> None:
    tekst = formuliertekst(ALLES_MIS | {"instrumenten": "lotting", "jaar_start": "2030"})
    antwoord = zinnen_van(tekst, toets).partition("#### Uw tekst")[0]
    assert "‘lotting’ kennen wij niet. Bedoelt u ‘loting’?" in antwoord
    for jargon in ("id van de soort", "jaar_", "inwoners_", "YAML", "‘vorm’", "veld ‘", ".yaml"):
        assert jargon not in antwoord, jargon
