"""Velden: wat erin mag, en wat de redacteur hoort als het niet mag."""

from typing import Any

import pytest
from pydantic import ValidationError

from kennisbank.model import SOORTEN, Voorstel
from kennisbank.model.velden import (
    Adres,
    Datum,
    Doel,
    Id,
    Instrument,
    Jaar,
    Kern,
    Regel,
    Tekst,
    Vindplaats,
)
from veldproef import bezwaar, lees


@pytest.mark.parametrize(
    ("veld", "waarde", "gelezen"),
    [
        (Id, "voorstel-1a", "voorstel-1a"),
        (Id, "tip-2.1", "tip-2.1"),
        (Regel, "  twee\n woorden ", "twee woorden"),
        (Kern, "woord " * 40, " ".join(["woord"] * 40)),
        (Tekst, "Eerst.\n\nDan.\n", "Eerst.\n\nDan."),
        (Tekst, "3 < 4 en 5 > 2", "3 < 4 en 5 > 2"),
        (Tekst, "Als a<b en c>d, of x<y.", None),
        (Tekst, "Typ `<b>` of ``<img src=`x`>`` voor vet.", None),
        (Tekst, "Zo:\n\n```html\n<b>vet</b>\n```\n\nen &lt;b&gt; of \\<b>.", None),
        (Tekst, "Zie <https://zeist.nl/balans>.", None),
        (Tekst, "Zo: `[klik](javascript:alert(1))`.", None),
        (Tekst, "Zie [tip 1](tip-1) en [Zeist](https://zeist.nl).", None),
        (Adres, "https://nl.wikipedia.org/wiki/Raad_(politiek)", None),
        (Datum, 2022, "2022"),
        (Datum, "2022-03", "2022-03"),
        (Datum, "2024-02-29", "2024-02-29"),
        (Vindplaats, "pamflet-tekst", "pamflet-tekst"),
        (Vindplaats, "pamflet-tekst:15-17", "pamflet-tekst:15-17"),
        (Vindplaats, "pamflet-tekst:15-15", None),
        (Adres, "https://www.raad-en-daad.overheid.nl:8443/x?y=1#z", None),
        (Adres, "https://münster.de/bürger", None),
        (Adres, "https://s3.eu-west-1.amazonaws.com/x", None),
        (Jaar, 1994, 1994),
    ],
)
def test_goede_waarde_blijft_staan(veld: Any, waarde: object, gelezen: object) -> None:
    assert lees(veld, waarde) == (gelezen or waarde)


@pytest.mark.parametrize(
    ("veld", "waarde", "zin"),
    [
        (Tekst, " \n ", "Hier staat geen tekst. Laat het veld weg als u het niet weet."),
        (Tekst, "a" * 20_001, "Deze tekst is 20001 tekens lang; 20000 is het meeste."),
        (Regel, "a" * 301, "Dit is 301 tekens lang; 300 is het meeste."),
        (Kern, "woord " * 41, "De kern telt 41 woorden; 40 is het meeste."),
        (
            Datum,
            "2023-02-29",
            "De datum ‘2023-02-29’ bestaat niet. Schrijf bijvoorbeeld 2022-03-16.",
        ),
        (Datum, "2022-00", "De datum ‘2022-00’ bestaat niet. Schrijf bijvoorbeeld 2022-03-16."),
        (Datum, "maart 2022", "string_pattern_mismatch"),
        (Datum, "٢٠٢١", "string_pattern_mismatch"),
        (Datum, True, "string_type"),
        (Vindplaats, "pamflet-tekst:12a", "string_pattern_mismatch"),
        (Vindplaats, "tekst:20-10", "Regel 10 komt vóór regel 20. Draai de nummers om."),
        (Id, "Tip-1", "string_pattern_mismatch"),
        (Id, "tip-1\n", "string_pattern_mismatch"),
        (Id, "a" * 81, "string_too_long"),
        (Doel, "a" * 81, "string_too_long"),
        (Instrument, "a" * 81, "string_too_long"),
        (Vindplaats, "a" * 81, "string_too_long"),
        (Jaar, 1799, "greater_than_equal"),
        (Jaar, 2020.0, "int_type"),
    ],
)
def test_foute_waarde_krijgt_een_bezwaar(veld: Any, waarde: object, zin: str) -> None:
    assert bezwaar(veld, waarde) == zin


