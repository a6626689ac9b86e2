"""Elke vastlegging wordt één keer gelezen, en met of zonder voorraad zijn de dagen gelijk."""

import random
import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from gitboom import DAG, VANDAAG, git, leg_vast, vervang
from kennisbank.bewaren import Voorraadmap
from kennisbank.lezen import lees
from kennisbank.lezen.geschiedenis import Geschiedenis, lees_geschiedenis
from kennisbank.lezen.git import Weigering
from kennisbank.voorraad import ZEGEL, LegeVoorraad, verzegeld
from voorbeeldboom import schrijf_boom

LIJST = "data/voorbeelden.yaml"
BEGRIPPEN = "data/begrippen.yaml"
TIP = "docs/tips/1-open.md"
OPDRACHTEN = {"log", "blame", "show"}
"""Wat de geschiedenis doorloopt; de rest kost altijd even weinig."""


@pytest.fixture
def boom(tmp_path: Path) -> Path:
    """De kleine kennisbank, vastgelegd op 21 november 2026."""
    schrijf_boom(tmp_path)
    (tmp_path / ".gitignore").write_text(".voorraad/\n", "utf-8")
    return leg_vast(tmp_path)


@pytest.fixture
def gevraagd(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """Elke vraag aan git die de geschiedenis doorloopt."""
    vragen: list[tuple[str, ...]] = []
    echt = subprocess.run

    def kijk_mee(opdracht: list[str], **anders: Any) -> object:
        if opdracht[3] in OPDRACHTEN:
            vragen.append(tuple(opdracht[3:]))
        return echt(opdracht, **anders)

    monkeypatch.setattr(subprocess, "run", kijk_mee)
    return vragen


def voorraad(boom: Path) -> Voorraadmap:
    return Voorraadmap(boom / ".voorraad/geschiedenis", ".json")


def met(boom: Path) -> Geschiedenis:
    gevonden = lees_geschiedenis(boom, lees(boom).vondsten, voorraad(boom))
    assert not isinstance(gevonden, Weigering), gevonden
    return gevonden


def zonder(boom: Path) -> Geschiedenis:
    gevonden = lees_geschiedenis(boom, lees(boom).vondsten, LegeVoorraad())
    assert not isinstance(gevonden, Weigering), gevonden
    return gevonden


def test_wat_al_gelezen_is_vraagt_geen_bouw_nog_eens(
    boom: Path, gevraagd: list[tuple[str, ...]]
) -> None:
    eerst = met(boom)
    gevraagd.clear()
    assert met(boom) == eerst
    assert gevraagd == []


def test_een_nieuwe_vastlegging_leest_alleen_wat_nieuw_is(
    boom: Path, gevraagd: list[tuple[str, ...]]
) -> None:
    met(boom)
    eerder = git(boom, "rev-parse", "HEAD")
    vervang(boom, LIJST, "alleen de naam", "slechts een naam")
    leg_vast(boom, VANDAAG + 9 * DAG)
    gevraagd.clear()
    assert met(boom).gewijzigd["vb-onbekend"] == "2026-11-30"
    zoekt = [vraag for vraag in gevraagd if vraag[0] == "blame"]
    assert zoekt
    assert all(f"^{eerder}" in vraag for vraag in zoekt)
    assert met(boom) == zonder(boom)


def test_een_regel_die_niet_is_vastgelegd_schuift_de_andere_goed_door(boom: Path) -> None:
    met(boom)
    vervang(boom, LIJST, "alleen de naam", "slechts een naam")
    leg_vast(boom, VANDAAG + 9 * DAG)
    for _ in range(2):
        tekst = (boom / LIJST).read_text("utf-8")
        (boom / LIJST).write_text(f"# Een\n# paar\n# regels\n{tekst}", "utf-8")
        assert met(boom) == zonder(boom)
    assert met(boom).gewijzigd["vb-onbekend"] == "2026-11-30"
    assert met(boom).gewijzigd["vb-zeist-loting"] == "2026-11-21"


@pytest.mark.parametrize(
    "maak_stuk",
    [
        lambda heel: heel[: len(heel) // 2],
        lambda heel: heel.replace(b"1795219200", b"1795305600", 1),
        lambda heel: verzegeld("een andere sleutel", heel.rpartition(ZEGEL)[0]),
        lambda _: b"",
        lambda _: b"\xff\x00",
    ],
    ids=["afgekapt", "beschadigd", "verwisseld", "leeg", "vreemd"],
)
def test_een_voorraad_die_niet_klopt_telt_nooit(
    boom: Path, maak_stuk: Callable[[bytes], bytes]
) -> None:
    met(boom)
    [stuk] = (boom / ".voorraad/geschiedenis").iterdir()
    heel = stuk.read_bytes()
    stuk.write_bytes(maak_stuk(heel))
    assert stuk.read_bytes() != heel
    assert met(boom) == zonder(boom)
    assert stuk.read_bytes() == heel


def test_de_voorraad_van_een_andere_opslag_telt_niet(
    boom: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    ander = schrijf_boom(tmp_path_factory.mktemp("ander"))
    (ander / ".gitignore").write_text(".voorraad/\n", "utf-8")
    leg_vast(ander, VANDAAG + 5 * DAG)
    met(ander)
    (ander / ".voorraad").rename(boom / ".voorraad")
    assert met(boom) == zonder(boom)
    assert met(boom).gewijzigd["vb-onbekend"] == "2026-11-21"


def test_een_geschiedenis_die_herschreven_is_wordt_opnieuw_gelezen(boom: Path) -> None:
    vervang(boom, LIJST, "alleen de naam", "slechts een naam")
    leg_vast(boom, VANDAAG + 2 * DAG)
    met(boom)
    git(boom, "commit", "-q", "--amend", "-m", "anders", tijdstip=VANDAAG + 7 * DAG)
    git(boom, "reflog", "expire", "--expire=now", "--all")
    git(boom, "gc", "-q", "--prune=now")
    assert met(boom).gewijzigd["vb-onbekend"] == "2026-11-28"
    assert met(boom) == zonder(boom)


@pytest.mark.parametrize(
    ("zaad", "stappen"),
    [(1, 8), *(pytest.param(een, 25, marks=pytest.mark.nacht) for een in range(2, 12))],
)
def test_na_elke_stap_van_een_redactie_zijn_de_dagen_met_en_zonder_voorraad_gelijk(
    boom: Path, zaad: int, stappen: int
) -> None:
    toeval = random.Random(zaad)  # noqa: S311 - geen geheim, wel elke keer hetzelfde
    for stap in range(1, stappen + 1):
        dag = VANDAAG + stap * DAG
        toeval.choice(STAPPEN)(boom, toeval, dag)
        assert met(boom) == zonder(boom), stap


def _regels_erbij(boom: Path, toeval: random.Random, dag: int) -> None:
    for lijst in (LIJST, BEGRIPPEN):
        regels = (boom / lijst).read_text("utf-8").split("\n")
        regels.insert(toeval.randrange(len(regels)), f"# Regel {toeval.random()}")
        (boom / lijst).write_text("\n".join(regels), "utf-8")


def _leg_vast(boom: Path, toeval: random.Random, dag: int) -> None:
    _regels_erbij(boom, toeval, dag)
    leg_vast(boom, dag)


def _wissel_van_tak(boom: Path, toeval: random.Random, dag: int) -> None:
    leg_vast(boom, dag)
    begin = toeval.choice(git(boom, "rev-list", "HEAD").split())
    git(boom, "checkout", "-q", begin)
    git(boom, "checkout", "-qB", f"tak-{toeval.randrange(3)}")


def _voeg_samen(boom: Path, toeval: random.Random, dag: int) -> None:
    _leg_vast(boom, toeval, dag)
    tak = toeval.choice(git(boom, "branch", "--format=%(refname:short)").split())
    git(boom, "merge", "-q", "--no-ff", "-X", "ours", "-m", "samen", tak, tijdstip=dag)


def _verhuis(boom: Path, toeval: random.Random, dag: int) -> None:
    begin, *records = re.split(r"(?=^- id: )", (boom / LIJST).read_text("utf-8"), flags=re.M)
    if len(records) < 2:
        return
    record = records.pop(toeval.randrange(len(records)))
    [naam] = re.findall(r"^- id: vb-(\S+)", record)
    los = boom / f"data/voorbeelden/{naam}.yaml"
    los.parent.mkdir(exist_ok=True)
    los.write_text(re.sub(r"^(?:- |  )", "", record, flags=re.M), "utf-8")
    (boom / LIJST).write_text(begin + "".join(records), "utf-8")
    leg_vast(boom, dag)


STAPPEN = (_regels_erbij, _leg_vast, _leg_vast, _wissel_van_tak, _voeg_samen, _verhuis)
