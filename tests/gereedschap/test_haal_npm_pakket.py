"""Een npm-pakket komt alleen binnen met het vastgelegde kenmerk."""

import base64
import hashlib
import io
import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from sitebouw import HOOFDMAP

SCRIPT = HOOFDMAP / "gereedschap" / "haal_npm_pakket.py"
NPM = """#!/bin/sh
echo "$@" >> "$PROEF/gevraagd"
for woord in "$@"; do doel=$woord; done
cp "$PROEF/proef.tgz" "$doel/proef-1.2.3.tgz"
"""


def maak_pakket(pad: Path, **bestanden: str) -> str:
    """Schrijft een npm-pakket en geeft zijn kenmerk."""
    with tarfile.open(pad, "w:gz") as pakket:
        for naam, tekst in bestanden.items():
            een = tarfile.TarInfo(naam)
            een.size = len(tekst)
            pakket.addfile(een, io.BytesIO(tekst.encode("ascii")))
    return "sha512-" + base64.b64encode(hashlib.sha512(pad.read_bytes()).digest()).decode("ascii")


@pytest.fixture
def map_(tmp_path: Path) -> Path:
    """Een map met het script, een pakket dat klopt en een nagemaakte npm."""
    (tmp_path / "gereedschap").mkdir()
    shutil.copy(SCRIPT, tmp_path / "gereedschap")
    kenmerk = maak_pakket(
        tmp_path / "proef.tgz", **{"package/bouw/a.txt": "inhoud", "package/../../kwaad": "kwaad"}
    )
    vast = f"# uitleg\nproef 1.2.3 {kenmerk}\n"
    (tmp_path / "gereedschap" / "npm-pakketten.txt").write_text(vast, "utf-8")
    (tmp_path / "npm").write_text(NPM, "utf-8")
    (tmp_path / "npm").chmod(0o755)
    return tmp_path


def haal(map_: Path, naam: str = "proef") -> tuple[int, str]:
    klaar = subprocess.run(
        [sys.executable, str(map_ / "gereedschap" / SCRIPT.name), naam],
        env={**os.environ, "PATH": f"{map_}:/usr/bin:/bin", "PROEF": str(map_)},
        capture_output=True,
        text=True,
        check=False,
    )
    return klaar.returncode, klaar.stderr.strip()


def inhoud(map_: Path) -> str:
    return (map_ / ".voorraad" / "npm" / "proef" / "bouw" / "a.txt").read_text("utf-8")


def test_pakket_staat_uitgepakt_klaar_en_nergens_anders(map_: Path) -> None:
    assert haal(map_) == (0, "")
    assert inhoud(map_) == "inhoud"
    assert list(map_.rglob("kwaad")) == []
    assert "proef@1.2.3" in (map_ / "gevraagd").read_text("utf-8")


def test_wat_er_al_is_wordt_niet_nog_eens_gehaald_en_wel_hersteld(map_: Path) -> None:
    haal(map_)
    (map_ / ".voorraad" / "npm" / "proef" / "bouw" / "a.txt").write_text("anders", "utf-8")
    assert haal(map_) == (0, "")
    assert inhoud(map_) == "inhoud"
    assert len((map_ / "gevraagd").read_text("utf-8").splitlines()) == 1


def test_beschadigd_bewaard_pakket_wordt_opnieuw_gehaald(map_: Path) -> None:
    haal(map_)
    (map_ / ".voorraad" / "npm" / "proef-1.2.3.tgz").write_bytes(b"half")
    assert haal(map_) == (0, "")
    assert inhoud(map_) == "inhoud"


def test_pakket_met_een_ander_kenmerk_wordt_geweigerd(map_: Path) -> None:
    maak_pakket(map_ / "proef.tgz", **{"package/bouw/a.txt": "kwaad"})
    uitgang, zin = haal(map_)
    assert uitgang == 1
    assert zin == "Het pakket proef 1.2.3 is niet wat wij vastlegden: niet gebruikt."
    assert not (map_ / ".voorraad" / "npm" / "proef").exists()


def test_zonder_net_komt_er_een_zin(map_: Path) -> None:
    (map_ / "proef.tgz").unlink()
    uitgang, zin = haal(map_)
    assert uitgang == 1
    assert zin.splitlines()[-1] == "Het pakket proef 1.2.3 is niet te halen. Werkt het net?"


def test_onbekend_pakket_komt_er_niet_in(map_: Path) -> None:
    assert haal(map_, "ander") == (
        1,
        "Het pakket ander staat niet in gereedschap/npm-pakketten.txt.",
    )
    assert not (map_ / "gevraagd").exists()
