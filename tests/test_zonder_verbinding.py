"""De bouw praat met niemand: geen van zijn processen maakt een stekker, ook geen kind of zetter."""

from pathlib import Path

import pytest

from bouwplaats import bouw, echte_bouwplaats

LUISTERAAR = """
import os, sys
def hoor(wat, waarop):
    if wat.startswith("socket."):
        noteer(wat, waarop)
    elif wat == "subprocess.Popen":
        noteer(wat, waarop[0])
def noteer(*woorden):
    boek = os.open(os.environ["LUISTERBOEK"], os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    os.write(boek, (" ".join(map(str, (os.getpid(), *woorden))) + chr(10)).encode())
    os.close(boek)
noteer("begint", *sys.orig_argv[1:])
sys.addaudithook(hoor)
"""
"""Python voert `sitecustomize` uit voordat een programma begint, en ook een kind houdt de haak."""
BELT = "__import__('socket').socket().close()"
BELLERS = {
    "hooks/rand.py": ("def vul_raamwerk(", f"{BELT}\n\n\ndef vul_raamwerk("),
    "hooks/kernen.py": ("    daar.send(", f"    {BELT}\n    daar.send("),
    "src/kennisbank/zetterij/__main__.py": ("def doe_stapel(", f"{BELT}\n\n\ndef doe_stapel("),
}
"""Een stekker in de haak zelf, in een kind van de haak en in het proces van de zetter."""

KERNEN = "aantal = _kernen() if len(stukken) >= LOONT_VANAF else 1"
PROGRAMMAS = {"git", "kennisbank", "mkdocs", "python"}
ONDERDELEN = (
    "gereedschap.bouwen",
    "bin/mkdocs build",
    "bin/kennisbank links",
    "-m kennisbank.zetterij",
)
"""Van elk proces dat meedoet een stuk van de opdracht: zo blijkt dat naar elk geluisterd is."""


def bouw_en_luister(map_: Path) -> list[list[str]]:
    """Voert `make site` uit met pdf's, en geeft per regel welk proces wat deed."""
    (map_ / "src/sitecustomize.py").write_text(LUISTERAAR, "utf-8")
    boek = map_ / "luisterboek"
    klaar = bouw(map_, PYTHONPATH=str(map_ / "src"), LUISTERBOEK=str(boek))
    assert klaar.returncode == 0, klaar.stdout
    return [regel.split(" ") for regel in boek.read_text("utf-8").splitlines()]


def vervang(pad: Path, oud: str, nieuw: str) -> None:
    tekst = pad.read_text("utf-8")
    assert oud in tekst
    pad.write_text(tekst.replace(oud, nieuw, 1), "utf-8")


@pytest.fixture
def huis(tmp_path: Path) -> Path:
    """De kleine kennisbank met de echte bouw, op elke machine met een kind voor de pagina's."""
    echte_bouwplaats(tmp_path)
    vervang(tmp_path / "hooks/kernen.py", KERNEN, "aantal = 2")
    return tmp_path


def test_geen_proces_van_de_bouw_maakt_een_stekker_of_start_een_ander_programma(
    huis: Path,
) -> None:
    boek = bouw_en_luister(huis)
    assert [regel for regel in boek if regel[1].startswith("socket.")] == []
    gestart = {Path(regel[2]).name for regel in boek if regel[1] == "subprocess.Popen"}
    assert {naam.rstrip("0123456789.") for naam in gestart} == PROGRAMMAS
    begonnen = " ".join(" ".join(regel[2:]) for regel in boek if regel[1] == "begint")
    assert [een for een in ONDERDELEN if een not in begonnen] == []


@pytest.mark.nacht
@pytest.mark.parametrize("bestand", BELLERS)
def test_een_stekker_valt_op_in_welk_proces_hij_ook_zit(huis: Path, bestand: str) -> None:
    vervang(huis / bestand, *BELLERS[bestand])
    assert "socket.__new__" in {regel[1] for regel in bouw_en_luister(huis)}
