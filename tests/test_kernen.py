"""Werk verdeeld over de kernen: alles komt terug, ook als een kind sterft."""

import importlib.util
import os

import pytest

from sitebouw import HOOFDMAP

_vorm = importlib.util.spec_from_file_location("kernen", HOOFDMAP / "hooks/kernen.py")
assert _vorm is not None
assert _vorm.loader is not None
kernen = importlib.util.module_from_spec(_vorm)
_vorm.loader.exec_module(kernen)


@pytest.fixture(autouse=True)
def twee_kernen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kernen, "_kernen", lambda: 2)


def test_elk_stuk_is_een_keer_gedaan_door_meer_dan_een_proces() -> None:
    gedaan = kernen.verdeel(range(200), lambda stuk: (stuk, os.getpid()))
    assert sorted(stuk for stuk, _ in gedaan) == list(range(200))
    assert len({proces for _, proces in gedaan}) == 2


def test_weinig_werk_blijft_in_dit_proces() -> None:
    assert set(kernen.verdeel(range(5), lambda _: os.getpid())) == {os.getpid()}


def test_werk_van_een_kind_dat_sterft_wordt_alsnog_gedaan() -> None:
    hier = os.getpid()

    def doe(stuk: int) -> int:
        if os.getpid() != hier and stuk > 150:
            os._exit(9)
        return stuk

    assert sorted(kernen.verdeel(range(200), doe)) == list(range(200))
