"""De meting: de cijfers kloppen met wat u op papier uitrekent."""

import json
import math
from pathlib import Path

import pytest

from kennisbank.zoeken import Zoekindex, Zoekvraag, lees_passages, lees_vragen, maak_zoekindex, meet


def vraag(tekst: str, soort: str = "enkel", **oordelen: int) -> Zoekvraag:
    return Zoekvraag(tekst, tekst, soort, {id.replace("_", "-"): n for id, n in oordelen.items()})


def test_goed_antwoord_bovenaan_geeft_overal_een_een(klein: Zoekindex) -> None:
    cijfers = meet(klein, [vraag("uitdaagrecht", begrip_uitdaagrecht=3)]).alles
    assert (cijfers.ndcg10, cijfers.mrr, cijfers.recall10, cijfers.success1) == (1, 1, 1, 1)


def test_goed_antwoord_op_de_tweede_plaats_telt_minder(klein: Zoekindex) -> None:
    cijfers = meet(klein, [vraag("burgerberaad", vb_zeist=3)]).alles
    assert cijfers.ndcg10 == pytest.approx(1 / math.log2(3))
    assert (cijfers.mrr, cijfers.recall10, cijfers.success1) == (0.5, 1, 0)


def test_vraag_zonder_antwoord_telt_apart(klein: Zoekindex) -> None:
    meting = meet(klein, [vraag("loting", voorstel_1a=3), vraag("taart", "geen")])
    assert meting.alles.vragen == 1
    assert meting.geen_leeg == 1


def test_niets_gevonden_wordt_geteld(klein: Zoekindex) -> None:
    assert meet(klein, [vraag("taart", voorstel_1a=2)]).alles.zonder_resultaat == 1


def test_meting_van_een_vreemd_corpus(tmp_path: Path) -> None:
    corpus, vragen = tmp_path / "corpus.jsonl", tmp_path / "vragen.jsonl"
    passage = {
        "id": "prio-1",
        "type": "prioriteit",
        "title": "Vertrouwen",
        "text": "Wat wij doen in Zeist.",
        "tags": ["democratie"],
        "parent": None,
        "gemeenten": ["Zeist"],
    }
    corpus.write_text(json.dumps(passage) + "\n", encoding="utf-8")
    een = {"id": "q1", "query": "vertrouwen", "type": "enkel", "judgements": {"prio-1": 3}}
    vragen.write_text(json.dumps(een) + "\n\n", encoding="utf-8")
    meting = meet(maak_zoekindex(lees_passages(corpus)), lees_vragen(vragen)).als_dict()
    assert meting["ndcg10"] == 1
    assert meting["per_soort"]["enkel"]["success1"] == 1
