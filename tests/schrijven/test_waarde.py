"""Wat wij als YAML opschrijven, leest het project precies zo terug."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kennisbank.lezen.inlezen import GEEN_REGELEINDE, REGELEINDE
from kennisbank.lezen.stukken import bomen
from kennisbank.schrijven.recordtekst import LOPENDE_TEKST, recordtekst
from kennisbank.schrijven.waarde import enkel, tekstveld

LASTIG = (
    *("yes", "no", "null", "~", "", "2021-07-27", "2021-07", "007", "1:30", "1e3", "0x1f", ".inf"),
    *(
        "- streepje",
        "-",
        "---",
        "...",
        "a: b",
        "a:",
        ": a",
        "#MijnStem",
        "a #b",
        "a# b",
        "'s-Hertog",
    ),
    *('zij zei: "ja"', "'a'", '"a"', "a\\b", "*a", "&a", "!a", "@a", "`a`", "%a", "|", ">", "{a}"),
    *("[a, b]", "? a", "<<", "=", "a\nb", "a\n\nb\n", "a\r\nb", "a\rb", "\ta", "a\tb", " a", "a "),
    *("Eén. Twee! Drie? ‘Vier.’ 5.", "a\x85b", "a\u2028b", "\ufeffa", "🎉 feest", "x" * 5000),
    *(
        "# kop\n- lijst\n  - dieper\n```\ncode: ja\n```",
        "\n",
        "  \n x",
        "a. - b",
        "a. # b",
        "a\x00b",
    ),
)
teksten = st.one_of(st.sampled_from(LASTIG), st.text(max_size=80))
delen = st.lists(
    st.dictionaries(st.sampled_from(["url", "titel"]), teksten, min_size=1), max_size=3
)


def teruggelezen(tekst: str) -> object:
    """De waarde van het ene record, gelezen zoals een bestand gelezen wordt."""
    zoals_op_schijf = GEEN_REGELEINDE.sub(" ", REGELEINDE.sub("\n", tekst))
    [(_, boom)] = bomen(zoals_op_schijf, "data/voorbeelden/x.yaml")
    assert boom.bevindingen == ()
    return boom.waarde


def vast(waarde: object) -> object:
    return tuple(map(vast, waarde)) if isinstance(waarde, list) else waarde


@given(
    st.dictionaries(st.sampled_from(["titel", "kern", "wat", "hoe", "gemeente"]), teksten),
    st.integers(min_value=-(10**9), max_value=10**9),
    delen,
    st.lists(teksten, max_size=3),
)
def test_elke_waarde_komt_gelijk_terug(
    velden: dict[str, str], jaar: int, bronnen: list[dict[str, str]], namen: list[str]
) -> None:
    alles = {"id": "vb-x", **velden, "jaar_start": jaar, "bronnen": bronnen, "instrumenten": namen}
    gevuld = {naam: waarde for naam, waarde in alles.items() if waarde not in ("", [])}
    if bronnen:
        gevuld["bronnen"] = tuple({k: v for k, v in een.items() if v} for een in bronnen)
    assert teruggelezen(recordtekst(alles)) == {k: vast(v) for k, v in gevuld.items()}


@pytest.mark.parametrize("waarde", LASTIG)
def test_lastige_waarden_komen_gelijk_terug(waarde: str) -> None:
    velden = {naam: waarde for naam in (*sorted(LOPENDE_TEKST), "titel") if waarde}
    assert teruggelezen(recordtekst({"id": "vb-x", **velden})) == {"id": "vb-x", **velden}


@given(teksten)
@example("kern: x")
def test_een_waarde_staat_altijd_op_een_regel(waarde: str) -> None:
    assert not re.search("[\n\r\x85\u2028\u2029]", enkel(waarde))


@pytest.mark.parametrize(
    ("waarde", "hoort"),
    [
        ("Gewoon een zin.", "Gewoon een zin."),
        ("2021-07", "'2021-07'"),
        ("Begroting 2022: prestaties", '"Begroting 2022: prestaties"'),
        ("#MijnStemTelt", '"#MijnStemTelt"'),
    ],
)
def test_aanhalingstekens_volgen_de_huisstijl(waarde: str, hoort: str) -> None:
    assert enkel(waarde) == hoort


def test_elke_zin_krijgt_een_eigen_regel() -> None:
    assert tekstveld("Eerst dit. Dan dat.", "    ") == ">-\n    Eerst dit.\n    Dan dat."


def test_een_tekst_met_witregels_blijft_letterlijk_staan() -> None:
    assert tekstveld("Eerst.\n\n- lijst", "    ") == "|-\n    Eerst.\n\n    - lijst"
