"""De opdracht `kennisbank verschil`, zoals een redacteur of een voorstel haar gebruikt."""

import json
import subprocess
from pathlib import Path

import pytest

from voorbeeldboom import BESTANDEN, schrijf_boom
from voorgeladen import kennisbank

TIP = "docs/tips/1-open.md"
KAPOT = BESTANDEN[TIP].replace("kern: L", "kerm: L")


def verschil(*woorden: str, map_: Path, **omgeving: str) -> subprocess.CompletedProcess[str]:
    rand = {"GIT_CEILING_DIRECTORIES": str(map_.parent)}
    return kennisbank("verschil", *woorden, map_=map_, **rand | omgeving)


@pytest.fixture
def boom(tmp_path: Path) -> Path:
    """Een voorbeeldboom die in git is vastgelegd."""
    map_ = schrijf_boom(tmp_path / "boom")
    naam = ("-c", "user.name=Redactie", "-c", "user.email=redactie@voorbeeld.invalid")
    for opdracht in (("init", "-q", "-b", "hoofd"), ("add", "-A"), ("commit", "-q", "-m", "begin")):
        subprocess.run(["git", *naam, *opdracht], cwd=map_, check=True)
    return map_


def test_zonder_wijziging_is_er_een_vriendelijke_zin(boom: Path) -> None:
    klaar = verschil("hoofd", map_=boom)
    assert klaar.returncode == 0
    assert klaar.stdout.startswith("Voor de lezer verandert er niets. Vergeleken met hoofd (")
    assert klaar.stdout.count("\n") == 1


def test_zonder_woord_erachter_is_het_de_vergelijking_met_main(boom: Path) -> None:
    subprocess.run(["git", "branch", "main"], cwd=boom, check=True)
    klaar = verschil(map_=boom)
    assert klaar.returncode == 0, klaar.stderr
    assert klaar.stdout.startswith("Voor de lezer verandert er niets. Vergeleken met main (")


def test_wijziging_in_de_werkmap_is_te_zien_en_twee_keer_hetzelfde(boom: Path) -> None:
    (boom / TIP).write_text(BESTANDEN[TIP].replace("Laat inwoners", "Laat iedereen"), "utf-8")
    klaar = verschil("HEAD", map_=boom)
    assert klaar.returncode == 0
    assert "2 pagina's gewijzigd." in klaar.stdout
    assert "### Ook anders, want zij tonen dit (1)" in klaar.stdout
    assert "kern: was ‘Laat inwoners meekijken.’, is nu ‘Laat iedereen meekijken.’" in klaar.stdout
    assert verschil("HEAD", map_=boom).stdout == klaar.stdout


def test_fout_in_de_eerdere_stand_is_nu_opgelost(boom: Path, tmp_path: Path) -> None:
    eerder = schrijf_boom(tmp_path / "eerder", **{TIP: KAPOT})
    klaar = verschil(str(eerder), "--hoofdmap", str(boom), map_=tmp_path)
    assert klaar.returncode == 0
    assert "1 bevinding opgelost." in klaar.stdout


def test_json_is_een_document_en_verder_niets(boom: Path) -> None:
    (boom / TIP).write_text(KAPOT, "utf-8")
    klaar = verschil("HEAD", "--json", map_=boom)
    antwoord = json.loads(klaar.stdout)
    assert klaar.stderr == ""
    assert antwoord["verdwenen"][0]["adres"] == "tips/1-open.html"
    assert antwoord["bevindingen_nieuw"][0]["bestand"] == TIP


@pytest.mark.parametrize(
    ("woorden", "zin"),
    [
        (("bestaat-niet",), "De stand ‘bestaat-niet’ is hier niet bekend."),
        (("z" * 9000,), "is hier niet bekend."),
        (("--", "--output=x"), "De stand ‘--output=x’ is hier niet bekend."),
        (("docs",), "In docs staat geen map docs of data."),
        (("HEAD", "--map", "nergens"), "In nergens staat geen map docs of data."),
        ((), "De stand ‘main’ is hier niet bekend."),
    ],
)
def test_vraag_die_niet_kan_geeft_een_zin_en_uitgang_twee(
    boom: Path, woorden: tuple[str, ...], zin: str
) -> None:
    klaar = verschil(*woorden, map_=boom)
    assert klaar.returncode == 2
    assert zin in klaar.stderr
    assert klaar.stdout == ""
    assert "Traceback" not in klaar.stderr


def test_zonder_git_is_er_een_zin_en_uitgang_twee(boom: Path, tmp_path: Path) -> None:
    klaar = verschil("HEAD", map_=boom, PATH=str(tmp_path))
    assert klaar.returncode == 2
    assert "Het programma git is hier niet te vinden." in klaar.stderr


def test_map_die_niet_bij_git_hoort_geeft_uitgang_twee(tmp_path: Path) -> None:
    klaar = verschil("HEAD", map_=schrijf_boom(tmp_path / "los"))
    assert klaar.returncode == 2
    assert "Deze map hoort niet bij git, dus er is geen eerdere stand." in klaar.stderr
