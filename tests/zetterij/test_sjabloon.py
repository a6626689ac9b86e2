"""Sjablonen: kleuren met genoeg contrast, en nergens code uit gegevens."""

import re

import pytest

from kennisbank.zetterij.zetter import SJABLONEN

STIJL = (SJABLONEN / "stijl.typ").read_text("utf-8")
KLEUREN = dict(re.findall(r'#let ([\w-]+) = rgb\("(#[0-9a-f]{6})"\)', STIJL))


def helderheid(kleur: str) -> float:
    delen = [int(kleur[plek : plek + 2], 16) / 255 for plek in (1, 3, 5)]
    lineair = [d / 12.92 if d <= 0.04045 else ((d + 0.055) / 1.055) ** 2.4 for d in delen]
    return 0.2126 * lineair[0] + 0.7152 * lineair[1] + 0.0722 * lineair[2]


def contrast(een: str, ander: str) -> float:
    hoog, laag = sorted((helderheid(een), helderheid(ander)), reverse=True)
    return (hoog + 0.05) / (laag + 0.05)


@pytest.mark.parametrize("naam", ["inkt", "zacht", "gracht", "draad", "oker"])
@pytest.mark.parametrize("grond", ["#ffffff", "papier", "oker-tint"])
def test_tekst_is_te_lezen_op_elke_grond(naam: str, grond: str) -> None:
    assert contrast(KLEUREN[naam], KLEUREN.get(grond, grond)) >= 4.5


def test_een_lege_peper_is_te_zien() -> None:
    assert contrast(KLEUREN["leeg"], "#ffffff") >= 3


@pytest.mark.parametrize("pad", sorted(SJABLONEN.glob("*.typ")), ids=lambda pad: pad.name)
def test_een_sjabloon_rekent_niets_uit_en_leest_alleen_zijn_gegevens(pad: object) -> None:
    tekst = str(pad) and (SJABLONEN / str(pad)).read_text("utf-8")
    assert not re.search(r"\b(eval|read|plugin|yaml|csv|xml)\(|@preview", tekst)
    assert re.findall(r"json\(([^)]*)\)", tekst) in ([], ["bytes(sys.inputs.data"])
