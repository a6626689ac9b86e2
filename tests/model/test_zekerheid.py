"""Zekerheid: hoe goed de bronnen de feiten dragen, en nooit wat iemand zelf opschrijft."""

from typing import Any

import pytest

from kennisbank.model import Voorbeeld

GEMEENTE = {"url": "https://www.zeist.nl/a", "titel": "A", "uitgever": "gemeente Zeist"}
KRANT = {"url": "https://www.krant.nl/b", "titel": "B", "uitgever": "De Krant", "soort": "pers"}
PARTIJ = {"url": "https://www.partij.nl/c", "titel": "C", "uitgever": "Partij", "soort": "partij"}


def zekerheid(*bronnen: dict[str, Any], **velden: str) -> str:
    record = Voorbeeld.model_validate(
        {
            "id": "vb-x",
            "titel": "X",
            "kern": "X.",
            "wat": "Er gebeurde iets.",
            "bronnen": tuple(een | {"staaft": ("wat",)} for een in bronnen),
            **velden,
        }
    )
    return record.zekerheid


def test_zonder_bron_weten_wij_het_niet() -> None:
    assert zekerheid() == "onbekend"


def test_een_uitgever_is_middel_en_twee_is_hoog() -> None:
    assert zekerheid(GEMEENTE) == "middel"
    assert zekerheid(GEMEENTE, GEMEENTE | {"uitgever": "Gemeente Zeist"}) == "middel"
    assert zekerheid(GEMEENTE, KRANT) == "hoog"


def test_wie_alleen_over_zichzelf_praat_is_laag() -> None:
    assert zekerheid(PARTIJ) == "laag"
    assert zekerheid(PARTIJ, KRANT) == "hoog"


def test_een_stuk_verhaal_zonder_bron_maakt_het_geheel_laag() -> None:
    assert zekerheid(GEMEENTE, KRANT, les="Begin op tijd.") == "laag"


@pytest.mark.parametrize("geschreven", ["hoog", "heel zeker"])
def test_wat_iemand_zelf_opschrijft_telt_niet(geschreven: str) -> None:
    assert zekerheid(GEMEENTE, zekerheid=geschreven) == "middel"
