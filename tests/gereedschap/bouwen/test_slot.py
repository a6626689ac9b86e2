"""Het slot: nooit twee bouwen tegelijk."""

import fcntl
import os
import signal
import time
from pathlib import Path

from bouwplaats import (
    bouw,
    klaarzetplaats,
    resten,
    schiet_af,
    start,
    start_klaarzetten,
    versie_van,
    zet_opdracht,
    zin,
)


def test_een_tweede_bouw_wacht_op_de_eerste(plaats: Path) -> None:
    eerste = start(plaats, "nieuw")
    time.sleep(0.1)
    tweede = start(plaats, "oud")
    uitvoer = [bezig.communicate()[0] for bezig in (eerste, tweede)]
    assert (eerste.returncode, tweede.returncode) == (0, 0), uitvoer
    assert versie_van(plaats / "site") in {"oud", "nieuw"}
    assert resten(plaats) == []


def test_wie_moet_wachten_leest_waarop(plaats: Path) -> None:
    (plaats / "wacht").touch()
    echt = (plaats / ".venv/bin/mkdocs").read_text("utf-8")
    wachten = "while test -e wacht; do sleep 0.05; done\n"
    zet_opdracht(plaats, "mkdocs", echt.replace("\n", f"\ntouch bezig\n{wachten}", 1))
    eerste = start(plaats)
    while not (plaats / "bezig").exists():
        time.sleep(0.02)
    tweede = start(plaats)
    assert tweede.stdout
    regel = tweede.stdout.readline()
    assert regel.startswith("Er loopt al een bouw in deze map.")
    assert versie_van(plaats / "site") == "oud"
    (plaats / "wacht").unlink()
    eerste.communicate()
    tweede.communicate()
    assert (eerste.returncode, tweede.returncode) == (0, 0)


def test_wie_bouw_weghaalt_tijdens_de_bouw_krijgt_geen_halve_site(plaats: Path) -> None:
    echt = (plaats / ".venv/bin/mkdocs").read_text("utf-8")
    zet_opdracht(plaats, "mkdocs", echt.replace("\n", "\nrm -rf .bouw\n", 1))
    assert zin(bouw(plaats).stdout).startswith("De map .bouw is tijdens de bouw weggehaald.")
    assert versie_van(plaats / "site") == "oud"


def test_ook_klaarzetten_gebeurt_nooit_twee_keer_tegelijk(tmp_path: Path) -> None:
    klaarzetplaats(tmp_path)
    (tmp_path / ".bouw").mkdir()
    with (tmp_path / ".bouw/klaarzetten").open("w") as eerste:
        fcntl.flock(eerste, fcntl.LOCK_EX)
        tweede = start_klaarzetten(tmp_path)
        try:
            assert tweede.stdout
            assert tweede.stdout.readline().startswith("Een andere opdracht zet .venv al klaar.")
            os.kill(tweede.pid, signal.SIGINT)
            uitvoer = tweede.communicate(timeout=100)[0]
        finally:
            schiet_af(tweede)
    assert uitvoer.startswith("Het klaarzetten is afgebroken. ")
    assert not (tmp_path / ".venv").exists()
