"""Wat te lang duurt voor `make test`: tientallen keren de bouw treffen, en een volle schijf."""

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from bouwplaats import (
    BLIJFT,
    GEWONE_GEBRUIKER,
    HIER,
    bouw,
    echte_bouwplaats,
    klaarzetplaats,
    resten,
    schiet_af,
    schiet_op_een_moment,
    start,
    start_klaarzetten,
    tref_de_wissel,
    versie_van,
    wat_de_omgeving_zegt,
    zin,
)
from sitebouw import alle_bestanden

pytestmark = pytest.mark.nacht
KLEINE_SCHIJF = """
set -e
mount -t tmpfs -o size={grootte} tmpfs "{schijf}"
cp -a "{van}/." "{schijf}"
cd "{schijf}"
make --no-print-directory site -o .venv/klaar BIN={bin} 2>&1 || echo "uitgang $?"
cp -a site "{naar}"
ls .bouw > "{naar}/resten"
"""


@pytest.fixture
def echt(tmp_path: Path) -> Path:
    """Een kleine kennisbank met de echte haken, klaar om te bouwen."""
    return echte_bouwplaats(tmp_path)


def test_vijftig_bouwen_afschieten_laat_vijftig_keer_een_hele_site(plaats: Path) -> None:
    standen = [versie_van(site) for site in schiet_op_een_moment(plaats, 50)]
    assert len(standen) == 50
    assert set(standen) <= {"oud", "nieuw"}
    assert bouw(plaats).returncode == 0
    assert (versie_van(plaats / "site"), resten(plaats)) == ("nieuw", [])


@pytest.mark.parametrize("hoe", ["in één keer", "in stappen"])
@pytest.mark.parametrize("moment", range(1, 21))
def test_elke_stap_van_de_wissel_kan_de_laatste_zijn(plaats: Path, moment: int, hoe: str) -> None:
    moment = moment if moment <= 8 else moment * 15
    assert tref_de_wissel(plaats, moment, hoe).returncode == -signal.SIGKILL
    if hoe == "in één keer":
        assert versie_van(plaats / "site") in {"oud", "nieuw"}
    assert bouw(plaats, versie="oud").returncode == 0
    assert (versie_van(plaats / "site"), resten(plaats)) == ("oud", [])


def test_twintig_keer_twee_bouwen_tegelijk_geeft_twintig_hele_sites(plaats: Path) -> None:
    for keer in range(20):
        eerste = start(plaats, "nieuw")
        time.sleep(keer * 0.045)
        tweede = start(plaats, "oud")
        uitvoer = [bezig.communicate()[0] for bezig in (eerste, tweede)]
        assert (eerste.returncode, tweede.returncode) == (0, 0), uitvoer
        assert versie_van(plaats / "site") in {"oud", "nieuw"}
        assert resten(plaats) == []


