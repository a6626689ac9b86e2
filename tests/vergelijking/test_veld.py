"""Velden in gewone woorden: wat was het, wat is het nu."""

from typing import Any

import pytest

from kennisbank.model import Bewijs, Punt, Relatie, Tip, Voorbeeld
from kennisbank.vergelijking.veld import veldwijzigingen

ANDER = Bewijs(url="https://www.zeist.nl/b", titel="Begroting", uitgever="Zeist")
BRON = Bewijs(url="https://www.zeist.nl/a", titel="Balans", uitgever="Zeist")


def voorbeeld(**velden: Any) -> Voorbeeld:
    return Voorbeeld.model_validate({"id": "vb-x", "titel": "Titel", "kern": "De kern.", **velden})


@pytest.mark.parametrize(
    ("was", "is_nu", "zin"),
    [
        ({}, {"wat": "Een zin."}, "wat: ingevuld: ‘Een zin.’"),
        ({"wat": "Een zin."}, {}, "wat: weggehaald: ‘Een zin.’"),
        ({}, {"status": "loopt"}, "status: was ‘onbekend’, is nu ‘loopt’"),
        ({"jaar_start": 2020}, {"jaar_start": 2021}, "jaar start: was 2020, is nu 2021"),
        ({"wat": "a b"}, {"wat": "a\n\nb"}, "wat: alleen spaties of regels anders"),
        (
            {"instrumenten": ("a", "b")},
            {"instrumenten": ("b", "c")},
            "instrumenten: erbij ‘c’; weg ‘a’",
        ),
        (
            {"instrumenten": ("a", "b")},
            {"instrumenten": ("b", "a")},
            "instrumenten: andere volgorde",
        ),
        (
            {},
            {"instrumenten": ("a", "b", "c", "d", "e")},
            "instrumenten: erbij ‘a’, ‘b’, ‘c’ en nog 2",
        ),
        ({"bronnen": (ANDER,)}, {"bronnen": (ANDER, BRON)}, "bronnen: erbij ‘Balans’"),
        (
            {"bronnen": (BRON,)},
            {"bronnen": (BRON.model_copy(update={"uitgever": "De Bilt"}),)},
            "bronnen: anders ‘Balans’",
        ),
        (
            {"relaties": (Relatie(naar="tip-1"),)},
            {"relaties": (Relatie(naar="tip-2"),)},
            "relaties: erbij ‘tip-2’; weg ‘tip-1’",
        ),
    ],
)
def test_wijziging_leest_als_een_zin(was: dict[str, Any], is_nu: dict[str, Any], zin: str) -> None:
    (wijziging,) = veldwijzigingen(voorbeeld(**was), voorbeeld(**is_nu))
    assert f"{wijziging.veld}: {wijziging.zin}" == zin


def test_lange_tekst_toont_alleen_de_plaats_van_het_verschil() -> None:
    woorden = [f"woord{n}" for n in range(200)]
    oud, nieuw = " ".join(woorden), " ".join([*woorden[:100], "NIEUW", *woorden[101:]])
    (wijziging,) = veldwijzigingen(voorbeeld(wat=oud), voorbeeld(wat=nieuw))
    assert "…woord97 woord98 woord99 NIEUW woord101 woord102 woord103…" in wijziging.zin
    assert len(wijziging.zin) < 150


def test_woord_achteraan_erbij_is_te_zien() -> None:
    (wijziging,) = veldwijzigingen(
        voorbeeld(wat="een twee drie"), voorbeeld(wat="een twee drie vier")
    )
    assert wijziging.zin == "was ‘een twee drie’, is nu ‘een twee drie vier’"


def tip(*punten: Punt) -> Tip:
    return Tip(id="tip-1", nummer=1, titel="T", leus="L", kern="K.", punten=punten)


def test_onderdeel_telt_niet_mee_als_veld_maar_zijn_volgorde_wel() -> None:
    een, twee = (Punt(id=f"tip-1.{n}", titel="P", kern="K.") for n in (1, 2))
    anders = een.model_copy(update={"kern": "Anders."})
    assert veldwijzigingen(tip(een, twee), tip(anders, twee)) == ()
    assert veldwijzigingen(tip(een), tip(een, twee)) == ()
    (wijziging,) = veldwijzigingen(tip(een, twee), tip(twee, een))
    assert wijziging.zin == "andere volgorde"
