"""Wat geen antwoord is, is in elke schrijfwijze geen antwoord."""

import pytest

from kennisbank.model.tekens import is_geen_antwoord, opgeruimd


@pytest.mark.parametrize(
    "tekst",
    [
        *[
            "n.v.t.",
            "NVT",
            "N.v.t",
            "n v t",
            "(nvt)",
            "n/a",
            "N.A.",
            "Onbekend.",
            "nog niet bekend",
        ],
        *["?", "-", "--", "—", "...", "…", "x", "XXX", "TBD", "t.b.d.", "Nog invullen!", "PM", "/"],
        *["geen", "Geen idee", "weet ik niet", "_No response_", "to do", "volgt nog", "*", "~"],
        *["Niet van toepassing", "- geen", "nader te bepalen", "none", "test", "nog in te vullen"],
    ],
)
def test_een_woord_voor_geen_antwoord(tekst: str) -> None:
    assert is_geen_antwoord(tekst)


@pytest.mark.parametrize(
    "tekst",
    [
        *["Loting", "Geen vermelding in de bron", "7", "G40", "Onbekend maakt onbemind", "AZC"],
        *["X-festival", "Nee zeggen mag", "Wij weten het niet zeker", "n.v.t. " * 20],
    ],
)
def test_een_gewone_tekst_is_wel_een_antwoord(tekst: str) -> None:
    assert not is_geen_antwoord(tekst)


def test_opruimen_laat_zichtbare_tekens_staan() -> None:
    assert opgeruimd("burger\u00adberaad\u00a0in \u200bZeist\ufeff — ‘ja’") == (
        "burgerberaad in Zeist — ‘ja’"
    )
