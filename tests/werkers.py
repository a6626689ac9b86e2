"""De tests verdeeld over werkers: zwaar werk één keer, en in een volgorde die de kernen vult."""

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from filelock import FileLock

TRAAG = {"browser", "echte_site", "echte_druk", "kleine_druk"}
"""Wie een van deze bouwsels gebruikt, doet niet mee met `make snel`."""

ZWAAR = {"bouwplaats", "gitboom", "hypothesis", "sitebouw", "voorgeladen", "werkstroom"}
"""Wie hieruit leent, bouwt een site, start een opdracht, gebruikt git of verzint invoeren."""


def gedeelde_map(map_: Path) -> Path:
    """De map die alle werkers van deze ronde delen, bij de eigen tijdelijke map van een werker."""
    return map_.parent if "PYTEST_XDIST_WORKER" in os.environ else map_


def een_keer(doel: Path, maak: Callable[[Path], None]) -> Path:
    """Wat `maak` op een plek zet: de eerste werker maakt het, de andere wachten erop."""
    with FileLock(f"{doel}.slot"):
        if not doel.exists():
            half = doel.with_name(f"{doel.name}.half")
            shutil.rmtree(half, ignore_errors=True)
            maak(half)
            half.rename(doel)
    return doel


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Merkt wat traag is, en zet de tests zo dat geen werker op een ander wacht.

    Eerst wie de site laat bouwen, dan wat haar niet nodig heeft, dan de browser. Een bestand
    blijft bij één werker, want zijn bouwsels gaan maar één keer mee. Wat als `los` gemerkt is,
    mag overal en vult aan het eind de gaten.
    """
    for item in items:
        gebruikt = TRAAG & set(getattr(item, "fixturenames", ()))
        if gebruikt or _is_zwaar(item):
            item.add_marker("traag")
        if item.get_closest_marker("los") is None:
            item.add_marker(pytest.mark.xdist_group(str(item.path)))
    items.sort(key=_beurt)


def _is_zwaar(item: pytest.Item) -> bool:
    """Of het bestand van deze test een programma start, of leent van wie dat doet."""
    leent = list(vars(getattr(item, "module", object)).values())
    herkomst = {str(getattr(een, "__module__", "")).partition(".")[0] for een in leent}
    return subprocess in leent or bool(herkomst & ZWAAR)


def _beurt(item: pytest.Item) -> tuple[bool, bool, bool]:
    gebruikt = set(getattr(item, "fixturenames", ()))
    is_los = item.get_closest_marker("los") is not None
    return is_los, "browser" in gebruikt, "echte_site" not in gebruikt