def op_een_kleine_schijf(map_: Path, naar: Path, ruimte: int, bin_: str) -> str:
    """Voert `make site` uit op een eigen schijf met nog `ruimte` kB; de site komt in `naar`."""
    bestanden = [pad for pad in map_.rglob("*") if pad.is_file() and not pad.is_symlink()]
    bezet = sum(-(-pad.stat().st_size // 4096) * 4 for pad in bestanden)
    schijf = naar / "schijf"
    schijf.mkdir()
    script = KLEINE_SCHIJF.format(
        grootte=f"{bezet + ruimte}k", schijf=schijf, van=map_, naar=naar, bin=bin_
    )
    klaar = subprocess.run(
        ["unshare", "--mount", "--map-root-user", "sh", "-c", script],
        env=os.environ | {"MEERDOEN_VERSIE": "nieuw", "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert klaar.returncode == 0, klaar.stdout + klaar.stderr
    assert "bouw-" not in (naar / "resten").read_text("utf-8")
    return klaar.stdout


@pytest.mark.parametrize("ruimte", [8, 100, 400, 1000])
def test_een_schijf_die_volloopt_laat_de_oude_site_en_haar_ruimte(
    plaats: Path, tmp_path_factory: pytest.TempPathFactory, ruimte: int
) -> None:
    naar = tmp_path_factory.mktemp("vol")
    uitvoer = op_een_kleine_schijf(plaats, naar, ruimte, ".venv/bin")
    assert "uitgang 2" in uitvoer
    assert zin(uitvoer) == f"De schijf is vol, dus de bouw is gestopt. {BLIJFT}"
    assert versie_van(naar / "site") == "oud"


def test_een_echte_bouw_op_een_volle_schijf_is_een_zin(
    echt: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    assert bouw(echt).returncode == 0
    shutil.rmtree(echt / ".voorraad")
    oud = alle_bestanden(echt / "site")
    naar = tmp_path_factory.mktemp("vol")
    uitvoer = op_een_kleine_schijf(echt, naar, 1000, str(Path(sys.executable).parent))
    assert "uitgang 2" in uitvoer
    assert zin(uitvoer).startswith("De schijf is vol, dus de bouw is gestopt.")
    assert alle_bestanden(naar / "site") == oud


def test_acht_echte_bouwen_afschieten_laat_de_site_tot_op_de_byte_gelijk(echt: Path) -> None:
    standen = [alle_bestanden(site) for site in schiet_op_een_moment(echt, 8)]
    assert bouw(echt).returncode == 0
    assert resten(echt) == []
    assert [stand == alle_bestanden(echt / "site") for stand in standen] == [True] * 8


@pytest.mark.parametrize("met_inhoud", [True, False])
def test_een_voorraad_waar_niet_in_te_schrijven_is_houdt_niets_tegen(
    echt: Path, met_inhoud: bool
) -> None:
    assert bouw(echt).returncode == 0
    oud = alle_bestanden(echt / "site")
    if not met_inhoud:
        shutil.rmtree(echt / ".voorraad")
        (echt / ".voorraad").mkdir()
    for pad in [echt / ".voorraad", *(echt / ".voorraad").rglob("*")]:
        pad.chmod(0o555)
    klaar = bouw(echt, *GEWONE_GEBRUIKER, MEERDOEN_POGING="2")
    assert klaar.returncode == 0, klaar.stdout
    assert alle_bestanden(echt / "site") == oud


def test_een_site_van_een_ander_blijft_zoals_zij_was(plaats: Path) -> None:
    (plaats / "site").chmod(0o555)
    klaar = bouw(plaats, *GEWONE_GEBRUIKER)
    (plaats / "site").chmod(0o755)
    assert klaar.returncode != 0
    assert zin(klaar.stdout).startswith("Deze gebruiker mag niets veranderen aan ")
    assert (versie_van(plaats / "site"), resten(plaats)) == ("oud", [])


@pytest.mark.parametrize("later", [0, 0.3, 1, 2])
def test_twee_keer_klaarzetten_tegelijk_geeft_een_hele_omgeving(
    tmp_path: Path, later: float
) -> None:
    eerste = start_klaarzetten(klaarzetplaats(tmp_path))
    time.sleep(later)
    tweede = start_klaarzetten(tmp_path)
    uitvoer = [bezig.communicate()[0] for bezig in (eerste, tweede)]
    assert (eerste.returncode, tweede.returncode) == (0, 0), uitvoer
    assert wat_de_omgeving_zegt(tmp_path) == HIER


@pytest.mark.parametrize("moment", [0.2, 0.5, 1, 2, 4])
def test_afgeschoten_klaarzetten_staat_het_volgende_niet_in_de_weg(
    tmp_path: Path, moment: float
) -> None:
    bezig = start_klaarzetten(klaarzetplaats(tmp_path))
    time.sleep(moment)
    schiet_af(bezig)
    opnieuw = start_klaarzetten(tmp_path)
    uitvoer = opnieuw.communicate()[0]
    assert opnieuw.returncode == 0, uitvoer
    assert wat_de_omgeving_zegt(tmp_path) == HIER


def test_zonder_git_blijft_de_oude_site_met_een_zin(echt: Path) -> None:
    assert bouw(echt).returncode == 0
    oud = alle_bestanden(echt / "site")
    (echt / "pad").mkdir()
    for naam in ("make", "sh"):
        (echt / "pad" / naam).symlink_to(str(shutil.which(naam)))
    klaar = bouw(echt, PATH=str(echt / "pad"))
    assert klaar.returncode != 0
    assert zin(klaar.stdout) == f"De bouw is gestopt om wat hierboven staat. {BLIJFT}"
    assert "Het programma git is hier niet te vinden." in klaar.stdout
    assert klaar.stdout.count("blijft") == 1
    assert alle_bestanden(echt / "site") == oud
