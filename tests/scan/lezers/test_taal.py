"""Nederlands of niet, aan de kleine woorden te zien."""

import pytest

from kennisbank.scan.lezers.taal import is_nederlands


@pytest.mark.parametrize(
    "zin",
    [
        "Wij geven inwoners meer te zeggen over hun wijk, en de raad kijkt mee op afstand.",
        "Instellen jongerenraad, groot onderhoud sporthal, invoering uitdaagrecht, aanpak centrum.",
        "The future is now: wij geven inwoners van de stad meer te zeggen over het geld.",
    ],
    ids=["gewoon", "losse woorden", "een Engelse leus"],
)
def test_dit_kan_nederlands_zijn(zin: str) -> None:
    assert is_nederlands([zin] * 20)


@pytest.mark.parametrize(
    "zin",
    [
        "We want the residents to be heard, and the council will decide with them on money.",
        "Wir wollen, dass der Rat mit den Bürgern spricht und das Geld nicht allein verteilt.",
        "Nous voulons que les habitants soient écoutés et que le conseil décide avec la ville.",
        "Wy wolle dat it bestjoer fan de gemeente mear harket nei de minsken yn it doarp.",
        "Мы хотим чтобы жители города принимали решения вместе с советом",
    ],
    ids=["Engels", "Duits", "Frans", "Fries", "Russisch"],
)
def test_dit_is_een_andere_taal(zin: str) -> None:
    assert not is_nederlands([zin] * 20)


def test_over_een_paar_woorden_is_niets_te_zeggen() -> None:
    assert is_nederlands(["We want the residents to be heard by the council and the mayor."])