@pytest.mark.parametrize(
    "tekst",
    [
        *(
            "<b>vet</b>",
            "</p>",
            "<!-- weg -->",
            "< script>",
            "<img src=x",
            "<![CDATA[x]]>",
            "<?php",
        ),
        *("<!DOCTYPE html>", "<br/>", "woord<b>vet", "<details open>", "**<i>**", "a<img src=x>"),
    ],
)
def test_html_in_een_tekst_wordt_geweigerd(tekst: str) -> None:
    assert bezwaar(Tekst, f"Lees {tekst} dit.").startswith("In deze tekst staat HTML-code.")


@pytest.mark.parametrize("teken", ["\x00", "\x1b", "\x7f", "\ufffe"])
def test_onzichtbaar_teken_wordt_geweigerd(teken: str) -> None:
    assert bezwaar(Tekst, f"Eerst. Lees{teken} dit.") == (
        f"In ‘Lees’ staat een teken dat u niet ziet: een stuurteken (U+{ord(teken):04X})."
        " Typ dat opnieuw."
    )


@pytest.mark.parametrize(
    ("tekst", "woord", "naam"),
    [
        ("Een burger\u00adberaad.", "burgerberaad.", "een zacht koppelteken (U+00AD)"),
        ("Ga\u200b naar", "Ga", "een spatie zonder breedte (U+200B)"),
        ("\u202eSamen.", "Samen.", "een teken voor de leesrichting (U+202E)"),
        ("wij \ufeff zij", "wij zij", "een merkteken (BOM) (U+FEFF)"),
    ],
)
def test_een_teken_dat_niemand_ziet_krijgt_een_naam_en_een_woord(
    tekst: str, woord: str, naam: str
) -> None:
    assert f"In ‘{woord}’ staat een teken dat u niet ziet: {naam}." in bezwaar(Tekst, tekst)


def test_opgestapelde_tekens_op_een_letter_worden_geweigerd() -> None:
    assert "te veel tekens op één letter" in bezwaar(Regel, "Z" + "\u0301" * 300)
    assert lees(Regel, "cre\u0301dit, i\u0308jn")


@pytest.mark.parametrize("teken", ["\u200b", "\u200e", "\u202e", "\u2066", "\ufeff", "\u00ad"])
def test_teken_zonder_breedte_of_met_een_leesrichting_wordt_geweigerd(teken: str) -> None:
    for veld in (Regel, Kern, Tekst):
        assert "een teken dat u niet ziet" in bezwaar(veld, f"Lees{teken} dit.")


def test_pepers_komen_van_de_bron_of_van_de_redactie() -> None:
    vast: dict[str, Any] = {"id": "voorstel-1a", "titel": "t", "kern": "k", "afspraak": "a"}
    assert Voorstel(**vast, letter="a", pepers=1).herkomst_pepers == "bron"
    assert Voorstel(**vast, letter="b", pepers=3).herkomst_pepers == "redactie"


def test_record_is_niet_te_veranderen() -> None:
    voorstel = Voorstel(id="voorstel-1a", titel="t", kern="k", letter="a", pepers=1, afspraak="a")
    with pytest.raises(ValidationError, match="frozen"):
        voorstel.titel = "anders"  # type: ignore[misc]


def test_elk_veld_van_elke_soort_heeft_een_uitleg_in_een_zin() -> None:
    for soort in SOORTEN:
        for naam, veld in soort.model_fields.items():
            assert (veld.description or "").rstrip("`").endswith((".", "?", "'01'")), (soort, naam)
