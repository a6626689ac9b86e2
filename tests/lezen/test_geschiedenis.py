"""De datum van een record komt uit de geschiedenis van zijn bestand of zijn regels."""

import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from gitboom import DAG, VANDAAG, git, leg_vast, vervang
from kennisbank.lezen import lees
from kennisbank.lezen.geschiedenis import (
    Geschiedenis,
    bezwaar,
    laatste_vastlegging,
    lees_geschiedenis,
)
from kennisbank.lezen.git import Weigering
from kennisbank.voorraad import LegeVoorraad, Voorraad
from voorbeeldboom import schrijf_boom

LIJST = "data/voorbeelden.yaml"
TIP = "docs/tips/1-open.md"


def geschiedenis(map_: Path, voorraad: Voorraad | None = None) -> Geschiedenis:
    gevonden = lees_geschiedenis(map_, lees(map_).vondsten, voorraad or LegeVoorraad())
    assert not isinstance(gevonden, Weigering), gevonden
    return gevonden


def datums(map_: Path) -> Mapping[str, str]:
    return geschiedenis(map_).gewijzigd


@pytest.fixture
def boom(tmp_path: Path) -> Path:
    """De kleine kennisbank, vastgelegd op 21 november 2026."""
    return leg_vast(schrijf_boom(tmp_path))


def test_record_in_een_lijst_krijgt_de_datum_van_zijn_eigen_regels(boom: Path) -> None:
    vervang(boom, LIJST, "alleen de naam", "slechts een naam")
    leg_vast(boom, VANDAAG + 9 * DAG)
    assert datums(boom)["vb-onbekend"] == "2026-11-30"
    assert datums(boom)["vb-zeist-loting"] == "2026-11-21"
    assert datums(boom)["tip-1"] == "2026-11-21"
    assert laatste_vastlegging(boom) == VANDAAG + 9 * DAG


def test_record_met_een_eigen_bestand_krijgt_de_jongste_van_zijn_vastleggingen(boom: Path) -> None:
    for dagen in (3, 7):
        vervang(boom, TIP, "kern: Laat", "kern: Laat nu")
        leg_vast(boom, VANDAAG + dagen * DAG)
    assert datums(boom)["tip-1"] == "2026-11-28"


def test_record_met_oude_en_nieuwe_regels_krijgt_de_nieuwste(boom: Path) -> None:
    vervang(boom, LIJST, "  gemeente: Zeist\n", "  gemeente: Zeist\n  jaar_start: 2020\n")
    leg_vast(boom, VANDAAG + 2 * DAG)
    assert datums(boom)["vb-zeist-loting"] == "2026-11-23"


def test_wie_een_record_verhuist_of_een_bestand_hernoemt_verandert_het_niet(boom: Path) -> None:
    lijst, los = boom / LIJST, boom / "data/voorbeelden/zeist-loting.yaml"
    begin, record, rest = re.split(r"(?=^- id: )", lijst.read_text("utf-8"), flags=re.M)[:3]
    los.parent.mkdir()
    los.write_text(re.sub(r"^(?:- |  )", "", record, flags=re.M), "utf-8")
    lijst.write_text(begin + rest, "utf-8")
    (boom / TIP).rename(boom / "docs/tips/1-opener.md")
    leg_vast(boom, VANDAAG + 9 * DAG)
    assert datums(boom)["vb-zeist-loting"] == "2026-11-21"
    assert datums(boom)["tip-1"] == "2026-11-21"
    vervang(boom, "data/voorbeelden/zeist-loting.yaml", "gemeente: Zeist", "gemeente: Utrecht")
    leg_vast(boom, VANDAAG + 10 * DAG)
    assert datums(boom)["vb-zeist-loting"] == "2026-12-01"


