"""Scherven: ook bij tienduizend records haalt een lezer er maar een paar."""

import json
import re

import pytest

from conftest import LaadMet
from kennisbank.kennisgraaf import Kennisgraaf
from kennisbank.lezen import Gemeenten
from kennisbank.weergave.diadata import diascripts
from kennisbank.weergave.scherven import aantal_scherven, scherf_van, verdeeld
from kennisbank.weergave.schrijfdata import schrijfscripts
from voorbeeldboom import BESTANDEN

LIJST = "data/voorbeelden.yaml"
EEN = "\n- {{id: vb-nummer-{n}, titel: N {n}, kern: Kort., bron: [pamflet-tekst:1]}}\n"


def scripts(graaf: Kennisgraaf) -> dict[str, str]:
    schrijf = schrijfscripts(graaf, Gemeenten())
    return {**{f"schrijf/{naam}": een for naam, een in schrijf.items()}, **diascripts(graaf)}


def ids(script: str) -> list[str]:
    return list(json.loads(script.partition("??={},")[2].removesuffix(");\n")))


@pytest.mark.parametrize("stam", ["schrijf/vb-n", "dias-voorbeeld"])
def test_groot_script_gaat_in_scherven_waar_elk_record_een_keer_in_zit(
    laad_met: LaadMet, stam: str
) -> None:
    veel = "".join(EEN.format(n=n) for n in range(210))
    alle = scripts(laad_met({LIJST: BESTANDEN[LIJST] + veel}).graaf)
    scherven = {naam: ids(een) for naam, een in alle.items() if re.match(rf"{stam}-\d", naam)}
    aantal = int(re.findall(r":(\d+)", alle[f"{stam}.js"])[-1])
    assert len(scherven) == aantal > 2
    gevonden = sorted(id for rij in scherven.values() for id in rij if "nummer" in id)
    assert gevonden == sorted(f"vb-nummer-{n}" for n in range(210))
    for naam, rij in scherven.items():
        assert all(naam == f"{stam}-{scherf_van(id, aantal)}.js" for id in rij)


@pytest.mark.parametrize("stam", ["schrijf/vb-n", "dias-voorbeeld"])
def test_klein_script_blijft_heel(laad_met: LaadMet, stam: str) -> None:
    alle = scripts(laad_met({LIJST: BESTANDEN[LIJST] + EEN.format(n=1)}).graaf)
    assert "vb-nummer-1" in ids(alle[f"{stam}.js"])
    assert f"{stam}-0.js" not in alle


def test_scherven_zijn_bij_tienduizend_records_ongeveer_even_groot() -> None:
    aantal = aantal_scherven(10_000, 25)
    grootste = max(map(len, verdeeld({f"vb-haarlem-{n}": n for n in range(10_000)}, aantal)))
    assert aantal == 400
    assert grootste < 60
