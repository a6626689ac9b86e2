"""De extra keuring bij een uitgave: zij zegt duidelijk wanneer zij hier niet kan."""

import subprocess
import sys
from pathlib import Path

import pytest

OPDRACHT = Path(__file__).parents[2] / "gereedschap" / "keur_pdf.py"
JAVA = """#!/bin/sh
for pad in "$@"; do case "$pad" in *.pdf)
printf '%s\\tua1\\tgoed\\n%s\\t2a\\t%s\\n' "$pad" "$pad" "$OORDEEL";; esac; done
"""


def keur(site: Path, klassen: str, java: Path, oordeel: str = "goed") -> tuple[int, str]:
    klaar = subprocess.run(
        [sys.executable, str(OPDRACHT), str(site), klassen],
        env={"PATH": f"{java}:/usr/bin:/bin", "OORDEEL": oordeel},
        capture_output=True,
        text=True,
        check=False,
    )
    return klaar.returncode, klaar.stdout + klaar.stderr


@pytest.fixture
def java(tmp_path: Path) -> Path:
    """Een map met een `java` die elk bestand hetzelfde oordeel geeft."""
    map_ = tmp_path / "java"
    map_.mkdir()
    (map_ / "java").write_text(JAVA, "utf-8")
    (map_ / "java").chmod(0o755)
    return map_


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "site" / "pdf").mkdir(parents=True)
    (tmp_path / "site" / "pdf" / "boekje.pdf").write_bytes(b"%PDF-1.7")
    return tmp_path / "site"


def test_zonder_klassen_zegt_zij_dat_er_niet_gekeurd_is(site: Path, java: Path) -> None:
    uitgang, zin = keur(site, "", java)
    assert uitgang == 2
    assert zin.startswith("Niet gekeurd: KLASSEN is leeg")


def test_een_klassenpad_dat_niet_bestaat_wordt_genoemd(site: Path, java: Path) -> None:
    uitgang, zin = keur(site, "/nergens/verapdf.jar", java)
    assert uitgang == 2
    assert "/nergens/verapdf.jar" in zin


def test_elke_goede_pdf_geeft_uitgang_nul(site: Path, java: Path) -> None:
    assert keur(site, __file__, java) == (0, "Elke pdf voldoet aan PDF/UA-1 en PDF/A-2a.\n")


def test_een_pdf_die_niet_voldoet_wordt_genoemd_met_de_norm(site: Path, java: Path) -> None:
    uitgang, zin = keur(site, __file__, java, "fout 7.1")
    assert uitgang == 1
    assert zin.strip().endswith("boekje.pdf\t2a\tfout 7.1")
