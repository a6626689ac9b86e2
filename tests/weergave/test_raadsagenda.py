"""Het jaarplan van een raadsperiode: de momenten uit de tabel, en hoe zij in een agenda heten."""

import json
from typing import Any

import pytest

from kennisbank.model import Agendapunt
from kennisbank.weergave.raadsagenda import BEGINJAAR, VERZET, per_jaar, raadsplan
from sitebouw import HOOFDMAP

GEVALLEN = json.loads((HOOFDMAP / "tests" / "gevallen" / "raadsplan.json").read_text("utf-8"))


def punt(**velden: Any) -> Agendapunt:
    vast = {"titel": "Praat met inwoners", "kern": "Praat.", "bij": ("tip-7.3",)}
    return Agendapunt(**{**vast, **velden, "jaren": tuple(velden.get("jaren", ()))})


@pytest.mark.parametrize("geval", GEVALLEN, ids=[een["naam"] for een in GEVALLEN])
def test_een_plan_is_wat_de_tabel_zegt(geval: dict[str, Any]) -> None:
    plan = raadsplan([punt(**een) for een in geval["punten"]], geval["beginjaar"])
    assert [[een.punt.id, een.datum, een.heel] for een in plan] == geval["momenten"]


def test_een_maand_is_een_voorstel_en_een_dag_uit_de_wet_niet() -> None:
    wet, debat = raadsplan(
        [
            punt(id="agenda-debat", maand=3, jaren=[2]),
            punt(id="agenda-wet", dag="2027-01-01"),
        ]
    )
    assert (wet.titel, wet.wanneer, wet.uitleg) == (
        "Praat met inwoners",
        "1 januari 2027",
        "Praat.",
    )
    assert (debat.titel, debat.wanneer) == ("In maart: praat met inwoners", "maart 2027")
    assert debat.uitleg == f"Praat. {VERZET}"


def test_hetzelfde_punt_heeft_elk_jaar_een_eigen_vaste_naam() -> None:
    eerst = raadsplan([punt(id="agenda-debat", maand=3, jaren=[2, 3])])
    later = raadsplan([punt(id="agenda-debat", maand=5, jaren=[2, 3])])
    assert [een.uid for een in eerst] == [een.uid for een in later]
    assert len({een.uid for een in eerst}) == 2
    assert [jaar for jaar, _ in per_jaar(eerst)] == [str(BEGINJAAR + 1), str(BEGINJAAR + 2)]
