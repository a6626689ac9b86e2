"""Velden: wat erin mag, en wat de redacteur hoort als het niet mag."""

from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from kennisbank.model import SOORTEN, Voorstel
from kennisbank.model.velden import (
    LINK,
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


def lees(veld: Any, waarde: object) -> object:
    return TypeAdapter(veld).validate_python(waarde, strict=True)


def bezwaar(veld: Any, waarde: object) -> str:
    """De zin die een redacteur krijgt, of de naam van de fout als een ander hem schrijft."""
    with pytest.raises(ValidationError) as fout:
        lees(veld, waarde)
    [een] = fout.value.errors()
    return str(een.get("ctx", {}).get("zin", een["type"]))


@pytest.mark.parametrize(
    ("veld", "waarde", "gelezen"),
    [
        (Id, "voorstel-1a", "voorstel-1a"),
        (Id, "tip-2.1", "tip-2.1"),
        (Regel, "  twee\n woorden ", "twee woorden"),
        (Kern, "woord " * 40, " ".join(["woord"] * 40)),
        (Tekst, "Eerst.\n\nDan.\n", "Eerst.\n\nDan."),
        (Tekst, "3 < 4 en 5 > 2", "3 < 4 en 5 > 2"),
        (Tekst, "Zie [tip 1](tip-1) en [Zeist](https://zeist.nl).", None),
        (Adres, "https://nl.wikipedia.org/wiki/Raad_(politiek)", None),
        (Datum, 2022, "2022"),
        (Datum, "2022-03", "2022-03"),
        (Datum, "2024-02-29", "2024-02-29"),
        (Vindplaats, "pamflet-tekst", "pamflet-tekst"),
        (Vindplaats, "pamflet-tekst:15-17", "pamflet-tekst:15-17"),
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
        (Datum, "2023-02-29", "Deze datum bestaat niet. Schrijf bijvoorbeeld 2022-03-16."),
        (Datum, "2022-00", "Deze datum bestaat niet. Schrijf bijvoorbeeld 2022-03-16."),
        (Datum, "maart 2022", "string_pattern_mismatch"),
        (Datum, "٢٠٢١", "string_pattern_mismatch"),
        (Datum, True, "string_type"),
        (Vindplaats, "pamflet-tekst:12a", "string_pattern_mismatch"),
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
    ["<b>vet</b>", "</p>", "<!-- weg -->", "< script>", "<img src=x", "<![CDATA[x]]>", "<?php"],
)
def test_html_in_een_tekst_wordt_geweigerd(tekst: str) -> None:
    assert bezwaar(Tekst, f"Lees {tekst} dit.").startswith("In deze tekst staat HTML-code.")


@pytest.mark.parametrize("teken", ["\x00", "\x1b", "\x7f", "\ufffe"])
def test_onzichtbaar_teken_wordt_geweigerd(teken: str) -> None:
    assert "onzichtbaar stuurteken" in bezwaar(Tekst, f"Lees{teken} dit.")


@pytest.mark.parametrize(
    "adres",
    [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "file:///etc/passwd",
        "data:text/html,x",
        "mailto:a@b.nl",
        "//elders.nl/x",
        "zeist.nl",
    ],
)
def test_adres_begint_met_https(adres: str) -> None:
    assert bezwaar(Adres, adres).startswith("Alleen een adres dat begint met https://")


@pytest.mark.parametrize(
    "adres",
    ["https://", "https://zeist", "https://ze ist.nl", 'https://zeist.nl/"x', "http://a.nl/\a"],
)
def test_adres_is_volledig(adres: str) -> None:
    assert bezwaar(Adres, adres) == ("Dit is geen volledig webadres. Kopieer het uit de adresbalk.")


def test_adres_met_naam_of_van_megabytes_wordt_geweigerd() -> None:
    assert bezwaar(Adres, "https://jan:geheim@zeist.nl") == (
        "In dit adres staat een gebruikersnaam. Haal die weg."
    )
    assert bezwaar(Adres, "https://zeist.nl/" + "a" * 5_000_000) == (
        "Dit adres is 5000017 tekens lang; 2000 is het meeste."
    )


@pytest.mark.parametrize(
    "link",
    [
        "[klik](javascript:alert(1))",
        "[klik]( file:///etc/passwd )",
        "[klik](\njavascript:alert(1))",
        "[klik](https://x)",
        "[klik]\n\n[klik]: javascript:alert(1)",
        "[klik][k]\n\n  [k]: file:///etc/passwd",
    ],
)
def test_elke_schrijfwijze_van_een_link_wordt_nagekeken(link: str) -> None:
    assert "adres" in bezwaar(Tekst, f"Lees dit: {link}")


def test_links_in_een_tekst_zijn_te_vinden() -> None:
    tekst = 'Zie [a](tip-1), [b](tip-2 "titel") en [c].\n\n[c]: tip-3\n'
    assert LINK.findall(tekst) == ["tip-1", "tip-2", "tip-3"]


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
