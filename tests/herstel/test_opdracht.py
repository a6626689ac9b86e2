"""De opdracht `controleer --herstel`, zoals een redacteur haar gebruikt."""

import subprocess
from pathlib import Path

from voorbeeldboom import BESTANDEN, schrijf_boom
from voorgeladen import kennisbank

LIJST = "data/voorbeelden.yaml"
ROMMEL = {
    LIJST: BESTANDEN[LIJST].replace("gemeente: Zeist", "gemeente: zeist  ").rstrip("\n"),
    "data/woordenlijst.txt": "# eigen woorden\nOmgevingswet\nDiAmant\nOmgevingswet\n",
}
ONLEESBAAR = {"data/personen.yaml": BESTANDEN["data/personen.yaml"] + "  functie: [open \n"}


def controleer(*woorden: str, map_: Path) -> subprocess.CompletedProcess[str]:
    return kennisbank("controleer", *woorden, map_=map_)


def test_herstel_noemt_elke_regel_en_laat_de_rest_van_de_map_met_rust(tmp_path: Path) -> None:
    map_ = schrijf_boom(tmp_path, **ROMMEL)
    klaar = controleer("--herstel", map_=map_)
    assert klaar.stdout.splitlines()[:6] == [
        "data/voorbeelden.yaml:5: Spaties achter de regel weggehaald.",
        "data/voorbeelden.yaml:5: ‘zeist’ geschreven als ‘Zeist’.",
        "data/voorbeelden.yaml:21: Regeleinde achter de laatste regel gezet.",
        "data/woordenlijst.txt:2: Woorden op alfabet gezet, vanaf ‘Omgevingswet’.",
        "4 plekken hersteld.",
        "Alles klopt: 53 records, geen bevindingen.",
    ]
    assert klaar.returncode == 0
    assert (map_ / LIJST).read_text("utf-8") == BESTANDEN[LIJST]
    woorden = (map_ / "data/woordenlijst.txt").read_text("utf-8")
    assert woorden == "# eigen woorden\nDiAmant\nOmgevingswet\n"
    anders = [naam for naam in BESTANDEN if (map_ / naam).read_text("utf-8") != BESTANDEN[naam]]
    assert anders == ["data/woordenlijst.txt"]


def test_een_tweede_keer_is_er_niets_te_herstellen(tmp_path: Path) -> None:
    map_ = schrijf_boom(tmp_path, **ROMMEL)
    controleer("--herstel", map_=map_)
    klaar = controleer("--herstel", map_=map_)
    assert klaar.stdout.startswith("Er is niets te herstellen.\nAlles klopt:")


def test_droog_toont_het_verschil_en_schrijft_niets(tmp_path: Path) -> None:
    map_ = schrijf_boom(tmp_path, **ROMMEL)
    klaar = controleer("--herstel", "--droog", map_=map_)
    assert klaar.returncode == 1
    assert "-  gemeente: zeist  \n+  gemeente: Zeist\n" in klaar.stdout
    assert klaar.stdout.count("\\ No newline at end of file") == 1
    assert (map_ / LIJST).read_text("utf-8") == ROMMEL[LIJST]
    patch = subprocess.run(
        ["git", "apply", "-"], cwd=map_, input=klaar.stdout, text=True, check=False
    )
    assert patch.returncode == 0
    assert (map_ / LIJST).read_text("utf-8") == BESTANDEN[LIJST]
    droog = controleer("--herstel", "--droog", map_=map_)
    assert (droog.returncode, droog.stdout) == (0, "Er is niets te herstellen.\n")


def test_onleesbaar_bestand_blijft_en_blijft_een_bevinding(tmp_path: Path) -> None:
    map_ = schrijf_boom(tmp_path, **ROMMEL, **ONLEESBAAR)
    klaar = controleer("--herstel", map_=map_)
    assert klaar.returncode == 1
    assert "data/personen.yaml:8: Dit bestand is niet helemaal te lezen" in klaar.stderr
    assert (map_ / "data/personen.yaml").read_text("utf-8") == ONLEESBAAR["data/personen.yaml"]
    assert (map_ / LIJST).read_text("utf-8") == BESTANDEN[LIJST]
    assert "Traceback" not in klaar.stderr


def test_verhuisd_adres_uit_het_linkgeheugen_wordt_vervangen(tmp_path: Path) -> None:
    oud, nieuw = "https://www.zeist.nl/balans", "https://www.zeist.nl/samen-in-balans"
    regel = f'{{"url":"{oud}","laatst_goed":"2026-11-20","missers":[],"nieuw_adres":"{nieuw}"}}'
    map_ = schrijf_boom(tmp_path, **{"data/linkgeheugen.json": f"[\n{regel}\n]\n"})
    klaar = controleer("--herstel", map_=map_)
    assert klaar.stdout.startswith(
        f"data/voorbeelden.yaml:10: ‘{oud}’ is verhuisd en vervangen door ‘{nieuw}’.\n"
    )
    assert (map_ / LIJST).read_text("utf-8") == BESTANDEN[LIJST].replace(oud, nieuw)


def test_zonder_herstel_is_slordige_opmaak_een_opmerking(tmp_path: Path) -> None:
    tekst = BESTANDEN[LIJST].replace("  wat:", "  # hier  \n  wat:")
    tekst = tekst.replace("Een voorbeeld zonder uitleg", "Een voorbeeld zonder uitleg ")
    klaar = controleer(map_=schrijf_boom(tmp_path, **{LIJST: tekst}))
    assert klaar.returncode == 0
    assert klaar.stdout.splitlines()[0] == (
        "data/voorbeelden.yaml:7: Achter deze regel staan spaties (2 keer in dit bestand)."
        " `kennisbank controleer --herstel` zet het recht. (slordige-opmaak)"
    )


def test_droog_zonder_herstel_is_verkeerd_gebruik(tmp_path: Path) -> None:
    klaar = controleer("--droog", map_=schrijf_boom(tmp_path))
    assert klaar.returncode == 2
    assert "De optie --droog hoort bij --herstel" in klaar.stderr


def test_json_blijft_een_document_en_verder_niets(tmp_path: Path) -> None:
    klaar = controleer("--herstel", "--json", map_=schrijf_boom(tmp_path, **ROMMEL))
    assert klaar.stdout == "[]\n"
    assert "4 plekken hersteld." in klaar.stderr
