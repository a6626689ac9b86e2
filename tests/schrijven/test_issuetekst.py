"""De tekst van een issue wordt weer een rij antwoorden, ook als zij rommelig is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kennisbank.schrijven.inzending import beoordeel
from kennisbank.schrijven.issuetekst import BELOFTEN, LABELS, LANGSTE, lees_geplakt, lees_issue
from kennisbank.schrijven.toets import Toets
from schrijven.formulierproef import GOED, formuliertekst

KRUISJES = "\n\n" + "\n".join(f"- [x] {belofte}" for belofte in BELOFTEN)
KOPPEN = st.sampled_from([f"### {label}" for label in LABELS])


def test_elk_antwoord_hoort_bij_zijn_vraag() -> None:
    ingevuld = lees_issue(formuliertekst())
    assert ingevuld.antwoorden == GOED
    assert ingevuld.klachten == ()


def test_regeleinden_van_windows_maken_niets_uit() -> None:
    assert lees_issue(formuliertekst().replace("\n", "\r\n")).antwoorden == GOED


def test_een_kop_in_een_antwoord_hoort_bij_dat_antwoord() -> None:
    tekst = "Eerst dit.\n\n### Wat wij leerden\n\nDaarna dat."
    assert lees_issue(formuliertekst(wat=tekst)).antwoorden["wat"] == tekst


def test_een_kop_van_het_formulier_in_een_antwoord_verschuift_de_rest_niet() -> None:
    for kop in ("Titel", "Waarom", "Wat het kostte"):
        tekst = f"Eerst dit.\n\n### {kop}\n\nDaarna dat."
        ingevuld = lees_issue(formuliertekst(wat=tekst))
        assert ingevuld.antwoorden == {**GOED, "wat": tekst}
        [klacht] = ingevuld.klachten
        assert klacht.startswith(f"De kop ‘{kop}’ staat er meer dan één keer.")


def test_koppen_in_een_andere_volgorde_mogen() -> None:
    delen = formuliertekst().split("\n\n### ")
    gehusseld = "\n\n### ".join([delen[0], *reversed(delen[1:])])
    assert lees_issue(gehusseld).antwoorden == GOED


def test_een_weggehaalde_kop_laat_de_andere_antwoorden_heel() -> None:
    tekst = formuliertekst().replace("### Gemeente\n\nUtrecht\n\n", "")
    assert lees_issue(tekst).antwoorden == {v: a for v, a in GOED.items() if v != "gemeente"}


def test_een_gewone_brief_is_geen_formulier() -> None:
    for brief in ("", "Beste redactie, graag aandacht hiervoor.", "### Iets anders\n\nja"):
        ingevuld = lees_issue(brief)
        assert ingevuld.antwoorden == {}
        assert "komt niet uit het formulier" in ingevuld.klachten[0]


def test_een_veel_te_lange_tekst_wordt_niet_eens_gelezen() -> None:
    ingevuld = lees_issue(formuliertekst(wat="a" * LANGSTE))
    assert ingevuld.antwoorden == {}
    assert ingevuld.klachten == ("Deze tekst is te lang: 200000 tekens is het meeste.",)


@given(st.lists(st.one_of(KOPPEN, st.text(max_size=20)), max_size=60))
def test_geen_enkele_tekst_laat_het_lezen_struikelen(regels: list[str]) -> None:
    ingevuld = lees_issue("\n".join(regels))
    assert ingevuld.antwoorden or ingevuld.klachten or "###" in "".join(regels)


@pytest.fixture
def blok(toets: Toets) -> str:
    """Een goed voorbeeld zoals de site het laat kopiëren."""
    return beoordeel(formuliertekst(), toets).uitslag.tekst


@pytest.mark.parametrize("vorm", ["{}", "```yaml\n{}```\n", "Beste redactie,\n\n{}\nGroet"])
def test_een_geplakt_voorbeeld_komt_er_hetzelfde_uit(toets: Toets, blok: str, vorm: str) -> None:
    uitslag = beoordeel(vorm.format(blok) + KRUISJES, toets).uitslag
    assert uitslag.bevindingen == ()
    assert uitslag.tekst == blok


def test_een_voorbeeld_als_deel_van_een_lijst_mag_ook(toets: Toets, blok: str) -> None:
    in_een_lijst = "- " + blok.rstrip("\n").replace("\n", "\n  ") + "\n"
    assert beoordeel(in_een_lijst, toets).uitslag.tekst == blok


def test_een_fout_in_een_geplakt_voorbeeld_wordt_genoemd(toets: Toets, blok: str) -> None:
    uitslag = beoordeel(
        blok.replace("gemeente: Utrecht", "gemeente: Utregt") + KRUISJES, toets
    ).uitslag
    assert [een.veld for een in uitslag.bevindingen] == ["gemeente"]


def test_twee_blokken_of_kapotte_yaml_tellen_niet(blok: str) -> None:
    assert lees_geplakt(blok + blok.replace("id: vb-", "id: vb-nog-")) is None
    assert lees_geplakt(blok.replace("\ntitel: ", "\ntitel: [")) is None
    assert lees_geplakt("Ik heb een goed voorbeeld!") is None


def test_een_blok_in_een_antwoord_blijft_gewoon_tekst(toets: Toets, blok: str) -> None:
    ingevuld = formuliertekst(wat=f"Zie dit:\n\n{blok}")
    assert "titel" in beoordeel(ingevuld, toets).velden
    assert str(beoordeel(ingevuld, toets).velden["wat"]).startswith("Zie dit")
