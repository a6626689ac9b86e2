"""Stof: elke soort komt op papier, ook een nieuwe."""

from typing import ClassVar

from kennisbank.kennisgraaf import Kennisgraaf
from kennisbank.lezen.vondst import Vondst
from kennisbank.model import Record, Voorbeeld
from kennisbank.papier.blok import woorden
from kennisbank.papier.stof import stof


class Spel(Record):
    """Een soort die de pdf niet kent."""

    soort: ClassVar[str] = "spel"
    uitleg: str
    spelers: int = 2


def test_een_soort_zonder_eigen_vorm_verliest_geen_tekst(kleine_graaf: Kennisgraaf) -> None:
    spel = Spel(id="spel-1", titel="Ganzenbord", kern="Een spel.", uitleg="Gooi **om de beurt**.")
    knoop = kleine_graaf["tip-1"]
    vondst = Vondst(spel, knoop.vondst.boom, "x.html")
    graaf = Kennisgraaf({"spel-1": type(knoop)(spel, vondst, ())}, {})
    blokken = stof(spel, graaf, 2)
    assert blokken[0].veld("titel") == "Ganzenbord"
    assert "Gooi om de beurt." in woorden(blokken[1].c)


def test_wat_de_bronnen_niet_zeggen_staat_er_ook(echte_graaf: Kennisgraaf) -> None:
    zonder_les = next(
        een.record
        for een in echte_graaf.van_soort("voorbeeld")
        if isinstance(een.record, Voorbeeld)
        and all((een.record.wat, een.record.waarom, een.record.hoe, een.record.resultaat))
        and not een.record.les
    )
    tekst = " ".join(woorden(een.c) for een in stof(zonder_les, echte_graaf, 2))
    assert "wat anderen ervan kunnen leren." in tekst


def test_een_voorbeeld_zonder_feiten_nodigt_uit(kleine_graaf: Kennisgraaf) -> None:
    assert "onbekend" in [
        een.t for een in stof(kleine_graaf["vb-onbekend"].record, kleine_graaf, 2)
    ]


def test_een_oude_gemeente_noemt_de_gemeente_van_nu(echte_graaf: Kennisgraaf) -> None:
    knoop = echte_graaf["vb-heerhugowaard-portefeuillehouder"]
    kop = stof(knoop.record, echte_graaf, 2)[0]
    assert kop.veld("soort") == "Voorbeeld uit Heerhugowaard · nu gemeente Dijk en Waard"
