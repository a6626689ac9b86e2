"""De tekst van een issue wordt weer een rij antwoorden, ook als zij rommelig is."""

from hypothesis import given
from hypothesis import strategies as st

from kennisbank.schrijven.issuetekst import LABELS, LANGSTE, lees_issue
from schrijven.formulierproef import GOED, formuliertekst

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
    for kop in ("Titel", "Les", "Bronnen"):
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
