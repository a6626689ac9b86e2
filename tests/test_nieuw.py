"""De opdrachten waarmee een voorbeeld in het bestand komt."""

import json
import os
import pty
import select
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kennisbank.cli.bewaren import bewaar_concept
from kennisbank.samenhang import laad
from schrijven.formulierproef import formuliertekst
from voorbeeldboom import BESTANDEN, schrijf_boom
from voorgeladen import kennisbank

LIJST = "data/voorbeelden.yaml"
LOS = "data/voorbeelden/utrecht-inwoners-kiezen-speelplek.yaml"
VELDEN = {
    "titel": "Inwoners kiezen een speelplek",
    "kern": "Utrecht liet inwoners kiezen.",
    "gemeente": "Utrecht",
    "wat": "Inwoners kozen een plek.",
    "bronnen": [{"url": "https://www.utrecht.nl", "titel": "Kiezen", "uitgever": "Utrecht"}],
}


def met_velden(map_: Path, **anders: object) -> Path:
    (map_ / "velden.json").write_text(json.dumps(VELDEN | anders), "utf-8")
    return map_


def test_nieuw_schrijft_het_voorbeeld_en_zegt_wat_u_daarna_doet(tmp_path: Path) -> None:
    map_ = met_velden(schrijf_boom(tmp_path))
    klaar = kennisbank("nieuw", "voorbeeld", "--uit", "velden.json", map_=map_)
    assert klaar.returncode == 0, klaar.stderr
    assert f"vb-utrecht-inwoners-kiezen-speelplek staat in {LOS}." in klaar.stdout
    assert "make controleer" in klaar.stdout
    inhoud = laad(map_)
    assert "vb-utrecht-inwoners-kiezen-speelplek" in inhoud.graaf
    assert inhoud.bevindingen == ()
    assert (map_ / LOS).read_text("utf-8").startswith("# yaml-language-server: $schema=")
    assert (map_ / LIJST).read_text("utf-8") == BESTANDEN[LIJST]


def test_droog_toont_het_voorbeeld_en_schrijft_niets(tmp_path: Path) -> None:
    map_ = met_velden(schrijf_boom(tmp_path))
    klaar = kennisbank("nieuw", "voorbeeld", "--uit", "velden.json", "--droog", map_=map_)
    assert klaar.returncode == 0
    assert klaar.stdout.startswith("id: vb-utrecht-inwoners-kiezen-speelplek\n")
    assert (map_ / LIJST).read_text("utf-8") == BESTANDEN[LIJST]


def test_velden_als_opties_gaan_voor_het_bestand(tmp_path: Path) -> None:
    map_ = met_velden(schrijf_boom(tmp_path))
    opties = ("--veld", "gemeente=Zeist", "--veld", "relaties=1a | agenda", "--droog")
    klaar = kennisbank("nieuw", "voorbeeld", "--uit", "velden.json", *opties, map_=map_)
    assert "\ngemeente: Zeist\n" in klaar.stdout
    assert "  - naar: voorstel-1a\n" in klaar.stdout


def test_een_fout_geeft_een_zin_en_schrijft_niets(tmp_path: Path) -> None:
    map_ = met_velden(schrijf_boom(tmp_path), gemeente="Utrech", status="lopt")
    klaar = kennisbank("nieuw", "voorbeeld", "--uit", "velden.json", map_=map_)
    assert klaar.returncode == 1
    assert "Gemeente: ‘Utrech’ is geen gemeente. Bedoelt u ‘Utrecht’?" in klaar.stderr
    assert (
        "Hoe het er nu voor staat: Bij ‘Hoe het er nu voor staat’ mag alleen staan" in klaar.stderr
    )
    assert (map_ / LIJST).read_text("utf-8") == BESTANDEN[LIJST]


def test_zonder_terminal_komt_er_een_skelet_en_een_zin(tmp_path: Path) -> None:
    klaar = kennisbank("nieuw", "voorbeeld", map_=schrijf_boom(tmp_path))
    assert klaar.returncode == 0
    assert klaar.stderr == "Zonder terminal stel ik geen vragen. Vul dit skelet in:\n"
    assert klaar.stdout.startswith("id: vb-gemeente-onderwerp\n")
    assert "\n# Wat de aanleiding was.\nwaarom: " in klaar.stdout


def test_wat_al_bekend_is_staat_in_het_skelet(tmp_path: Path) -> None:
    gegeven = ("--veld", "titel=Loting in de wijk", "--veld", "gemeente=Zeist")
    klaar = kennisbank("nieuw", "voorbeeld", "--skelet", *gegeven, map_=schrijf_boom(tmp_path))
    assert klaar.stdout.startswith("id: vb-zeist-loting-wijk\n")
    assert "\ngemeente: Zeist\n" in klaar.stdout


def test_een_vergeten_skelet_wordt_door_de_controle_gezien(tmp_path: Path) -> None:
    skelet = kennisbank("nieuw", "voorbeeld", "--skelet", map_=schrijf_boom(tmp_path)).stdout
    map_ = schrijf_boom(tmp_path, **{"data/voorbeelden/gemeente-onderwerp.yaml": skelet})
    meldingen = [een.melding for een in laad(map_).bevindingen]
    assert any("Dit is een voorbeeldadres." in melding for melding in meldingen)


