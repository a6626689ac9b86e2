"""De schijf: wat meedoet, en wat een koppeling, een pijp of een map in de weg kan leggen."""

import os
from pathlib import Path

import pytest

from kennisbank.lezen import lees_schijf
from kennisbank.samenhang import laad
from voorbeeldboom import schrijf_boom

BUITEN = "Deze koppeling wijst naar iets buiten de map docs. Zet er het bestand zelf neer."
NERGENS = "Deze koppeling wijst nergens heen. Zet er het bestand zelf neer."


def zinnen(map_: Path) -> list[str]:
    return [str(een) for een in laad(map_).bevindingen]


def test_gewone_boom_doet_helemaal_mee(tmp_path: Path) -> None:
    schijf = lees_schijf(schrijf_boom(tmp_path))
    assert schijf.bevindingen == schijf.linkmappen == ()
    assert {"docs/index.md", "data/gemeenten.csv"} <= set(schijf.bestanden)


def test_lege_map_heeft_geen_bestanden(tmp_path: Path) -> None:
    assert lees_schijf(tmp_path).bestanden == {}


def test_koppeling_naar_buiten_of_naar_niets_wordt_geweigerd(tmp_path: Path) -> None:
    schrijf_boom(tmp_path)
    (tmp_path / "geheim.md").write_text("# Geheim\n", "utf-8")
    (tmp_path / "docs/redactie/gluur.md").symlink_to(tmp_path / "geheim.md")
    (tmp_path / "docs/redactie/niets.md").symlink_to("nergens.md")
    (tmp_path / "docs/redactie/rond.md").symlink_to("rond.md")
    assert zinnen(tmp_path) == [
        f"docs/redactie/gluur.md:1: {BUITEN}",
        f"docs/redactie/niets.md:1: {NERGENS}",
        f"docs/redactie/rond.md:1: {NERGENS}",
    ]


def test_koppeling_binnen_docs_mag(tmp_path: Path) -> None:
    schrijf_boom(tmp_path)
    (tmp_path / "docs/redactie/ook.md").symlink_to("over.md")
    assert zinnen(tmp_path) == []


def test_koppeling_naar_een_map_wordt_niet_gevolgd(tmp_path: Path) -> None:
    schrijf_boom(tmp_path)
    (tmp_path / "docs/tips/rond").symlink_to("..")
    (tmp_path / "docs/redactie/ver").symlink_to("/")
    schijf = lees_schijf(tmp_path)
    assert [str(een.plek) for een in schijf.linkmappen] == [
        "docs/redactie/ver:1",
        "docs/tips/rond:1",
    ]
    assert not [naam for naam in schijf.bestanden if "rond" in naam or "ver/" in naam]


@pytest.mark.parametrize("naam", ["docs/redactie/pijp.md", "data/pijp.yaml"])
def test_pijp_is_geen_bestand_en_houdt_niets_op(tmp_path: Path, naam: str) -> None:
    schrijf_boom(tmp_path)
    os.mkfifo(tmp_path / naam)
    assert zinnen(tmp_path) == [f"{naam}:1: Dit is geen bestand. Haal het weg."]


@pytest.mark.parametrize("naam", ["docs/tips/2-map.md", "data/map.yaml"])
def test_map_met_de_naam_van_een_bestand_is_een_bevinding(tmp_path: Path, naam: str) -> None:
    schrijf_boom(tmp_path)
    (tmp_path / naam).mkdir()
    assert zinnen(tmp_path) == [f"{naam}:1: Dit is een map waar een bestand hoort. Haal het weg."]


def test_bestand_dat_niet_te_openen_is_geeft_een_bevinding(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    echt = Path.read_bytes

    def weiger(pad: Path) -> bytes:
        if pad.name in {"1-open.md", "index.md", "over.md"}:
            raise PermissionError(13, "Permission denied")
        return echt(pad)

    monkeypatch.setattr(Path, "read_bytes", weiger)
    gevonden = zinnen(schrijf_boom(tmp_path))
    zin = "1: Dit bestand is niet te openen. Kijk of u het mag lezen."
    assert {f"docs/{naam}:{zin}" for naam in ("tips/1-open.md", "redactie/over.md")} <= {*gevonden}


def test_map_die_niet_te_openen_is_geeft_een_bevinding(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    echt = os.scandir

    def weiger(pad: Path) -> object:
        if Path(pad).name == "redactie":
            raise PermissionError(13, "Permission denied")
        return echt(pad)

    monkeypatch.setattr(os, "scandir", weiger)
    assert zinnen(schrijf_boom(tmp_path)) == [
        "docs/redactie:1: Deze map is niet te openen. Kijk of u haar mag lezen."
    ]


def test_naam_met_onleesbare_tekens_is_te_tonen(tmp_path: Path) -> None:
    schrijf_boom(tmp_path)
    (tmp_path / "docs/redactie" / os.fsdecode(b"caf\xe9\n.md")).write_text("# Hoi\n", "utf-8")
    [zin] = zinnen(tmp_path)
    assert zin.encode("utf-8").startswith("docs/redactie/caf��.md:1: De naam".encode())
