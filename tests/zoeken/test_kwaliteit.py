"""De kwaliteit: vragen van raadsleden vinden het goede antwoord, en dat blijft zo."""

import json
from dataclasses import replace

import pytest

from kennisbank.samenhang import Inhoud
from kennisbank.zoeken import Meting, Zoekindex, lees_vragen, maak_zoekindex, meet, zoek

from .conftest import HOOFDMAP

MAP = HOOFDMAP / "data" / "zoekvragen"
VRAGEN = lees_vragen(MAP / "vragen.jsonl")
GEWOON = {naam: lees_vragen(MAP / f"{naam}.jsonl") for naam in ("gewoon", "apart")}
"""Zoals mensen typen; `apart` is voor de uitslag en nooit om op af te stellen."""
VREEMD = (MAP / "vreemd.txt").read_text("utf-8").split()
Vloer = dict[str, dict[str, float]]
VLOER = json.loads((MAP / "vloer.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def meting(index: Zoekindex) -> Meting:
    """De hele vragenlijst op de hele kennisbank."""
    return meet(index, VRAGEN)


def te_laag(meting: Meting, vloer: Vloer) -> list[str]:
    """Elk cijfer dat lager is dan de vloer toestaat, samen en per soort vraag."""
    alles = [naam for naam, grens in vloer["alles"].items() if getattr(meting.alles, naam) < grens]
    soorten = vloer["per_soort"].items()
    return alles + [soort for soort, grens in soorten if meting.per_soort[soort].ndcg10 < grens]


def onder_de_vloer(meting: Meting) -> list[str]:
    """Elk cijfer dat lager is dan `vloer.json` toestaat."""
    synoniemen = {vraag.id for vraag in VRAGEN if vraag.soort == "synoniem"}
    return te_laag(meting, VLOER) + [
        id
        for id, cijfer in meting.per_vraag.items()
        if id in synoniemen and cijfer < VLOER["elke_synoniemvraag"]
    ]


def test_vragenlijst_is_groot_genoeg_en_wijst_naar_bestaande_records(index: Zoekindex) -> None:
    ids = {passage.id for passage in index.passages}
    assert len(VRAGEN) >= 60
    assert sum(map(len, GEWOON.values())) >= 80
    alle = [*VRAGEN, *GEWOON["gewoon"], *GEWOON["apart"]]
    assert len({vraag.id for vraag in alle}) == len(alle)
    assert [id for vraag in alle for id in vraag.oordelen if id not in ids] == []


def test_kwaliteit_blijft_boven_de_vloer(meting: Meting) -> None:
    assert onder_de_vloer(meting) == []


@pytest.mark.parametrize("naam", GEWOON)
def test_vraag_zoals_mensen_typen_blijft_boven_de_vloer(naam: str, index: Zoekindex) -> None:
    uitslag = meet(index, GEWOON[naam])
    assert te_laag(uitslag, VLOER[naam]) == []
    assert uitslag.alles.zonder_resultaat == 0


def test_een_vraag_zonder_antwoord_wordt_meestal_herkend(index: Zoekindex) -> None:
    """Hij blijft leeg, of zegt welk woord niets vond."""
    vragen = [een.vraag for rij in GEWOON.values() for een in rij if een.soort == "geen"]
    gevonden = [zoek(vraag, index) for vraag in vragen]
    herkend = [een.vraag for een in gevonden if een.niets_op or not een.resultaten]
    assert len(vragen) == 10
    assert len(herkend) >= 8


def test_elke_vraag_met_een_antwoord_vindt_iets(meting: Meting) -> None:
    assert meting.alles.zonder_resultaat == 0


def test_vraag_zonder_antwoord_blijft_leeg(meting: Meting) -> None:
    assert meting.geen_leeg == 1


def test_hooguit_een_op_de_dertig_vreemde_woorden_vindt_iets(index: Zoekindex) -> None:
    assert len(VREEMD) == 30
    assert len([woord for woord in VREEMD if zoek(woord, index).resultaten]) <= 1


@pytest.mark.parametrize("tekst", ["burgertop", "right to challenge", "nepinspraak"])
def test_zonder_de_ring_wordt_de_poort_rood(tekst: str, index: Zoekindex) -> None:
    """Haalt iemand de synoniemen van een begrip weg, dan zakt zijn vraag door de vloer."""
    weg = next(ring for ring in index.ringen if tekst in ring.namen)
    ringen = [replace(een, namen=een.namen[:1]) if een is weg else een for een in index.ringen]
    zonder = [
        replace(een, tekst=een.kern) if een.titel == weg.namen[0] else een for een in index.passages
    ]
    vraag = next(vraag for vraag in VRAGEN if vraag.vraag == tekst)
    assert meet(index, [vraag]).alles.ndcg10 >= VLOER["elke_synoniemvraag"]
    assert meet(maak_zoekindex(zonder, ringen), [vraag]).alles.ndcg10 < VLOER["elke_synoniemvraag"]


def test_elke_gemeente_is_te_vinden_op_haar_naam(index: Zoekindex, inhoud: Inhoud) -> None:
    """Bijna altijd bovenaan, en anders vlak na een record dat over haar gaat."""
    gezocht = {een.record.titel: een.id for een in inhoud.graaf.van_soort("gemeente")}
    gevonden = {naam: [een.id for een in zoek(naam, index).resultaten] for naam in gezocht}
    assert [naam for naam, id in gezocht.items() if id not in gevonden[naam][:3]] == []
    bovenaan = [naam for naam, id in gezocht.items() if gevonden[naam][:1] == [id]]
    assert len(bovenaan) >= 0.95 * len(gezocht)


@pytest.mark.parametrize(
    ("oud", "nu"),
    [("Brielle", "voorne-aan-zee"), ("Weesp", "amsterdam"), ("Graafstroom", "molenlanden")],
)
def test_oude_gemeente_leidt_naar_die_van_nu(oud: str, nu: str, index: Zoekindex) -> None:
    assert f"gemeente-{nu}" in [een.id for een in zoek(oud, index).resultaten[:3]]


def test_gemeente_zonder_voorbeeld_duwt_geen_antwoord_weg(index: Zoekindex) -> None:
    """Buren, Best en Land van Cuijk zijn ook gewone woorden."""
    eerste = [zoek(vraag, index).resultaten[0].id for vraag in ("buren helpen elkaar", "wijk")]
    assert [id for id in eerste if id.startswith("gemeente-")] == []
