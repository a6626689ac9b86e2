"""De eigen zinnen, teksten en het verzonnen akkoord waar de scan zich op laat toetsen."""

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

from verzonnen_akkoord import BELOFTEN, BLADZIJDEN, akkoord

HOOFDMAP = Path(__file__).parents[1]
ZINNEN = HOOFDMAP / "data" / "scanzinnen"
VOORSTEL = re.compile(r"(?m)^  - id: (voorstel-\d[a-z])$")
BEKEND = {
    id
    for pad in (HOOFDMAP / "docs" / "prioriteiten").glob("*.md")
    for id in VOORSTEL.findall(pad.read_text("utf-8"))
}


def rijen(pad: Path) -> list[dict[str, Any]]:
    return [json.loads(regel) for regel in pad.read_text("utf-8").splitlines()]


def test_elke_zin_noemt_voorstellen_die_er_zijn_en_heeft_een_eigen_id() -> None:
    zinnen = rijen(ZINNEN / "apart.jsonl")
    assert len({een["id"] for een in zinnen}) == len(zinnen)
    assert len({een["tekst"] for een in zinnen}) == len(zinnen)
    for een in zinnen:
        assert {*een["labels"], *een["ontkent"]} <= BEKEND, een["id"]
        assert set(een["labels"].values()) <= {"gevonden", "mogelijk"}, een["id"]
        hoort = {"dekt": bool(een["labels"]), "ontkent": bool(een["ontkent"]), "ander": True}
        assert hoort[een["soort"]], een["id"]
        assert een["soort"] != "ander" or not een["labels"] | dict.fromkeys(een["ontkent"])


def test_elk_voorstel_heeft_sterke_en_zwakke_zinnen_en_er_zijn_genoeg_andere() -> None:
    zinnen = rijen(ZINNEN / "apart.jsonl")
    per = Counter(id for een in zinnen for id in een["labels"])
    assert {id for id in BEKEND if per[id] >= 3} == BEKEND
    soorten = Counter(een["soort"] for een in zinnen)
    assert soorten["ontkent"] >= 25
    assert soorten["ander"] >= 30


def test_elke_lange_tekst_zegt_wat_erin_hoort_te_staan() -> None:
    verwacht = {een["id"]: een for een in rijen(ZINNEN / "teksten" / "verwacht.jsonl")}
    teksten = {pad.stem: pad.read_text("utf-8") for pad in (ZINNEN / "teksten").glob("*.txt")}
    assert verwacht.keys() == teksten.keys()
    for naam, een in verwacht.items():
        groepen = [set(een["labels"]), set(een["ontkent"]), set(een["mag"])]
        assert set.union(*groepen) <= BEKEND, naam
        assert sum(map(len, groepen)) == len(set.union(*groepen)), naam
        assert 300 <= len(teksten[naam].split()) <= 900, naam


def test_verzonnen_akkoord_is_elke_keer_gelijk_en_zonder_belofte() -> None:
    leeg = akkoord()
    assert leeg == akkoord()
    assert len(leeg.bladzijden) == BLADZIJDEN
    assert leeg.waar == {}
    assert not any(zin in blad for zin in BELOFTEN.values() for blad in leeg.bladzijden)
    assert min(len(blad.split()) for blad in leeg.bladzijden) > 250


def test_elke_geplante_belofte_staat_precies_op_haar_bladzijde() -> None:
    vol = akkoord(met_beloften=True)
    assert vol.waar.keys() == BELOFTEN.keys() == BEKEND
    for id, zin in BELOFTEN.items():
        gevonden = [nummer for nummer, blad in enumerate(vol.bladzijden, 1) if zin in blad]
        assert gevonden == [vol.waar[id]], id
