"""De laatste regel: een alinea eindigt niet met één los woord of een stuk van een woord."""

import json
import re
from collections.abc import Mapping

import pytest

from kennisbank.zetterij.zetter import Zetopdracht, zet
from papier.bouwsel import buiten_de_rand, tekst
from zetterij.test_zetter import VEL

EINDE = "zeer democratisch?"
ZINNEN = [f"{'woord ' * aantal}{'i' * over} {EINDE}" for aantal in range(8, 18) for over in (0, 3)]
KOP = {"t": "record", "c": ["kern"], "id": "r", "niveau": 1, "titel": "T", "soort": "s"}
NOOT = {"t": "noot", "c": ["noot"], "url": "https://a.nl", "nummer": 1, "sleutel": "n"}


def gezet(*blokken: Mapping[str, object]) -> bytes:
    gegevens = json.dumps({**VEL, "blokken": [KOP, *blokken]})
    return zet(Zetopdracht("x", "vel", gegevens, tijdstip=1))


@pytest.mark.parametrize("soort", ["alinea", "regel", "vraag", "melding"])
def test_de_laatste_twee_woorden_staan_heel_op_een_regel(soort: str) -> None:
    pdf = gezet(*({"t": soort, "c": [zin, NOOT], "aanhef": ""} for zin in ZINNEN))
    regels = re.sub(r"[^\S\n]+", " ", tekst(pdf))
    assert regels.count(EINDE) == len(ZINNEN)


def test_wat_in_een_smalle_kolom_niet_past_breekt_toch() -> None:
    lang = "meedenkbijeen samenwerkings."
    cel = {"t": "cel", "c": [f"Een heel lang verhaal over {lang}"], "wat": "w", "erbij": ""}
    pdf = gezet({"t": "kaart", "c": [cel] * 7})
    assert buiten_de_rand(pdf) == []
    assert lang not in tekst(pdf)