@pytest.mark.parametrize(
    ("inhoud", "zin"),
    [
        ("- titel: [", "gaat open met [ en niet dicht"),
        ("zomaar tekst", "hoort één voorbeeld te staan"),
        ("", "Dit bestand is leeg."),
    ],
)
def test_een_onleesbaar_bestand_met_velden_geeft_een_zin(
    tmp_path: Path, inhoud: str, zin: str
) -> None:
    map_ = schrijf_boom(tmp_path)
    (map_ / "velden.yaml").write_text(inhoud, "utf-8")
    klaar = kennisbank("nieuw", "voorbeeld", "--uit", "velden.yaml", map_=map_)
    assert klaar.returncode == 2
    assert zin in klaar.stderr
    assert "Traceback" not in klaar.stderr


def test_een_kapot_voorbeeld_van_een_ander_houdt_het_uwe_niet_tegen(tmp_path: Path) -> None:
    stuk = BESTANDEN[LIJST].replace("  kern: De bron", "\tkern: De bron")
    map_ = met_velden(schrijf_boom(tmp_path, **{LIJST: stuk}))
    klaar = kennisbank("nieuw", "voorbeeld", "--uit", "velden.json", map_=map_)
    assert klaar.returncode == 0, klaar.stderr
    assert (map_ / LIJST).read_text("utf-8") == stuk
    assert "vb-utrecht-inwoners-kiezen-speelplek" in laad(map_).graaf


def test_over_een_bestand_dat_er_al_is_komt_niets_heen(tmp_path: Path) -> None:
    map_ = met_velden(schrijf_boom(tmp_path, **{LOS: "id: [kapot"}))
    klaar = kennisbank("nieuw", "voorbeeld", "--uit", "velden.json", map_=map_)
    assert klaar.returncode == 1
    assert f"Het voorbeeld is niet geschreven: het bestand {LOS} is er al." in klaar.stderr
    assert (map_ / LOS).read_text("utf-8") == "id: [kapot"
    assert "Inwoners kozen een plek." in (map_ / "voorbeeld-in-aanbouw.yaml").read_text("utf-8")


def test_alleen_een_voorbeeld_kan_nieuw(tmp_path: Path) -> None:
    klaar = kennisbank("nieuw", "tip", map_=schrijf_boom(tmp_path))
    assert klaar.returncode == 2
    assert klaar.stderr == "‘tip’ kunt u hier niet toevoegen. Typ: kennisbank nieuw voorbeeld.\n"


def test_ctrl_c_halverwege_bewaart_de_antwoorden_en_schrijft_niets(tmp_path: Path) -> None:
    map_ = schrijf_boom(tmp_path)
    scherm, terminal = pty.openpty()
    gesprek = subprocess.Popen(
        [sys.executable, "-m", "kennisbank", "nieuw", "voorbeeld"],
        cwd=map_,
        stdin=terminal,
        stdout=terminal,
        stderr=terminal,
        preexec_fn=lambda: os.login_tty(terminal),  # dan komt Ctrl-C als onderbreking aan
    )
    getoond = wacht_op("Titel:", scherm)
    os.write(scherm, b"Een begin\n")
    getoond += wacht_op("Gemeente:", scherm)
    os.write(scherm, b"\x03")
    getoond += wacht_op("--verder", scherm)
    os.close(terminal)
    assert gesprek.wait(timeout=60) == 1
    os.close(scherm)
    assert "Traceback" not in getoond
    assert (map_ / "voorbeeld-in-aanbouw.yaml").read_text("utf-8") == "titel: Een begin\n"
    assert (map_ / LIJST).read_text("utf-8") == BESTANDEN[LIJST]


def wacht_op(tekst: str, scherm: int) -> str:
    """Wat er op het scherm kwam tot en met deze tekst; na een minuut is het genoeg."""
    getoond, einde = "", time.monotonic() + 60
    while tekst not in getoond and time.monotonic() < einde:
        if select.select([scherm], [], [], 1)[0]:
            getoond += os.read(scherm, 65536).decode("utf-8", "replace")
    assert tekst in getoond, getoond
    return getoond


def test_uit_formulier_schrijft_en_bedankt(tmp_path: Path) -> None:
    map_ = schrijf_boom(tmp_path)
    (map_ / "issue.md").write_text(formuliertekst(), "utf-8")
    klaar = kennisbank("uit-formulier", "issue.md", map_=map_)
    assert klaar.returncode == 0, klaar.stderr
    assert klaar.stdout.startswith("### Dank u wel, dit klopt\n")
    assert laad(map_).bevindingen == ()
    assert "vb-utrecht-inwoners-kiezen-samen-speelplek" in laad(map_).graaf


def test_uit_formulier_met_fouten_bewaart_de_tekst_in_het_verslag(tmp_path: Path) -> None:
    map_ = schrijf_boom(tmp_path)
    (map_ / "issue.md").write_bytes(formuliertekst(gemeente="Zeisst").encode() + b"\xff\x00")
    klaar = kennisbank("uit-formulier", "issue.md", "--verslag", "antwoord.md", map_=map_)
    assert klaar.returncode == 1
    antwoord = (map_ / "antwoord.md").read_text("utf-8")
    assert "Bedoelt u ‘Zeist’?" in antwoord
    assert "Inwoners kozen een plek." in antwoord
    assert (map_ / LIJST).read_text("utf-8") == BESTANDEN[LIJST]


def test_formulier_maakt_het_bestand_voor_github(tmp_path: Path) -> None:
    klaar = kennisbank("formulier", map_=schrijf_boom(tmp_path))
    assert klaar.returncode == 0
    assert "- Dijk en Waard" in (tmp_path / ".github/ISSUE_TEMPLATE/voorbeeld.yml").read_text()


def test_droog_bewaart_ook_na_ctrl_c_niets(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    bewaar_concept("titel: Een begin\n", droog=True)
    assert "Er is niets geschreven." in capsys.readouterr().out
    assert list(tmp_path.iterdir()) == []
