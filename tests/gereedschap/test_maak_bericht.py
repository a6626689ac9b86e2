"""Het ene bericht onder een voorstel: wat er te doen is, wat vanzelf kan en wat verandert."""

import importlib.util
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from gitboom import vervang
from sitebouw import HOOFDMAP
from voorbeeldboom import schrijf_boom

SCRIPT = HOOFDMAP / "gereedschap" / "maak_bericht.py"
_plan = importlib.util.spec_from_file_location("maak_bericht", SCRIPT)
assert _plan is not None
assert _plan.loader is not None
maak_bericht = importlib.util.module_from_spec(_plan)
_plan.loader.exec_module(maak_bericht)
Verbetering, verbeteringen = maak_bericht.Verbetering, maak_bericht.verbeteringen

FOUT = {
    "bestand": "data/x.yaml",
    "regel": 3,
    "record": "vb-x",
    "veld": "kern",
    "ernst": "fout",
    "melding": "Dit is te lang.",
    "voorstel": "Maak het korter.",
}
DOOD = {"bestand": "data/x.yaml", "regel": 9, "url": "https://x.nl/", "oordeel": "dood"}
KWAAD = "```\n@redactie [klik](https://kwaad.nl) <img src=x> #12\n"


def zet_klaar(map_: Path, **lijsten: list[dict[str, Any]]) -> Path:
    for naam in ("inhoud", "inhoud-basis", "adressen"):
        (map_ / f"{naam}.json").write_text(json.dumps(lijsten.get(naam.replace("-", "_"), [])))
    (map_ / "verschil.md").write_text("## Wat er verandert\n\n1 pagina gewijzigd.\n")
    return map_


def maak(map_: Path, soort: str = "inhoud", *rij: Any) -> tuple[str, bool]:
    code = ["hooks/kwaad@iemand.py"] if soort == "code" else []
    tekst, goed = maak_bericht.bericht(map_, {"soort": soort, "code": code}, list(rij))
    return str(tekst), bool(goed)


