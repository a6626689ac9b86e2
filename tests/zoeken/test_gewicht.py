"""Het gewicht van een woord: zeldzaam weegt zwaar, en in een grote site zwijgt een stopwoord."""

import pytest

from kennisbank.nederlands.taal import stam
from kennisbank.zoeken import Passage
from kennisbank.zoeken.gewicht import STIL_BOVEN, Telrij, Veldtelling, gewichten

DE, LOTING = stam("de"), stam("loting")


def gewogen(aantal: int, veld: str) -> set[str]:
    """De termen met een gewicht in zo veel passages, met een stopwoord en een gewoon woord."""
    passages = [Passage(f"tip-{nummer}", "tip", "Titel", "Kern.") for nummer in range(aantal)]
    telling = Veldtelling(
        [2] * aantal, {DE: Telrij([(0, 1.0)]), LOTING: Telrij([(0, 1.0), (1, 1.0)])}
    )
    return set(gewichten({veld: telling}, passages))


@pytest.mark.parametrize(
    ("aantal", "veld", "termen"),
    [
        (STIL_BOVEN, "tekst", {DE, LOTING}),
        (STIL_BOVEN + 1, "tekst", {LOTING}),
        (STIL_BOVEN + 1, "titel", {DE, LOTING}),
    ],
)
def test_een_stopwoord_in_de_tekst_zwijgt_pas_op_een_grote_site(
    aantal: int, veld: str, termen: set[str]
) -> None:
    assert gewogen(aantal, veld) == termen
