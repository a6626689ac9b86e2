"""Wie meebouwt: de uitleg wijst naar wat er is, en vooraf kijkt hetzelfde gereedschap mee."""

import re

import pytest
import yaml

from sitebouw import HOOFDMAP

UITLEG = (HOOFDMAP / "docs/redactie/code.md").read_text("utf-8")
MAAK = (HOOFDMAP / "Makefile").read_text("utf-8")
VOORAF = HOOFDMAP / ".pre-commit-config.yaml"
BASIS = ("", "src/kennisbank/")


def aanpak() -> list[dict[str, str]]:
    """Wat er vóór een vastlegging gebeurt."""
    [bron] = yaml.safe_load(VOORAF.read_text("utf-8"))["repos"]
    assert bron["repo"] == "local"
    stappen: list[dict[str, str]] = bron["hooks"]
    return stappen


@pytest.mark.parametrize("plek", sorted(set(re.findall(r"`([\w./-]+(?:/|\.\w+))`", UITLEG))))
def test_elke_plek_in_de_uitleg_bestaat(plek: str) -> None:
    assert any((HOOFDMAP / begin / plek).exists() for begin in BASIS)


@pytest.mark.parametrize("opdracht", sorted(set(re.findall(r"make ([a-z-]+)", UITLEG))))
def test_elke_opdracht_in_de_uitleg_bestaat_en_staat_in_de_hulp(opdracht: str) -> None:
    assert re.search(rf"^{opdracht}:", MAAK, re.MULTILINE)
    assert f"make {opdracht} " in MAAK


def test_vooraf_kijkt_hetzelfde_gereedschap_mee_als_in_make_test() -> None:
    assert {een["language"] for een in aanpak()} == {"system"}
    vooraf = {een["entry"].removesuffix(" --force-exclude") for een in aanpak()}
    keur = MAAK.partition("\nkeur:")[2].partition("\n\n")[0]
    gedraaid = re.findall(r"\$\(BIN\)/(.+)", keur)
    assert {f".venv/bin/{een.removesuffix(' .')}" for een in gedraaid} <= vooraf


def test_wat_vooraf_draait_staat_in_het_slot_of_is_van_ons() -> None:
    slot = (HOOFDMAP / "requirements-test.txt").read_text("utf-8")
    for een in aanpak():
        naam = een["entry"].split()[0].removeprefix(".venv/bin/")
        assert naam == "kennisbank" or re.search(rf"^{naam}==", slot, re.MULTILINE)
