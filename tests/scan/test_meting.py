"""De poort: hoe goed de scan kijkt mag niet ongemerkt slechter worden."""

import json
from pathlib import Path

import pytest

from kennisbank.model import Voorstel
from kennisbank.scan import Herkenner, Tekst, Tekstregel, maak_tekst, oordeel
from kennisbank.scan.lezers import lees_tekst, losse_tekst
from kennisbank.scan.meting import Cijfers, Geval, lees_gevallen, meet, per_voorstel
from sitebouw import HOOFDMAP
from verzonnen_akkoord import BELOFTEN, Verzonnen, akkoord

MAP = HOOFDMAP / "data" / "scanzinnen"
VLOER = json.loads((MAP / "vloer.json").read_text("utf-8"))
TOT = ("vals_gevonden", "geweigerd_gevonden")
"""Hiervan mag er hooguit zoveel zijn; van de rest moet er minstens zoveel zijn."""

MINSTENS_GOED = 28


def gemeten(herkenner: Herkenner, pad: Path) -> Cijfers:
    gevallen = lees_gevallen(pad)
    uitslagen = [oordeel(losse_tekst(een.tekst), herkenner) for een in gevallen]
    return meet(
        gevallen,
        [{id: (een.oordeel, een.score) for id, een in rij.items()} for rij in uitslagen],
    )


def gelezen(verzonnen: Verzonnen) -> Tekst:
    tekst = lees_tekst("\f".join(verzonnen.bladzijden))
    assert isinstance(tekst, Tekst)
    return tekst


@pytest.mark.parametrize("naam", sorted(VLOER))
def test_de_scan_blijft_boven_de_vloer(naam: str, herkenner: Herkenner) -> None:
    cijfers = gemeten(herkenner, MAP / f"{naam}.jsonl").als_dict()
    te_laag = {
        maat: cijfers[maat]
        for maat, grens in VLOER[naam].items()
        if (cijfers[maat] > grens if maat in TOT else cijfers[maat] < grens)
    }
    assert te_laag == {}


def test_een_akkoord_van_zestig_bladzijden_zonder_belofte_geeft_hooguit_een_gevonden(
    herkenner: Herkenner,
) -> None:
    bevonden = oordeel(gelezen(akkoord()), herkenner)
    assert [id for id, een in bevonden.items() if een.oordeel == "gevonden"] == []


def test_geplante_beloften_worden_in_de_goede_zin_gevonden(herkenner: Herkenner) -> None:
    vol = akkoord(met_beloften=True)
    bevonden = oordeel(gelezen(vol), herkenner)
    goed = [
        id
        for id, zin in BELOFTEN.items()
        if bevonden[id].oordeel == "gevonden" and bevonden[id].passages[0].tekst == zin
    ]
    assert len(goed) >= MINSTENS_GOED


def test_de_eigen_afspraken_worden_alle_gevonden(
    herkenner: Herkenner, voorstellen: tuple[Voorstel, ...]
) -> None:
    regels = [Tekstregel(een.afspraak, een.id) for een in voorstellen]
    bevonden = oordeel(maak_tekst(regels), herkenner)
    assert [id for id, een in bevonden.items() if een.oordeel != "gevonden"] == []


def test_elk_voorstel_heeft_signalen_met_een_grens(voorstellen: tuple[Voorstel, ...]) -> None:
    assert [een.id for een in voorstellen if not (een.herkennen and een.herkennen.grens)] == []


def test_een_tekst_over_iets_anders_geeft_niets(herkenner: Herkenner) -> None:
    recept = "Snijd de ui. Bak haar in boter. Doe er bouillon bij en laat de soep zacht koken."
    bevonden = oordeel(losse_tekst(recept), herkenner)
    assert {een.oordeel for een in bevonden.values()} == {"niet gevonden"}


def test_cijfers_tellen_goed_fout_en_gemist() -> None:
    gevallen = (
        Geval("a", "", "dekt", {"x": "gevonden", "y": "mogelijk"}, frozenset()),
        Geval("b", "", "ontkent", {}, frozenset({"x"})),
        Geval("c", "", "ander", {}, frozenset()),
    )
    uitslagen = [
        {"x": ("gevonden", 0.9), "y": ("gevonden", 0.8)},
        {"x": ("gevonden", 0.5), "y": ("niet gevonden", 0.0)},
        {"x": ("mogelijk", 0.3), "y": ("niet gevonden", 0.0)},
    ]
    cijfers = meet(gevallen, uitslagen)
    assert (cijfers.auc, cijfers.eerste, cijfers.vangst) == (1, 1, 1)
    assert (cijfers.precisie, cijfers.f1) == (1 / 3, 0.5)
    assert (cijfers.vals_gevonden, cijfers.geweigerd_gevonden) == (0, 1)
    assert per_voorstel(gevallen, uitslagen) == {"x": (1, 1, 0), "y": (0, 1, 0)}
