"""De datum van een record komt uit de geschiedenis van zijn bestand of zijn regels."""

import subprocess
from pathlib import Path

from kennisbank.lezen import lees
from kennisbank.lezen.geschiedenis import laatste_vastlegging, wijzigingen
from voorbeeldboom import schrijf_boom

DAG = 86_400


def leg_vast(map_: Path, dag: int) -> None:
    datum = f"@{dag * DAG} +0000"
    for opdracht in (
        ["git", "init", "-q"],
        ["git", "add", "-A"],
        ["git", "-c", "user.name=x", "-c", "user.email=x@x.nl", "commit", "-qm", "x"],
    ):
        omgeving = {"GIT_AUTHOR_DATE": datum, "GIT_COMMITTER_DATE": datum, "PATH": "/usr/bin:/bin"}
        subprocess.run(opdracht, cwd=map_, check=True, env=omgeving)


def datums(map_: Path) -> dict[str, str]:
    return wijzigingen(map_, lees(map_).vondsten)


def test_record_in_een_lijst_krijgt_de_datum_van_zijn_eigen_regels(tmp_path: Path) -> None:
    leg_vast(schrijf_boom(tmp_path), dag=1)
    lijst = tmp_path / "data/voorbeelden.yaml"
    lijst.write_text(
        lijst.read_text("utf-8").replace("alleen de naam", "slechts een naam"), "utf-8"
    )
    leg_vast(tmp_path, dag=10)
    assert datums(tmp_path)["vb-onbekend"] == "1970-01-11"
    assert datums(tmp_path)["vb-zeist-loting"] == "1970-01-02"
    assert datums(tmp_path)["tip-1"] == "1970-01-02"
    assert laatste_vastlegging(tmp_path) == 10 * DAG


def test_zonder_git_is_er_geen_datum(tmp_path: Path) -> None:
    assert datums(schrijf_boom(tmp_path)) == {}
    assert laatste_vastlegging(tmp_path) == 0
