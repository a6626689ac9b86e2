"""Wie niets veranderde, hoeft niet te bouwen; wie iets veranderde, krijgt een nieuwe site."""

import importlib
import importlib.util
import os
import shutil
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bouwplaats import bouw, maak_site, resten, versie_van, zet_opdracht
from gitboom import git, leg_vast
from sitebouw import HOOFDMAP

# Een map met tests heet ook `gereedschap`, dus het bouwprogramma krijgt hier een andere naam.
_plan = importlib.util.spec_from_file_location(
    "bouwprogramma", HOOFDMAP / "gereedschap/bouwen/__init__.py"
)
assert _plan is not None
sys.modules["bouwprogramma"] = importlib.util.module_from_spec(_plan)
zegel = importlib.import_module("bouwprogramma.zegel")

NIETS = "Er is niets veranderd sinds de vorige bouw; de site in site/ klopt nog."
GEBOUWD = "De site staat in site/."
PROGRAMMAS = Path(".venv/bin")


@pytest.fixture
def gebouwd(plaats: Path) -> Path:
    """Een bouwplaats met wat inhoud en een site die net gebouwd is."""
    for naam in ("data/een.yaml", "docs/een.md", "overrides/main.html", "src/code.py"):
        (plaats / naam).parent.mkdir(parents=True, exist_ok=True)
        (plaats / naam).write_text("eerst", "utf-8")
    assert GEBOUWD in bouw(plaats).stdout
    return plaats


def test_wie_niets_veranderde_leest_dat_en_er_draait_niets(gebouwd: Path) -> None:
    for pad in (gebouwd / "data/een.yaml", gebouwd / "site/index.html"):
        os.utime(pad, (1, 1))
    klaar = bouw(gebouwd)
    assert (klaar.returncode, klaar.stdout) == (0, f"{NIETS}\n")
    assert (versie_van(gebouwd / "site"), resten(gebouwd)) == ("nieuw", [])


def vervang_site(plaats: Path) -> None:
    shutil.rmtree(plaats / "site")
    maak_site(plaats / "site", "oud")


def kort_zegel_in(plaats: Path) -> None:
    pad = plaats / ".voorraad/zegel.txt"
    pad.write_bytes(pad.read_bytes()[:-9])


@pytest.mark.parametrize(
    "wijzig",
    [
        lambda plaats: (plaats / "data/een.yaml").write_text("later", "utf-8"),
        lambda plaats: (plaats / "site/map-3/3.html").write_text("nieuW" * 50, "utf-8"),
        lambda plaats: (plaats / "site/map-3/3.html").unlink(),
        lambda plaats: (plaats / "site/erbij.html").write_text("erbij", "utf-8"),
        lambda plaats: (plaats / "site/index.html").chmod(0o600),
        vervang_site,
        kort_zegel_in,
        lambda plaats: (plaats / ".voorraad/zegel.txt").write_bytes(b"\xff vreemd"),
    ],
    ids=[
        "inhoud",
        "letter",
        "weg",
        "erbij",
        "rechten",
        "andere site",
        "half zegel",
        "vreemd zegel",
    ],
)
def test_wie_iets_veranderde_krijgt_een_nieuwe_site(
    gebouwd: Path, wijzig: Callable[[Path], object]
) -> None:
    wijzig(gebouwd)
    assert GEBOUWD in bouw(gebouwd).stdout
    assert versie_van(gebouwd / "site") == "nieuw"
    assert bouw(gebouwd).stdout == f"{NIETS}\n"


def test_wat_tijdens_de_bouw_verandert_komt_in_de_volgende_ook_als_het_teruggezet_is(
    gebouwd: Path,
) -> None:
    echt = (gebouwd / ".venv/bin/mkdocs").read_text("utf-8")
    erdoor = "\ncp data/een.yaml weg; echo later > data/een.yaml; cat weg > data/een.yaml\n"
    zet_opdracht(gebouwd, "mkdocs", echt.replace("\n", erdoor, 1))
    assert GEBOUWD in bouw(gebouwd).stdout
    assert GEBOUWD in bouw(gebouwd).stdout


def test_een_mislukte_bouw_telt_niet_als_vorige(gebouwd: Path) -> None:
    (gebouwd / "data/een.yaml").write_text("later", "utf-8")
    goed = (gebouwd / ".venv/bin/kennisbank").read_text("utf-8")
    zet_opdracht(gebouwd, "kennisbank", "#!/bin/sh\nexit 1\n")
    assert [bouw(gebouwd).returncode for _ in range(2)] == [2, 2]
    zet_opdracht(gebouwd, "kennisbank", goed)
    assert GEBOUWD in bouw(gebouwd).stdout


@pytest.fixture
def boom(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Een vastgelegde map met inhoud, waar de test in staat."""
    (tmp_path / "data").mkdir()
    (tmp_path / "data/een.yaml").write_text("eerst", "utf-8")
    monkeypatch.chdir(tmp_path)
    return leg_vast(tmp_path)


def stand() -> Any:
    return zegel.lees_stand(PROGRAMMAS)


def schrijf(naam: str) -> Callable[[Path], object]:
    def doe(boom: Path) -> None:
        (boom / naam).parent.mkdir(parents=True, exist_ok=True)
        (boom / naam).write_text("anders", "utf-8")

    return doe


@pytest.mark.parametrize(
    "wijzig",
    [
        *map(schrijf, ("docs/nieuw/een.md", "mkdocs.yml", "requirements.txt", "datums.json")),
        schrijf("pyproject.toml"),
        *map(schrijf, (".venv/bin/mkdocs", ".voorraad/npm/pdfjs-dist/LICENSE")),
        lambda boom: (boom / "data/een.yaml").rename(boom / "data/twee.yaml"),
        lambda boom: git(boom, "commit", "-q", "--allow-empty", "-m", "leeg"),
        lambda boom: shutil.rmtree(boom / ".git"),
    ],
)
def test_elk_ding_waar_de_site_van_afhangt_verandert_de_stand(
    boom: Path, wijzig: Callable[[Path], object]
) -> None:
    eerst = stand()
    assert stand() == eerst
    wijzig(boom)
    assert stand().afdruk != eerst.afdruk


@pytest.mark.parametrize("naam", ["MEERDOEN_ADRES", "SOURCE_DATE_EPOCH"])
def test_een_instelling_verandert_de_stand(
    boom: Path, monkeypatch: pytest.MonkeyPatch, naam: str
) -> None:
    eerst = stand()
    monkeypatch.setenv(naam, "1795219200")
    assert stand().afdruk != eerst.afdruk


def test_een_kring_van_koppelingen_en_een_pijp_houden_niets_op(boom: Path) -> None:
    (boom / "data/kring").symlink_to(boom / "data")
    os.mkfifo(boom / "data/pijp")
    assert stand() == stand()


def test_om_middernacht_in_nederland_telt_het_zegel_van_gisteren_niet_meer() -> None:
    """Op een machine in UTC is het dan nog een of twee uur gisteren."""
    winter = datetime(2026, 12, 1, 22, 59, tzinfo=UTC)
    zomer = datetime(2026, 7, 1, 21, 59, tzinfo=UTC)
    for voor in (winter, zomer):
        assert zegel.dagen(voor) != zegel.dagen(voor + timedelta(minutes=1))