def test_wat_klopt_krijgt_dank_het_verschil_en_de_voorvertoning(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BOUW", "success")
    monkeypatch.setenv("ADRES", "https://github.com/a/b/artifacts/1")
    tekst, goed = maak(zet_klaar(tmp_path, inhoud=[FOUT], inhoud_basis=[FOUT | {"regel": 1}]))
    assert goed, "wat er al stond, houdt niemand tegen"
    assert tekst.startswith("### Dank u wel, dit klopt")
    assert "\n#### Wat er verandert\n\n1 pagina gewijzigd." in tekst
    assert "[Download de site zoals zij wordt](https://github.com/a/b/artifacts/1)" in tekst


def test_fouten_en_dode_adressen_staan_bovenaan_met_bestand_en_regel(tmp_path: Path) -> None:
    dood = DOOD | {"melding": "Bestaat niet meer."}
    tekst, goed = maak(
        zet_klaar(tmp_path, inhoud=[FOUT, FOUT], inhoud_basis=[FOUT], adressen=[dood])
    )
    assert not goed
    assert "Er zijn nog 2 dingen te verbeteren" in tekst
    assert "**data/x.yaml, regel 3**: Dit is te lang. Maak het korter." in tekst
    assert "regel 9" in tekst


def test_een_voorstel_met_code_zegt_niet_openen_en_heeft_geen_voorvertoning(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BOUW", "success")
    monkeypatch.setenv("ADRES", "https://github.com/a/b/artifacts/1")
    tekst, goed = maak(zet_klaar(tmp_path, inhoud=[FOUT]), "code")
    assert "**Niet openen.**" in tekst
    assert "Download" not in tekst
    assert "@iemand" not in tekst
    assert goed, "bij code oordeelt de controle met de code van het voorstel"


def test_een_vastgelopen_controle_heet_nooit_goed(tmp_path: Path) -> None:
    (zet_klaar(tmp_path) / "inhoud.json").write_text("Traceback")
    tekst, goed = maak(tmp_path)
    assert not goed
    assert "liep vast" in tekst


def test_een_site_die_niet_bouwt_houdt_het_voorstel_tegen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BOUW", "failure")
    tekst, goed = maak(zet_klaar(tmp_path))
    assert not goed
    assert "nog niet te bouwen" in tekst


def test_wat_botst_zegt_wat_er_te_doen_is(tmp_path: Path) -> None:
    tekst, goed = maak(tmp_path, "botst")
    assert not goed
    assert "Resolve conflicts" in tekst


def test_tekst_van_buiten_wordt_geen_opmaak_en_breekt_niet_uit(tmp_path: Path) -> None:
    kwaad = FOUT | {"melding": KWAAD, "bestand": KWAAD}
    een = Verbetering("data/x.yaml", 1, 1, KWAAD)
    tekst, _ = maak(zet_klaar(tmp_path, inhoud=[kwaad]), "inhoud", een)
    begin, _, blok = tekst.partition("````suggestion\n")
    assert blok.startswith(f"{KWAAD}````\n")
    for deel in ("@redactie", "](https", "<img", "#12"):
        assert deel not in begin


def test_een_heel_lang_bericht_past_bij_github(tmp_path: Path) -> None:
    veel = [FOUT | {"melding": "é" * 400 + str(nummer)} for nummer in range(3_000)]
    zet_klaar(tmp_path, inhoud=veel)
    (tmp_path / "verschil.md").write_text("- regel\n" * 20_000)
    tekst, _ = maak(tmp_path)
    assert len(tekst) < 65_000
    assert tekst.endswith("De rest staat bij de controle zelf.\n")


def test_dezelfde_fout_nog_eens_is_nieuw() -> None:
    assert maak_bericht.nieuwe([FOUT, FOUT], [FOUT]) == [FOUT]
    assert maak_bericht.nieuwe([FOUT], [FOUT, FOUT]) == []


def test_wat_vanzelf_kan_wordt_een_verbetering_per_regel_en_geeft_het_herstelde_bestand(
    tmp_path: Path,
) -> None:
    schrijf_boom(tmp_path)
    bestand = "data/voorbeelden.yaml"
    vervang(tmp_path, bestand, "gemeente: Zeist", "gemeente: zeist  ")
    regels = (tmp_path / bestand).read_text("utf-8").split("\n")
    rij = list(verbeteringen(tmp_path, [bestand]))
    assert rij
    for een in reversed(rij):
        regels[een.van - 1 : een.tot] = een.tekst.split("\n")[:-1]
    assert "  gemeente: Zeist" in regels
    assert list(verbeteringen(tmp_path, ["docs/tips/1-open.md"])) == [], "een ander bestand niet"


@pytest.mark.parametrize(
    ("regel", "melding", "bedoeld", "beter"),
    [
        ("status: lopt", "Bij ‘status’ mag niet alles; er staat ‘lopt’.", "loopt", "status: loopt"),
        ("  statuss: loopt", "Het veld ‘statuss’ bestaat niet.", "status", "  status: loopt"),
        ("naar: tip-99", "‘tip-99’ is geen id in de kennisbank.", "tip-9", "naar: tip-9"),
        ("wat: Zeisst en Zeisst", "‘Zeisst’ is geen gemeente.", "Zeist", ""),
        ("wat: iets anders", "‘Zeisst’ is geen gemeente.", "Zeist", ""),
        ("gemeente: \\g<0>x", "‘\\g<0>x’ is geen gemeente.", "\\1", "gemeente: \\1"),
    ],
)
def test_een_bedoelt_u_wordt_een_verbetering_als_het_woord_zeker_is(
    tmp_path: Path, regel: str, melding: str, bedoeld: str, beter: str
) -> None:
    (tmp_path / "a.yaml").write_text(f"id: x\n{regel}\n", "utf-8")
    veld = regel.strip().partition(":")[0]
    een = {"bestand": "a.yaml", "regel": 2, "melding": melding, "veld": veld}
    rij = list(maak_bericht.bedoelde(tmp_path, [een | {"voorstel": f"Bedoelt u ‘{bedoeld}’?"}]))
    assert [gevonden.tekst for gevonden in rij] == ([f"{beter}\n"] if beter else [])
    assert list(maak_bericht.bedoelde(tmp_path, [een | {"voorstel": "Maak het korter."}])) == []


def test_alleen_waar_de_regels_gelijk_zijn_komt_een_knop(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    zet_klaar(tmp_path)
    rij = [Verbetering("a.yaml", 1, 1, "x\n"), Verbetering("b.yaml", 2, 3, "y\n")]
    monkeypatch.setattr(maak_bericht, "verbeteringen", lambda *_: rij)
    monkeypatch.setattr(sys, "argv", ["x", str(tmp_path)])
    voorstel = {
        "soort": "inhoud",
        "kop": "f" * 40,
        "inhoud": ["a.yaml"],
        "zelfde_regels": ["b.yaml"],
    }
    (tmp_path / "voorstel.json").write_text(json.dumps(voorstel))
    with pytest.raises(SystemExit, match="0"):
        maak_bericht.main()
    klaar = json.loads((tmp_path / "verbeteringen.json").read_text())
    assert [een["bestand"] for een in klaar["verbeteringen"]] == ["b.yaml"]


NEPGITHUB = """#!/bin/sh
echo "$@" >> "$PROEF/gh.txt"
case "$*" in
  *"-X DELETE"*) ;;
  *--input*) cat >> "$PROEF/gezet.txt"; echo >> "$PROEF/gezet.txt" ;;
  *) cat "$PROEF/er.json" ;;
esac
"""


def test_een_verbetering_komt_bij_haar_regel_en_nooit_twee_keer(tmp_path: Path) -> None:
    merk = "<!-- kennisbank: verbetering -->\n"
    een = Verbetering("a.yaml", 2, 3, "x\n")
    verslag = {"kop": "f" * 40, "verbeteringen": [een._asdict() | {"blok": een.blok}]}
    (tmp_path / "v.json").write_text(json.dumps(verslag))
    (tmp_path / "gh").write_text(NEPGITHUB)
    (tmp_path / "gh").chmod(0o755)
    robot, mens = {"login": "github-actions[bot]"}, {"login": "iemand"}
    oud = {"id": 1, "user": robot, "path": "a.yaml", "line": 9, "body": f"{merk}oud"}
    van_een_mens = oud | {"id": 2, "user": mens}
    script = SCRIPT.with_name("plaats_verbeteringen.py")
    omgeving = {
        "PATH": f"{tmp_path}:/usr/bin:/bin",
        "PROEF": str(tmp_path),
        "GITHUB_REPOSITORY": "p/p",
    }

    def draai() -> str:
        opdracht = [sys.executable, str(script), "7", str(tmp_path / "v.json")]
        return subprocess.run(
            opdracht, env=omgeving, capture_output=True, text=True, check=True
        ).stdout

    (tmp_path / "er.json").write_text(json.dumps([oud, van_een_mens]))
    assert draai().startswith("1 ")
    gezet = json.loads((tmp_path / "gezet.txt").read_text())
    assert (gezet["path"], gezet["start_line"], gezet["line"]) == ("a.yaml", 2, 3)
    gevraagd = (tmp_path / "gh.txt").read_text()
    assert "-X DELETE --silent repos/p/p/pulls/comments/1" in gevraagd
    assert "comments/2" not in gevraagd
    (tmp_path / "gezet.txt").unlink()
    (tmp_path / "er.json").write_text(
        json.dumps([oud | {"line": 3, "path": "a.yaml", "body": merk + een.blok}])
    )
    assert draai().startswith("1 ")
    assert not (tmp_path / "gezet.txt").exists()
