"""De shellscripts van de linkronde, met een nagemaakte gh en lychee en een eigen opslag."""

import json
import os
import subprocess
from pathlib import Path

import pytest

from werkstroom import HOOFDMAP

GEREEDSCHAP = HOOFDMAP / "gereedschap"
KWAAD = "# $(touch gehackt) `touch gehackt`\n::error::x\n'; touch gehackt; '@naam\n"


def voer_uit(
    script: str, *woorden: str | Path, map_: Path, **omgeving: str
) -> subprocess.CompletedProcess[str]:
    pad = f"{map_}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run(
        ["bash", str(GEREEDSCHAP / script), *map(str, woorden)],
        cwd=map_,
        env={**os.environ, "PATH": pad, **omgeving},
        capture_output=True,
        text=True,
        check=False,
    )


def zet_neer(pad: Path, tekst: str) -> Path:
    pad.write_text(tekst, encoding="utf-8")
    pad.chmod(0o755)
    return pad


@pytest.fixture
def ronde(tmp_path: Path) -> Path:
    """Een map met een gh die opschrijft wat hem gevraagd werd; OPEN is het open issue."""
    zet_neer(
        tmp_path / "gh",
        '#!/bin/bash\nprintf "%s " "$@" >> gevraagd; echo >> gevraagd\n'
        'if [ "$1 $2" = "issue list" ]; then echo "$OPEN"; fi\n',
    )
    (tmp_path / "rapport.md").write_text(KWAAD, encoding="utf-8")
    return tmp_path


def bericht(map_: Path, soort: str, open_issue: str = "") -> tuple[int, list[str]]:
    (map_ / "uitkomst.json").write_text(json.dumps({"bericht": soort}), encoding="utf-8")
    klaar = voer_uit("linkbericht.sh", map_, map_=map_, OPEN=open_issue)
    gevraagd = map_ / "gevraagd"
    assert not (map_ / "gehackt").exists()
    return klaar.returncode, gevraagd.read_text("utf-8").splitlines() if gevraagd.exists() else []


def test_dode_links_openen_een_issue_met_de_tekst_als_bestand(ronde: Path) -> None:
    uitgang, gevraagd = bericht(ronde, "bijwerken")
    assert uitgang == 0
    assert [regel.split()[:2] for regel in gevraagd] == [
        ["issue", "list"],
        ["label", "create"],
        ["issue", "create"],
    ]
    assert f"--body-file {ronde}/issue.md" in gevraagd[-1]
    assert (ronde / "issue.md").read_text("utf-8") == KWAAD


def test_een_open_issue_wordt_overschreven_en_er_komt_geen_tweede(ronde: Path) -> None:
    uitgang, gevraagd = bericht(ronde, "bijwerken", open_issue="12")
    assert uitgang == 0
    assert gevraagd[-1].startswith("issue edit 12 --body-file")
    assert "issue create" not in " ".join(gevraagd)


def test_als_alles_werkt_gaat_het_issue_dicht(ronde: Path) -> None:
    assert bericht(ronde, "sluiten", open_issue="12")[1][-1].startswith("issue close 12")


def test_als_alles_werkt_en_er_is_geen_issue_gebeurt_er_niets(ronde: Path) -> None:
    uitgang, gevraagd = bericht(ronde, "sluiten")
    assert (uitgang, len(gevraagd)) == (0, 1)


def test_een_ziek_netwerk_laat_het_issue_met_rust(ronde: Path) -> None:
    assert bericht(ronde, "laten", open_issue="12") == (0, [])


def test_een_vreemde_uitkomst_stopt_zonder_iets_te_doen(ronde: Path) -> None:
    uitgang, gevraagd = bericht(ronde, "$(touch gehackt)", open_issue="12")
    assert (uitgang, gevraagd) == (1, [])


def test_een_te_lang_rapport_wordt_op_een_hele_regel_geknipt(ronde: Path) -> None:
    (ronde / "rapport.md").write_text("- één dode link – “x”\n" * 5_000, encoding="utf-8")
    assert bericht(ronde, "bijwerken")[0] == 0
    tekst = (ronde / "issue.md").read_text("utf-8")
    assert len(tekst.encode()) < 60_200
    assert tekst.endswith("\nDe rest staat in het overzicht van de uitvoering.\n")
    assert tekst.splitlines()[-3] == "- één dode link – “x”"


def test_het_geheugen_komt_op_een_eigen_tak_en_groeit_daar(tmp_path: Path) -> None:
    opslag = tmp_path / "opslag.git"
    subprocess.run(["git", "init", "-q", "--bare", opslag], check=True)
    geheugen = tmp_path / "linkgeheugen.json"
    for tekst in ("{}", '{"a": 1}', '{"a": 1}'):
        geheugen.write_text(tekst, encoding="utf-8")
        klaar = voer_uit("bewaar_linkgeheugen.sh", geheugen, opslag, map_=tmp_path)
        assert klaar.returncode == 0, klaar.stderr
    assert klaar.stdout == "Het geheugen is niet veranderd.\n"

    def git(*woorden: str) -> str:
        opdracht = ["git", "-C", str(opslag), *woorden]
        return subprocess.run(opdracht, capture_output=True, text=True, check=True).stdout

    assert git("branch", "--format=%(refname:short)").split() == ["linkgeheugen"]
    assert git("show", "linkgeheugen:linkgeheugen.json") == '{"a": 1}'
    assert len(git("log", "--oneline", "linkgeheugen").splitlines()) == 2


def test_een_ronde_zonder_geheugen_laat_het_oude_staan(tmp_path: Path) -> None:
    klaar = voer_uit("bewaar_linkgeheugen.sh", "is-er-niet.json", "nergens", map_=tmp_path)
    assert klaar.returncode == 0
    assert "het oude blijft gelden" in klaar.stdout


def test_een_onbereikbare_opslag_wordt_gemeld(tmp_path: Path) -> None:
    geheugen = zet_neer(tmp_path / "g.json", "{}")
    klaar = voer_uit("bewaar_linkgeheugen.sh", geheugen, tmp_path / "nergens", map_=tmp_path)
    assert klaar.returncode != 0


@pytest.mark.parametrize(
    ("uitgang", "zin"),
    [
        (0, "lychee vond ook niets."),
        (2, "lychee ziet links die niet kloppen."),
        (1, "Overgeslagen: lychee kon de site niet nakijken (uitgang 1)."),
    ],
)
def test_de_tweede_mening_houdt_niets_tegen(tmp_path: Path, uitgang: int, zin: str) -> None:
    lychee = zet_neer(tmp_path / "lychee", f'#!/bin/sh\necho "::error::kwaad"\nexit {uitgang}\n')
    klaar = voer_uit("tweede_mening.sh", tmp_path, lychee, map_=tmp_path)
    assert klaar.returncode == 0
    assert zin in klaar.stdout
    assert "::error::" not in klaar.stdout
    assert klaar.stderr.startswith("::stop-commands::")


def test_zonder_lychee_zegt_de_tweede_mening_dat(tmp_path: Path) -> None:
    klaar = voer_uit("tweede_mening.sh", tmp_path, tmp_path / "geen-lychee", map_=tmp_path)
    assert klaar.returncode == 0
    assert "Overgeslagen: lychee is hier niet aanwezig." in klaar.stdout