def test_wat_bij_het_verhuizen_verandert_krijgt_de_dag_van_het_verhuizen(boom: Path) -> None:
    lijst, los = boom / LIJST, boom / "data/voorbeelden/zeist-loting.yaml"
    begin, record, rest = re.split(r"(?=^- id: )", lijst.read_text("utf-8"), flags=re.M)[:3]
    los.parent.mkdir()
    anders = record.replace("gemeente: Zeist", "gemeente: Utrecht")
    los.write_text(re.sub(r"^(?:- |  )", "", anders, flags=re.M), "utf-8")
    lijst.write_text(begin + rest, "utf-8")
    leg_vast(boom, VANDAAG + 9 * DAG)
    assert datums(boom)["vb-zeist-loting"] == "2026-11-30"


def test_wat_nog_niet_is_vastgelegd_heeft_geen_eigen_datum(boom: Path) -> None:
    vervang(boom, LIJST, "  gemeente: Zeist\n", "  gemeente: Zeist\n  jaar_start: 2020\n")
    nieuw = boom / "docs/tips/2-nieuw.md"
    nieuw.write_text((boom / TIP).read_text("utf-8").replace("tip-1", "tip-2"), "utf-8")
    (boom / "data/personen.yaml").rename(boom / "data/personen-oud.yaml")
    assert datums(boom)["vb-zeist-loting"] == "2026-11-21"
    assert "tip-2" not in datums(boom)


def test_een_record_is_nieuw_op_de_dag_dat_zijn_id_er_voor_het_eerst_was(boom: Path) -> None:
    vervang(boom, LIJST, "alleen de naam", "slechts een naam")
    nieuw = boom / "data/voorbeelden/eikendal-raad.yaml"
    nieuw.parent.mkdir()
    nieuw.write_text("id: vb-eikendal-raad\ntitel: Raad\nkern: Kern.\n", "utf-8")
    (boom / TIP).rename(boom / "docs/tips/1-anders.md")
    leg_vast(boom, VANDAAG + 9 * DAG)
    sinds = geschiedenis(boom).toegevoegd
    assert sinds["vb-eikendal-raad"] == "2026-11-30"
    assert (sinds["vb-onbekend"], sinds["tip-1"]) == ("2026-11-21", "2026-11-21")


def test_een_dag_begint_om_middernacht_in_nederland(tmp_path: Path) -> None:
    boom = leg_vast(schrijf_boom(tmp_path), VANDAAG - 2 * 3600)
    assert datums(boom)["tip-1"] == "2026-11-20"
    vervang(boom, TIP, "kern: Laat", "kern: Laat nu")
    leg_vast(boom, VANDAAG - 1800)
    assert datums(boom)["tip-1"] == "2026-11-21"


def test_een_samenvoeging_verandert_geen_datum(boom: Path) -> None:
    git(boom, "checkout", "-qb", "tak")
    vervang(boom, TIP, "kern: Laat", "kern: Laat nu")
    leg_vast(boom, VANDAAG + DAG)
    git(boom, "checkout", "-q", "main")
    git(boom, "merge", "-q", "--no-ff", "-m", "samen", "tak", tijdstip=VANDAAG + 5 * DAG)
    assert datums(boom)["tip-1"] == "2026-11-22"
    assert datums(boom)["vb-zeist-loting"] == "2026-11-21"
    assert laatste_vastlegging(boom) == VANDAAG + 5 * DAG


def test_een_map_binnen_een_grotere_opslag_kent_haar_datums_ook(tmp_path: Path) -> None:
    kennis = schrijf_boom(tmp_path / "kennis")
    leg_vast(tmp_path)
    assert datums(kennis)["tip-1"] == "2026-11-21"
    assert datums(kennis)["vb-zeist-loting"] == "2026-11-21"


def test_map_in_de_opslag_van_een_ander_leent_diens_datum_niet(tmp_path: Path) -> None:
    leg_vast(tmp_path)
    reden = bezwaar(schrijf_boom(tmp_path / "uitgepakt"))
    assert reden is not None
    assert "nog niets van vastgelegd" in reden.melding


def test_een_klok_die_niet_kan_geeft_geen_datum(tmp_path: Path) -> None:
    boom = leg_vast(schrijf_boom(tmp_path), 10 * DAG)
    assert datums(boom) == {}
    reden = bezwaar(boom)
    assert reden is not None
    assert "een datum die niet kan" in reden.melding
