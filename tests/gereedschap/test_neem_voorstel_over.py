"""Een voorstel overnemen: alleen gegevens komen mee, en code van een ander nooit."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from gitboom import git

SCRIPT = Path(__file__).parents[2] / "gereedschap" / "neem_voorstel_over.py"
BEGIN = {
    "docs/tips/1.md": "een\n",
    "data/lijst.yaml": "- a\n",
    "Makefile": "site:\n",
    "hooks/h.py": "",
}
Maker = Callable[[Path], None]


def schrijf(pad: str, tekst: str) -> Maker:
    def doe(map_: Path) -> None:
        (map_ / pad).parent.mkdir(parents=True, exist_ok=True)
        (map_ / pad).write_text(tekst, "utf-8")

    return doe


def koppel(pad: str, doel: str) -> Maker:
    def doe(map_: Path) -> None:
        (map_ / pad).unlink(missing_ok=True)
        (map_ / pad).symlink_to(doel)

    return doe


def verwijder(pad: str) -> Maker:
    return lambda map_: (map_ / pad).unlink()


def uitvoerbaar(pad: str) -> Maker:
    return lambda map_: (map_ / pad).chmod(0o755)


def opslag_met_voorstel(tmp_path: Path, *wijzigingen: Maker) -> tuple[Path, str]:
    """Een kloon van main bij een opslag met voorstel 7, en het kenmerk van dat voorstel."""
    maker = tmp_path / "maker"
    for pad, tekst in BEGIN.items():
        schrijf(pad, tekst)(maker)
    git(maker, "init", "-q", "-b", "main")
    git(maker, "add", "-A")
    git(maker, "commit", "-qm", "begin")
    git(maker, "checkout", "-qb", "voorstel")
    for doe in wijzigingen:
        doe(maker)
    git(maker, "add", "-A")
    git(maker, "commit", "-qm", "voorstel", "--allow-empty")
    kop = git(maker, "rev-parse", "HEAD")
    git(maker, "checkout", "-q", "main")
    git(maker, "merge", "-q", "--no-ff", "-m", "samen", "voorstel")
    git(maker, "update-ref", "refs/pull/7/merge", "HEAD")
    git(maker, "reset", "-q", "--hard", "HEAD^1")
    git(tmp_path, "clone", "-q", "-b", "main", "maker", "kloon")
    return tmp_path / "kloon", kop


def draai(kloon: Path, *woorden: str) -> subprocess.CompletedProcess[str]:
    omgeving = os.environ | {"PAUZE": "0", "GITHUB_OUTPUT": str(kloon.parent / "uitkomst.txt")}
    return subprocess.run(
        [sys.executable, str(SCRIPT), *woorden],
        cwd=kloon,
        env=omgeving,
        capture_output=True,
        text=True,
        check=False,
    )


def neem_over(kloon: Path, kop: str) -> dict[str, object]:
    klaar = draai(kloon, "overnemen", "7", kop, "../verslag")
    assert klaar.returncode == 0, klaar.stderr
    verslag: dict[str, object] = json.loads((kloon.parent / "verslag/voorstel.json").read_text())
    assert f"soort={verslag['soort']}" in (kloon.parent / "uitkomst.txt").read_text()
    return verslag


def test_inhoud_komt_mee_als_een_vastlegging_bovenop_main(tmp_path: Path) -> None:
    kloon, kop = opslag_met_voorstel(
        tmp_path,
        schrijf("docs/tips/1.md", "twee\n"),
        schrijf("data/voorbeelden/zeist-[loting] é.yaml", "id: vb-x\n"),
        verwijder("data/lijst.yaml"),
    )
    verslag = neem_over(kloon, kop)
    assert (verslag["soort"], verslag["code"], verslag["kop"]) == ("inhoud", [], kop)
    assert verslag["zelfde_regels"] == verslag["inhoud"]
    assert (kloon / "docs/tips/1.md").read_text() == "twee\n"
    assert (kloon / "data/voorbeelden/zeist-[loting] é.yaml").is_file()
    assert not (kloon / "data/lijst.yaml").exists()
    assert git(kloon, "rev-parse", "HEAD^1") == git(kloon, "rev-parse", "origin/main")
    assert git(kloon, "status", "--porcelain") == ""


@pytest.mark.parametrize(
    "kwaad",
    [
        schrijf("Makefile", "site:\n\techo kwaad\n"),
        schrijf("hooks/h.py", "kwaad"),
        schrijf("docs/assets/x.md", "kwaad"),
        schrijf("docs/x.html", "kwaad"),
        schrijf("docs/.gitattributes", "* filter=kwaad"),
        schrijf("data/schema/x.yaml", "kwaad"),
        schrijf(".github/workflows/x.yml", "on: push"),
        koppel("docs/tips/2.md", "/etc/passwd"),
        koppel("docs/tips/1.md", "../../Makefile"),
        uitvoerbaar("docs/tips/1.md"),
    ],
)
def test_code_van_een_ander_komt_nooit_op_de_schijf(tmp_path: Path, kwaad: Maker) -> None:
    kloon, kop = opslag_met_voorstel(tmp_path, kwaad, schrijf("docs/tips/goed.md", "goed\n"))
    verslag = neem_over(kloon, kop)
    assert verslag["soort"] == "code"
    assert verslag["inhoud"] == ["docs/tips/goed.md"]
    anders = git(kloon, "diff", "--raw", "origin/main", "HEAD").splitlines()
    assert [regel.split("\t")[1] for regel in anders] == ["docs/tips/goed.md"]
    assert {regel.split()[1] for regel in anders} == {"100644"}


def test_een_voorstel_zonder_verandering_verandert_niets(tmp_path: Path) -> None:
    assert neem_over(*opslag_met_voorstel(tmp_path))["soort"] == "niets"


@pytest.mark.parametrize("kenmerk", ["0" * 40, "botst"])
def test_wat_niet_is_samen_te_voegen_heet_botst(tmp_path: Path, kenmerk: str) -> None:
    kloon, kop = opslag_met_voorstel(tmp_path, schrijf("docs/tips/1.md", "twee\n"))
    if kenmerk == "botst":
        git(tmp_path / "maker", "update-ref", "-d", "refs/pull/7/merge")
    assert neem_over(kloon, kop if kenmerk == "botst" else kenmerk)["soort"] == "botst"
    assert (kloon / "docs/tips/1.md").read_text() == "een\n"


def test_een_opslag_die_niet_antwoordt_heet_geen_botsing(tmp_path: Path) -> None:
    kloon, kop = opslag_met_voorstel(tmp_path)
    git(kloon, "remote", "set-url", "origin", str(tmp_path / "weg"))
    klaar = draai(kloon, "overnemen", "7", kop, "../verslag")
    assert klaar.returncode == 1
    assert "niet op te halen" in klaar.stderr


@pytest.mark.parametrize("nummer", ["", "7; touch x", "--upload-pack=x", "7/head"])
def test_een_nummer_dat_geen_getal_is_wordt_geweigerd(tmp_path: Path, nummer: str) -> None:
    klaar = draai(tmp_path, "overnemen", nummer, "", "../verslag")
    assert klaar.returncode == 1
    assert "Geef het nummer" in klaar.stderr


@pytest.mark.parametrize(
    ("doe", "uitkomst"),
    [
        (schrijf("docs/tips/1.md", "x\n"), "soort=inhoud\ntests=nee\n"),
        (schrijf("docs/redactie/beheer.md", "x\n"), "soort=inhoud\ntests=ja\n"),
        (schrijf("hooks/h.py", "x\n"), "soort=code\ntests=ja\n"),
        (lambda _: None, "soort=niets\ntests=ja\n"),
    ],
)
def test_alleen_inhoud_van_de_site_heeft_geen_tests_nodig(
    tmp_path: Path, doe: Maker, uitkomst: str
) -> None:
    kloon, kop = opslag_met_voorstel(tmp_path, doe)
    git(kloon, "fetch", "-q", "origin", "voorstel")
    assert draai(kloon, "soort", "HEAD", kop).stdout == uitkomst
