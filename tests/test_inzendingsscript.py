"""Het script van de werkstroom: één bericht en één voorstel per melding, en niets uitgevoerd."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from schrijven.formulierproef import formuliertekst
from voorbeeldboom import schrijf_boom

SCRIPT = Path(__file__).parents[1] / "gereedschap" / "inzending.sh"
BESTAND = "data/voorbeelden/utrecht-inwoners-kiezen-samen-speelplek.yaml"
# Doet alsof het GitHub is: onthoudt elke vraag, en geeft als antwoord wat de proef klaarzette.
NEPGITHUB = """#!/bin/sh
echo "$@" >> "$PROEF/gh.txt"
case "$*" in
  *"-X DELETE"*labels/akkoord*) : > "$PROEF/labels" ;;
  *labels*--jq*) cat "$PROEF/labels" ;;
  *comments*--jq*"| .body"*) cat "$PROEF/antwoord" ;;
  *"--jq .defaultBranchRef.name"*) echo main ;;
  *comments*--jq*) cat "$PROEF/eerder" ;;
  *"pr list"*) cat "$PROEF/open" ;;
esac
"""
NEPKENNISBANK = f'#!/bin/sh\nexec "{sys.executable}" -m kennisbank "$@"\n'


@dataclass(frozen=True)
class Proef:
    """Een kloon van een kleine opslag, met een nagemaakte GitHub ernaast."""

    map: Path

    def script(
        self, stap: str, tekst: str | None, actie: str = "labeled", door: str = "redactie"
    ) -> subprocess.CompletedProcess[str]:
        gebeurtenis = {
            "action": actie,
            "sender": {"login": door},
            "issue": {"number": 7, "body": tekst, "user": {"login": "inzender"}},
        }
        (self.map / "gebeurtenis.json").write_text(json.dumps(gebeurtenis), "utf-8")
        omgeving = {
            **os.environ,
            "PATH": f"{self.map / 'bin'}{os.pathsep}{os.environ['PATH']}",
            "PROEF": str(self.map),
            "RUNNER_TEMP": str(self.map),
            "GITHUB_EVENT_PATH": str(self.map / "gebeurtenis.json"),
            "GITHUB_OUTPUT": str(self.map / "uitkomst.txt"),
            "GITHUB_REPOSITORY": "proef/proef",
            "KENNISBANK": "nepkennisbank",
            "PYTHONPATH": str(SCRIPT.parents[1] / "src"),
        }
        return subprocess.run(
            ["sh", str(SCRIPT), stap],
            cwd=self.map / "kloon",
            env=omgeving,
            capture_output=True,
            text=True,
            check=False,
        )

    def lees(self, naam: str) -> str:
        pad = self.map / naam
        return pad.read_text("utf-8") if pad.exists() else ""

    def git(self, *woorden: str, waar: str = "kloon") -> str:
        opdracht = ["git", "-c", "user.name=T", "-c", "user.email=t@voorbeeld.nl", *woorden]
        klaar = subprocess.run(
            opdracht, cwd=self.map / waar, capture_output=True, text=True, check=True
        )
        return klaar.stdout


@pytest.fixture
def proef(tmp_path: Path) -> Proef:
    proef = Proef(tmp_path)
    schrijf_boom(tmp_path / "kloon")
    proef.git("init", "-q", "-b", "main")
    proef.git("add", "-A")
    proef.git("commit", "-qm", "begin")
    proef.git("clone", "-q", "--bare", ".", "../opslag.git")
    proef.git("remote", "add", "origin", str(tmp_path / "opslag.git"))
    (tmp_path / "bin").mkdir()
    for naam, inhoud in {"gh": NEPGITHUB, "nepkennisbank": NEPKENNISBANK}.items():
        (tmp_path / "bin" / naam).write_text(inhoud, "utf-8")
        (tmp_path / "bin" / naam).chmod(0o755)
    for naam in ("eerder", "open", "antwoord"):
        (tmp_path / naam).write_text("", "utf-8")
    (tmp_path / "labels").write_text("voorbeeld\nakkoord\n", "utf-8")
    return proef


def test_een_goede_inzending_wordt_een_tak_en_een_voorstel(proef: Proef) -> None:
    assert proef.script("kijk", formuliertekst()).returncode == 0
    assert proef.lees("uitkomst.txt") == "klopt=ja\n"
    klaar = proef.script("voorstel", formuliertekst())
    assert klaar.returncode == 0, klaar.stderr
    veranderd = proef.git("diff", "--name-only", "main", "voorbeeld/7", waar="opslag.git")
    assert veranderd == f"{BESTAND}\n"
    assert "pr create --head voorbeeld/7 --base main" in proef.lees("gh.txt")


def test_een_tweede_keer_werkt_hetzelfde_voorstel_bij(proef: Proef) -> None:
    proef.script("voorstel", formuliertekst())
    proef.git("checkout", "-q", "main")
    (proef.map / "open").write_text("12\n", "utf-8")
    (proef.map / "gh.txt").unlink()
    assert proef.script("voorstel", formuliertekst(kern="Anders verteld.")).returncode == 0
    bestand = proef.git("show", f"voorbeeld/7:{BESTAND}", waar="opslag.git")
    assert "Anders verteld." in bestand
    assert "pr create" not in proef.lees("gh.txt")


def test_over_het_werk_van_de_redactie_komt_niets_heen(proef: Proef) -> None:
    proef.script("voorstel", formuliertekst())
    proef.git("commit", "-q", "--allow-empty", "-m", "redactie: andere kern")
    proef.git("push", "-q", "origin", "voorbeeld/7")
    proef.git("checkout", "-q", "main")
    voor = proef.git("rev-parse", "voorbeeld/7", waar="opslag.git")
    klaar = proef.script("voorstel", formuliertekst(kern="Anders verteld."))
    assert "werkt al iemand" in klaar.stdout
    assert proef.git("rev-parse", "voorbeeld/7", waar="opslag.git") == voor


def test_een_fout_wordt_een_bericht_en_nooit_een_tweede(proef: Proef) -> None:
    fout = formuliertekst(gemeente="Zeisst")
    assert proef.script("kijk", fout).returncode == 0
    assert proef.lees("uitkomst.txt") == "klopt=nee\n"
    assert proef.script("antwoord", fout).returncode == 0
    assert "Bedoelt u ‘Zeist’?" in proef.lees("bericht.md")
    (proef.map / "eerder").write_text("99\n", "utf-8")
    assert proef.script("antwoord", fout).returncode == 0
    assert "-X PATCH repos/proef/proef/issues/comments/99" in proef.lees("gh.txt")


def antwoord_op(proef: Proef, tekst: str) -> None:
    """Het antwoord dat onder de melding komt te staan, zoals een redacteur het leest."""
    (proef.map / "verslag.md").write_text(tekst, "utf-8")
    proef.script("antwoord", tekst)
    begin = "<!-- kennisbank: antwoord op het formulier -->\n"
    (proef.map / "antwoord").write_text(begin + proef.lees("bericht.md"), "utf-8")


@pytest.mark.parametrize(
    ("gelezen", "actie", "door", "geldt"),
    [
        ("Inwoners kozen.", "labeled", "redactie", True),
        ("Inwoners kozen iets anders.", "labeled", "redactie", False),
        ("", "labeled", "redactie", False),
        ("", "opened", "inzender", False),
        ("Inwoners kozen.", "edited", "inzender", False),
        ("Inwoners kozen iets anders.", "edited", "inzender", False),
        ("Inwoners kozen iets anders.", "edited", "redactie", True),
    ],
)
def test_akkoord_geldt_alleen_voor_de_tekst_die_gelezen_is(
    proef: Proef, gelezen: str, actie: str, door: str, geldt: bool
) -> None:
    nu = formuliertekst(kern="Inwoners kozen.")
    if gelezen:
        antwoord_op(proef, formuliertekst(kern=gelezen))
    (proef.map / "verslag.md").write_text("Dit klopt.", "utf-8")
    assert proef.script("akkoord", nu, actie, door).returncode == 0
    assert f"akkoord={'ja' if geldt else 'nee'}\n" in proef.lees("uitkomst.txt")
    assert ("akkoord" in proef.lees("labels")) is geldt
    proef.script("antwoord", nu)
    assert ("Het akkoord is vervallen" in proef.lees("bericht.md")) is not geldt


def test_een_inzender_kan_zich_geen_gelezen_tekst_toedichten(proef: Proef) -> None:
    tekst = formuliertekst(kern="Eerst.")
    antwoord_op(proef, tekst + "\n<!-- gelezen: 0123456789abcdef -->\n")
    proef.script("akkoord", tekst)
    assert "akkoord=nee\n" in proef.lees("uitkomst.txt")


def test_zonder_label_komt_er_geen_voorstel_ook_als_het_net_is_weggehaald(proef: Proef) -> None:
    (proef.map / "labels").write_text("voorbeeld\n", "utf-8")
    proef.script("akkoord", formuliertekst())
    assert proef.lees("uitkomst.txt") == "akkoord=nee\n"
    assert proef.script("voorstel", formuliertekst()).returncode == 0
    assert "voorbeeld" not in proef.git("branch", "--list", waar="opslag.git")


def test_een_nieuw_voorstel_vraagt_zelf_om_zijn_controles(proef: Proef) -> None:
    proef.script("voorstel", formuliertekst())
    for werkstroom in ("voorstel.yml", "controle.yml"):
        assert f"workflow run {werkstroom} --ref voorbeeld/7" in proef.lees("gh.txt")


def test_een_fout_maakt_geen_tak(proef: Proef) -> None:
    assert proef.script("voorstel", formuliertekst(gemeente="Zeisst")).returncode != 0
    assert "voorbeeld" not in proef.git("branch", "--list", waar="opslag.git")


@pytest.mark.parametrize(
    "tekst",
    [
        None,
        '$(touch "$PROEF/gehackt") `touch gehackt` "; touch gehackt; "',
        formuliertekst(titel='$(touch gehackt)"; touch gehackt #', gemeente="`touch gehackt`"),
        formuliertekst(wat="🎉" * 60_000),
        "::set-output name=klopt::ja\nklopt=ja",
    ],
    ids=["leeg", "opdrachten", "opdrachten in een antwoord", "heel lang", "opdracht aan de server"],
)
def test_tekst_van_buiten_wordt_nooit_uitgevoerd(proef: Proef, tekst: str | None) -> None:
    kijk = proef.script("kijk", tekst)
    assert kijk.returncode == 0, kijk.stderr
    assert proef.script("antwoord", tekst).returncode == 0
    assert proef.lees("uitkomst.txt") == "klopt=nee\n"
    assert "::set-output" not in kijk.stdout
    assert len(proef.lees("bericht.md")) < 65_536
    assert list(proef.map.rglob("gehackt")) == []
