"""Yamllint als tweede mening: de inhoud is schoon, en wat het vindt, vinden wij ook."""

from pathlib import Path

import pytest
from yamllint import linter
from yamllint.config import YamlLintConfig

from kennisbank.samenhang import laad
from voorbeeldboom import BESTANDEN, schrijf_boom

HOOFDMAP = Path(__file__).parents[2]
AFSPRAAK = YamlLintConfig((HOOFDMAP / ".yamllint.yaml").read_text("utf-8"))
LIJSTEN = sorted((HOOFDMAP / "data").glob("*.yaml"))
LIJST = "data/voorbeelden.yaml"
GOED = BESTANDEN[LIJST]


@pytest.mark.parametrize("pad", LIJSTEN, ids=lambda pad: pad.name)
def test_onze_lijsten_zijn_schoon(pad: Path) -> None:
    gevonden = linter.run(pad.read_bytes().decode("utf-8"), AFSPRAAK)
    assert [f"{een.line}: {een.desc}" for een in gevonden] == []


@pytest.mark.parametrize(
    ("regel", "kapot"),
    [
        ("trailing-spaces", GOED.replace("Zeist\n", "Zeist  \n")),
        ("new-lines", GOED.replace("\n", "\r\n")),
        ("new-line-at-end-of-file", GOED.rstrip("\n")),
        ("key-duplicates", GOED.replace("  gemeente:", "  titel: Nog een\n  gemeente:", 1)),
        ("truthy", GOED.replace("Gelote inwoners adviseren over geld", "yes")),
    ],
)
def test_wat_yamllint_vindt_vinden_wij_op_dezelfde_regel(
    tmp_path: Path, regel: str, kapot: str
) -> None:
    map_ = schrijf_boom(tmp_path)
    (map_ / LIJST).write_bytes(kapot.encode())
    [ander, *_] = [een for een in linter.run(kapot, AFSPRAAK) if een.rule == regel]
    ons = laad(map_).bevindingen
    assert (LIJST, ander.line) in [(een.plek.bestand, een.plek.regel) for een in ons]
