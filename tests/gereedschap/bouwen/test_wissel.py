"""De wissel: er is altijd een hele site, oud of nieuw, en er blijft niets liggen."""

import re
import shutil
import signal
from pathlib import Path

import pytest

from bouwplaats import (
    BLIJFT,
    GEWONE_GEBRUIKER,
    NOG_NIET,
    bouw,
    resten,
    schiet_op_een_moment,
    tref_de_wissel,
    versie_van,
    zet_opdracht,
    zin,
)


def test_een_goede_bouw_wisselt_de_site_en_laat_niets_achter(plaats: Path) -> None:
    klaar = bouw(plaats)
    assert klaar.returncode == 0, klaar.stdout
    assert "De site staat in site/." in klaar.stdout
    assert (versie_van(plaats / "site"), resten(plaats)) == ("nieuw", [])


def test_de_eerste_bouw_zet_de_site_neer(plaats: Path) -> None:
    shutil.rmtree(plaats / "site")
    assert bouw(plaats).returncode == 0
    assert versie_van(plaats / "site") == "nieuw"


def test_een_afgeschoten_bouw_laat_een_hele_site_en_stoort_de_volgende_niet(plaats: Path) -> None:
    standen = [versie_van(site) for site in schiet_op_een_moment(plaats, 4)]
    assert set(standen) <= {"oud", "nieuw"}
    assert bouw(plaats).returncode == 0
    assert (versie_van(plaats / "site"), resten(plaats)) == ("nieuw", [])


@pytest.mark.parametrize("moment", [1, 2, 40])
def test_de_wissel_kent_geen_moment_zonder_hele_site(plaats: Path, moment: int) -> None:
    assert tref_de_wissel(plaats, moment).returncode == -signal.SIGKILL
    assert versie_van(plaats / "site") in {"oud", "nieuw"}
    assert bouw(plaats).returncode == 0
    assert (versie_van(plaats / "site"), resten(plaats)) == ("nieuw", [])


@pytest.mark.parametrize("moment", [1, 2, 3, 40])
def test_een_halve_wissel_in_stappen_wordt_bij_de_volgende_start_hersteld(
    plaats: Path, moment: int
) -> None:
    assert tref_de_wissel(plaats, moment, "in stappen").returncode == -signal.SIGKILL
    zet_opdracht(plaats, "mkdocs", "#!/bin/sh\ntest -d site && echo 'Zij is er.'\nexit 1\n")
    klaar = bouw(plaats)
    assert zin(klaar.stdout).endswith(BLIJFT)
    assert "Zij is er." in klaar.stdout
    assert versie_van(plaats / "site") in {"oud", "nieuw"}
    assert resten(plaats) == []


def test_een_oude_map_die_niet_weg_kan_is_een_opmerking(plaats: Path) -> None:
    (plaats / "site/map-3").chmod(0o555)
    klaar = bouw(plaats, *GEWONE_GEBRUIKER)
    assert klaar.returncode == 0, klaar.stdout
    assert len(re.findall(r"^Opmerking: \.bouw/bouw-\S+ is niet helemaal", klaar.stdout, re.M)) == 1
    assert versie_van(plaats / "site") == "nieuw"
    next((plaats / ".bouw").glob("*/site/map-3")).chmod(0o755)
    assert bouw(plaats).returncode == 0
    assert resten(plaats) == []


def test_een_koppeling_blijft_een_koppeling(plaats: Path) -> None:
    (plaats / "site").rename(plaats / "elders")
    (plaats / "site").symlink_to("elders")
    assert bouw(plaats).returncode == 0
    assert (plaats / "site").is_symlink()
    assert versie_van(plaats / "elders") == "nieuw"


@pytest.mark.parametrize("umask", ["000", "022", "077"])
def test_een_webserver_kan_de_site_lezen_bij_elke_umask(plaats: Path, umask: str) -> None:
    assert bouw(plaats, "sh", "-c", f'umask {umask}; exec "$@"', "sh").returncode == 0
    rechten = {
        (pad.is_dir(), oct(pad.stat().st_mode & 0o7777)) for pad in plaats.rglob("site/**/*")
    }
    assert rechten == {(True, "0o755"), (False, "0o644")}
    assert oct((plaats / "site").stat().st_mode & 0o7777) == "0o755"


@pytest.mark.parametrize("moment", [1, 2])
def test_een_wissel_die_het_systeem_weigert_laat_de_oude_site_staan(
    plaats: Path, moment: int
) -> None:
    klaar = tref_de_wissel(plaats, moment, "in stappen", "weiger")
    assert zin(klaar.stdout) == f"Het systeem weigerde site (foutcode EIO). {BLIJFT}"
    assert (versie_van(plaats / "site"), resten(plaats)) == ("oud", [])


def test_een_oude_site_die_het_systeem_niet_weghaalt_is_een_opmerking(plaats: Path) -> None:
    klaar = tref_de_wissel(plaats, 3, "in stappen", "weiger")
    assert klaar.returncode == 0
    assert "Opmerking: .bouw/bouw-" in klaar.stdout
    assert versie_van(plaats / "site") == "nieuw"


def test_een_half_weggehaalde_site_komt_nooit_terug(plaats: Path) -> None:
    assert tref_de_wissel(plaats, 40, "in stappen").returncode == -signal.SIGKILL
    shutil.rmtree(plaats / "site")
    zet_opdracht(plaats, "mkdocs", "#!/bin/sh\nexit 1\n")
    assert zin(bouw(plaats).stdout).endswith(NOG_NIET)
